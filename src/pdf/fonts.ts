import { join } from 'node:path';
import type { Direction } from '../model/direction.ts';
import { Face, wordsOf } from './face.ts';

/** Width of a text in ems (times the size gives points), shaped and kerned as PDFKit will draw it. */
export type Measure = (text: string, bold: boolean, direction?: Direction) => number;

/** A stretch of text that one face sets. */
export interface Stretch {
  readonly face: Face;
  /** Size of the face against that of the text around it. */
  readonly scale: number;
  /** Composed (NFC), without what shows nothing. */
  readonly text: string;
}

/** A typeface in two weights. */
interface Family {
  readonly file: string;
  /** Arabic letters are small for their size. */
  readonly scale: number;
}

const LATIN: Family = { file: 'AtkinsonHyperlegibleNext', scale: 1 };
const MORE_LATIN: Family = { file: 'NotoSans', scale: 0.96 };
const ARABIC: Family = { file: 'Vazirmatn', scale: 1.06 };
const ETHIOPIC: Family = { file: 'NotoSansEthiopic', scale: 0.98 };

/** Which typeface sets a word: the first that has all of it. Signs between Arabic words are set in the Arabic one. */
const ORDER: Readonly<Record<Direction, readonly Family[]>> = {
  ltr: [LATIN, MORE_LATIN, ARABIC, ETHIOPIC],
  rtl: [ARABIC, LATIN, MORE_LATIN, ETHIOPIC],
};

// Joiners shape Arabic words and show nothing elsewhere; the others only say where a line may break or how it runs.
const JOINERS = /[\u200c\u200d]/g;
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u2060]/g;
// These would break or turn text where nobody sees why; a font may have them, but no document does.
const HIDDEN_ORDERS = /[\u2028-\u202e\u2066-\u2069\ufeff]/;
const EASTERN = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;

// Enough for every word of a long pack; a series of thousands must not grow without end.
const MOST_WORDS = 20_000;

/**
 * The fonts that documents are set in; make one, use it for many documents. A file is read when a document first needs
 * it: a Dutch one reads the two of Atkinson Hyperlegible only.
 */
export class FontSet {
  private readonly directory: string;
  private readonly faces = new Map<string, Face>();
  private readonly stretchesOfWords = byStyle<readonly Stretch[]>();
  private readonly widths = byStyle<number>();

  constructor(directory: string) {
    this.directory = directory;
  }

  /** The face of a typeface in one weight. Throws when its file is missing: that is a broken installation. */
  private face({ file }: Family, bold: boolean): Face {
    const name = `${file}-${bold ? 'Bold' : 'Regular'}.ttf`;
    const known = this.faces.get(name);
    if (known) return known;
    const face = new Face(join(this.directory, name));
    this.faces.set(name, face);
    return face;
  }

  /** The face that most words are set in. */
  latin(bold: boolean): Face {
    return this.face(LATIN, bold);
  }

  /** Which face sets which part of a text, in the order of the text. A cluster of characters never changes face inside. */
  stretches(text: string, bold: boolean, direction: Direction = 'ltr'): readonly Stretch[] {
    return merged(wordsOf(text).flatMap((word) => this.stretchesOfWord(word, bold, direction)));
  }

  /** See `Measure`. */
  width(text: string, bold: boolean, direction: Direction = 'ltr'): number {
    const widths = this.widths[direction][bold ? 1 : 0];
    const known = widths.get(text);
    if (known !== undefined) return known;
    const words = wordsOf(text);
    if (words.length > 1) return words.reduce((sum, word) => sum + this.width(word, bold, direction), 0);
    const width = this.stretchesOfWord(text, bold, direction).reduce(
      (sum, stretch) => sum + stretch.face.width(stretch.text, direction) * stretch.scale,
      0,
    );
    if (widths.size >= MOST_WORDS) widths.clear();
    widths.set(text, width);
    return width;
  }

  /** Whether some typeface has all of a cluster in both weights, and it orders nothing out of sight. */
  has(cluster: string): boolean {
    if (HIDDEN_ORDERS.test(cluster)) return false;
    const text = visible(cluster);
    return ORDER.ltr.some((family) => [false, true].every((bold) => this.covers(family, bold, text)));
  }

  private stretchesOfWord(word: string, bold: boolean, direction: Direction): readonly Stretch[] {
    const words = this.stretchesOfWords[direction][bold ? 1 : 0];
    const known = words.get(word);
    if (known) return known;
    const text = visible(word);
    const whole = this.familyFor(text, bold, direction);
    const stretches =
      text === ''
        ? []
        : whole
          ? [this.stretch(whole, bold, text)]
          : merged(
              clustersOf(text).map((cluster) =>
                this.stretch(this.familyFor(cluster, bold, direction) ?? LATIN, bold, cluster),
              ),
            );
    if (words.size >= MOST_WORDS) words.clear();
    words.set(word, stretches);
    return stretches;
  }

  private familyFor(text: string, bold: boolean, direction: Direction): Family | undefined {
    return ORDER[direction].find((family) => this.covers(family, bold, text));
  }

  private covers(family: Family, bold: boolean, text: string): boolean {
    const face = this.face(family, bold);
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      if (!face.has(code) && code !== 0x200c && code !== 0x200d) return false;
    }
    return true;
  }

  private stretch(family: Family, bold: boolean, text: string): Stretch {
    return { face: this.face(family, bold), scale: family.scale, text };
  }
}

/** The fonts in the folder `templates/fonts`. Throws when the main one is missing: that is a broken installation. */
export function loadFonts(directory: string): FontSet {
  const fonts = new FontSet(directory);
  fonts.latin(false);
  fonts.latin(true);
  return fonts;
}

/** Ascent and descent of the fonts, in ems, both positive. */
export interface Extents {
  readonly ascent: number;
  readonly descent: number;
}

/** The extents that line boxes are built from: those of the regular face. */
export function extents(fonts: FontSet): Extents {
  const { ascent, descent, unitsPerEm } = fonts.latin(false).font;
  return { ascent: ascent / unitsPerEm, descent: -descent / unitsPerEm };
}

/** Measures with these fonts; they remember each word's width. */
export function measurer(fonts: FontSet): Measure {
  return (text, bold, direction) => fonts.width(text, bold, direction);
}

/** The clusters of a text (a letter with its marks, an emoji) that no font has whole, each once, in order. */
export function missingCharacters(text: string, fonts: FontSet): string[] {
  const missing = new Set<string>();
  for (const word of new Set(text.split(/[ \n]/))) {
    if (fonts.has(word)) continue;
    for (const cluster of clustersOf(word)) if (!fonts.has(cluster)) missing.add(cluster);
  }
  return [...missing];
}

/** What is remembered of words, by direction and weight. */
type ByStyle<T> = Readonly<Record<Direction, readonly [regular: Map<string, T>, bold: Map<string, T>]>>;

function byStyle<T>(): ByStyle<T> {
  return { ltr: [new Map(), new Map()], rtl: [new Map(), new Map()] };
}

/** The text as it is shaped. */
function visible(word: string): string {
  const text = word.normalize('NFC').replace(INVISIBLE, '');
  return EASTERN.test(text) ? text : text.replace(JOINERS, '');
}

function clustersOf(text: string): string[] {
  const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last && last.face === stretch.face)
      result[result.length - 1] = { ...last, text: last.text + stretch.text };
    else result.push(stretch);
  }
  return result;
}
