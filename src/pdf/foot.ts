import { directionOfLanguage } from '../model/direction.ts';
import type { PageInfo } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import type { TextOp } from './draw-text.ts';
import { NEVER_DIVIDE } from './fitting.ts';
import type { Measure } from './fonts.ts';
import { faceFor } from './frame.ts';
import { breakLines, type Line } from './lines.ts';

// Distance of the foot's baseline from the edge of the page, and of its two texts from each other, in points.
const UP = 28;
const APART = 12;

/** The operator that opens a page's foot: a running foot, no part of the document (ISO 32000-1, 14.8.2.2.2, table 330). */
export const FOOT_BEGINS = '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC';

// A long text stands in two lines about the place of one, more than which the margin cannot hold.
const MOST_LINES = 2;

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
  const number = linesOf(count > 1 ? `${index + 1} / ${count}` : '', Number.POSITIVE_INFINITY);
  const beside = number[0] ? number[0].width + APART : 0;
  return [...placed(shortened(info.footer, room - beside), 'start'), ...placed(number, 'end')];

  function linesOf(text: string, width: number): Line[] {
    const run = { text, face, source: { kind: 'text', text } } as const;
    return breakLines([run], width, measure, {
      direction,
      divide: NEVER_DIVIDE,
      divides: false,
      even: false,
    });
  }

  function placed(lines: readonly Line[], side: 'start' | 'end'): TextOp[] {
    return lines.flatMap((line, i) => {
      const indent = side === 'start' ? 0 : room - line.width;
      const y = page.height - UP + (i - (lines.length - 1) / 2) * face.leading;
      return line.pieces.map((piece): TextOp => {
        const x = indent + piece.x;
        const left = direction === 'ltr' ? x : room - x - piece.width;
        const { text, width, leftward = false } = piece;
        return { kind: 'text', x: page.margin.left + left, y, text, face, width, leftward };
      });
    });
  }

  /** The text in lines, cut off with an ellipsis where it does not fit. */
  function shortened(text: string, width: number): readonly Line[] {
    let lines = linesOf(text, width);
    for (let end = text.length - 1; lines.length > MOST_LINES && end > 0; end--)
      lines = linesOf(`${text.slice(0, end).trimEnd()}…`, width);
    return lines;
  }
}
