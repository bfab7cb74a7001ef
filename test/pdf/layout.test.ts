import { describe, expect, it } from 'vitest';
import type { DocumentNode, DocumentTree, ElementNode } from '../../src/model/document.ts';
import { BLOCKS, ELEMENTS } from '../../src/model/elements.ts';
import { DENSITIES } from '../../src/model/theme.ts';
import { blocks } from '../../src/pdf/blocks.ts';
import { layOut, layOutWithin } from '../../src/pdf/layout.ts';
import type { Op } from '../../src/pdf/ops.ts';
import { EVERY_ELEMENT } from './every-element.ts';
import {
  EXTENTS,
  extentOf,
  frameWith,
  halfEm,
  isContent,
  rightOf,
  THEME,
  textNodes,
  treeOf,
} from './fake-font.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `woord${i}`).join(' ');

/** A block of every kind, with its variants where they are laid out in another way. */
const BLOCK_SAMPLES: Readonly<Record<string, string>> = {
  header:
    '<header><img class="logo" src="beeld:logo" alt="Logo" width="400" height="90"><p class="merk">School</p><p class="soort">Agenda</p></header>',
  footer: `<footer class="strook"><hr class="knip"><p>${words(12)}</p></footer>`,
  section: `<section><h2>Kop</h2><p>${words(30)}</p></section>`,
  held: `<section class="held"><h1>Titel van het stuk</h1><p class="inleiding">${words(20)}</p></section>`,
  heel: `<section class="heel"><h2>Kop</h2><p>${words(30)}</p></section>`,
  blad: `<section class="blad"><h2>Kop</h2><p>${words(30)}</p></section>`,
  div: '<div><p>Los</p></div>',
  naast: `<div class="naast"><ul><li>${words(9)}</li></ul><aside><p>${words(20)}</p></aside></div>`,
  aside: `<aside class="kader"><h3>Kop</h3><p>${words(20)}</p></aside>`,
  nadruk: '<aside class="nadruk"><h2>Kop</h2></aside>',
  h1: `<h1>${words(9)}</h1>`,
  h2: '<h2>Kop</h2>',
  h3: '<h3>Kop</h3>',
  h4: '<h4>Kop</h4>',
  p: `<p>${words(40)}</p>`,
  lang: `<p>${'oe'.repeat(200)}</p>`,
  regel: '<p class="regel">Uw naam:</p>',
  ul: `<ul><li>${words(30)}</li><li><p>Een</p><ol><li>Diep</li></ol></li><li></li></ul>`,
  afvinken: '<ul class="afvinken"><li>Ja</li><li>Nee</li></ul>',
  ol: '<ol><li>Een</li><li>Twee</li></ol>',
  dl: `<dl class="feiten"><div class="plek"><dt>Waar</dt><dd>${words(12)}</dd></div><div><dt>Wie</dt><dd>Wij</dd></div></dl>`,
  table: `<table><thead><tr><th scope="col">Tijd</th><th scope="col">Wat</th></tr></thead><tbody><tr class="pauze"><th scope="row">19.30</th><td>${words(20)}</td></tr></tbody></table>`,
  img: '<img src="beeld:logo" alt="Logo" width="900" height="300">',
  svg: '<svg viewBox="0 0 490 38" role="img" aria-label="Balk"><rect class="hoofd" x="0" y="0" width="490" height="22"></rect><text x="490" y="34" font-size="9" text-anchor="end">21.00</text></svg>',
  hr: '<hr>',
  knip: '<hr class="knip">',
  schrijven: '<hr class="schrijven">',
};

function lay(document: DocumentTree, density?: number) {
  return layOut(document, THEME, halfEm, EXTENTS, density);
}

/** Everything stands within the margins, every text is painted, and every figure is on exactly one page. */
function expectSound(document: DocumentTree): void {
  const { page } = THEME;
  const { pages } = lay(document);
  for (const op of pages.flat()) {
    expect(op.x).toBeGreaterThanOrEqual(page.margin.left - 0.01);
    expect(rightOf(op)).toBeLessThanOrEqual(page.width - page.margin.right + 0.01);
    // A pictogram may rise above its line a little, into the white of its own field.
    expect(extentOf(op).top).toBeGreaterThanOrEqual(page.margin.top - (op.kind === 'path' ? 3 : 0.01));
    expect(extentOf(op).bottom).toBeLessThanOrEqual(page.height - page.margin.bottom + 0.01);
  }
  const painted = pages.map((ops) => new Set(ops.filter(isContent).map(nodeOf)));
  const pagesOf = (node: DocumentNode) => painted.filter((page) => page.has(node)).length;
  const figures = figuresIn(document.children);
  const inFigures = new Set(textNodes(figures));
  for (const figure of figures) expect(pagesOf(figure)).toBe(1);
  for (const text of textNodes(document.children))
    if (!inFigures.has(text)) expect(pagesOf(text)).toBeGreaterThanOrEqual(1);
}

function nodeOf(op: Op): DocumentNode | undefined {
  if (op.kind === 'text') return op.source;
  return op.kind === 'rule' ? undefined : op.owner;
}

function figuresIn(nodes: DocumentTree['children']): ElementNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    return ELEMENTS[node.tag].role === 'Figure' ? [node] : figuresIn(node.children);
  });
}

describe('layOut', () => {
  it('has a sample of every block', () => {
    expect(Object.keys(BLOCK_SAMPLES)).toEqual(expect.arrayContaining([...BLOCKS]));
  });

  it.each(Object.keys(BLOCK_SAMPLES))('lays %s beside every other block within the margins', (name) => {
    for (const other of Object.values(BLOCK_SAMPLES)) {
      expectSound(treeOf(`${BLOCK_SAMPLES[name]}${other}`));
      expectSound(treeOf(`${BLOCK_SAMPLES[name]}${other}`.repeat(3)));
    }
  });

  it.each([
    'section',
    'section class="held"',
    'section class="blad"',
    'div',
    'div class="naast"',
    'aside',
    'aside class="nadruk"',
    'header',
    'footer',
  ])('lays every block inside <%s> within the margins', (open) => {
    for (const block of Object.values(BLOCK_SAMPLES)) {
      expectSound(treeOf(`<${open}>${block}</${open.split(' ')[0]}>`));
      expectSound(treeOf(`<${open}><p>Voor</p>${block}</${open.split(' ')[0]}><p>Na</p>`));
    }
  });

  it('lays a document with every element within the margins', () => {
    expectSound(treeOf(EVERY_ELEMENT));
  });

  it('gives the same pages for the same tree, and a label for every list item', () => {
    const document = treeOf(EVERY_ELEMENT);
    expect(lay(document).pages).toEqual(lay(document).pages);
    expect([...lay(document).labels.values()].map((label) => label.text)).toEqual([
      '• ',
      '• ',
      '• ',
      '1. ',
      '2. ',
      '',
      '',
    ]);
  });

  it('keeps a heading with what follows it', () => {
    for (let count = 700; count < 760; count += 2) {
      const { pages } = lay(treeOf(`<p>${words(count)}</p><h2>Kop</h2><p>${words(60)}</p>`));
      const page = pages.find((ops) => ops.some((op) => op.kind === 'text' && op.text === 'Kop')) ?? [];
      const after = page.filter((op) => op.kind === 'text').at(-1);
      expect(after?.kind === 'text' && after.text).not.toBe('Kop');
    }
  });
});

describe('a table that begins low on a page', () => {
  const rows = [1, 2, 3, 4].map((i) => `<tr><th scope="row">rij${i}</th><td>${words(8)}</td></tr>`).join('');
  const TABLE = `<table><thead><tr><th scope="col">Hoofd</th><th scope="col">Wat</th></tr></thead><tbody>${rows}</tbody></table>`;
  const pageOf = (pages: readonly (readonly Op[])[], word: string) =>
    pages.findIndex((ops) =>
      ops.some((op) => op.kind === 'text' && op.source !== undefined && op.text.includes(word)),
    );

  it('takes its heading and the few words before it along, and never begins or ends with one row alone', () => {
    const split = new Set<string>();
    for (let count = 320; count < 620; count += 6) {
      const { pages } = lay(
        treeOf(`<p>${words(count)}</p><h2>Kop</h2><p>Inleiding van een regel.</p>${TABLE}`),
      );
      const at = ['Kop', 'Inleiding', 'Hoofd', 'rij1', 'rij2'].map((word) => pageOf(pages, word));
      expect(new Set(at).size, `${count} words`).toBe(1);
      expect(pageOf(pages, 'rij3')).toBe(pageOf(pages, 'rij4'));
      split.add(`${at[0]}-${pageOf(pages, 'rij4')}`);
    }
    // The tries have it on one page, over two pages, and wholly on the next.
    expect([...split].sort()).toEqual(['0-0', '0-1', '1-1']);
  });

  it('is not kept with a long paragraph', () => {
    const strips = blocks(treeOf(`<p>${words(80)}</p>${TABLE}`).children, frameWith());
    expect(strips.find((strip) => strip.table)?.table?.head).toBe(true);
    expect(strips[strips.findIndex((strip) => strip.table) - 1]?.keepWithNext).toBe(false);
  });
});

describe('tables with the same head', () => {
  it('have the same columns, in one document', () => {
    const table = (text: string) =>
      `<table><thead><tr><th scope="col">Tijd</th><th scope="col">Wat</th></tr></thead><tbody><tr><td>${text}</td><td>${words(40)}</td></tr></tbody></table>`;
    const ops = lay(treeOf(table('kort') + table('een langer stuk tekst')))
      .pages.flat()
      .filter((op) => op.kind === 'text' && op.text.startsWith('Wat'));
    expect(ops).toHaveLength(2);
    expect(ops[0]?.x).toBe(ops[1]?.x);
  });
});

describe('layOutWithin', () => {
  it('never needs more pages when it tightens, and leaves letters as large as they are', () => {
    const document = treeOf(`${EVERY_ELEMENT}${BLOCK_SAMPLES.aside?.repeat(12)}${BLOCK_SAMPLES.table}`);
    const counts = DENSITIES.map((density) => lay(document, density).pages.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const sizes = (density: number) =>
      lay(document, density)
        .pages.flat()
        .flatMap((op) => (op.kind === 'text' && op.source?.kind === 'text' ? [op.face.size] : []));
    expect(sizes(0.5).sort()).toEqual(sizes(1).sort());
  });

  it('takes the loosest layout that fits, and the loosest of the fewest pages when nothing does', () => {
    const document = treeOf(`<p>${words(30)}</p>`.repeat(34));
    const counts = DENSITIES.map((density) => lay(document, density).pages.length);
    for (const wanted of [0, 1, 2, 3]) {
      const at = counts.findIndex((count) => count <= wanted);
      const density = DENSITIES[at === -1 ? counts.indexOf(Math.min(...counts)) : at];
      expect(layOutWithin(wanted, document, THEME, halfEm, EXTENTS).pages).toEqual(
        lay(document, density).pages,
      );
    }
    expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);
  });

  it('does not leave a last page all but empty, when less white space saves it', () => {
    const paragraphs = (count: number) => treeOf(`<p>${words(30)}</p>`.repeat(count));
    let count = 14;
    while (lay(paragraphs(count)).pages.length < 2) count++;
    const document = paragraphs(count);
    expect(lay(document, 0.8).pages).toHaveLength(2);
    expect(layOutWithin(9, paragraphs(count + 6), THEME, halfEm, EXTENTS).pages).toHaveLength(2);
    expect(layOutWithin(9, document, THEME, halfEm, EXTENTS).pages).toHaveLength(1);
  });
});
