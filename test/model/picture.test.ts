import { describe, expect, it } from 'vitest';
import { SHAPE_COLOURS } from '../../src/model/elements.ts';
import { inkColour, isThemeColour, pictureName, THEME_COLOURS } from '../../src/model/picture.ts';
import { schoolTheme } from '../../src/model/theme.ts';

describe('inkColour', () => {
  const { colours } = schoolTheme();

  it('knows the theme’s colour for every name that a shape may use', () => {
    expect(Object.keys(THEME_COLOURS).sort()).toEqual([...SHAPE_COLOURS].sort());
    const inks = SHAPE_COLOURS.map((name) => inkColour(name, colours));
    for (const ink of inks) expect(ink).toMatch(/^#[\da-f]{6}$/);
    expect(new Set(inks).size).toBe(SHAPE_COLOURS.length);
  });

  it('leaves a colour of its own as it is', () => {
    expect(inkColour('#123456', colours)).toBe('#123456');
    expect(['hoofd', '#123456'].map((ink) => isThemeColour(ink as '#123456'))).toEqual([true, false]);
  });
});

describe('pictureName', () => {
  it('takes the name from what a document writes', () => {
    expect(pictureName('beeld:opstelling-een-tafel')).toBe('opstelling-een-tafel');
  });
});
