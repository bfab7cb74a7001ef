import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ground, Op, Strip } from '../../src/pdf/ops.ts';
import { asOneStrip, stack, together } from '../../src/pdf/stack.ts';

const BOX: Ground = { x: 10, width: 100, fill: '#eeeeee', radius: 4 };
const INNER: Ground = { x: 20, width: 80, stroke: '#333333', bar: '#ff0000', radius: 0 };

function rule(y: number, weight = 1): Op {
  return { kind: 'rule', x: 0, y, width: 10, weight, colour: '#000000', dashed: false };
}

function strip(height: number, rest: Partial<Strip> = {}): Strip {
  return { height, before: 0, after: 0, keepWithNext: false, ops: [rule(0)], grounds: [], ...rest };
}

const distance = fc.integer({ min: 0, max: 30 });
const anyStrips = fc
  .array(fc.record({ height: fc.integer({ min: 0, max: 200 }), before: distance, after: distance }), {
    maxLength: 12,
  })
  .map((list) =>
    list.map(({ height, before, after }, i) => strip(height, { before, after, ops: [rule(0, i)] })),
  );

describe('stack', () => {
  it('is as high as its strips and the larger of every two distances between them', () => {
    fc.assert(
      fc.property(anyStrips, fc.integer({ min: 0, max: 50 }), (strips, top) => {
        const heights = strips.reduce((sum, { height }) => sum + height, 0);
        const gaps = strips.slice(1).map(({ before }, i) => Math.max(before, strips[i]?.after ?? 0));
        const stacked = stack(strips, top);
        expect(stacked.height).toBeCloseTo(heights + gaps.reduce((a, b) => a + b, 0), 6);
        expect(stacked.ops).toHaveLength(strips.length);
        let y = top;
        stacked.ops.forEach((op, i) => {
          expect(op).toEqual({ ...strips[i]?.ops[0], y });
          y += (strips[i]?.height ?? 0) + (gaps[i] ?? 0);
        });
      }),
    );
  });

  it('draws one rectangle a ground, from its first strip to its last, behind everything', () => {
    const { ops } = stack([
      strip(10),
      strip(20, { before: 5, grounds: [BOX] }),
      strip(30, { before: 5, grounds: [BOX, INNER] }),
      strip(40, { grounds: [BOX] }),
    ]);
    expect(ops.slice(0, 3)).toEqual([
      { kind: 'rect', x: 10, y: 15, width: 100, height: 95, radius: 4, fill: '#eeeeee' },
      { kind: 'rect', x: 20, y: 40, width: 80, height: 30, radius: 0, stroke: '#333333' },
      { kind: 'rect', x: 20, y: 40, width: 4, height: 30, radius: 0, fill: '#ff0000' },
    ]);
    expect(ops.slice(3).every((op) => op.kind === 'rule')).toBe(true);
  });

  it('stretches only the grounds that end the stack, and never shrinks it', () => {
    const strips = [strip(20, { grounds: [INNER] }), strip(20, { grounds: [BOX] })];
    const stretched = stack(strips, 5, 100);
    expect(stretched.height).toBe(100);
    const grounds = stretched.ops.filter((op) => op.kind === 'rect' && op.width > 4);
    expect(grounds.map((op) => op.kind === 'rect' && [op.y, op.height])).toEqual([
      [5, 20],
      [25, 80],
    ]);
    expect(stack(strips, 5, 10)).toEqual(stack(strips, 5));
  });
});

describe('together', () => {
  it('keeps every strip with the next but the last', () => {
    const kept = together([strip(1), strip(2), strip(3)]);
    expect(kept.map((one) => one.keepWithNext)).toEqual([true, true, false]);
    expect(together([strip(1, { keepWithNext: true })])[0]?.keepWithNext).toBe(true);
    expect(together([])).toEqual([]);
  });
});

describe('asOneStrip', () => {
  it('is as high as its highest column and holds all ops', () => {
    const columns = [stack([strip(10), strip(20)]), stack([strip(50)])];
    const one = asOneStrip(columns, 3, 4, [BOX]);
    expect(one).toMatchObject({ height: 50, before: 3, after: 4, keepWithNext: false, grounds: [BOX] });
    expect(one.ops).toHaveLength(3);
    expect(asOneStrip([], 0, 0, []).height).toBe(0);
  });
});
