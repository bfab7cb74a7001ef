import { type CellWords, linesIn } from './cell-words.ts';

/** What columns must keep to. In points. */
export interface ColumnRules {
  readonly total: number;
  /** White space beside the words of a cell, at both sides together. */
  readonly padding: number;
  /** No column is narrower. */
  readonly least: number;
}

// A table of thousands of rows is judged by so many of them.
const MOST_ROWS = 40;

// Shares of the table's width that are tried to move from one column to another, the largest first.
const MOVES = [1 / 8, 1 / 16, 1 / 32, 1 / 64];

// What a divided word counts, in lines: it must save more than one.
const DIVIDED_WORD = 1.2;

// Weight of a cell's lines, squared, beside the lines of the whole table: of equals, the one without a high narrow cell.
const HIGH_CELL = 0.004;

/** Least widths of columns: each has room for its widest word, or for half of one that may be divided. */
export function leastWidths(rows: readonly (readonly CellWords[])[], rules: ColumnRules): number[] {
  return ofColumns(rows, rules, (cell) => cell.leastWord);
}

/**
 * Widths of columns that fill the table and make it as low as they can. Where all lines fit, each column gets what it asks
 * and a share of the rest. Otherwise they begin as CSS has them, between their widest word and their widest line
 * (CSS 2.2, 17.5.2.2), and width moves from one to another as long as that saves lines.
 */
export function columnWidths(rows: readonly (readonly CellWords[])[], rules: ColumnRules): number[] {
  const { total } = rules;
  const least = leastWidths(rows, rules);
  const wish = ofColumns(rows, rules, (cell) => Math.min(cell.widestLine, total));
  if (sum(least) >= total) return crampedWidths(least, rules);
  if (sum(wish) <= total) return wish.map((width) => (width * total) / sum(wish));
  const spare = total - sum(least);
  const asked = sum(wish) - sum(least);
  const start = least.map((width, i) => width + (((wish[i] ?? 0) - width) * spare) / asked);
  return improved(start, least, sampled(rows), rules);
}

function ofColumns(
  rows: readonly (readonly CellWords[])[],
  { padding, least }: ColumnRules,
  asks: (cell: CellWords) => number,
): number[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? least, asks(cell) + padding + 1);
    });
  return widths.length > 0 ? widths : [least];
}

/** Too narrow for the widest words, which are then cut: what there is above the least goes by what each column asks above it. */
function crampedWidths(asked: readonly number[], { total, least }: ColumnRules): number[] {
  const spare = total - least * asked.length;
  const above = sum(asked) - least * asked.length;
  if (spare <= 0 || above === 0) return asked.map(() => total / asked.length);
  return asked.map((width) => least + ((width - least) * spare) / above);
}

/** Moves width between columns as long as the table gets lower. */
function improved(
  start: readonly number[],
  least: readonly number[],
  rows: readonly (readonly CellWords[])[],
  { total, padding }: ColumnRules,
): number[] {
  let best = [...start];
  let cost = costOf(best, rows, padding);
  for (const share of MOVES) {
    for (let better = true; better; ) {
      better = false;
      for (const [from, to] of pairs(start.length)) {
        const move = Math.min(share * total, (best[from] ?? 0) - (least[from] ?? 0));
        if (move < 1) continue;
        const tried = best.map((width, i) => width + (i === to ? move : i === from ? -move : 0));
        const triedCost = costOf(tried, rows, padding);
        if (triedCost >= cost - 1e-9) continue;
        [best, cost, better] = [tried, triedCost, true];
      }
    }
  }
  return best;
}

function costOf(widths: readonly number[], rows: readonly (readonly CellWords[])[], padding: number): number {
  let cost = 0;
  for (const row of rows) {
    let highest = 0;
    row.forEach((cell, i) => {
      const width = (widths[i] ?? 0) - padding;
      const lines = linesIn(cell, width);
      if (cell.widestWord > width) cost += DIVIDED_WORD;
      highest = Math.max(highest, lines);
      cost += HIGH_CELL * lines * lines;
    });
    cost += highest;
  }
  return cost;
}

function sampled<T>(rows: readonly T[]): readonly T[] {
  const step = Math.max(1, rows.length / MOST_ROWS);
  return rows.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

function pairs(count: number): [number, number][] {
  return Array.from({ length: count * count }, (_, i): [number, number] => [
    i % count,
    Math.floor(i / count),
  ]).filter(([from, to]) => from !== to);
}

function sum(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0);
}
