import type { PathStep } from './svg-path.ts';

/** The rectangle that a path just fits in; empty paths have none. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The bounds of a path itself, not of the handles of its curves, which lie further out. */
export function boundsOf(steps: readonly PathStep[]): Bounds {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let pen: readonly [number, number] = [0, 0];
  for (const step of steps) {
    const [letter, ...numbers] = step;
    if (letter === 'Z') continue;
    const xs = numbers.filter((_, i) => i % 2 === 0);
    const ys = numbers.filter((_, i) => i % 2 === 1);
    for (const x of letter === 'C' ? extremes(pen[0], xs) : xs)
      [left, right] = [Math.min(left, x), Math.max(right, x)];
    for (const y of letter === 'C' ? extremes(pen[1], ys) : ys)
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    pen = [xs.at(-1) ?? 0, ys.at(-1) ?? 0];
  }
  return { left, top, right, bottom };
}

/** Where a cubic curve is at its ends and where it turns, in one direction. */
function extremes(p0: number, [p1 = 0, p2 = 0, p3 = 0]: readonly number[]): number[] {
  // The derivative is a·t² + b·t + c.
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  const root = Math.sqrt(b * b - 4 * a * c);
  const turns = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  const at = (t: number): number =>
    (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3;
  return [p0, p3, ...turns.filter((t) => t > 0 && t < 1).map(at)];
}
