import { readFileSync } from 'node:fs';
import type { Font, Glyph, GlyphPosition } from 'fontkit';
import * as fontkit from 'fontkit';
import type { Direction } from '../model/direction.ts';
import { mirrored } from './bidi.ts';

/** Glyphs side by side from left to right, in font units. */
interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Pick<GlyphPosition, 'xAdvance' | 'yAdvance' | 'xOffset' | 'yOffset'>[];
  readonly advanceWidth: number;
}

/** What an embedded font is for: text of one direction, or the hyphen where a line divides a word. */
export type FontUse = Direction | 'soft-hyphen';

// Enough for every word of a long pack; a series of thousands must not grow without end.
const MOST_WORDS = 20_000;

// Fonts list this to end their map; it is no character.
const END_OF_MAP = 0xffff;
const SPACE = 0x20;
const SOFT_HYPHEN = 0xad;
const WITHOUT_MARKS = { mark: false, mkmk: false };
const NON_JOINER = 0x200c;

/**
 * One font file: which characters it has, how its words are shaped, and what PDFKit embeds of it. A word is shaped once,
 * for measuring and for drawing, in all documents.
 */
export class Face {
  readonly font: Font;
  private readonly characters: ReadonlySet<number>;
  private readonly words = { ltr: new Map<string, GlyphRun>(), rtl: new Map<string, GlyphRun>() };
  private readonly embedded = new Map<FontUse, Font>();

  /** Throws when the file is missing or is no font: that is a broken installation. */
  constructor(path: string) {
    const font = fontkit.create(readFileSync(path));
    if (!('layout' in font)) throw new Error(`not a single font: ${path}`);
    this.font = withOwnCodePoints(font);
    this.characters = new Set(font.characterSet.filter((code) => code !== END_OF_MAP));
  }

  has(codePoint: number): boolean {
    return this.characters.has(codePoint);
  }

  /** Width of a word in ems, a space behind it included. */
  width(word: string, direction: Direction): number {
    return this.shape(word, direction).advanceWidth / this.font.unitsPerEm;
  }

  /** Width of a text in ems. */
  textWidth(text: string, direction: Direction): number {
    return wordsOf(text).reduce((sum, word) => sum + this.width(word, direction), 0);
  }

  /**
   * The font as PDFKit embeds it. Each use has a font program of its own, because in a PDF a glyph stands for one text:
   * to the left a bracket is drawn by the glyph of its mirror image, and the hyphen at which a line divides a word is
   * not in the text (ISO 32000-1, 14.8.2.2.3). Throws when it is to draw a character that the font lacks.
   */
  embed(use: FontUse): Font {
    const known = this.embedded.get(use);
    if (known) return known;
    const { postscriptName } = this.font;
    const embedded = Object.create(this.font, {
      postscriptName: { value: use === 'ltr' ? postscriptName : `${postscriptName}-${use}` },
      layout: { value: (text: string) => this.drawn(text, use) },
    }) as Font;
    this.embedded.set(use, embedded);
    return embedded;
  }

  private drawn(text: string, use: FontUse): GlyphRun {
    const run = use === 'soft-hyphen' ? this.softHyphen() : this.run(text, use);
    if (run.glyphs.some((glyph) => glyph.id === 0))
      throw new Error(`${this.font.postscriptName} lacks a character of ${JSON.stringify(text)}`);
    // PDFKit scales positions in place.
    return { ...run, positions: run.positions.map((position) => ({ ...position })) };
  }

  private softHyphen(): GlyphRun {
    const run = this.shape('-', 'ltr');
    return { ...run, glyphs: run.glyphs.map((glyph) => standingFor(glyph, [SOFT_HYPHEN])) };
  }

  /** All of a text, word by word; to the left the last word comes first. */
  private run(text: string, direction: Direction): GlyphRun {
    const words = wordsOf(text).map((word) => this.shape(word, direction));
    return joined(direction === 'rtl' ? words.reverse() : words);
  }

  private shape(word: string, direction: Direction): GlyphRun {
    const cache = this.words[direction];
    const known = cache.get(word);
    if (known) return known;
    if (cache.size >= MOST_WORDS) cache.clear();
    // The space behind a word changes nothing of the word, which is shaped once for both.
    const core = word.length > 1 && word.endsWith(' ') ? word.slice(0, -1) : undefined;
    const parts = core === undefined ? [] : [this.shape(core, direction), this.shape(' ', direction)];
    const run = core === undefined ? this.shaped(word, direction) : joined(inOrder(parts, direction));
    cache.set(word, run);
    return run;
  }

  private shaped(word: string, direction: Direction): GlyphRun {
    const run = this.laidOut(direction === 'rtl' ? this.mirrored(word) : word, direction);
    const { positions, advanceWidth } = run;
    if (direction === 'ltr') return { glyphs: run.glyphs, positions, advanceWidth };
    const glyphs = run.glyphs.map((glyph, i) =>
      word !== ' ' && glyph.codePoints[0] === SPACE && positions[i]?.xAdvance === 0
        ? this.joiner(glyph)
        : // Readers turn such a run round character by character, so a ligature stands for its letters turned round too.
          standingFor(
            glyph,
            codePointsOf(this.mirrored(String.fromCodePoint(...glyph.codePoints))).reverse(),
          ),
    );
    return { glyphs, positions, advanceWidth };
  }

  private laidOut(text: string, direction: Direction) {
    try {
      return this.font.layout(text, undefined, undefined, undefined, direction);
    } catch {
      // Fontkit fails on a mark that the font has no place for on its letter (አ̦): then the mark stands beside it.
      return this.font.layout(text, WITHOUT_MARKS, undefined, undefined, direction);
    }
  }

  /** Brackets turned round, as far as the font can. */
  private mirrored(text: string): string {
    return Array.from(text, (sign) => {
      const turned = mirrored(sign);
      return this.has(turned.codePointAt(0) ?? 0) ? turned : sign;
    }).join('');
  }

  /** Fontkit puts a space without width for a joiner; it is no space to who reads the text. */
  private joiner(space: Glyph): Glyph {
    return this.has(NON_JOINER)
      ? this.font.getGlyph(this.font.glyphForCodePoint(NON_JOINER).id, [NON_JOINER])
      : space;
  }
}

/** A text cut behind its spaces: as it is measured and shaped. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[^ ]* |[^ ]+/g) ?? [];
}

/** Stretches as they stand from left to right. */
export function inOrder<T>(stretches: readonly T[], direction: Direction): T[] {
  return direction === 'rtl' ? [...stretches].reverse() : [...stretches];
}

function joined(runs: readonly GlyphRun[]): GlyphRun {
  const [only, another] = runs;
  if (only && !another) return only;
  return {
    glyphs: runs.flatMap((run) => run.glyphs),
    positions: runs.flatMap((run) => run.positions),
    advanceWidth: runs.reduce((sum, run) => sum + run.advanceWidth, 0),
  };
}

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/** The glyph, standing for these characters in the text layer. */
function standingFor(glyph: Glyph, codePoints: number[]): Glyph {
  return Object.create(glyph, { codePoints: { value: codePoints } }) as Glyph;
}

/**
 * Fontkit remembers a glyph with the characters that it stood for first. Letters may share a glyph, and the text layer
 * of a document must not depend on the documents before it.
 */
function withOwnCodePoints(font: Font): Font {
  const original = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = original(id, codePoints);
    if (codePoints.length === 0 || sameCodes(glyph.codePoints, codePoints)) return glyph;
    return standingFor(glyph, codePoints);
  };
  return font;
}

function sameCodes(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((code, i) => code === b[i]);
}
