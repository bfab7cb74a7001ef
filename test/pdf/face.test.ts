import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Face, type FontUse } from '../../src/pdf/face.ts';
import { FONT_FOLDER } from './written.ts';

const face = (name: string) => new Face(join(FONT_FOLDER, `${name}.ttf`));
const LATIN = face('AtkinsonHyperlegibleNext-Regular');
const ARABIC = face('Vazirmatn-Regular');

/** What the text layer says of a drawn text, in the order in which its glyphs stand from left to right. */
function textLayer(font: Face, text: string, use: FontUse): string {
  const { glyphs } = font.embed(use).layout(text);
  return glyphs.map((glyph) => String.fromCodePoint(...glyph.codePoints)).join('');
}

const reversed = (text: string) => [...text].reverse().join('');

describe('Face', () => {
  it('has a width for a word, and adds that of the space behind it', () => {
    const space = LATIN.width(' ', 'ltr');
    expect(LATIN.width('ouder ', 'ltr')).toBeCloseTo(LATIN.width('ouder', 'ltr') + space, 10);
    expect(LATIN.textWidth('ouder en kind', 'ltr')).toBeCloseTo(
      ['ouder', 'en', 'kind'].reduce((sum, word) => sum + LATIN.width(word, 'ltr'), 2 * space),
      10,
    );
    expect(ARABIC.textWidth('مرحبا بكم', 'rtl')).toBeGreaterThan(1);
  });

  it('says text to the right as it is', () => {
    expect(textLayer(LATIN, 'Één reünie (groep 5)', 'ltr')).toBe('Één reünie (groep 5)');
  });

  it.each(['مرحبا بكم في المدرسة', 'لأولادكم الإسلام الله', '(الصف [الخامس])،', 'گچ پژ یه', 'مُحَمَّد'])(
    'says text to the left back to front, ligatures and brackets too: %s',
    (text) => {
      expect(textLayer(ARABIC, text, 'rtl')).toBe(reversed(text));
    },
  );

  it('keeps a sign whose mirror image the font lacks', () => {
    expect(textLayer(ARABIC, '1\u22152', 'rtl')).toBe('2\u22151');
  });

  it('lays out a mark that the font has no place for on its letter', () => {
    expect(textLayer(face('NotoSansEthiopic-Regular'), '\u12a8\u0326', 'ltr')).toBe('\u12a8\u0326');
  });

  it('keeps a joiner, which is no space', () => {
    expect(textLayer(ARABIC, 'می\u200cخواهم', 'rtl')).toBe(reversed('می\u200cخواهم'));
  });

  it('does not change what a letter stands for when another text had the same glyph', () => {
    const fresh = face('Vazirmatn-Regular');
    const alone = textLayer(fresh, 'علی', 'rtl');
    const after = face('Vazirmatn-Regular');
    textLayer(after, 'على يي کك', 'rtl');
    expect(textLayer(after, 'علی', 'rtl')).toBe(alone);
    expect(alone).toBe(reversed('علی'));
  });

  it('draws a hyphen that is a soft one to who reads the text', () => {
    const { glyphs } = LATIN.embed('soft-hyphen').layout('\u00ad');
    expect(glyphs.map((glyph) => glyph.codePoints)).toEqual([[0xad]]);
    expect(glyphs[0]?.id).toBe(LATIN.embed('ltr').layout('-').glyphs[0]?.id);
  });

  it('embeds each use as a font of its own', () => {
    const names = (['ltr', 'rtl', 'soft-hyphen'] as const).map((use) => LATIN.embed(use).postscriptName);
    expect(new Set(names).size).toBe(3);
    expect(LATIN.embed('rtl')).toBe(LATIN.embed('rtl'));
  });

  it('gives positions that may be changed without changing those of the next document', () => {
    const first = LATIN.embed('ltr').layout('school');
    for (const position of first.positions) position.xAdvance *= 0.5;
    expect(LATIN.embed('ltr').layout('school').positions).not.toEqual(first.positions);
  });

  it('refuses to draw an empty box', () => {
    expect(() => LATIN.embed('ltr').layout('Ж')).toThrow('lacks a character of "Ж"');
  });
});
