import { describe, expect, it } from 'vitest';
import { tableFaults } from '../../src/read/tables.ts';
import { treeOf } from '../pdf/fake-font.ts';

const row = (cells: number) => `<tr>${'<td>x</td>'.repeat(cells)}</tr>`;
const head = (cells: number) => `<thead><tr>${'<th scope="col">x</th>'.repeat(cells)}</tr></thead>`;
const body = (...cells: readonly number[]) => `<tbody>${cells.map(row).join('')}</tbody>`;
const table = (inside: string) => `<section><table>${inside}</table></section>`;
const faults = (inside: string) => tableFaults(treeOf(table(inside)).children);

describe('tableFaults', () => {
  it.each([
    ['', 'an empty table'],
    [body(2, 2), 'rows'],
    [`<caption>Titel</caption>${head(3)}${body(3)}${body(3, 3)}`, 'a caption, a head and two bodies'],
  ])('takes %s (%s)', (inside) => {
    expect(faults(inside)).toEqual([]);
  });

  it.each([
    [head(2) + body(2, 3), 'uneven'],
    [head(3) + body(2), 'uneven'],
    [head(2) + head(2) + body(2), 'second-head'],
    [body(2) + head(2), 'head-not-first'],
    [`<caption>a</caption><caption>b</caption>${body(1)}`, 'caption-not-first'],
    [`${body(1)}<caption>a</caption>`, 'caption-not-first'],
  ])('refuses %s (%s)', (inside, reason) => {
    expect(faults(inside).map(({ detail }) => detail.reason)).toEqual([reason]);
  });

  it('shows every row that is not like the first, with what it has and what is right', () => {
    const found = faults(head(2) + body(2, 1, 2, 4));
    expect(found.map(({ at, detail }) => [at?.children.length, detail])).toEqual([
      [1, { reason: 'uneven', cells: '1', right: '2' }],
      [4, { reason: 'uneven', cells: '4', right: '2' }],
    ]);
  });
});
