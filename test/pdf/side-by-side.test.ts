import { describe, expect, it } from 'vitest';
import { schoolTheme } from '../../src/model/theme.ts';
import { blocks } from '../../src/pdf/blocks.ts';
import type { Op } from '../../src/pdf/ops.ts';
import { frameWith, treeOf } from './fake-font.ts';

const PAIR =
  '<div class="naast"><div class="deel"><p>links</p></div><div class="deel"><p>rechts</p></div></div>';
const FACTS = '<dl><div><dt>links</dt><dd>a</dd></div><div><dt>rechts</dt><dd>b</dd></div></dl>';

const placesOf = (html: string, letters: 'gewoon' | 'groot', width?: number) => {
  const theme = schoolTheme(undefined, undefined, 'helder', letters);
  const strips = blocks(treeOf(html).children, frameWith({ theme, ...(width ? { width } : {}) }));
  const ops = strips.flatMap((strip) => strip.ops);
  return new Set(
    ops.filter((op): op is Extract<Op, { kind: 'text' }> => op.kind === 'text').map(({ x }) => x),
  );
};

describe('sideBySide', () => {
  it.each([PAIR, FACTS])('puts two beside one another in ordinary letters: %s', (html) => {
    expect(placesOf(html, 'gewoon').size).toBe(2);
  });

  it.each([PAIR, FACTS])('puts them under one another in large letters: %s', (html) => {
    expect(placesOf(html, 'groot').size).toBe(1);
  });

  it('has room for large letters too on a wider page', () => {
    expect(placesOf(PAIR, 'groot', 700).size).toBe(2);
  });

  it('puts them under one another where a column has no room for words', () => {
    expect(placesOf(PAIR, 'gewoon', 120).size).toBe(1);
  });
});
