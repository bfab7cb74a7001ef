import type { DocumentNode, DocumentTree, ElementNode, TextNode } from '../../src/model/document.ts';
import { schoolTheme, type Theme } from '../../src/model/theme.ts';
import { NEVER_DIVIDE } from '../../src/pdf/fitting.ts';
import type { Extents, Measure } from '../../src/pdf/fonts.ts';
import type { Frame } from '../../src/pdf/frame.ts';
import type { Op } from '../../src/pdf/ops.ts';
import { readTree } from '../../src/read/tree.ts';

/** A font in which every character is half an em wide. */
export const halfEm: Measure = (text) => [...text].length / 2;

/** A font in which every character is one em wide, so that widths are counts of characters. */
export const oneEm: Measure = (text) => [...text].length;

export const EXTENTS: Extents = { ascent: 0.8, descent: 0.2 };

export const THEME: Theme = schoolTheme();

/** A frame of the page's full width, with some of it changed. */
export function frameWith(changes: Partial<Frame> = {}): Frame {
  const { width, margin } = THEME.page;
  return {
    x: margin.left,
    width: width - margin.left - margin.right,
    theme: THEME,
    measure: halfEm,
    ...EXTENTS,
    direction: 'ltr',
    language: 'nl',
    divide: NEVER_DIVIDE,
    density: 1,
    grounds: [],
    labels: new Map<ElementNode, TextNode>(),
    ...changes,
  };
}

/** The tree of a piece of HTML that is known to be right. */
export function treeOf(html: string): DocumentTree {
  const read = readTree(html, 'proef.hbs');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The first element of a piece of HTML. */
export function elementOf(html: string): ElementNode {
  const node = treeOf(html).children[0];
  if (node?.kind !== 'element') throw new Error('no element');
  return node;
}

/** Every text node under some nodes, in order. */
export function textNodes(nodes: readonly DocumentNode[]): TextNode[] {
  return nodes.flatMap((node) => (node.kind === 'text' ? [node] : textNodes(node.children)));
}

/** Whether an op stands for content of the document, and not for decoration. */
export function isContent(op: Op): boolean {
  if (op.kind === 'text') return op.source !== undefined;
  return op.kind !== 'rule' && op.owner !== undefined;
}

/** Top and bottom of an op as far as it is known; of a text its baseline. */
export function extentOf(op: Op): { top: number; bottom: number } {
  return { top: op.y, bottom: op.y + ('height' in op ? op.height : 0) };
}

/** Right edge of an op; of a text without the spaces at its end, of a path its left edge. */
export function rightOf(op: Op): number {
  if (op.kind === 'path') return op.x;
  if (op.kind !== 'text' || op.source?.kind === 'element') return op.x + op.width;
  const trailing = [...op.text].length - [...op.text.trimEnd()].length;
  return op.x + op.width * (1 - trailing / Math.max(1, [...op.text].length));
}
