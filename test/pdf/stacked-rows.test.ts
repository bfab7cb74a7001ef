import { describe, expect, it } from 'vitest';
import { schoolTheme } from '../../src/model/theme.ts';
import { blocks } from '../../src/pdf/blocks.ts';
import type { Op } from '../../src/pdf/ops.ts';
import { table } from '../../src/pdf/tables.ts';
import { elementOf, frameWith, rightOf } from './fake-font.ts';

const LARGE = schoolTheme(undefined, undefined, 'helder', 'groot');
const NAMES = ['Samenwerking', 'Ondersteuning', 'Verwachtingen', 'Gespreksvormen'];
const WIDE = `<table><thead><tr>${NAMES.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${[
  1, 2, 3,
]
  .map((i) => `<tr>${NAMES.map((name) => `<td>${name.toLowerCase().slice(0, 13)}${i}</td>`).join('')}</tr>`)
  .join('')}</tbody></table>`;

const lay = (html: string, theme = LARGE, width = 320) =>
  table(elementOf(html), frameWith({ theme, width }), blocks);
const texts = (ops: readonly Op[]) => ops.filter((op) => op.kind === 'text');

describe('stackedRows', () => {
  it('put cells under one another where large letters leave no room, each under its head', () => {
    const strips = lay(WIDE);
    const words = strips.filter((strip) => strip.table?.head === false).flatMap(({ ops }) => texts(ops));
    expect(new Set(words.map(({ x }) => x)).size).toBe(1);
    expect(words.slice(0, 4).map(({ text }) => text)).toEqual([
      'samenwerking1',
      'Ondersteuning',
      'ondersteuning1',
      'Verwachtingen',
    ]);
    for (const op of words) expect(rightOf(op)).toBeLessThanOrEqual(frameWith().x + 320);
  });

  it('say the words of the head once, and repeat them for the eye only', () => {
    const all = lay(WIDE).flatMap(({ ops }) => texts(ops));
    const said = all.filter(({ source }) => source !== undefined).map(({ text }) => text);
    expect(said.slice(0, 4)).toEqual(NAMES);
    expect(said).toHaveLength(16);
    expect(all).toHaveLength(16 + 9);
  });

  it('keep a row whole, and the head with the first row', () => {
    const strips = lay(WIDE);
    const ends = strips.flatMap((strip, i) => (strip.ops.some((op) => op.kind === 'rule') ? [i] : []));
    expect(ends).toHaveLength(4);
    strips.forEach((strip, i) => {
      const isMiddleRow = i === ends[2];
      if (!ends.slice(1).includes(i)) expect(strip.keepWithNext).toBe(true);
      if (isMiddleRow) expect(strip.keepWithNext).toBe(false);
    });
  });

  it('are only for large letters, and only where words do not fit side by side', () => {
    const places = (strips: ReturnType<typeof lay>) =>
      new Set(strips.flatMap(({ ops }) => texts(ops)).map(({ x }) => x)).size;
    expect(places(lay(WIDE, schoolTheme()))).toBe(4);
    expect(places(lay(WIDE, LARGE, 600))).toBe(4);
  });
});
