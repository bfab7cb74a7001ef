import { describe, expect, it } from 'vitest';
import { styleSheet } from '../../src/html/style.ts';
import { contrast } from '../../src/model/colour.ts';
import { schoolTheme } from '../../src/model/theme.ts';

describe('model/theme and html/style', () => {
  it.each(['#ff0000', '#767676', '#00aa00'])('reads the main colour on a box too: %s', (main) => {
    const { colours } = schoolTheme(main);
    expect(contrast(colours.main, colours.soft)).toBeGreaterThanOrEqual(4.5);
  });
  it('reads a black main colour on a dark page', () => {
    const dark =
      [
        ...styleSheet(schoolTheme('#000000'), { regular: '', bold: '' }).matchAll(/:root\{([^}]*)\}/g),
      ][1]?.[1] ?? '';
    const of = (name: string) => new RegExp(`--${name}:(#\\w+)`).exec(dark)?.[1] ?? '';
    expect(contrast(of('main'), of('paper'))).toBeGreaterThanOrEqual(4.5);
  });
});
