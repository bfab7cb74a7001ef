import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/model/colour.ts';
import { LOOK_NAMES } from '../../src/model/look.ts';
import { LETTERS } from '../../src/model/scale.ts';
import { DENSITIES, largerType, schoolTheme, tightened } from '../../src/model/theme.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

const look = fc.constantFrom(...LOOK_NAMES);
const letters = fc.constantFrom(...LETTERS);

describe('schoolTheme', () => {
  it('makes any school colour dark enough to read on paper and on boxes, and keeps the page and the letters', () => {
    fc.assert(
      fc.property(colour, colour, look, letters, (main, accent, name, size) => {
        const own = schoolTheme(undefined, undefined, name, size);
        const theme = schoolTheme(main, accent, name, size);
        const { colours } = theme;
        for (const text of [colours.main, colours.ink, colours.muted])
          for (const ground of [colours.paper, colours.soft])
            expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colours.ink, colours.middle)).toBeGreaterThanOrEqual(4.5);
        expect(colours.accent).toBe(accent);
        for (const value of Object.values(colours)) expect(value).toMatch(/^#[0-9a-f]{6}$/);
        expect({ ...theme, colours: own.colours }).toEqual(own);
      }),
    );
  });

  it('saves ink where it is asked to: no grounds, darker letters', () => {
    fc.assert(
      fc.property(colour, colour, (main, accent) => {
        const { colours, look: thrifty } = schoolTheme(main, accent, 'zuinig');
        expect(colours.soft).toBe(colours.paper);
        expect(contrast(colours.middle, colours.paper)).toBeLessThan(1.5);
        expect(contrast(colours.main, colours.paper)).toBeGreaterThanOrEqual(7);
        expect(thrifty.areas).toBe('outlined');
      }),
    );
  });

  it('leaves a page with room', () => {
    for (const size of LETTERS) {
      const { page } = schoolTheme(undefined, undefined, 'helder', size);
      expect(page.width - page.margin.left - page.margin.right).toBeGreaterThan(400);
    }
  });
});

describe('largerType', () => {
  it('has all letters so many times as large on the same page, and one size for titles', () => {
    const [theme, larger] = [schoolTheme(), largerType(schoolTheme(), 2)];
    expect(larger.page).toEqual(theme.page);
    expect(larger.grid).toBe(2 * theme.grid);
    for (const style of ['h1', 'h3', 'lead', 'body', 'label'] as const) {
      expect(larger.type[style].size).toBe(2 * theme.type[style].size);
      expect(larger.type[style].leading).toBe(2 * theme.type[style].leading);
    }
    expect(larger.type.h2).toEqual(larger.type.h1);
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
  });

  it('leaves the lines alone at first, and again at the end', () => {
    const at = (density: number) => tightened(schoolTheme(), density).type.body.leading;
    expect(at(0.8)).toBe(at(1));
    expect(at(0.7)).toBeLessThan(at(0.8));
    expect(at(0.4)).toBe(at(0.5));
  });
});
