import { directionOfLanguage } from '../model/direction.ts';
import type { PageInfo } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import type { TextOp } from './draw-text.ts';
import { NEVER_DIVIDE } from './fitting.ts';
import type { Measure } from './fonts.ts';
import { faceFor } from './frame.ts';
import { breakLines } from './lines.ts';

// Distance of the foot's baseline from the edge of the page, and of its two texts from each other, in points.
const UP = 28;
const APART = 12;

/** The foot of a page: the school, and the page's number when there are more. The start of a right-to-left page is at its right. */
export function footOps(
  info: PageInfo,
  index: number,
  count: number,
  theme: Theme,
  measure: Measure,
): TextOp[] {
  const { page } = theme;
  const direction = directionOfLanguage(info.language);
  const face = { ...faceFor('small', theme), colour: theme.colours.muted };
  const room = page.width - page.margin.left - page.margin.right;
  const number = count > 1 ? `${index + 1} / ${count}` : '';
  const used = widthOf(number);
  return [...placed(shortened(info.footer, room - used - APART), 'start'), ...placed(number, 'end')];

  function widthOf(text: string): number {
    return measure(text, false) * face.size;
  }

  function placed(text: string, side: 'start' | 'end'): TextOp[] {
    const run = { text, face, source: { kind: 'text', text } } as const;
    const rules = { direction, divide: NEVER_DIVIDE, divides: false, even: false };
    const [line] = breakLines([run], Number.POSITIVE_INFINITY, measure, rules);
    const indent = side === 'start' ? 0 : room - (line?.width ?? 0);
    return (line?.pieces ?? []).map((piece) => {
      const x = indent + piece.x;
      const left = direction === 'ltr' ? x : room - x - piece.width;
      const { text, width, leftward = false } = piece;
      return { kind: 'text', x: page.margin.left + left, y: page.height - UP, text, face, width, leftward };
    });
  }

  /** The text, cut off with an ellipsis where it is wider than the room. */
  function shortened(text: string, most: number): string {
    if (widthOf(text) <= most) return text;
    let end = text.length;
    while (end > 0 && widthOf(`${text.slice(0, end).trimEnd()}…`) > most) end--;
    return `${text.slice(0, end).trimEnd()}…`;
  }
}
