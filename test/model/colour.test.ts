import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, darkenUntil, lightenUntil, mix } from '../../src/model/colour.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // Ratios that WCAG's own formula gives.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
    ['#00ff00', '#000000', 15.3],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1);
  });

  it('is the same both ways, and lies between 1 and 21', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a));
        expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
        expect(contrast(a, b)).toBeLessThanOrEqual(21.001);
      }),
    );
  });
});

describe('darkenUntil', () => {
  it('leaves a colour that can be read alone', () => {
    fc.assert(
      fc.property(colour, (one) => {
        const dark = darkenUntil(one, '#ffffff', 4.5);
        expect(contrast(dark, '#ffffff')).toBeGreaterThanOrEqual(4.5);
        if (contrast(one, '#ffffff') >= 4.5) expect(dark).toBe(one);
        else expect(contrast(dark, '#ffffff')).toBeLessThan(5.1);
      }),
    );
  });

  it('keeps the hue: no channel gets ahead of another', () => {
    fc.assert(
      fc.property(colour, (one) => {
        const channels = (value: string) =>
          [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
        const [before, after] = [channels(one), channels(darkenUntil(one, '#ffffff', 7))];
        before.forEach((value, i) => {
          expect(after[i]).toBeLessThanOrEqual(value);
          before.forEach((other, j) => {
            if (value >= other) expect(after[i]).toBeGreaterThanOrEqual(after[j] ?? 0);
          });
        });
      }),
    );
  });

  it('stops at black when nothing is dark enough', () => {
    expect(darkenUntil('#336699', '#222222', 21)).toBe('#000000');
  });
});

describe('mix', () => {
  it('gives the first colour for 1, the second for 0, and what lies between', () => {
    expect(mix('#123456', '#fedcba', 1)).toBe('#123456');
    expect(mix('#123456', '#fedcba', 0)).toBe('#fedcba');
    expect(mix('#000000', '#0a0064', 0.5)).toBe('#050032');
  });
});

describe('lightenUntil', () => {
  it('reads on every ground, and leaves alone what reads already', () => {
    const grounds = ['#15191c', '#2a3338'];
    fc.assert(
      fc.property(colour, (one) => {
        const light = lightenUntil(one, grounds);
        const reads = (shade: string) => grounds.every((ground) => contrast(shade, ground) >= 4.5);
        expect(reads(light)).toBe(true);
        if (reads(one)) expect(light).toBe(one);
      }),
    );
  });
});
