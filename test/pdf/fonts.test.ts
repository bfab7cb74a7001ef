import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extents, loadFonts, measurer, missingCharacters } from '../../src/pdf/fonts.ts';
import { FONTS } from './written.ts';

describe('loadFonts', () => {
  it('throws when a font is missing', () => {
    expect(() => loadFonts(tmpdir())).toThrow('ENOENT');
  });
});

describe('missingCharacters', () => {
  it('finds nothing in Dutch and in the names that parents have', () => {
    const text =
      'Één reünie à la carte: ‘’ “” – … • € % + é ë ï ó ü ç ñ ł ż ğ ş İ ı ă ț č ž ø å ß 0123456789\n\u00a0.';
    expect(missingCharacters(text, FONTS)).toEqual([]);
  });

  it('names every character that the fonts lack, once and in order', () => {
    expect(missingCharacters('Жа ☐ b 漢 👍 漢 ☐', FONTS)).toEqual(['Ж', 'а', '☐', '漢', '👍']);
  });
});

describe('measurer', () => {
  const measure = measurer(FONTS);

  it('measures in ems: bold is wider, and nothing is nothing', () => {
    expect(measure('', false)).toBe(0);
    expect(measure('Ouderavond', true)).toBeGreaterThan(measure('Ouderavond', false));
    expect(measure('m', false)).toBeGreaterThan(0.5);
    expect(measure('m', false)).toBeLessThan(1);
  });

  it('gives the same width whatever was measured before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 }), { maxLength: 5 }), fc.boolean(), (words, bold) => {
        const text = words.join(' ');
        expect(measure(text, bold)).toBe(measurer(FONTS)(text, bold));
      }),
    );
  });

  it('adds up words with their spaces, so that a line is as wide as its words', () => {
    const words = ['Samen ', 'praten ', 'over ', 'thuis'];
    const sum = words.reduce((total, word) => total + measure(word, false), 0);
    expect(measure(words.join(''), false)).toBeCloseTo(sum, 10);
    expect(measure('a  b', false)).toBeCloseTo(
      measure('a ', false) + measure(' ', false) + measure('b', false),
      10,
    );
  });
});

describe('extents', () => {
  it('gives ascent and descent in ems, both positive', () => {
    const { ascent, descent } = extents(FONTS);
    expect(ascent).toBeGreaterThan(0.6);
    expect(ascent).toBeLessThan(1.2);
    expect(descent).toBeGreaterThan(0.1);
    expect(descent).toBeLessThan(0.5);
  });
});
