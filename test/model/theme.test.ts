import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, darkenUntil, mix } from '../../src/model/colour.ts';
import { DENSITIES, schoolTheme, tightened } from '../../src/model/theme.ts';

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

describe('schoolTheme', () => {
  it('makes any school colour dark enough to read on paper, and keeps the page and the letters', () => {
    const own = schoolTheme();
    fc.assert(
      fc.property(colour, colour, (main, accent) => {
        const theme = schoolTheme(main, accent);
        expect(contrast(theme.colours.main, theme.colours.paper)).toBeGreaterThanOrEqual(4.5);
        expect(theme.colours.accent).toBe(accent);
        for (const value of Object.values(theme.colours)) expect(value).toMatch(/^#[0-9a-f]{6}$/);
        expect({ ...theme, colours: own.colours }).toEqual(own);
      }),
    );
  });

  it('sets body text in 11 points or more, on a page with room', () => {
    const { type, page } = schoolTheme();
    expect(type.body.size).toBeGreaterThanOrEqual(11);
    for (const style of Object.values(type)) expect(style.leading).toBeGreaterThan(style.size);
    expect(page.width - page.margin.left - page.margin.right).toBeGreaterThan(400);
  });
});

describe('tightened', () => {
  it('changes nothing at 1, and otherwise only the distance between lines', () => {
    const theme = schoolTheme();
    expect(tightened(theme, 1)).toEqual(theme);
    for (const density of DENSITIES) {
      const tight = tightened(theme, density);
      for (const [style, setting] of Object.entries(tight.type)) {
        const loose = theme.type[style as keyof typeof theme.type];
        expect(setting).toEqual({ ...loose, leading: setting.leading });
        expect(setting.leading).toBeLessThanOrEqual(loose.leading);
        // Lines must not run into one another, however tight.
        expect(setting.leading).toBeGreaterThan(setting.size * 0.95);
      }
      expect({ ...tight, type: theme.type }).toEqual(theme);
    }
  });

  it('gets tighter from one density to the next', () => {
    const leadings = DENSITIES.map((density) => tightened(schoolTheme(), density).type.body.leading);
    expect(leadings).toEqual([...leadings].sort((a, b) => b - a));
    expect(new Set(leadings).size).toBe(DENSITIES.length);
  });
});
