import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/pdf/blocks.ts';
import { mirroredStrips } from '../../src/pdf/mirror.ts';
import type { Op } from '../../src/pdf/ops.ts';
import { stack } from '../../src/pdf/stack.ts';
import { frameWith, treeOf } from './fake-font.ts';

const COLUMN = { x: 100, width: 300 };
const LEFT = COLUMN.x;
const RIGHT = COLUMN.x + COLUMN.width;

/** What is painted of a piece of HTML in a column from 100 to 400. */
const painted = (html: string) => stack(blocks(treeOf(html).children, frameWith(COLUMN))).ops;
const texts = (ops: readonly Op[]) => ops.filter((op) => op.kind === 'text');
const textLike = (ops: readonly Op[], start: string) => texts(ops).find(({ text }) => text.startsWith(start));

describe('what runs from right to left', () => {
  it('sets paragraphs flush right, and Latin ones inside it flush left', () => {
    const ops = painted('<section lang="ar"><p>مرحبا بكم</p><p lang="nl">Welkom</p></section>');
    const [arabic, dutch] = texts(ops);
    expect((arabic?.x ?? 0) + (arabic?.width ?? 0)).toBeCloseTo(RIGHT, 6);
    expect(dutch?.x).toBeCloseTo(LEFT, 6);
  });

  it('takes the direction of the first letter for dir auto', () => {
    const [arabic, dutch] = texts(painted('<p dir="auto">«مرحبا»</p><p dir="auto">Dag مرحبا</p>'));
    expect((arabic?.x ?? 0) + (arabic?.width ?? 0)).toBeCloseTo(RIGHT, 6);
    expect(dutch?.x).toBeCloseTo(LEFT, 6);
  });

  it('hangs labels of lists at the right, also of one item', () => {
    const indent = (textLike(painted('<ol><li>een</li></ol>'), 'een')?.x ?? 0) - LEFT;
    for (const html of ['<ol lang="ar"><li>واحد</li></ol>', '<ol><li lang="ar">واحد</li></ol>']) {
      const ops = painted(html);
      const [number, word] = [textLike(ops, '1'), textLike(ops, 'واحد')];
      expect((number?.x ?? 0) + (number?.width ?? 0)).toBeCloseTo(RIGHT, 6);
      expect((word?.x ?? 0) + (word?.width ?? 0)).toBeCloseTo(RIGHT - indent, 6);
      // The full stop stands left of its number.
      expect(textLike(ops, '.')?.x).toBeLessThan(number?.x ?? 0);
    }
  });

  it('puts the first column of a table and of boxes side by side at the right', () => {
    const table = painted(
      '<table lang="ar"><tbody><tr><th scope="row">أول</th><td>ثان</td></tr></tbody></table>',
    );
    expect(textLike(table, 'أول')?.x).toBeGreaterThan(textLike(table, 'ثان')?.x ?? RIGHT);
    const beside = painted('<div class="naast" dir="rtl"><p>een</p><p>twee</p></div>');
    expect(textLike(beside, 'een')?.x).toBeGreaterThan(textLike(beside, 'twee')?.x ?? RIGHT);
  });

  it('draws the bar of a box at the right, and the box where it was', () => {
    const bars = (html: string) =>
      painted(html).flatMap((op) => (op.kind === 'rect' && op.width === 4 ? [op.x] : []));
    expect(bars('<aside class="nadruk"><p>x</p></aside>')).toEqual([LEFT]);
    expect(bars('<aside class="nadruk" lang="ar"><p>x</p></aside>')).toEqual([RIGHT - 4]);
    expect(bars('<section lang="ar"><aside class="nadruk" lang="nl"><p>x</p></aside></section>')).toEqual([
      LEFT,
    ]);
    const boxes = painted('<aside lang="ar"><p>x</p></aside>').filter((op) => op.kind === 'rect');
    expect(boxes.map(({ x, width }) => [x, width])).toEqual([[LEFT, COLUMN.width]]);
  });

  it('does not turn a picture round', () => {
    const svg =
      '<svg viewBox="0 0 100 10" role="img" aria-label="Balk"><rect x="0" y="0" width="10" height="10"></rect><text x="90" y="9" font-size="5">a</text></svg>';
    const shapes = (html: string) => painted(html).map(({ kind, x }) => [kind, x]);
    expect(shapes(`<section lang="ar">${svg}</section>`)).toEqual(shapes(svg));
  });
});

describe('mirroredStrips', () => {
  it('is undone by itself', () => {
    const html =
      '<aside class="nadruk"><h2>Kop</h2><ul class="afvinken"><li>Ja</li></ul><dl class="feiten"><div class="plek"><dt>Waar</dt><dd>Hier</dd></div></dl><hr class="knip"></aside>';
    const strips = blocks(treeOf(html).children, frameWith(COLUMN));
    const column = { ...COLUMN, grounds: [] };
    const twice = stack(mirroredStrips(mirroredStrips(strips, column), column)).ops;
    const once = stack(strips).ops;
    expect(twice.map(({ kind }) => kind)).toEqual(once.map(({ kind }) => kind));
    twice.forEach((op, i) => {
      expect(op.x).toBeCloseTo(once[i]?.x ?? Number.NaN, 6);
    });
  });
});
