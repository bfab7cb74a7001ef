import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styleSheet } from '../../src/html/style.ts';
import { contrast } from '../../src/model/colour.ts';
import { LOOK_NAMES, type LookName } from '../../src/model/look.ts';
import type { Letters } from '../../src/model/scale.ts';
import { schoolTheme } from '../../src/model/theme.ts';

const sheetOf = (main?: string, accent?: string, look?: LookName, letters?: Letters) =>
  styleSheet(schoolTheme(main, accent, look, letters), { regular: '', bold: '' });
const anyLook = fc.constantFrom(...LOOK_NAMES);

type Palette = Readonly<Record<string, string>>;

/** The colours of the light page, the dark page and the printed page. */
function palettes(css: string): [Palette, Palette, Palette] {
  const roots = [...css.matchAll(/:root\{([^}]*)\}/g)].map(([, rules = '']) =>
    Object.fromEntries([...rules.matchAll(/--(\w+):([^;]+);/g)].map(([, name, value]) => [name, value])),
  );
  expect(roots).toHaveLength(3);
  return roots as [Palette, Palette, Palette];
}

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const extremes = fc.constantFrom(
  '#000000',
  '#ffffff',
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#ffff00',
  '#00ffff',
  '#777777',
);
const anyColour = fc.oneof({ weight: 4, arbitrary: colour }, extremes);

/** Text and ground, wherever the page puts one on the other. */
const LIGHT = [
  ['ink', 'paper'],
  ['ink', 'soft'],
  ['ink', 'middle'],
  ['muted', 'paper'],
  ['muted', 'soft'],
  ['main', 'paper'],
  ['paper', 'main'],
] as const;
const DARK = [
  ['ink', 'paper'],
  ['ink', 'soft'],
  ['ink', 'middle'],
  ['muted', 'paper'],
  ['muted', 'soft'],
  ['main', 'soft'],
  ['paper', 'main'],
] as const;

describe('styleSheet', () => {
  it('lets every text be read on its ground in any colours of a school, on a light and on a dark page', () => {
    fc.assert(
      fc.property(anyColour, anyColour, anyLook, (main, accent, look) => {
        const [light, dark] = palettes(sheetOf(main, accent, look));
        for (const [text, ground] of LIGHT)
          expect(
            contrast(light[text] ?? '', light[ground] ?? ''),
            `${text} on ${ground}`,
          ).toBeGreaterThanOrEqual(4.5);
        for (const [text, ground] of DARK)
          expect(
            contrast(dark[text] ?? '', dark[ground] ?? ''),
            `dark ${text} on ${ground}`,
          ).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 300 },
    );
  });

  it('sees the accent on a dark page', () => {
    fc.assert(
      fc.property(anyColour, anyColour, anyLook, (main, accent, look) => {
        const [, dark] = palettes(sheetOf(main, accent, look));
        expect(contrast(dark.accent ?? '', dark.paper ?? '')).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('prints in the colours of the light page', () => {
    const [light, dark, print] = palettes(sheetOf('#1d3f7a'));
    expect(print).toEqual(light);
    expect(dark).not.toEqual(light);
    expect(light.main).toBe('#1d3f7a');
  });

  it.each(LOOK_NAMES)('names every colour that %s uses, in every scheme', (look) => {
    const css = sheetOf(undefined, undefined, look);
    const used = [...css.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name ?? '');
    for (const palette of palettes(css))
      expect(Object.keys(palette)).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  it('has letters that are a quarter larger on a screen when they are large, and 16 points on paper', () => {
    const sizes = (letters: Letters) =>
      [...sheetOf(undefined, undefined, 'helder', letters).matchAll(/html\{font-size:([\d.]+)(%|pt)/g)].map(
        ([, size]) => Number(size),
      );
    const [screen = 0, paper] = sizes('gewoon');
    expect(sizes('groot')).toEqual([screen * 1.25, 16]);
    expect(paper).toBe(11);
  });

  it.each(LOOK_NAMES)('fetches nothing and closes what it opens: %s', (look) => {
    const css = sheetOf(undefined, undefined, look, 'groot');
    expect(css).not.toMatch(/@import|https?:|<\/|expression/);
    expect(css.split('{')).toHaveLength(css.split('}').length);
  });

  it('puts the cells of a table under one another on a narrow screen, sooner when letters are large', () => {
    const widths = (letters: Letters) =>
      [
        ...sheetOf(undefined, undefined, 'helder', letters).matchAll(
          /max-width:(\d+)em\)\{[^@]*display:block/g,
        ),
      ].map(([, width]) => Number(width));
    expect(widths('gewoon')).toEqual([20, 16]);
    expect(widths('groot')).toEqual([24, 20]);
  });
});
