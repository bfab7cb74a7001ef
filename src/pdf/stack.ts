import { type Ground, moved, type Op, type Strip } from './ops.ts';

/** Strips put under one another: their ops with the grounds behind them, and the height of it all. */
export interface Stack {
  readonly ops: readonly Op[];
  readonly height: number;
}

interface Placed {
  readonly strip: Strip;
  readonly y: number;
}

/**
 * Stacks strips from `top` down. The larger of two neighbouring distances counts; the first has none above it.
 * @param stretchTo when the stack is lower than this, the last strip's grounds grow to it: boxes side by side end level
 */
export function stack(strips: readonly Strip[], top = 0, stretchTo = 0): Stack {
  const placed: Placed[] = [];
  let y = top;
  strips.forEach((strip, i) => {
    const previous = strips[i - 1];
    if (previous) y += Math.max(previous.after, strip.before);
    placed.push({ strip, y });
    y += strip.height;
  });
  const bottom = Math.max(y, top + stretchTo);
  return {
    ops: [
      ...groundOps(placed, y, bottom),
      ...placed.flatMap((p) => p.strip.ops.map((op) => moved(op, 0, p.y))),
    ],
    height: bottom - top,
  };
}

/** One rectangle a ground, from its first strip to its last; outer grounds are painted first. */
function groundOps(placed: readonly Placed[], end: number, bottom: number): Op[] {
  const spans = new Map<Ground, { top: number; bottom: number; depth: number }>();
  for (const { strip, y } of placed) {
    strip.grounds.forEach((ground, depth) => {
      const low = y + strip.height === end ? bottom : y + strip.height;
      const span = spans.get(ground);
      if (span) span.bottom = low;
      else spans.set(ground, { top: y, bottom: low, depth });
    });
  }
  return [...spans]
    .sort(([, a], [, b]) => a.depth - b.depth)
    .flatMap(([ground, span]) => paintGround(ground, span.top, span.bottom - span.top));
}

// How wide the bar beside a box is, in points.
const BAR = 4;

function paintGround(ground: Ground, y: number, height: number): Op[] {
  const { x, width, radius, fill, stroke, bar, barAtRight } = ground;
  const ops: Op[] = [];
  if (fill || stroke)
    ops.push({
      kind: 'rect',
      x,
      y,
      width,
      height,
      radius,
      ...(fill ? { fill } : {}),
      ...(stroke ? { stroke } : {}),
    });
  if (bar) {
    const left = barAtRight ? x + width - BAR : x;
    ops.push({ kind: 'rect', x: left, y, width: BAR, height, radius: 0, fill: bar });
  }
  return ops;
}

/** Strips that no page break may part, as long as they fit on one page; also from what comes next, if asked. */
export function together(strips: readonly Strip[], withNext = false): Strip[] {
  return strips.map((strip, i) =>
    withNext || i < strips.length - 1 ? { ...strip, keepWithNext: true } : strip,
  );
}

/** Stacks in columns become one strip. */
export function asOneStrip(
  columns: readonly Stack[],
  before: number,
  after: number,
  grounds: readonly Ground[],
): Strip {
  return {
    height: Math.max(0, ...columns.map((column) => column.height)),
    before,
    after,
    keepWithNext: false,
    ops: columns.flatMap((column) => column.ops),
    grounds,
  };
}
