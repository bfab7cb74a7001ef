import LineBreaker from 'linebreak';
import type { Box } from './breaks.ts';
import type { Measure } from './fonts.ts';
import type { Run } from './inline.ts';

/** A stretch of one run in one direction. Widths in points. */
export interface Part {
  readonly run: Run;
  readonly text: string;
  /** Embedding level; odd runs to the left. */
  readonly level: number;
  readonly width: number;
  /** Its width at the start of a line. */
  readonly alone: number;
}

/** What stands between two places where a line may break. */
export interface Segment extends Box {
  readonly parts: readonly Part[];
}

// An author's own place to divide a word.
const SOFT_HYPHEN = '\u00ad';

/** The segments of a paragraph, by the Unicode line breaking algorithm (UAX 14). */
export function segmentsOf(
  runs: readonly Run[],
  levels: Uint8Array | undefined,
  measure: Measure,
): Segment[] {
  const text = runs.map((run) => run.text).join('');
  const breaker = new LineBreaker(text);
  const cut = slicer(runs, levels, measure);
  const segments: Segment[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const required = next.required === true && next.position < text.length;
    const parts = cut(next.position);
    if (parts.length > 0) segments.push(segment(parts, required, measure));
  }
  return segments;
}

/** A segment of these parts. A line that ends behind a soft hyphen shows it; one to the left has no such thing. */
export function segment(parts: readonly Part[], required: boolean, measure: Measure): Segment {
  const last = parts.at(-1) as Part;
  const trimmed = withoutSpacesAtEnd(last.text);
  const widths = parts.reduce((sum, part) => sum + part.width, 0);
  return {
    parts,
    required,
    width: widths,
    alone: widths - (parts[0]?.width ?? 0) + (parts[0]?.alone ?? 0),
    space:
      trimmed === last.text
        ? 0
        : pointsOf(last.run, last.text, last.level, measure) -
          pointsOf(last.run, trimmed, last.level, measure),
    ...(last.text.endsWith(SOFT_HYPHEN) && last.level % 2 === 0
      ? { hyphen: hyphenWidth(last, measure) }
      : {}),
  };
}

/** A text without the spaces at its end; other white space stays. */
export function withoutSpacesAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end--;
  return end === text.length ? text : text.slice(0, end);
}

/** Width of the hyphen behind a part, in points. */
export function hyphenWidth({ run }: Part, measure: Measure): number {
  return pointsOf(run, '-', 0, measure);
}

/** Width of a text of a run, in points. */
export function pointsOf(run: Run, text: string, level: number, measure: Measure): number {
  return measure(text, run.face.bold, level % 2 === 1 ? 'rtl' : 'ltr') * run.face.size;
}

/**
 * Gives the parts up to an offset in the joined text, each time from where it stopped. Newlines, which force a break,
 * become the space at the line's end. A part in the middle of a word is measured with what stands before it.
 */
function slicer(runs: readonly Run[], levels: Uint8Array | undefined, measure: Measure) {
  let index = 0;
  let runStart = 0;
  let at = 0;
  let word = '';
  return (to: number): Part[] => {
    const parts: Part[] = [];
    while (at < to) {
      const run = runs[index] as Run;
      const runEnd = runStart + run.text.length;
      if (at >= runEnd) {
        index++;
        runStart = runEnd;
        word = '';
        continue;
      }
      const level = levels?.[at] ?? 0;
      let end = Math.min(to, runEnd);
      if (levels) end = sameLevel(levels, at, end);
      const text = run.text.slice(at - runStart, end - runStart).replace(/\n/g, ' ');
      const alone = pointsOf(run, text, level, measure);
      const width =
        word === ''
          ? alone
          : pointsOf(run, word + text, level, measure) - pointsOf(run, word, level, measure);
      parts.push({ run, text, level, width, alone });
      word = text.endsWith(' ') ? '' : (word + text).slice((word + text).lastIndexOf(' ') + 1);
      if (levels && levels[end] !== level) word = '';
      at = end;
    }
    return parts;
  };
}

function sameLevel(levels: Uint8Array, from: number, to: number): number {
  let end = from + 1;
  while (end < to && levels[end] === levels[from]) end++;
  return end;
}
