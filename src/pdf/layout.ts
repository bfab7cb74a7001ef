import type { DocumentTree, ElementNode, TextNode } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import { blocks } from './blocks.ts';
import type { Measure } from './fonts.ts';
import type { Op } from './ops.ts';
import { pages } from './pages.ts';

/** A document laid out: every page's ops, and the text nodes that were made for list labels. */
export interface Layout {
  readonly pages: readonly (readonly Op[])[];
  readonly labels: ReadonlyMap<ElementNode, TextNode>;
}

/**
 * Lays a document out. Pure: given the tree, the theme, a measure function and the font's extents (ems), nothing else
 * counts; a fake font tests it, and the page count is known before anything is painted.
 */
export function layOut(document: DocumentTree, theme: Theme, measure: Measure, extents: { ascent: number; descent: number }): Layout {
  const { width, margin } = theme.page;
  const labels = new Map<ElementNode, TextNode>();
  const frame = { x: margin.left, width: width - margin.left - margin.right, theme, measure, ...extents, grounds: [], labels };
  return { pages: pages(blocks(document.children, frame), theme), labels };
}
