import { type ElementNode, textOf, variant } from '../model/document.ts';
import { type Frame, faceFor, type LayoutBlocks } from './frame.ts';
import { inOwnDirection } from './mirror.ts';
import type { Ground, Op, Strip } from './ops.ts';
import { paragraph } from './paragraph.ts';
import { stack } from './stack.ts';

const PADDING = { x: 8, y: 5 };

// Room for one wide letter: no column is narrower, so that no text reaches into the next.
const LEAST_INSIDE = 14;
const LEAST_COLUMN = LEAST_INSIDE + 2 * PADDING.x;

// When a table is full, a small column gets at most this share of it, so that the running text keeps long lines.
const MOST_FOR_SMALL = 0.2;

/** A table: columns as wide as their words ask, rows that stay whole where they fit, and a head on every page. */
export function table(node: ElementNode, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const parts = node.children.filter((child): child is ElementNode => child.kind === 'element');
  const caption = parts
    .filter((part) => part.tag === 'caption')
    .flatMap((part) =>
      inOwnDirection(part, frame, (own) =>
        paragraph(
          part.children,
          { face: faceFor('h3', frame.theme), before: 8, after: 4, keepWithNext: true },
          own,
        ),
      ),
    );
  const rows = parts.flatMap((part) =>
    part.tag === 'caption' ? [] : rowsOf(part).map((row) => ({ row, head: part.tag === 'thead' })),
  );
  const widths = columnWidths(
    rows.map(({ row }) => row),
    frame,
  );
  const strips = rows.flatMap(({ row, head }) => layRow(row, head, widths, node, frame, blocks));
  return [
    ...caption,
    ...strips.map((strip, i) => (i === strips.length - 1 ? { ...strip, after: 12 } : strip)),
  ];
}

function rowsOf(group: ElementNode): ElementNode[] {
  return group.children.filter((child): child is ElementNode => child.kind === 'element');
}

/** Each column gets its widest word at least. */
function columnWidths(rows: readonly ElementNode[], frame: Frame): number[] {
  const count = Math.max(1, ...rows.map((row) => row.children.length));
  const size = faceFor('body', frame.theme).size;
  const least = Array.from({ length: count }, () => LEAST_COLUMN);
  const wish = Array.from({ length: count }, () => 0);
  for (const row of rows) {
    row.children.forEach((cell, i) => {
      const bold = cell.kind === 'element' && cell.tag === 'th';
      const text = textOf(cell);
      const longest = Math.max(0, ...text.split(/[ \n]/).map((word) => frame.measure(word, bold) * size));
      least[i] = Math.max(least[i] ?? 0, longest + 2 * PADDING.x + 1);
      wish[i] = Math.max(
        wish[i] ?? 0,
        Math.min(frame.measure(text, bold) * size + 2 * PADDING.x + 1, frame.width),
      );
    });
  }
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  if (sum(least) >= frame.width) return crampedWidths(least, frame.width);
  if (sum(wish) <= frame.width)
    return wish.map((width) => width + ((frame.width - sum(wish)) * width) / sum(wish));
  return fairWidths(least, wish, frame.width);
}

/** Too narrow for the widest words, which are then cut: what there is above the least goes by what each column asks above it. */
function crampedWidths(least: readonly number[], total: number): number[] {
  const spare = total - LEAST_COLUMN * least.length;
  const asked = least.reduce((sum, width) => sum + width - LEAST_COLUMN, 0);
  if (spare <= 0 || asked === 0) return least.map(() => total / least.length);
  return least.map((width) => LEAST_COLUMN + ((width - LEAST_COLUMN) * spare) / asked);
}

/** Columns that ask less than an equal share get what they ask; the others divide the rest, never below their least. */
function fairWidths(least: readonly number[], wish: readonly number[], total: number): number[] {
  const widths = [...least];
  let rest = total;
  const order = wish.map((_, i) => i).sort((a, b) => (wish[a] ?? 0) - (wish[b] ?? 0));
  order.forEach((column, done) => {
    const leastOfOthers = order.slice(done + 1).reduce((sum, other) => sum + (least[other] ?? 0), 0);
    const share = Math.min(Math.max(rest / (order.length - done), least[column] ?? 0), rest - leastOfOthers);
    const most = Math.min(share, Math.max(least[column] ?? 0, total * MOST_FOR_SMALL));
    widths[column] = done === order.length - 1 ? rest : Math.min(wish[column] ?? 0, most);
    rest -= widths[column] ?? 0;
  });
  return widths;
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
    return inOwnDirection(cell, inner, (own) => layCell(cell, head, own, blocks));
  });
  const { colours, page } = frame.theme;
  const grounds: Ground[] =
    variant(row) === 'pauze' ? [{ x: frame.x, width: frame.width, fill: colours.soft, radius: 0 }] : [];
  const room = (page.height - page.margin.top - page.margin.bottom) * 0.8;
  return slices(cells, room).map((slice, i, all) => {
    const padding = PADDING.y * frame.density;
    const stacks = slice.map((strips) => stack(strips, padding));
    const height =
      Math.max(...stacks.map((s) => s.height), faceFor('body', frame.theme).leading) + 2 * padding;
    const last = i === all.length - 1;
    const line: Op = {
      kind: 'rule',
      x: frame.x,
      y: height - 0.4,
      width: frame.width,
      dashed: false,
      weight: head ? 1.6 : 0.6,
      colour: head ? colours.main : colours.line,
    };
    return {
      height,
      before: 0,
      after: 0,
      keepWithNext: head,
      table: { id, head },
      grounds: [...frame.grounds, ...grounds],
      ops: [...stacks.flatMap((s) => s.ops), ...(last ? [line] : [])],
    };
  });
}

function layCell(cell: ElementNode, head: boolean, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const strong = cell.tag === 'th';
  const onlyInline = cell.children.every(
    (child) => child.kind === 'text' || !['p', 'ul', 'ol', 'svg'].includes(child.tag),
  );
  if (!strong || !onlyInline)
    return blocks(cell.children, frame).map((strip, i, all) =>
      i === all.length - 1 ? { ...strip, after: 0 } : strip,
    );
  const face = head ? faceFor('label', frame.theme) : { ...faceFor('body', frame.theme), bold: true };
  return paragraph(cell.children, { face, before: 0, after: 0, keepWithNext: false }, frame);
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
