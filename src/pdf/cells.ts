import { type ElementNode, variant } from '../model/document.ts';
import type { RuleLook } from '../model/look.ts';
import { type Frame, faceFor, type LayoutBlocks } from './frame.ts';
import type { Ground, Strip, TextFace } from './ops.ts';
import { paragraph } from './paragraph.ts';

/** A row of a table, and whether it stands in the table's head. */
export interface TableRow {
  readonly row: ElementNode;
  readonly head: boolean;
}

/** The elements that an element holds, without the white space between them. */
export function elementsOf(node: ElementNode): ElementNode[] {
  return node.children.filter((child): child is ElementNode => child.kind === 'element');
}

/** The line under a row; a head need not have one. */
export function rowRule(head: boolean, frame: Frame): RuleLook | undefined {
  const { headRule, rowRule } = frame.theme.look.table;
  return head ? headRule : rowRule;
}

/** What a row stands on: a break and, in some looks, the head have a ground. */
export function groundsOf(row: ElementNode, head: boolean, frame: Frame): Ground[] {
  const { colours, look } = frame.theme;
  const colour = head ? look.table.headFill : isShaded(row) ? 'soft' : undefined;
  if (!colour || colours[colour] === colours.paper) return [];
  return [{ x: frame.x, width: frame.width, fill: colours[colour], radius: 0 }];
}

function isShaded(row: ElementNode): boolean {
  return variant(row) === 'pauze' || variant(row) === 'blok';
}

/** The letters of a cell that heads its column or its row; larger in a row that begins a block. */
export function headFace({ row, head }: TableRow, { theme }: Pick<Frame, 'theme'>): TextFace {
  if (head) return faceFor('label', theme);
  return variant(row) === 'blok' ? faceFor('h2', theme) : { ...faceFor('body', theme), bold: true };
}

/** What a cell of a row holds. */
export function layCell(cell: ElementNode, of: TableRow, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const strong = cell.tag === 'th';
  const onlyInline = cell.children.every(
    (child) => child.kind === 'text' || !['p', 'ul', 'ol', 'svg'].includes(child.tag),
  );
  if (!strong || !onlyInline)
    return blocks(cell.children, frame).map((strip, i, all) =>
      i === all.length - 1 ? { ...strip, after: 0 } : strip,
    );
  return paragraph(
    cell.children,
    { face: headFace(of, frame), before: 0, after: 0, keepWithNext: false },
    frame,
  );
}
