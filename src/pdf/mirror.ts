import { directionOf } from '../model/direction.ts';
import type { ElementNode } from '../model/document.ts';
import { ICON_FIELD } from '../model/icons.ts';
import type { Frame } from './frame.ts';
import type { Ground, Op, Strip } from './ops.ts';

/**
 * Lays out an element in its own language and direction. What runs from right to left is laid out as if it ran from left
 * to right, with every line set from its start, and then mirrored as a whole: labels, bars and columns change sides, as
 * they do on a page (CSS Writing Modes 4, 2.1). Letters and pictures themselves are not mirrored.
 */
export function inOwnDirection(node: ElementNode, frame: Frame, lay: (frame: Frame) => Strip[]): Strip[] {
  const direction = directionOf(node, frame.direction);
  const language = node.attributes.lang ?? frame.language;
  if (direction === frame.direction && language === frame.language) return lay(frame);
  const strips = lay({ ...frame, direction, language });
  return direction === frame.direction ? strips : mirroredStrips(strips, frame);
}

/** Strips with left and right changed about the middle of their column; the grounds around the column stay. */
export function mirroredStrips(
  strips: readonly Strip[],
  column: Pick<Frame, 'x' | 'width' | 'grounds'>,
): Strip[] {
  const turned = new Map<Ground, Ground>(column.grounds.map((ground) => [ground, ground]));
  return strips.map((strip) => ({
    ...strip,
    ops: mirroredOps(strip.ops, column),
    grounds: strip.grounds.map((ground) => {
      const known = turned.get(ground) ?? mirroredGround(ground, column);
      turned.set(ground, known);
      return known;
    }),
  }));
}

type Column = Pick<Frame, 'x' | 'width'>;

function mirroredGround(ground: Ground, column: Column): Ground {
  return { ...ground, x: mirroredX(ground.x, ground.width, column), barAtRight: !ground.barAtRight };
}

/** A picture is moved as one: its shapes keep their places in it. */
function mirroredOps(ops: readonly Op[], column: Column): Op[] {
  const pictures = new Map<unknown, number>();
  for (const op of ops)
    if (op.kind === 'extent') pictures.set(op.owner, mirroredX(op.x, op.width, column) - op.x);
  return ops.map((op) => {
    const owner = op.kind === 'text' ? op.source : op.owner;
    const shift = pictures.get(owner);
    return { ...op, x: shift === undefined ? mirroredX(op.x, widthOf(op), column) : op.x + shift };
  });
}

function widthOf(op: Op): number {
  return op.kind === 'path' ? ICON_FIELD * op.scale : op.width;
}

function mirroredX(x: number, width: number, column: Column): number {
  return 2 * column.x + column.width - x - width;
}
