import type { ElementNode } from '../model/document.ts';
import { type Frame, type LayoutBlocks, LEAST_COLUMN, LEAST_SIDE_BY_SIDE } from './frame.ts';
import type { Strip } from './ops.ts';
import { asOneStrip, stack } from './stack.ts';

// Between two columns, in steps of the grid.
const GUTTER = 9;

/**
 * Children in columns of equal width, on one page. When they are too high for that, or when large letters leave a column
 * too few words to a line, they stand under one another.
 */
export function sideBySide(node: ElementNode, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const { page, grid, type } = frame.theme;
  const count = Math.max(1, node.children.length);
  const gutter = GUTTER * grid;
  const width = (frame.width - gutter * (count - 1)) / count;
  const least = frame.theme.letters === 'groot' ? LEAST_SIDE_BY_SIDE * type.body.size : LEAST_COLUMN;
  if (width < least) return blocks(node.children, frame);
  const columns = node.children.map((child, i) =>
    blocks([child], { ...frame, x: frame.x + i * (width + gutter), width, grounds: [] }),
  );
  const highest = Math.max(0, ...columns.map((strips) => stack(strips).height));
  if (highest > page.height - page.margin.top - page.margin.bottom) return blocks(node.children, frame);
  const after = Math.max(0, ...columns.map((strips) => strips.at(-1)?.after ?? 0));
  const before = Math.max(0, ...columns.map((strips) => strips[0]?.before ?? 0));
  return [
    asOneStrip(
      columns.map((strips) => stack(strips, 0, highest)),
      before,
      after,
      frame.grounds,
    ),
  ];
}
