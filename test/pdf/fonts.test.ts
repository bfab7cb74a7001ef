import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extents, loadFonts, measurer, missingCharacters } from '../../src/pdf/fonts.ts';
import { FONT_FOLDER, FONTS } from './written.ts';

describe('loadFonts', () => {
  it('throws when a font is missing', () => {
    expect(() => loadFonts(tmpdir())).toThrow('ENOENT');
  });

  it('reads the fonts of other scripts only for a document that needs them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'samenspel-fonts-'));
    for (const weight of ['Regular', 'Bold']) {
      const name = `AtkinsonHyperlegibleNext-${weight}.ttf`;
      copyFileSync(join(FONT_FOLDER, name), join(folder, name));
    }
    const fonts = loadFonts(folder);
    expect(fonts.width('Ouderavond in groep 5 (Yıldız)', false)).toBeGreaterThan(10);
    expect(missingCharacters('Ouderavond', fonts)).toEqual([]);
    expect(() => fonts.width('Школа', false)).toThrow('ENOENT');
    rmSync(folder, { recursive: true });
  });
});

/** The typefaces of a text, with the stretch that each sets. */
const setIn = (text: string, direction: 'ltr' | 'rtl' = 'ltr') =>
  FONTS.stretches(text, false, direction).map(({ face, text: part }) => [
    face.font.postscriptName.replace('-Regular', ''),
    part,
  ]);

describe('stretches', () => {
  it.each([
    ['Ouderavond 070-1234567 (groep 5) Yıldız Łódź', [['AtkinsonHyperlegibleNext', 0]]],
    ['Ґанок, їжак', [['NotoSans', 0]]],
    ['Καλώς ήρθατε', [['NotoSans', 0]]],
    [
      '25 ₺',
      [
        ['AtkinsonHyperlegibleNext', 3],
        ['NotoSans', 0],
      ],
    ],
    ['እንቋዕ ብደሓን፡', [['NotoSansEthiopic', 0]]],
    [
      'De ሰላም',
      [
        ['AtkinsonHyperlegibleNext', 3],
        ['NotoSansEthiopic', 0],
      ],
    ],
  ])('%s', (text, faces) => {
    const ends = faces.map(([, end]) => (end === 0 ? text.length : (end as number)));
    expect(setIn(text)).toEqual(faces.map(([name], i) => [name, text.slice(ends[i - 1] ?? 0, ends[i])]));
  });

  it('sets signs between Arabic words in the Arabic typeface', () => {
    expect(setIn('(الصف الخامس) – ', 'rtl')).toEqual([['Vazirmatn', '(الصف الخامس) – ']]);
  });

  it('composes letters, and leaves out what shows nothing', () => {
    expect(setIn('e\u0301e\u0301n')).toEqual([['AtkinsonHyperlegibleNext', 'één']]);
    expect(setIn('a\u200bb\u00adc\u200e\u200dd')).toEqual([['AtkinsonHyperlegibleNext', 'abcd']]);
    expect(setIn('می\u200cخواهم', 'rtl')).toEqual([['Vazirmatn', 'می\u200cخواهم']]);
    expect(setIn('\u200b')).toEqual([]);
  });

  const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
  const letters = [
    'a',
    'é',
    'Ж',
    'и\u0306',
    'ش',
    'شَّ',
    'ሰ',
    'ω',
    '5',
    '-',
    '(',
    '،',
    ' ',
    'ș',
    'ạ',
    '₺',
    '\u00a0',
  ];

  it('never changes face inside a cluster, keeps the order, and finds a face that has it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...letters), maxLength: 20 }),
        fc.boolean(),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (text, bold, direction) => {
          const stretches = FONTS.stretches(text, bold, direction);
          expect(stretches.map((stretch) => stretch.text).join('')).toBe(text.normalize('NFC'));
          const borders = new Set<number>();
          let at = 0;
          for (const stretch of stretches) {
            for (const letter of stretch.text)
              expect(stretch.face.has(letter.codePointAt(0) ?? 0)).toBe(true);
            borders.add(at);
            at += stretch.text.length;
          }
          const starts = Array.from(graphemes.segment(text.normalize('NFC')), ({ index }) => index);
          for (const border of borders) expect([...starts, at]).toContain(border);
        },
      ),
    );
  });
});

describe('missingCharacters', () => {
  it('finds nothing in the languages of parents', () => {
    const text =
      'Één reünie à la carte: ‘’ “” – … • € % + é ë ï ó ü ç ñ ł ż ğ ş İ ı ă ț č ž ø å ß 0123456789\n\u00a0. ' +
      'Привіт їжак ґанок مرحبا بكم می\u200cخواهم گچ ێەڵ ٹڈڑ ہے ሰላም፡ Καλημέρα Chào mừng a\u00adb';
    expect(missingCharacters(text, FONTS)).toEqual([]);
  });

  it('names every character that the fonts lack, once and in order', () => {
    expect(missingCharacters('Жа ☐ b 漢 👍 漢 ☐', FONTS)).toEqual(['☐', '漢', '👍']);
  });

  it('names what breaks or turns text out of sight', () => {
    expect(missingCharacters('a\u202eb \u2028 \ufeff \u2067c\u2069', FONTS)).toEqual([
      '\u202e',
      '\u2028',
      '\ufeff',
      '\u2067',
      '\u2069',
    ]);
  });

  it('names a cluster as one', () => {
    expect(missingCharacters('xשּׁy 👩‍👧', FONTS)).toEqual(['שּׁ', '👩‍👧']);
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
