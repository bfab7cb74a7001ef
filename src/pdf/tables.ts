import { type ElementNode, textOf, variant } from '../model/document.ts';
import { DISTANCES } from '../model/scale.ts';
import { cellWords } from './cell-words.ts';
import { elementsOf, groundsOf, headFace, layCell, rowRule, type TableRow } from './cells.ts';
import { type ColumnRules, columnWidths, leastWidths } from './columns.ts';
import { type Frame, faceFor, type LayoutBlocks, spaced } from './frame.ts';
import { ruleAcross } from './marks.ts';
import { inOwnDirection } from './mirror.ts';
import type { Strip } from './ops.ts';
import { paragraph } from './paragraph.ts';
import { stack } from './stack.ts';
import { stackedRows } from './stacked-rows.ts';

// Around the words of a cell, in points beside and in steps of the grid above and below.
const PADDING = { x: 8, y: 2.5 };

// Lines of the body in a row to write in: room for large handwriting.
const WRITING_ROW = 1.7;

// Room for one wide letter: no column is narrower, so that no text reaches into the next.
const LEAST_INSIDE = 14;

/**
 * A table: columns as wide as makes it lowest, rows that stay whole where they fit, and a head on every page. Large letters
 * that leave no room for the words side by side put the cells of a row under one another.
 */
export function table(node: ElementNode, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const caption = elementsOf(node)
    .filter((part) => part.tag === 'caption')
    .flatMap((part) =>
      inOwnDirection(part, frame, (own) =>
        paragraph(
          part.children,
          { face: faceFor('h3', frame.theme), ...spaced([4, 2], frame), keepWithNext: true },
          own,
        ),
      ),
    );
  const rows = rowsOf(node);
  const cells = alike(node, frame)
    .flatMap(rowsOf)
    .map(({ row, head }) =>
      elementsOf(row).map((cell) => cellWords(cell, sizeOf(cell, { row, head }, frame), frame)),
    );
  const rules: ColumnRules = {
    total: frame.width,
    padding: 2 * PADDING.x,
    least: LEAST_INSIDE + 2 * PADDING.x,
  };
  const isCramped = leastWidths(cells, rules).reduce((a, b) => a + b, 0) > frame.width;
  const widths = columnWidths(cells, rules);
  const strips =
    isCramped && frame.theme.letters === 'groot'
      ? stackedRows(node, rows, frame, blocks)
      : rows.flatMap(({ row, head }) => layRow(row, head, widths, node, frame, blocks));
  return [...caption, ...inCompany(strips, frame)];
}

function sizeOf(cell: ElementNode, of: TableRow, frame: Frame): number {
  return (cell.tag === 'th' ? headFace(of, frame) : faceFor('body', frame.theme)).size;
}

/** The first row keeps with the second and the last with the one before it: none stands alone at the edge of a page. */
function inCompany(strips: readonly Strip[], frame: Frame): Strip[] {
  const firstRow = strips.findIndex((strip) => strip.table?.head === false);
  return strips.map((strip, i) => {
    const last = i === strips.length - 1;
    const keeps = !last && (i === firstRow || i === strips.length - 2);
    return {
      ...strip,
      keepWithNext: strip.keepWithNext || keeps,
      ...(last ? { after: spaced(DISTANCES.table, frame).after } : {}),
    };
  });
}

/** The tables of the document with the same head, this one among them: they get the same columns. */
function alike(node: ElementNode, frame: Frame): readonly ElementNode[] {
  const head = headOf(node);
  const others = head === '' ? [] : (frame.tables ?? []).filter((other) => headOf(other) === head);
  return others.includes(node) ? others : [node];
}

function headOf(node: ElementNode): string {
  const heads = elementsOf(node).filter((part) => part.tag === 'thead');
  return heads.flatMap(elementsOf).flatMap(elementsOf).map(textOf).join('\n');
}

function rowsOf(node: ElementNode): TableRow[] {
  return elementsOf(node).flatMap((part) =>
    part.tag === 'caption' ? [] : elementsOf(part).map((row) => ({ row, head: part.tag === 'thead' })),
  );
}

function layRow(
  row: ElementNode,
  head: boolean,
  widths: readonly number[],
  id: ElementNode,
  frame: Frame,
  blocks: LayoutBlocks,
): Strip[] {
  let x = frame.x;
  const cells = row.children.map((cell, i) => {
    const width = widths[i] ?? 0;
    const inner = {
      ...frame,
      x: x + PADDING.x,
      width: Math.max(LEAST_INSIDE, width - 2 * PADDING.x),
      grounds: [],
    };
    x += width;
    if (cell.kind !== 'element') return [];
    return inOwnDirection(cell, inner, (own) => layCell(cell, { row, head }, own, blocks));
  });
  const { page } = frame.theme;
  const grounds = groundsOf(row, head, frame);
  const rule = rowRule(head, frame);
  const room = (page.height - page.margin.top - page.margin.bottom) * 0.8;
  return slices(cells, room).map((slice, i, all) => {
    const padding = PADDING.y * frame.theme.grid * frame.density;
    const stacks = slice.map((strips) => stack(strips, padding));
    const { leading } = faceFor('body', frame.theme);
    const least = variant(row) === 'invullen' ? WRITING_ROW * leading : leading;
    const height = Math.max(...stacks.map((s) => s.height), least) + 2 * padding;
    const last = i === all.length - 1;
    return {
      height,
      before: 0,
      after: 0,
      keepWithNext: head || (last && variant(row) === 'blok'),
      table: { id, head },
      grounds: [...frame.grounds, ...grounds],
      ops: [
        ...stacks.flatMap((s) => s.ops),
        ...(last && rule ? [ruleAcross(rule, height - 0.4, frame)] : []),
      ],
    };
  });
}

/** A row higher than `room` is cut between its lines, so that nothing is lost; others stay whole. */
function slices(cells: readonly Strip[][], room: number): Strip[][][] {
  if (cells.every((strips) => stack(strips).height <= room)) return [[...cells]];
  const rest = cells.map((strips) => [...strips]);
  const cut: Strip[][][] = [];
  while (rest.some((strips) => strips.length > 0)) {
    cut.push(
      rest.map((strips) => {
        let taken = 1;
        while (taken < strips.length && stack(strips.slice(0, taken + 1)).height <= room) taken++;
        return strips.splice(0, taken);
      }),
    );
  }
  return cut;
}
