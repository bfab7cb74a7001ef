import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/pdf/layout.ts';
import { readTree } from '../../src/read/tree.ts';
import { EXTENTS, halfEm, THEME, treeOf } from './fake-font.ts';
import { write } from './written.ts';

const words = (n: number) => Array.from({ length: n }, (_, i) => `woord${i}`).join(' ');
const lay = (html: string) => layOut(treeOf(html), THEME, halfEm, EXTENTS);
const LIMIT = THEME.page.height - THEME.page.margin.bottom + 0.01;
const lowest = (html: string) =>
  Math.max(
    ...lay(html)
      .pages.flat()
      .map((op) => op.y + ('height' in op ? op.height : 0)),
  );

describe('pdf/pages', () => {
  it('cuts a chain that is too high when it is the first of the document', () => {
    expect(lowest(`<aside><p>${words(1500)}</p></aside>`)).toBeLessThanOrEqual(LIMIT);
  });
  it('cuts a chain that is too high when it starts a page', () => {
    expect(
      lowest(`<p>a</p><section class="blad"><aside><p>${words(1500)}</p></aside></section>`),
    ).toBeLessThanOrEqual(LIMIT);
  });
  it('starts a page also after something that keeps with the next', () => {
    expect(lay('<h2>Kop</h2><section class="blad"><p>x</p></section>').pages).toHaveLength(2);
  });
  it('leaves the head out where head and row do not fit together', () => {
    const html = `<table><thead><tr><th scope="col">${words(50)}</th><th scope="col">${words(50)}</th></tr></thead><tbody><tr><td>${words(900)}</td><td>x</td></tr></tbody></table>`;
    expect(lowest(html)).toBeLessThanOrEqual(LIMIT);
  });
  it('repeats a drawing in a head as an artifact', () => {
    const svg =
      '<svg viewBox="0 0 10 1" role="img" aria-label="x"><rect x="0" y="0" width="10" height="1"></rect></svg>';
    const document = treeOf(
      `<table><thead><tr><th scope="col">${svg}</th></tr></thead><tbody>${'<tr><td>cel</td></tr>'.repeat(90)}</tbody></table>`,
    );
    const owned = layOut(document, THEME, halfEm, EXTENTS).pages.map(
      (ops) => ops.filter((op) => 'owner' in op && op.owner).length,
    );
    expect(owned.slice(1)).toEqual(owned.slice(1).map(() => 0));
  });
});

describe('pdf/pictures', () => {
  it('keeps a drawing within the page', () => {
    expect(
      lowest(
        '<p>a</p><svg viewBox="0 0 10 100" role="img" aria-label="x"><rect x="0" y="0" width="10" height="100"></rect></svg>',
      ),
    ).toBeLessThanOrEqual(LIMIT);
  });
  it('does not crash on a drawing without width (the reader should refuse it)', async () => {
    const read = readTree(
      '<svg viewBox="0 0 0 10" role="img" aria-label="x"><rect x="0" y="0" width="1" height="1"></rect></svg>',
      'x',
    );
    if (read.ok) await write(read.value);
  });
  it('follows the origin of the view box, as a browser does', () => {
    const op = lay(
      '<svg viewBox="5 5 10 10" role="img" aria-label="x"><rect x="5" y="5" width="1" height="1"></rect></svg>',
    ).pages[0]?.find((one) => one.kind === 'rect');
    expect(op?.x).toBeCloseTo(THEME.page.margin.left, 2);
  });
});
