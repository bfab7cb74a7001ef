import { describe, expect, it } from 'vitest';
import { schoolTheme } from '../../src/model/theme.ts';
import { blocks } from '../../src/pdf/blocks.ts';
import { frameWith, treeOf } from './fake-font.ts';

function lay(html: string, name: 'helder' | 'warm' | 'zuinig', width = 400) {
  const theme = schoolTheme('#1d3f7a', '#aa3311', name);
  return { theme, strips: blocks(treeOf(html).children, frameWith({ theme, width })) };
}

describe('heading', () => {
  it('is bare in one look, has a bar in another and a line in the third', () => {
    const kinds = (name: 'helder' | 'warm' | 'zuinig') =>
      lay('<h2>Kop</h2>', name).strips.flatMap(({ ops }) => ops.map(({ kind }) => kind));
    expect(kinds('helder')).toEqual(['text']);
    expect(kinds('warm')).toEqual(['rect', 'text']);
    expect(kinds('zuinig')).toEqual(['text', 'rule']);
  });

  it('has its mark within its height, beside or under its words', () => {
    for (const name of ['warm', 'zuinig'] as const) {
      const [strip] = lay('<h2>Kop</h2>', name).strips;
      const mark = strip?.ops.find(({ kind }) => kind !== 'text');
      const text = strip?.ops.find(({ kind }) => kind === 'text');
      expect(mark?.y).toBeGreaterThanOrEqual(0);
      expect((mark?.y ?? 0) + (mark?.kind === 'rect' ? mark.height : 0)).toBeLessThanOrEqual(
        strip?.height ?? 0,
      );
      if (mark?.kind === 'rect') expect(mark.x + mark.width).toBeLessThan(text?.x ?? 0);
      else expect(mark?.y).toBeGreaterThan(text?.y ?? 0);
    }
  });

  it('has one mark when it runs over lines, and is black where ink is saved', () => {
    const long = `<h2>${'woord '.repeat(30)}</h2>`;
    const { strips, theme } = lay(long, 'zuinig');
    expect(strips.length).toBeGreaterThan(1);
    expect(strips.flatMap(({ ops }) => ops).filter(({ kind }) => kind === 'rule')).toHaveLength(1);
    expect(theme.type.h2.colour).toBe('ink');
    expect(
      lay(long, 'warm')
        .strips.flatMap(({ ops }) => ops)
        .filter(({ kind }) => kind === 'rect'),
    ).toHaveLength(1);
  });

  it('keeps with what follows, of every size and in every look', () => {
    for (const name of ['helder', 'warm', 'zuinig'] as const)
      for (const tag of ['h1', 'h2', 'h3', 'h4'])
        expect(lay(`<${tag}>Kop</${tag}>`, name).strips.every((strip) => strip.keepWithNext)).toBe(true);
  });
});
