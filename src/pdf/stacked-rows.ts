import type { ElementNode } from '../model/document.ts';
import { elementsOf, groundsOf, layCell, rowRule, type TableRow } from './cells.ts';
import { type Frame, faceFor, type LayoutBlocks } from './frame.ts';
import { ruleAcross } from './marks.ts';
import { inOwnDirection } from './mirror.ts';
import type { Op, Strip } from './ops.ts';
import { paragraph } from './paragraph.ts';
import { together } from './stack.ts';

// Above and below a row, in steps of the grid.
const PADDING = 2.5;

/**
 * The rows of a table with their cells under one another, each under the words of its column's head. Those words repeat what
 * the head says, so they are for the eye only. A row stays whole where it fits on a page.
 */
export function stackedRows(
  table: ElementNode,
  rows: readonly TableRow[],
  frame: Frame,
  blocks: LayoutBlocks,
): Strip[] {
  const heads = rows.filter(({ head }) => head).flatMap(({ row }) => elementsOf(row));
  const padding = PADDING * frame.theme.grid * frame.density;
  return rows.flatMap(({ row, head }) => {
    const grounds = [...frame.grounds, ...groundsOf(row, head, frame)];
    const bare = { ...frame, grounds: [] };
    const inner = elementsOf(row).flatMap((cell, i) => [
      ...(head || i === 0 ? [] : labelOf(heads[i], bare)),
      ...inOwnDirection(cell, bare, (own) => layCell(cell, { row, head }, own, blocks)),
    ]);
    const pad: Strip = { height: padding, before: 0, after: 0, keepWithNext: true, ops: [], grounds: [] };
    const rule = rowRule(head, frame);
    const end = { ...pad, keepWithNext: head, ops: rule ? [ruleAcross(rule, padding - 0.4, frame)] : [] };
    return together([pad, ...inner, end]).map((strip) => ({
      ...strip,
      table: { id: table, head },
      grounds: [...grounds, ...strip.grounds],
    }));
  });
}

function labelOf(head: ElementNode | undefined, frame: Frame): Strip[] {
  const setting = { face: faceFor('label', frame.theme), before: 0, after: 0, keepWithNext: true };
  return paragraph(head?.children ?? [], setting, frame).map((strip) => ({
    ...strip,
    ops: strip.ops.map(forTheEye),
  }));
}

function forTheEye(op: Op): Op {
  if (op.kind !== 'text') return op;
  const { source: _source, link: _link, ...bare } = op;
  return bare;
}
