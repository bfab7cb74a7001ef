import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNode, ElementNode, TextNode } from '../../src/model/document.ts';
import { blocks } from '../../src/pdf/blocks.ts';
import type { Op, Strip } from '../../src/pdf/ops.ts';
import { table } from '../../src/pdf/tables.ts';
import { elementOf, frameWith, halfEm, rightOf, textNodes } from './fake-font.ts';

const PADDING = 8;

function lay(
  html: string,
  changes: Parameters<typeof frameWith>[0] = {},
): { node: ElementNode; strips: Strip[] } {
  const node = elementOf(html);
  return { node, strips: table(node, frameWith(changes), blocks) };
}

/** The text nodes of every column, in order of the columns. */
function columnsOf(node: ElementNode): Set<DocumentNode>[] {
  const columns: Set<DocumentNode>[] = [];
  const rows = node.children.flatMap((group) =>
    group.kind === 'element' && group.tag !== 'caption' ? group.children : [],
  );
  for (const row of rows) {
    if (row.kind !== 'element') continue;
    row.children.forEach((cell, i) => {
      columns[i] ??= new Set();
      for (const text of textNodes([cell])) columns[i]?.add(text);
    });
  }
  return columns;
}

function texts(strips: readonly Strip[]): Extract<Op, { kind: 'text' }>[] {
  return strips.flatMap((strip) => strip.ops).filter((op) => op.kind === 'text');
}

/** Left and right edge of the text of every column, over all rows. */
function edges(node: ElementNode, strips: readonly Strip[]): { left: number; right: number }[] {
  return columnsOf(node).map((own) => {
    const ops = texts(strips).filter((op) => own.has(op.source as TextNode));
    return { left: Math.min(...ops.map((op) => op.x)), right: Math.max(...ops.map(rightOf)) };
  });
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'm', '-', 'é'), minLength: 1, maxLength: 14 });
const cell = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const anyTable = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc
    .record({
      head: fc.array(word, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 6,
      }),
    })
    .map(({ head, rows }) => {
      const heads = head.map((text) => `<th scope="col">${text}</th>`).join('');
      const body = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('');
      return `<table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
    }),
);

describe('table', () => {
  it('fills its frame exactly and keeps every cell within its column', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 240, max: 500 }), (html, width) => {
        const { node, strips } = lay(html, { x: 50, width });
        const columns = edges(node, strips);
        expect(columns[0]?.left).toBeCloseTo(50 + PADDING, 6);
        columns.forEach(({ right }, i) => {
          const next = columns[i + 1];
          const border = next ? next.left - PADDING : 50 + width;
          expect(right).toBeLessThanOrEqual(border - PADDING + 0.01);
        });
        for (const strip of strips)
          expect(strip.ops.filter((op) => op.kind === 'rule')).toMatchObject([{ x: 50, width }]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps short cells within their columns beside words that are wider than the frame', () => {
    const cells = ['a', 'aa a', 'aaaaaaaaaaaa a', 'aa', 'aa', 'aaaaaaaaa a'];
    const row = cells.map((text) => `<td>${text}</td>`).join('');
    const { node, strips } = lay(`<table><tbody><tr>${row}</tr></tbody></table>`, { x: 50, width: 240 });
    const columns = edges(node, strips);
    columns.forEach(({ right }, i) => {
      const next = columns[i + 1];
      expect(right).toBeLessThanOrEqual((next ? next.left - PADDING : 290) - PADDING + 0.01);
    });
  });

  it('paints every text once, and under one another what is in different rows', () => {
    fc.assert(
      fc.property(anyTable, (html) => {
        const { node, strips } = lay(html);
        const painted = texts(strips).map((op) => op.source);
        expect(new Set(painted)).toEqual(new Set(textNodes([node])));
        expect(strips.every((strip) => strip.table?.id === node)).toBe(true);
        expect(strips.map((strip) => strip.table?.head)).toEqual([true, ...strips.slice(1).map(() => false)]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a column its widest word when there is room', () => {
    const { node, strips } = lay(
      `<table><tbody><tr><td>Samenwerkingsverband</td><td>${'woord '.repeat(80)}</td></tr></tbody></table>`,
    );
    const [first] = columnsOf(node);
    const ops = texts(strips).filter((op) => first?.has(op.source as TextNode));
    expect(ops.map((op) => op.text)).toEqual(['Samenwerkingsverband']);
  });

  it('takes the caption first, and keeps it and the head with the first row', () => {
    const { strips } = lay(
      '<table><caption>Titel</caption><thead><tr><th scope="col">Kop</th></tr></thead><tbody><tr><td>Cel</td></tr></tbody></table>',
    );
    expect(texts(strips).map((op) => op.text)).toEqual(['Titel', 'Kop', 'Cel']);
    expect(strips.map((strip) => strip.keepWithNext)).toEqual([true, true, false]);
    expect(strips.map((strip) => strip.table?.head)).toEqual([undefined, true, false]);
  });

  it('makes rows as high as their highest cell, and puts a ground behind a break', () => {
    const { strips } = lay(
      '<table><tbody><tr class="pauze"><td>a<br>b<br>c</td><td>d</td></tr><tr><td>e</td><td>f</td></tr></tbody></table>',
    );
    const [high, low] = strips;
    expect((high?.height ?? 0) - (low?.height ?? 0)).toBeCloseTo(31, 6);
    expect(high?.grounds).toHaveLength(1);
    expect(low?.grounds).toHaveLength(0);
  });

  it('begins a block with a large time on a ground, and keeps that row with the next', () => {
    const { strips } = lay(
      '<table><tbody><tr><th scope="row">19.00</th><td>a</td></tr><tr class="blok"><th scope="row">19.30</th><td>b</td></tr><tr><th scope="row">19.35</th><td>c</td></tr><tr><td>d</td><td>e</td></tr></tbody></table>',
    );
    const [, block, step] = strips;
    expect(block?.grounds).toHaveLength(1);
    expect([block?.keepWithNext, step?.grounds.length]).toEqual([true, 0]);
    const size = (strip: Strip | undefined) => texts(strip ? [strip] : [])[0]?.face.size ?? 0;
    expect(size(block)).toBeGreaterThan(size(step));
  });

  it('cuts a row that is higher than a page, and loses nothing', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `w${i}`);
    const { node, strips } = lay(
      `<table><tbody><tr><td>kort</td><td>${words.join(' ')}</td></tr></tbody></table>`,
    );
    expect(strips.length).toBeGreaterThan(1);
    const { page } = frameWith().theme;
    for (const strip of strips)
      expect(strip.height).toBeLessThan(page.height - page.margin.top - page.margin.bottom);
    const last = columnsOf(node)[1];
    const text = texts(strips).filter((op) => last?.has(op.source as TextNode));
    expect(text.map((op) => op.text).join('')).toBe(words.join(' '));
    expect(strips.filter((strip) => strip.ops.some((op) => op.kind === 'rule'))).toEqual([strips.at(-1)]);
  });

  it('sets the words of a row head in bold, and those of a cell not', () => {
    const { strips } = lay(
      '<table><tbody><tr><th scope="row">19.30</th><td>Inloop</td></tr></tbody></table>',
    );
    expect(texts(strips).map((op) => op.face.bold)).toEqual([true, false]);
    expect(texts(strips)[0]?.width).toBeCloseTo(halfEm('19.30', true) * 11, 6);
  });

  it('leaves room to write in a row that is meant for it', () => {
    const heightOf = (variant: string) =>
      lay(`<table><tbody><tr${variant}><td></td><td>a</td></tr></tbody></table>`).strips[0]?.height ?? 0;
    const { leading } = frameWith().theme.type.body;
    expect(heightOf(' class="invullen"') - heightOf('')).toBeCloseTo(0.7 * leading, 6);
  });

  it('sets the words of a box to tick beside it, also in a narrow column', () => {
    const box = '<td><ul class="afvinken"><li>een beetje</li></ul></td>';
    const { strips } = lay(
      `<table><tbody><tr><td>${'Een lange vraag. '.repeat(20)}</td>${box}${box}${box}</tr></tbody></table>`,
    );
    const ticks = texts(strips).filter((op) => op.text.startsWith('een'));
    expect(ticks).toHaveLength(3);
    const rects = strips.flatMap((strip) => strip.ops).filter((op) => op.kind === 'rect');
    expect(rects).toHaveLength(3);
    rects.forEach((rect, i) => {
      expect(ticks[i]?.x).toBeGreaterThan(rect.x + rect.width);
      expect(Math.abs((ticks[i]?.y ?? 0) - rect.y)).toBeLessThan(frameWith().theme.type.body.leading);
    });
  });

  it('is nothing for a table without rows', () => {
    expect(lay('<table></table>').strips).toEqual([]);
    expect(lay('<table><thead></thead><tbody></tbody></table>').strips).toEqual([]);
  });
});
