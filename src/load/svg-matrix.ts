/** A transform of the plane: (x, y) becomes (a·x + c·y + e, b·x + d·y + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** A point after a transform. */
export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How many times longer lines become; of a transform that is not the same in all directions, the mean. */
export function growth([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

const STEP = /\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)\s*,?/y;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Reads a `transform` attribute of SVG; undefined when it cannot be read. */
export function readTransform(text: string): Matrix | undefined {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (STEP.lastIndex = 0; text.slice(STEP.lastIndex).trim() !== ''; ) {
    const [, name = '', inside = ''] = STEP.exec(text) ?? [];
    const words = inside.trim().split(/\s*,\s*|\s+/);
    if (name === '' || !words.every((word) => NUMBER.test(word))) return undefined;
    const step = stepOf(name, words.map(Number));
    if (!step) return undefined;
    matrix = combined(matrix, step);
  }
  return matrix;
}

function stepOf(name: string, numbers: readonly number[]): Matrix | undefined {
  const [x = 0, y] = numbers;
  const is = (...counts: readonly number[]): boolean => counts.includes(numbers.length);
  const tangent = Math.tan((x * Math.PI) / 180);
  switch (name) {
    case 'matrix':
      return is(6) ? (numbers as unknown as Matrix) : undefined;
    case 'translate':
      return is(1, 2) ? [1, 0, 0, 1, x, y ?? 0] : undefined;
    case 'scale':
      return is(1, 2) ? [x, 0, 0, y ?? x, 0, 0] : undefined;
    case 'rotate':
      return is(1, 3) ? rotation(x, y ?? 0, numbers[2] ?? 0) : undefined;
    case 'skewX':
      return is(1) ? [1, 0, tangent, 1, 0, 0] : undefined;
    default:
      return is(1) ? [1, tangent, 0, 1, 0, 0] : undefined;
  }
}

/** A turn by so many degrees round a point. */
function rotation(degrees: number, x: number, y: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}
