import { describe, expect, it } from 'vitest';
import { LOOK_NAMES } from '../../src/model/look.ts';
import { schoolTheme } from '../../src/model/theme.ts';
import { blocks } from '../../src/pdf/blocks.ts';
import type { Op } from '../../src/pdf/ops.ts';
import { stack } from '../../src/pdf/stack.ts';
import { frameWith, rightOf, treeOf } from './fake-font.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `woord${i}`).join(' ');
const lay = (html: string, theme = schoolTheme()) => blocks(treeOf(html).children, frameWith({ theme }));

function ofKind<K extends Op['kind']>(
  html: string,
  kind: K,
  theme = schoolTheme(),
): Extract<Op, { kind: K }>[] {
  return stack(lay(html, theme)).ops.filter((op): op is Extract<Op, { kind: K }> => op.kind === kind);
}

const BOXES = [
  `<section class="held"><h1>Titel</h1><p>${words(30)}</p></section>`,
  `<aside><h3>Kop</h3><p>${words(30)}</p></aside>`,
  `<aside class="nadruk"><h2>Kop</h2><p>${words(30)}</p></aside>`,
];

describe.each(LOOK_NAMES)('boxes of %s', (name) => {
  const theme = schoolTheme('#1d3f7a', '#aa3311', name);

  it.each(BOXES)('hold their words, and are kept together: %s', (html) => {
    const strips = lay(html, theme);
    expect(strips.slice(0, -1).every((strip) => strip.keepWithNext)).toBe(true);
    const [ground] = ofKind(html, 'rect', theme).filter(({ width }) => width > 300);
    for (const op of ofKind(html, 'text', theme)) {
      expect(op.x).toBeGreaterThanOrEqual(ground ? ground.x + 5 : frameWith().x);
      expect(rightOf(op)).toBeLessThanOrEqual(
        ground ? ground.x + ground.width - 5 : Number.POSITIVE_INFINITY,
      );
    }
  });

  it('stand out in a way of their own', () => {
    const { colours } = theme;
    const fills = BOXES.flatMap((html) => ofKind(html, 'rect', theme)).map(({ fill }) => fill);
    const hasGround = fills.includes(colours.soft) && colours.soft !== colours.paper;
    expect(hasGround).toBe(name !== 'zuinig');
  });
});

describe('a room without a ground', () => {
  it('has a line under it, and keeps the width of the page', () => {
    const theme = schoolTheme(undefined, undefined, 'zuinig');
    const html = BOXES[0] ?? '';
    expect(ofKind(html, 'rect', theme)).toEqual([]);
    expect(ofKind(html, 'rule', theme)).toHaveLength(1);
    expect(ofKind(html, 'text', theme)[0]?.x).toBe(frameWith().x);
  });
});
