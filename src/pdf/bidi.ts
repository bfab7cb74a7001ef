import bidiFactory from 'bidi-js';
import { type Direction, LEFT_TO_RIGHT_MARK, leftToRightMarks, runsToTheLeft } from '../model/direction.ts';
import type { Isolate, Run } from './inline.ts';

const bidi = bidiFactory();

// Characters that open a stretch with a direction of its own, and the one that ends it (UAX 9, 2.4).
const OPEN = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' } as const;
const CLOSE = '\u2069';

/** The text with its brackets and the like turned round, as they look in a line that runs to the left (UAX 9, rule L4). */
export function mirrored(text: string): string {
  return Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('');
}

/**
 * The embedding level of every UTF-16 unit of the joined runs, by the Unicode bidirectional algorithm (UAX 9): odd runs
 * to the left. Undefined when everything runs to the right, which saves Latin documents the work. Elements with a
 * direction of their own are isolates, as in HTML, and a telephone number stays one whole.
 */
export function levelsOf(runs: readonly Run[], base: Direction): Uint8Array | undefined {
  const turns = (run: Run) =>
    runsToTheLeft(run.text) || run.isolates?.some(({ direction }) => direction === 'rtl');
  if (base === 'ltr' && !runs.some(turns)) return undefined;
  let text = '';
  let open: readonly Isolate[] = [];
  const places: number[] = [];
  for (const run of runs) {
    const wanted = run.isolates ?? [];
    const shared = sharedLength(open, wanted);
    text += CLOSE.repeat(open.length - shared);
    for (const { dir } of wanted.slice(shared)) text += OPEN[dir];
    open = wanted;
    const inside = wanted.at(-1)?.direction ?? base;
    const marks = inside === 'rtl' ? leftToRightMarks(run.text) : [];
    for (let i = 0; i < run.text.length; i++) {
      if (marks.includes(i)) text += LEFT_TO_RIGHT_MARK;
      places.push(text.length);
      text += run.text[i];
    }
  }
  const { levels } = bidi.getEmbeddingLevels(text, base);
  return Uint8Array.from(places, (place) => levels[place] ?? 0);
}

function sharedLength(a: readonly Isolate[], b: readonly Isolate[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The order from left to right of stretches of a line, given their levels in the order of the text (UAX 9, rule L2). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, i) => i);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    let from = 0;
    while (from < levels.length) {
      let to = from;
      while (to < levels.length && (levels[order[to] ?? 0] ?? 0) >= level) to++;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(to, from + 1);
    }
  }
  return order;
}
