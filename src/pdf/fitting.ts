import type { Measure } from './fonts.ts';
import { hyphenWidth, type Part, pointsOf, type Segment, segment } from './segments.ts';

/** Where a word may be divided: offsets of the letters that would begin the next line. */
export type Divide = (word: string) => readonly number[];

/** Divides no word: for languages whose rules we do not have. */
export const NEVER_DIVIDE: Divide = () => [];

// Words of eight letters and more: all small, or with one capital; signs may stand around them, but no digits.
const PLAIN_WORD = /^([^\p{L}\d]*)(\p{Ll}{8,})[^\p{L}\d]*$/u;
const ANY_WORD = /^([^\p{L}\d]*)(\p{L}\p{Ll}{7,})[^\p{L}\d]*$/u;

/**
 * A segment as segments that each fit on a line: a Dutch word divided at its syllables, and what has none cut between
 * graphemes, so that nothing ever runs over the margin.
 */
export function fitted(whole: Segment, width: number, divide: Divide, measure: Measure): Segment[] {
  if (whole.alone - whole.space <= width) return [whole];
  const parts = divided(whole, divide, measure, ANY_WORD) ?? [whole];
  return parts.flatMap((part) =>
    part.alone - part.space + (part.hyphen ?? 0) <= width ? [part] : cutToFit(part, width, measure),
  );
}

/** A word in small letters at its syllables; undefined when it has none, is a name or an address, or is not Dutch. */
export function dividedToFill(whole: Segment, divide: Divide, measure: Measure): Segment[] | undefined {
  return divided(whole, divide, measure, PLAIN_WORD);
}

function divided(whole: Segment, divide: Divide, measure: Measure, words: RegExp): Segment[] | undefined {
  const [part, another] = whole.parts;
  if (!part || another || part.run.link || !/^nl\b/.test(part.run.language ?? '')) return undefined;
  const [, before = '', word = ''] = words.exec(part.text) ?? [];
  if (word === '') return undefined;
  const offsets = divide(word).map((offset) => before.length + offset);
  if (offsets.length === 0) return undefined;
  const ends = [...offsets, part.text.length];
  return ends.map((end, i) => {
    const piece = slice(part, ends[i - 1] ?? 0, end, measure);
    const last = i === ends.length - 1;
    const hyphen = last ? {} : { hyphen: hyphenWidth(piece, measure) };
    return { ...segment([piece], last && whole.required, measure), ...hyphen };
  });
}

/** A stretch of a part, measured with what stands before it. */
function slice(part: Part, from: number, to: number, measure: Measure): Part {
  const { run, level } = part;
  const points = (text: string): number => pointsOf(run, text, level, measure);
  const [before, text] = [part.text.slice(0, from), part.text.slice(from, to)];
  const alone = from === 0 ? part.alone - points(part.text) + points(text) : points(text);
  const width =
    from === 0 ? part.width - points(part.text) + points(text) : points(before + text) - points(before);
  return { run, level, text, width, alone };
}

function cutToFit(whole: Segment, width: number, measure: Measure): Segment[] {
  const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
  const lines: Part[][] = [];
  let current: Part[] = [];
  for (const part of whole.parts) {
    for (const { segment: letter } of graphemes.segment(part.text)) {
      // Measured as one text: letters side by side may stand wider apart than alone.
      const longer = withLetter(current, part, letter, measure);
      const used = longer.reduce((sum, one) => sum + one.width, 0);
      if (current.length > 0 && letter !== ' ' && used > width) {
        lines.push(current);
        current = withLetter([], part, letter, measure);
      } else current = longer;
    }
  }
  lines.push(current);
  return lines.map((parts, i) => {
    const last = i === lines.length - 1;
    const end = last && whole.hyphen !== undefined ? { hyphen: whole.hyphen } : {};
    return { ...segment(parts, last && whole.required, measure), ...end, ...(last ? {} : { cut: true }) };
  });
}

function withLetter(parts: readonly Part[], of: Part, letter: string, measure: Measure): Part[] {
  const last = parts.at(-1);
  const joins = last !== undefined && last.run === of.run && last.level === of.level;
  const text = joins ? last.text + letter : letter;
  const width = pointsOf(of.run, text, of.level, measure);
  const one = { run: of.run, level: of.level, text, width, alone: width };
  return joins ? [...parts.slice(0, -1), one] : [...parts, one];
}
