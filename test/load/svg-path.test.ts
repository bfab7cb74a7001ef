import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/load/svg-bounds.ts';
import { readPath } from '../../src/load/svg-path.ts';

const flat = (d: string) =>
  readPath(d)
    ?.flat()
    .map((part) => (typeof part === 'number' ? +part.toFixed(6) : part));

describe('readPath', () => {
  it.each([
    ['M1,2 3,4', ['M', 1, 2, 'L', 3, 4]],
    ['m1 2 3 4z', ['M', 1, 2, 'L', 4, 6, 'Z']],
    ['M1 2H5V6h-1v-1', ['M', 1, 2, 'L', 5, 2, 'L', 5, 6, 'L', 4, 6, 'L', 4, 5]],
    ['M1 1zl1 0', ['M', 1, 1, 'Z', 'L', 2, 1]],
    ['M0 0c1 1 2 1 3 0s2-1 3 0', ['M', 0, 0, 'C', 1, 1, 2, 1, 3, 0, 'C', 4, -1, 5, -1, 6, 0]],
    ['M0 0Q3 3 6 0', ['M', 0, 0, 'C', 2, 2, 4, 2, 6, 0]],
    ['M0 0q3 3 6 0t6 0', ['M', 0, 0, 'C', 2, 2, 4, 2, 6, 0, 'C', 8, -2, 10, -2, 12, 0]],
    ['M0 0S1 1 2 2', ['M', 0, 0, 'C', 0, 0, 1, 1, 2, 2]],
    ['M.5.5-1-1e1', ['M', 0.5, 0.5, 'L', -1, -10]],
    ['', []],
    ['M0 0A0 5 0 0 0 9 9', ['M', 0, 0, 'C', 0, 0, 9, 9, 9, 9]],
    ['M0 0A5 5 0 0 0 0 0', ['M', 0, 0]],
  ])('%s', (d, steps) => {
    expect(flat(d)).toEqual(steps);
  });

  it('reads flags of an arc that stand against what follows', () => {
    expect(flat('M0 0a5 5 0 0110 0')).toEqual(flat('M0 0a5 5 0 0 1 10 0'));
  });

  it('keeps every point of an arc on its ellipse, and ends where it must', () => {
    const number = fc.integer({ min: 1, max: 50 });
    const flag = fc.constantFrom(0, 1);
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: -180, max: 180 }),
        flag,
        flag,
        number,
        number,
        (...given) => {
          const [rx, ry, turn, large, sweep, x, y] = given;
          const steps = readPath(`M0 0A${rx} ${ry} ${turn} ${large} ${sweep} ${x} ${y}`) ?? [];
          const curves = steps.filter((step) => step[0] === 'C');
          expect(curves.length).toBeGreaterThan(0);
          expect(curves.at(-1)?.slice(-2)).toEqual([x, y]);
          // An arc never turns back: with equal radii its halfway points are all as far from one point.
          if (rx !== ry || curves.length < 2) return;
          const ends: [number, number][] = [
            [0, 0],
            ...curves.map((step) => step.slice(-2) as [number, number]),
          ];
          const chord = Math.hypot(x, y);
          const radius = Math.max(rx, chord / 2);
          for (const [a, b] of ends)
            for (const [c, d] of ends)
              expect(Math.hypot(a - c, b - d)).toBeLessThanOrEqual(2 * radius + 1e-6);
        },
      ),
    );
  });

  it('draws a half circle of radius 5 that is 5 high', () => {
    const { left, top, right, bottom } = boundsOf(readPath('M0 0A5 5 0 0 1 10 0') ?? []);
    expect([left, top, right, bottom].map((value) => +value.toFixed(2))).toEqual([0, -5, 10, 0]);
  });

  it.each(['M', 'M1', 'L1 1', 'M0 0X', 'M0 0L1', 'M0 0 1', 'M0 0a1 1 0 2 0 1 1', 'M0 0z1', 'M0 0é', '1 2'])(
    'refuses %s',
    (d) => {
      expect(readPath(d)).toBeUndefined();
    },
  );
});

describe('boundsOf', () => {
  it('holds every point of a curve, and no more than its handles', () => {
    const number = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.tuple(number, number, number, number, number, number),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (c, t) => {
          const [a, b, p, q, x, y] = c;
          const bounds = boundsOf([
            ['M', 0, 0],
            ['C', ...c],
          ]);
          const at = (one: number, two: number, end: number) =>
            3 * (1 - t) ** 2 * t * one + 3 * (1 - t) * t ** 2 * two + t ** 3 * end;
          expect(at(a, p, x)).toBeGreaterThanOrEqual(bounds.left - 1e-6);
          expect(at(a, p, x)).toBeLessThanOrEqual(bounds.right + 1e-6);
          expect(at(b, q, y)).toBeGreaterThanOrEqual(bounds.top - 1e-6);
          expect(at(b, q, y)).toBeLessThanOrEqual(bounds.bottom + 1e-6);
          expect(bounds.right).toBeLessThanOrEqual(Math.max(0, a, p, x));
          expect(bounds.top).toBeGreaterThanOrEqual(Math.min(0, b, q, y));
        },
      ),
    );
  });
});
