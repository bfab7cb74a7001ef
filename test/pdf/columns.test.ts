import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellWords } from '../../src/pdf/cell-words.ts';
import { linesIn } from '../../src/pdf/cell-words.ts';
import { type ColumnRules, columnWidths, leastWidths } from '../../src/pdf/columns.ts';

const RULES: ColumnRules = { total: 490, padding: 16, least: 30 };

/** A cell of words of these widths, none of which may be divided. */
function cell(...words: number[]): CellWords {
  const widest = Math.max(0, ...words);
  return {
    paragraphs: [words],
    widestWord: widest,
    leastWord: widest,
    widestLine: words.reduce((a, b) => a + b, 0),
    pictures: 0,
  };
}

const anyCell = fc.array(fc.integer({ min: 5, max: 90 }), { maxLength: 40 }).map((words) => cell(...words));
const anyRows = fc
  .integer({ min: 1, max: 6 })
  .chain((columns) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
  );

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

function heightOf(rows: readonly (readonly CellWords[])[], widths: readonly number[]): number {
  return sum(
    rows.map((row) => Math.max(...row.map((one, i) => linesIn(one, (widths[i] ?? 0) - RULES.padding)))),
  );
}

describe('columnWidths', () => {
  it('fill the table, and give every column its widest word where they can', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const widths = columnWidths(rows, RULES);
        expect(sum(widths)).toBeCloseTo(RULES.total, 6);
        const least = leastWidths(rows, RULES);
        if (sum(least) < RULES.total)
          widths.forEach((width, i) => {
            expect(width).toBeGreaterThanOrEqual((least[i] ?? 0) - 0.001);
          });
      }),
    );
  });

  it('make a table no higher than columns of equal width do, where those have room for every word', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const equal = RULES.total / (rows[0]?.length ?? 1);
        fc.pre(leastWidths(rows, RULES).every((width) => width <= equal));
        const widths = columnWidths(rows, RULES);
        // Cells of many lines also count for themselves, which may outweigh a line of the table.
        const most = heightOf(
          rows,
          (rows[0] ?? []).map(() => equal),
        );
        expect(heightOf(rows, widths)).toBeLessThanOrEqual(most * 1.15 + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('let no column with long text be narrow while another has room', () => {
    const words = (count: number) => cell(...Array.from({ length: count }, () => 30));
    const [first = 0, second = 0, third = 0] = columnWidths([[words(2), words(10), words(30)]], RULES);
    expect(third).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(first);
    expect(heightOf([[words(2), words(10), words(30)]], [first, second, third])).toBeLessThanOrEqual(5);
  });

  it('divide what is left by what columns ask when all fits', () => {
    const [first = 0, second = 0] = columnWidths([[cell(33), cell(133)]], RULES);
    expect(second / first).toBeCloseTo(150 / 50, 6);
  });

  it('divide what there is when the widest words do not fit', () => {
    const widths = columnWidths([[cell(300), cell(300), cell(5)]], RULES);
    expect(sum(widths)).toBeCloseTo(RULES.total, 6);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(RULES.least);
  });

  it('have a width for a table without cells', () => {
    expect(columnWidths([], RULES)).toEqual([RULES.total]);
  });
});
