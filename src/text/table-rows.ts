import { asSentences } from './words.ts';

/** A row of a table as one line: its first cell, and each other one after the head of its column. */
export function describedRow(heads: readonly string[], cells: readonly string[]): string {
  const [first = '', ...rest] = cells;
  const told = rest.flatMap((cell, i) => {
    if (cell === '') return [];
    const head = heads[i + 1] ?? '';
    return [head === '' ? cell : `${head}: ${cell}`];
  });
  return asSentences([first, ...told].filter((text) => text !== ''));
}
