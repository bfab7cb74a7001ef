/** A meeting that lasts longer than this has a break (minutes). */
const LONGEST_WITHOUT_PAUSE = 90;
/** A shorter break is none (minutes). */
export const SHORTEST_PAUSE = 10;
const LONGEST_PAUSE = 20;

/** What pauses depend on of each place: the range that its options span together. */
interface Span {
  readonly min: number;
  readonly max: number;
}

/**
 * The lengths of the break to try, the one liked best first; `[0]` when the meeting needs none. The break is longer in a
 * long meeting, and gives way where the blocks need or leave time.
 */
export function pauses(minutes: number, spans: readonly Span[]): readonly number[] {
  if (minutes <= LONGEST_WITHOUT_PAUSE || spans.length < 2) return [0];
  const least = spans.reduce((sum, span) => sum + span.min, 0);
  const most = spans.reduce((sum, span) => sum + span.max, 0);
  const tries = [
    minutes < 120 ? SHORTEST_PAUSE : 15,
    SHORTEST_PAUSE,
    15,
    LONGEST_PAUSE,
    minutes - most,
    minutes - least,
  ];
  return [...new Set(tries)].filter(
    (pause) =>
      pause >= SHORTEST_PAUSE &&
      pause <= LONGEST_PAUSE &&
      least <= minutes - pause &&
      minutes - pause <= most,
  );
}

/** A block as far as the place of the break depends on it. */
interface Part {
  readonly phase: string;
  readonly minutes: number;
}

/**
 * After which block the break comes: nearest to the middle, never before the first sharing is done, never at an end.
 * When the first sharing is the last block, any place between two blocks will do.
 */
export function pauseAfter(parts: readonly Part[]): number {
  const sharing = parts.findIndex((part) => part.phase === 'delen');
  const first = sharing >= 0 && sharing < parts.length - 1 ? sharing : 0;
  const middle = parts.reduce((sum, part) => sum + part.minutes, 0) / 2;
  let before = 0;
  let bestIndex = first;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, part] of parts.slice(0, -1).entries()) {
    before += part.minutes;
    const distance = Math.abs(before - middle);
    if (index >= first && distance < bestDistance) [bestIndex, bestDistance] = [index, distance];
  }
  return bestIndex;
}
