import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNode, DocumentTree, TextNode } from '../../src/model/document.ts';
import { ICON_FIELD, ICONS } from '../../src/model/icons.ts';
import { DENSITIES } from '../../src/model/theme.ts';
import { layOut } from '../../src/pdf/layout.ts';
import type { Op } from '../../src/pdf/ops.ts';
import { EXTENTS, halfEm, rightOf, THEME, treeOf } from './fake-font.ts';
import { anyDocument, EACH_BLOCK, longTable } from './random-document.ts';

const { width, height, margin } = THEME.page;

/** What must hold of every document of the subset, laid out at any density: a list of what does not. */
function faultsOf(document: DocumentTree, density = 1): string[] {
  const layout = layOut(document, THEME, halfEm, EXTENTS, density);
  return [
    ...layout.pages.flatMap((ops, page) => [
      ...outside(ops).map((what) => `page ${page + 1}: outside the margins: ${what}`),
      ...overlaps(ops).map((what) => `page ${page + 1}: over something else: ${what}`),
    ]),
    ...lost(document, layout.pages).map((what) => `lost or changed: ${what}`),
  ];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly what: string;
}

const PICTOGRAMS: ReadonlySet<string> = new Set(Object.values(ICONS));

// Letters reach about this far above and below their baseline, in ems; accents on capitals a little further.
const [ABOVE, BELOW] = [0.72, 0.2];
const EPSILON = 0.05;
// Tightened lines of a title are a little lower than its letters.
const MARGIN_EPSILON = 0.5;

/** Where ink comes: texts, drawn figures, pictures, pictograms, boxes to tick, lines. Grounds lie under them, so they are none. */
function inkOf(op: Op): Box | undefined {
  switch (op.kind) {
    case 'text': {
      if (op.source?.kind === 'element' || op.text.trim() === '') return undefined;
      const { size } = op.face;
      return box(op.x, rightOf(op), op.y - ABOVE * size, op.y + BELOW * size, `"${op.text.slice(0, 30)}"`);
    }
    case 'extent':
    case 'image':
      return box(op.x, op.x + op.width, op.y, op.y + op.height, op.owner.tag);
    case 'path':
      // A table's repeated head may hold shapes of a drawing.
      return op.owner || !PICTOGRAMS.has(op.d)
        ? undefined
        : box(op.x, op.x + ICON_FIELD * op.scale, op.y, op.y + ICON_FIELD * op.scale, 'pictogram');
    case 'rect':
      return op.owner?.kind === 'text'
        ? box(op.x, op.x + op.width, op.y, op.y + op.height, 'box to tick')
        : undefined;
    case 'rule':
      return box(op.x, op.x + op.width, op.y, op.y, 'line');
  }
}

function box(left: number, right: number, top: number, bottom: number, what: string): Box {
  return { left, right, top, bottom, what };
}

function outside(ops: readonly Op[]): string[] {
  const grounds = ops.flatMap((op) =>
    op.kind === 'rect' && !op.owner ? [box(op.x, op.x + op.width, op.y, op.y + op.height, 'ground')] : [],
  );
  return [...ops.flatMap((op) => inkOf(op) ?? []), ...grounds]
    .filter(
      ({ left, right, top, bottom }) =>
        left < margin.left - MARGIN_EPSILON ||
        right > width - margin.right + MARGIN_EPSILON ||
        top < margin.top - MARGIN_EPSILON ||
        bottom > height - margin.bottom + MARGIN_EPSILON,
    )
    .map(shown);
}

function overlaps(ops: readonly Op[]): string[] {
  const boxes = ops.flatMap((op) => inkOf(op) ?? []).sort((a, b) => a.top - b.top);
  const found: string[] = [];
  boxes.forEach((one, i) => {
    for (const other of boxes.slice(i + 1)) {
      if (other.top >= one.bottom - EPSILON) break;
      if (one.what === 'line' && other.what === 'line') continue;
      if (other.left < one.right - EPSILON && other.right > one.left + EPSILON)
        found.push(`${shown(one)} and ${shown(other)}`);
    }
  });
  return found;
}

function shown({ what, left, right, top, bottom }: Box): string {
  return `${what} [${[left, top, right, bottom].map((value) => value.toFixed(1)).join(' ')}]`;
}

/** Texts whose letters are not all there, in order, on the pages; white space and hyphens at a line's end may differ. */
function lost(document: DocumentTree, pages: readonly (readonly Op[])[]): string[] {
  const printed = new Map<DocumentNode, string>();
  for (const op of pages.flat()) {
    if (op.kind === 'text' && op.source) printed.set(op.source, (printed.get(op.source) ?? '') + op.text);
  }
  return documentTexts(document.children).flatMap((node) => {
    const there = letters(printed.get(node) ?? '');
    return there === letters(node.text) ? [] : [`"${node.text.slice(0, 60)}" is "${there.slice(0, 60)}"`];
  });
}

/** Every text node outside drawings. */
function documentTexts(nodes: readonly DocumentNode[]): TextNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [node];
    return node.tag === 'svg' ? [] : documentTexts(node.children);
  });
}

function letters(text: string): string {
  return text.replace(/[\s\u00ad\u2010-]/g, '');
}

describe('500 random documents of the subset', () => {
  it('are laid out within the margins, nothing over anything else, nothing lost', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...DENSITIES), (html, density) => {
        expect(faultsOf(treeOf(html), density)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('documents at the edge', () => {
  it('have every element beside every other', () => {
    const faults = EACH_BLOCK.flatMap((first) =>
      EACH_BLOCK.flatMap((second) =>
        [
          `${first}${second}`,
          `<div class="naast">${first}${second}</div>`,
          `<aside>${first}${second}</aside>`,
        ].flatMap((html) => faultsOf(treeOf(html)).map((fault) => `${html}: ${fault}`)),
      ),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('have a table of forty pages, with its head on each', () => {
    const document = treeOf(longTable(1300));
    const { pages } = layOut(document, THEME, halfEm, EXTENTS);
    expect(pages.length).toBeGreaterThanOrEqual(40);
    expect(faultsOf(document)).toEqual([]);
    for (const ops of pages)
      expect(ops.filter((op) => op.kind === 'text' && op.text === 'Nr.')).toHaveLength(1);
  });
});
