import { directionOfLanguage } from '../model/direction.ts';
import type { DocumentNode, DocumentTree, ElementNode, TextNode } from '../model/document.ts';
import { DENSITIES, type Theme, tightened } from '../model/theme.ts';
import { blocks } from './blocks.ts';
import { type Divide, NEVER_DIVIDE } from './fitting.ts';
import type { Extents, Measure } from './fonts.ts';
import type { Frame } from './frame.ts';
import { mirroredStrips } from './mirror.ts';
import type { Op } from './ops.ts';
import { pages } from './pages.ts';

/** What a document's words are: their language (BCP 47), and where they may be divided. */
export interface Words {
  readonly language: string;
  readonly divide: Divide;
}

/** Dutch without a hyphen: a word wider than its column is cut. */
const UNDIVIDED: Words = { language: 'nl', divide: NEVER_DIVIDE };

/** A document laid out: every page's ops, and the text nodes that were made for list labels. */
export interface Layout {
  readonly pages: readonly (readonly Op[])[];
  readonly labels: ReadonlyMap<ElementNode, TextNode>;
}

/** A document with its place on paper: what is measured, painted or pictured of it comes from here. */
export interface LaidOut {
  readonly document: DocumentTree;
  readonly theme: Theme;
  readonly layout: Layout;
}

// A little tighter is no loss when it saves a whole page of paper; more than that is none when the last page is all but empty.
const STILL_LOOSE = 0.8;
const ALL_BUT_EMPTY = 0.2;

/**
 * Lays a document out on the number of pages that is wanted, or else on as few as it can, and as loosely as that number
 * allows. Where a little less white space saves a page, it does so too. The pages are counted before anything is painted.
 */
export function layOutWithin(
  wanted: number,
  document: DocumentTree,
  theme: Theme,
  measure: Measure,
  extents: Extents,
  words: Words = UNDIVIDED,
): Layout {
  const at = (density: number): Layout => layOut(document, theme, measure, extents, density, words);
  const loose = at(1);
  const most = Math.min(wanted, loose.pages.length > 1 ? loose.pages.length - 1 : 1);
  let best = loose;
  for (const density of DENSITIES.slice(1)) {
    const isOptional = loose.pages.length <= wanted && !isAllButEmpty(loose.pages.at(-1) ?? [], theme);
    if (best.pages.length <= most || (isOptional && density < STILL_LOOSE)) break;
    const tighter = at(density);
    if (tighter.pages.length < best.pages.length) best = tighter;
  }
  return best;
}

function isAllButEmpty(ops: readonly Op[], theme: Theme): boolean {
  const { height, margin } = theme.page;
  const [top, bottom] = [Math.min(...ops.map(({ y }) => y)), Math.max(...ops.map(({ y }) => y))];
  return bottom - top < ALL_BUT_EMPTY * (height - margin.top - margin.bottom);
}

/**
 * Lays a document out. Pure: given the tree, the theme, a measure function and the font's extents (ems), nothing else
 * counts; a fake font tests it, and the page count is known before anything is painted.
 */
export function layOut(
  document: DocumentTree,
  theme: Theme,
  measure: Measure,
  extents: Extents,
  density = 1,
  words: Words = UNDIVIDED,
): Layout {
  const { width, margin } = theme.page;
  const labels = new Map<ElementNode, TextNode>();
  const tight = tightened(theme, density);
  const direction = directionOfLanguage(words.language);
  const frame: Frame = {
    x: margin.left,
    width: width - margin.left - margin.right,
    theme: tight,
    measure,
    ...extents,
    ...words,
    direction,
    density,
    grounds: [],
    labels,
    tables: document.children.flatMap(tablesIn),
  };
  const strips = blocks(document.children, frame);
  return { pages: pages(direction === 'rtl' ? mirroredStrips(strips, frame) : strips, tight), labels };
}

function tablesIn(node: DocumentNode): ElementNode[] {
  if (node.kind === 'text') return [];
  return node.tag === 'table' ? [node] : node.children.flatMap(tablesIn);
}
