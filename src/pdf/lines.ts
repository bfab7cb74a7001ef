import LineBreaker from 'linebreak';
import type { Measure } from './fonts.ts';
import type { Run } from './inline.ts';

/** A stretch of one run on one line. `x` in points from the line's start. */
export interface Piece {
  readonly run: Run;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** One line of text, set from the left. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Without the spaces at its end. */
  readonly width: number;
  readonly leading: number;
}

interface Part {
  readonly run: Run;
  readonly text: string;
}

/**
 * Breaks runs into lines of at most `width` points, by the Unicode line breaking algorithm (UAX 14). A word that is
 * wider than a whole line is cut between graphemes, so that nothing ever runs over the margin. The space at which a
 * line breaks stays at its end, so that the text layer keeps its words apart.
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let parts: Part[] = [];
  let used = 0;

  for (const { piece, required } of segments(runs)) {
    for (const fitting of cutToFit(piece, width, measure)) {
      const visible = widthOf(trimmed(fitting), measure);
      if (parts.length > 0 && used + visible > width + 0.01) flush();
      parts.push(...fitting);
      used += widthOf(fitting, measure);
    }
    if (required) flush();
  }
  flush();
  return lines;

  function flush(): void {
    if (parts.length > 0) lines.push(setLine(parts, measure));
    parts = [];
    used = 0;
  }
}

/** The stretches between two places where a line may break. */
function* segments(runs: readonly Run[]): Generator<{ piece: Part[]; required: boolean }> {
  const text = runs.map((run) => run.text).join('');
  const breaker = new LineBreaker(text);
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    yield {
      piece: slice(runs, start, next.position),
      required: next.required === true && next.position < text.length,
    };
    start = next.position;
  }
}

/** The parts of runs between two offsets of their joined text; newlines, which force a break, become the space at the line's end. */
function slice(runs: readonly Run[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at)).replace(/\n/g, ' ');
    if (text !== '') parts.push({ run, text });
    at += run.text.length;
    if (at >= to) break;
  }
  return parts;
}

function cutToFit(piece: Part[], width: number, measure: Measure): Part[][] {
  if (piece.length === 0 || widthOf(trimmed(piece), measure) <= width)
    return piece.length === 0 ? [] : [piece];
  const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
  const cut: Part[][] = [];
  let current: Part[] = [];
  for (const part of piece) {
    for (const { segment } of graphemes.segment(part.text)) {
      // Measured as one text: letters side by side may stand wider apart than alone.
      const longer = merge([...current, { run: part.run, text: segment }]);
      if (current.length > 0 && segment !== ' ' && widthOf(longer, measure) > width) {
        cut.push(current);
        current = [{ run: part.run, text: segment }];
      } else current = longer;
    }
  }
  if (current.length > 0) cut.push(current);
  return cut;
}

function merge(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && last.run === part.run)
      merged[merged.length - 1] = { run: part.run, text: last.text + part.text };
    else merged.push(part);
  }
  return merged;
}

function trimmed(parts: readonly Part[]): Part[] {
  const last = parts.at(-1);
  return last ? [...parts.slice(0, -1), { run: last.run, text: last.text.replace(/ +$/, '') }] : [];
}

function widthOf(parts: readonly Part[], measure: Measure): number {
  return parts.reduce((sum, { run, text }) => sum + measure(text, run.face.bold) * run.face.size, 0);
}

function setLine(parts: readonly Part[], measure: Measure): Line {
  const pieces: Piece[] = [];
  let x = 0;
  for (const { run, text } of merge(parts)) {
    const width = measure(text, run.face.bold) * run.face.size;
    pieces.push({ run, text, x, width });
    x += width;
  }
  const width = widthOf(trimmed(merge(parts)), measure);
  return { pieces, width, leading: Math.max(...parts.map(({ run }) => run.face.leading)) };
}
