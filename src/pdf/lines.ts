import type { Direction } from '../model/direction.ts';
import { levelsOf, visualOrder } from './bidi.ts';
import { chooseBreaks } from './breaks.ts';
import { type Divide, dividedToFill, fitted, NEVER_DIVIDE } from './fitting.ts';
import type { Measure } from './fonts.ts';
import type { Run } from './inline.ts';
import { type Part, pointsOf, type Segment, segment, segmentsOf, withoutSpacesAtEnd } from './segments.ts';

/** A stretch of one run on one line. `x` and `width` in points; `x` from the line's start: the right, in a right-to-left paragraph. */
export interface Piece {
  readonly run: Run;
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Its letters run to the left. */
  readonly leftward?: boolean;
  /** Width of the hyphen behind it, which is not in the text; part of `width`. */
  readonly hyphen?: number;
}

/** One line of text, its pieces in the order of the text. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Without the spaces at its end. */
  readonly width: number;
  readonly leading: number;
}

/** How a paragraph breaks. */
export interface LineRules {
  readonly direction: Direction;
  readonly divide: Divide;
  /** Whether words are divided to fill poor lines as well, and not only where one is wider than the column. */
  readonly divides: boolean;
  /** All lines of about equal length, for titles. */
  readonly even: boolean;
}

/** From left to right, no word divided: for text that is known to be short. */
export const PLAIN: LineRules = { direction: 'ltr', divide: NEVER_DIVIDE, divides: false, even: false };

/** A line with more white than this share of the column is poor: then the next word may be divided. */
const POOR = 0.3;

// A word divided moves the words behind it, which may leave another poor line.
const MOST_ROUNDS = 4;

/**
 * Breaks runs into lines of at most `width` points, as few as there can be and as even as they can be. Lines break in the
 * order of the text, and each is then put in the order in which it is seen (UAX 9). The space at which a line breaks
 * stays at its end, so that the text layer keeps its words apart.
 */
export function breakLines(
  runs: readonly Run[],
  width: number,
  measure: Measure,
  rules: LineRules = PLAIN,
): Line[] {
  const levels = levelsOf(runs, rules.direction);
  const short = levels ? undefined : onOneLine(runs, width, measure);
  if (short) return [setLine([short], false, 'ltr', measure)];
  let segments = segmentsOf(runs, levels, measure).flatMap((one) =>
    fitted(one, width, rules.divide, measure),
  );
  let ends = endsOf(segments, width, rules.even);
  for (let round = 0; rules.divides && round < MOST_ROUNDS; round++) {
    const poor = afterPoorLines(segments, ends, width);
    const more = segments.flatMap(
      (one) => (poor.has(one) && dividedToFill(one, rules.divide, measure)) || [one],
    );
    if (more.length === segments.length) break;
    segments = more;
    ends = endsOf(segments, width, rules.even);
  }
  return ends.map((end, i) =>
    setLine(segments.slice(ends[i - 1] ?? 0, end), levels !== undefined, rules.direction, measure),
  );
}

/** All of a short text, which asks no breaking; most labels and cells are. */
function onOneLine(runs: readonly Run[], width: number, measure: Measure): Segment | undefined {
  let room = width;
  const parts: Part[] = [];
  for (const run of runs) {
    if (/[\n\u00ad]/.test(run.text)) return undefined;
    const points = pointsOf(run, run.text, 0, measure);
    room -= points;
    if (room < 0) return undefined;
    if (run.text !== '') parts.push({ run, text: run.text, level: 0, width: points, alone: points });
  }
  return parts.length > 0 ? segment(parts, false, measure) : undefined;
}

function endsOf(segments: readonly Segment[], width: number, even: boolean): number[] {
  const total = segments.reduce((sum, one) => sum + one.width, 0) - (segments.at(-1)?.space ?? 0);
  if (segments.length > 0 && total <= width && !segments.some((one) => one.required))
    return [segments.length];
  return chooseBreaks(segments, width, even);
}

/** The segments that begin the line after a poor one; never the last word of a paragraph, nor one that is divided already. */
function afterPoorLines(segments: readonly Segment[], ends: readonly number[], width: number): Set<Segment> {
  const poor = new Set<Segment>();
  ends.forEach((end, i) => {
    const line = segments.slice(ends[i - 1] ?? 0, end);
    const next = segments[end];
    const last = line.at(-1);
    if (!next || !last || last.required || last.hyphen !== undefined || end === segments.length - 1) return;
    const used = line.reduce((sum, one) => sum + one.width, 0) - last.space;
    if (used < width * (1 - POOR) && next.hyphen === undefined) poor.add(next);
  });
  return poor;
}

function setLine(segments: readonly Segment[], turns: boolean, base: Direction, measure: Measure): Line {
  const end = segments.at(-1) as Segment;
  const parts = merge(segments.flatMap((one, i) => (i === 0 ? atStart(one.parts) : one.parts)));
  const ordered = turns ? spacesAtEnd(parts, base, measure) : parts;
  const last = ordered.at(-1);
  const white = turns && last && end.space > 0 ? last.width : end.space;
  const pieces = ordered.map(({ run, text, width, level }, i): Piece => {
    const hyphen = i === ordered.length - 1 ? end.hyphen : undefined;
    return {
      run,
      text,
      x: 0,
      width: width + (hyphen ?? 0),
      ...(level % 2 === 1 ? { leftward: true } : {}),
      ...(hyphen === undefined ? {} : { hyphen }),
    };
  });
  const levels = ordered.map((part) => part.level);
  const seen = turns ? visualOrder(levels) : levels.map((_, i) => i);
  if (base === 'rtl') seen.reverse();
  let x = 0;
  for (const index of seen) {
    const piece = pieces[index] as Piece;
    pieces[index] = { ...piece, x };
    x += piece.width;
  }
  return {
    pieces,
    width: x - white,
    leading: Math.max(...parts.map(({ run }) => run.face.leading)),
  };
}

/** A line begins without what kerned its first letter to the line before. */
function atStart([first, ...others]: readonly Part[]): Part[] {
  return first ? [{ ...first, width: first.alone }, ...others] : [];
}

/** Neighbours of one run and one level are one. */
function merge(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  let last: { -readonly [Key in keyof Part]: Part[Key] } | undefined;
  for (const part of parts) {
    if (last && last.run === part.run && last.level === part.level) {
      last.text += part.text;
      last.width += part.width;
    } else {
      last = { ...part };
      merged.push(last);
    }
  }
  return merged;
}

/** The spaces at a line's end stand at its end, whatever they stand beside (UAX 9, rule L1). */
function spacesAtEnd(parts: readonly Part[], base: Direction, measure: Measure): Part[] {
  const last = parts.at(-1);
  const text = withoutSpacesAtEnd(last?.text ?? '');
  if (!last || text === last.text) return [...parts];
  const white = last.text.slice(text.length);
  const words = { ...last, text, width: pointsOf(last.run, text, last.level, measure) };
  const level = base === 'rtl' ? 1 : 0;
  const spaces = { ...last, text: white, level, width: pointsOf(last.run, white, level, measure) };
  return [...parts.slice(0, -1), ...(text === '' ? [] : [words]), spaces];
}
