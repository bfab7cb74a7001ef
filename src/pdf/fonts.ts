import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'fontkit';
import * as fontkit from 'fontkit';

/** The parsed fonts that documents are set in; parse once, use for many documents. */
export interface FontSet {
  readonly regular: Font;
  readonly bold: Font;
}

/** Width of a text in ems (times the size gives points), shaped and kerned as PDFKit will draw it. */
export type Measure = (text: string, bold: boolean) => number;

/** Reads the two fonts from the folder `templates/fonts`. Throws when a file is missing: that is a broken installation. */
export function loadFonts(directory: string): FontSet {
  return {
    regular: open(join(directory, 'AtkinsonHyperlegibleNext-Regular.ttf')),
    bold: open(join(directory, 'AtkinsonHyperlegibleNext-Bold.ttf')),
  };
}

function open(path: string): Font {
  const font = fontkit.create(readFileSync(path));
  if (!('layout' in font)) throw new Error(`not a single font: ${path}`);
  return font;
}

/** Ascent and descent of the fonts, in ems, both positive. */
export interface Extents {
  readonly ascent: number;
  readonly descent: number;
}

/** The extents that line boxes are built from: those of the regular face. */
export function extents(fonts: FontSet): Extents {
  const { ascent, descent, unitsPerEm } = fonts.regular;
  return { ascent: ascent / unitsPerEm, descent: -descent / unitsPerEm };
}

// Enough for every word of a long pack; a series of thousands must not grow without end.
const MOST_WORDS = 20_000;

/** A measure function with a bounded cache of words, split as PDFKit splits: each word with the space behind it. */
export function measurer(fonts: FontSet): Measure {
  const caches = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  return (text, bold) => {
    const name = bold ? 'bold' : 'regular';
    const font = fonts[name];
    const cache = caches[name];
    let width = 0;
    for (const word of text.match(/[^ ]* |[^ ]+/g) ?? []) {
      let known = cache.get(word);
      if (known === undefined) {
        if (cache.size >= MOST_WORDS) cache.clear();
        known = font.layout(word).advanceWidth / font.unitsPerEm;
        cache.set(word, known);
      }
      width += known;
    }
    return width;
  };
}

/** The characters of a text that the fonts lack, each once, in order. */
export function missingCharacters(text: string, fonts: FontSet): string[] {
  const missing = new Set<string>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (
      character !== '\n' &&
      !(fonts.regular.hasGlyphForCodePoint(code) && fonts.bold.hasGlyphForCodePoint(code))
    )
      missing.add(character);
  }
  return [...missing];
}
