/** One step of a path, in absolute numbers: to, line, curve (two handles and an end), close. */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

type Point = readonly [x: number, y: number];

/** How many numbers each command takes. */
const COUNTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

const COMMAND = /[\s,]*([MmLlHhVvCcSsQqTtAaZz])/y;
const NUMBER = /[\s,]*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)/y;
// The two flags of an arc may stand against what follows them: `a1 1 0 01.5.5`.
const FLAG = /[\s,]*([01])/y;

/**
 * Reads path data of SVG into absolute steps, with every curve as a cubic one: the same for page and PDF, whatever the
 * reader of either makes of arcs. Undefined when it cannot be read.
 */
export function readPath(data: string): PathStep[] | undefined {
  const d = data.trim();
  const steps: PathStep[] = [];
  let pen: Point = [0, 0];
  let start: Point = [0, 0];
  /** The last handle of a curve before, mirrored by S and T; only after a curve of the same kind. */
  let handle: { readonly kind: 'C' | 'Q'; readonly at: Point } | undefined;
  let at = 0;
  while (at < d.length) {
    const command = take(COMMAND);
    if (command === undefined || (steps.length === 0 && command.toUpperCase() !== 'M')) return undefined;
    let kind = command.toUpperCase();
    const isRelative = command !== kind;
    do {
      const numbers = readNumbers(kind);
      if (!numbers) return undefined;
      step(kind, isRelative, numbers);
      if (kind === 'M') kind = 'L';
    } while (kind !== 'Z' && isNumberNext());
  }
  return steps;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(d);
    if (found) at = pattern.lastIndex;
    return found?.[1];
  }

  function isNumberNext(): boolean {
    NUMBER.lastIndex = at;
    return NUMBER.test(d);
  }

  function readNumbers(kind: string): number[] | undefined {
    const numbers: number[] = [];
    for (let i = 0; i < (COUNTS[kind] ?? 0); i++) {
      const word = take(kind === 'A' && (i === 3 || i === 4) ? FLAG : NUMBER);
      if (word === undefined) return undefined;
      numbers.push(Number(word));
    }
    return numbers;
  }

  function step(kind: string, isRelative: boolean, numbers: readonly number[]): void {
    const [x, y] = isRelative ? pen : [0, 0];
    const point = (i: number): Point => [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
    const mirrored = (of: 'C' | 'Q'): Point =>
      handle?.kind === of ? [2 * pen[0] - handle.at[0], 2 * pen[1] - handle.at[1]] : pen;
    switch (kind) {
      case 'M':
      case 'L': {
        const to = point(0);
        steps.push([kind, ...to]);
        if (kind === 'M') start = to;
        arrive(to);
        break;
      }
      case 'H':
        lineTo([x + (numbers[0] ?? 0), pen[1]]);
        break;
      case 'V':
        lineTo([pen[0], y + (numbers[0] ?? 0)]);
        break;
      case 'C':
        curve(point(0), point(2), point(4));
        break;
      case 'S':
        curve(mirrored('C'), point(0), point(2));
        break;
      case 'Q':
        quadratic(point(0), point(2));
        break;
      case 'T':
        quadratic(mirrored('Q'), point(0));
        break;
      case 'A':
        for (const part of arc(pen, numbers, point(5))) steps.push(['C', ...part]);
        arrive(point(5));
        break;
      default:
        steps.push(['Z']);
        arrive(start);
    }
  }

  function arrive(to: Point, next?: typeof handle): void {
    pen = to;
    handle = next;
  }

  function lineTo(to: Point): void {
    steps.push(['L', ...to]);
    arrive(to);
  }

  function curve(first: Point, second: Point, to: Point): void {
    steps.push(['C', ...first, ...second, ...to]);
    arrive(to, { kind: 'C', at: second });
  }

  function quadratic(middle: Point, to: Point): void {
    const third = (from: Point): Point => [
      from[0] + (2 / 3) * (middle[0] - from[0]),
      from[1] + (2 / 3) * (middle[1] - from[1]),
    ];
    steps.push(['C', ...third(pen), ...third(to), ...to]);
    arrive(to, { kind: 'Q', at: middle });
  }
}

type Cubic = [number, number, number, number, number, number];

/** An arc of an ellipse as cubic curves of at most a quarter turn (SVG 2, appendix B.2). */
function arc(from: Point, numbers: readonly number[], to: Point): Cubic[] {
  const [rx0 = 0, ry0 = 0, degrees = 0, large = 0, sweep = 0] = numbers;
  if (from[0] === to[0] && from[1] === to[1]) return [];
  if (rx0 === 0 || ry0 === 0) return [[...from, ...to, ...to]];
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  // Radii that cannot reach grow until they do.
  const reach = Math.sqrt(Math.max(1, (px / rx0) ** 2 + (py / ry0) ** 2));
  const [rx, ry] = [Math.abs(rx0) * reach, Math.abs(ry0) * reach];
  const spread = (rx * py) ** 2 + (ry * px) ** 2;
  const factor = Math.sqrt(Math.max(0, (rx * ry) ** 2 - spread) / spread) * (large === sweep ? -1 : 1);
  const [qx, qy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const centre: Point = [
    cos * qx - sin * qy + (from[0] + to[0]) / 2,
    sin * qx + cos * qy + (from[1] + to[1]) / 2,
  ];
  const begin = Math.atan2((py - qy) / ry, (px - qx) / rx);
  let turn = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - begin;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;

  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const reachOfHandle = (4 / 3) * Math.tan(turn / count / 4);
  const onEllipse = (u: number, v: number): Point => [
    centre[0] + cos * rx * u - sin * ry * v,
    centre[1] + sin * rx * u + cos * ry * v,
  ];
  return Array.from({ length: count }, (_, i) => {
    const [one, two] = [begin + (turn * i) / count, begin + (turn * (i + 1)) / count];
    const [c1, s1, c2, s2] = [Math.cos(one), Math.sin(one), Math.cos(two), Math.sin(two)];
    const end = i === count - 1 ? to : onEllipse(c2, s2);
    return [
      ...onEllipse(c1 - reachOfHandle * s1, s1 + reachOfHandle * c1),
      ...onEllipse(c2 + reachOfHandle * s2, s2 - reachOfHandle * c2),
      ...end,
    ];
  });
}
