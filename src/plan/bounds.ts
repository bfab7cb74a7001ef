import type { Option } from './options.ts';

// What a search can know beforehand about the places that it has not filled yet.

/** Prices of a minute, in percents, at which the search weighs the parents' share against the time. */
export const PRICES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** An option with what it adds to the sums that the search keeps. */
export interface Candidate {
  readonly option: Option;
  /** The most that it can add to the parents' minutes when each minute costs a price: a bound by duality. */
  readonly gains: readonly number[];
}

/** The options of one place, with what one, two, three … places that share these options add at best together. */
interface Place {
  readonly candidates: readonly Candidate[];
  /** Places with the same key have the same werkvormen with the same minutes; undefined when there is a fixed block. */
  readonly key: string | undefined;
  readonly goals: number;
  /** Of one place alone. */
  readonly score: number;
  readonly min: readonly number[];
  readonly max: readonly number[];
  readonly gains: readonly (readonly number[])[];
}

/** What was worked out about options before: searches over the same options share it. */
export type Memory = WeakMap<readonly Option[], Place>;

/** The place that these options make. */
export function placeFor(options: readonly Option[], memory: Memory): Place {
  const known = memory.get(options);
  if (known) return known;
  const candidates = options.map((option) => ({ option, gains: gainsOf(option) }));
  const place = {
    candidates,
    key: options.every((option) => option.werkvorm) ? keyOf(options) : undefined,
    goals: options.reduce((bits, option) => bits | option.goals, 0),
    score: Math.max(...options.map((option) => option.score)),
    min: sumsOfMost(options, (index) => -(options[index]?.minutes.min ?? 0)).map((sum) => -sum),
    max: sumsOfMost(options, (index) => options[index]?.minutes.max ?? 0),
    gains: PRICES.map((_, price) => sumsOfMost(options, (index) => candidates[index]?.gains[price] ?? 0)),
  };
  memory.set(options, place);
  return place;
}

function gainsOf({ share, minutes }: Option): readonly number[] {
  return PRICES.map((price) => (share > price ? minutes.max : minutes.min) * (share - price));
}

function keyOf(options: readonly Option[]): string {
  return options
    .map(({ werkvorm, minutes, share }) => `${werkvorm?.id} ${minutes.min} ${minutes.max} ${share}`)
    .sort()
    .join();
}

/** The highest value, the highest two together, and so on: each werkvorm once. */
function sumsOfMost(options: readonly Option[], value: (index: number) => number): readonly number[] {
  const byWerkvorm = new Map<string, number>();
  for (const [index, { werkvorm }] of options.entries()) {
    const id = werkvorm?.id ?? '';
    byWerkvorm.set(id, Math.max(value(index), byWerkvorm.get(id) ?? Number.NEGATIVE_INFINITY));
  }
  let sum = 0;
  return [...byWerkvorm.values()]
    .sort((a, b) => b - a)
    .map((one) => {
      sum += one;
      return sum;
    });
}

/** What the places from some place on can add at best: by it, the search sees early that a start leads nowhere. */
export interface Frontier {
  readonly score: number;
  readonly min: number;
  readonly max: number;
  readonly goals: number;
  readonly gains: readonly number[];
}

/** The frontier behind the last place. */
export const NOTHING_LEFT: Frontier = {
  score: 0,
  min: 0,
  max: 0,
  goals: 0,
  gains: PRICES.map(() => 0),
};

/** The frontier at each place, and behind the last. Places that share their options count each werkvorm once. */
export function frontiers(places: readonly Place[]): readonly Frontier[] {
  const result = [NOTHING_LEFT];
  const counts = new Map<string, number>();
  let rest = NOTHING_LEFT;
  for (const place of places.toReversed()) {
    const before = place.key === undefined ? 0 : (counts.get(place.key) ?? 0);
    if (place.key !== undefined) counts.set(place.key, before + 1);
    // With fewer werkvormen than places there is no way at all: then any bound will do.
    const more = (sums: readonly number[]) => (sums[before] ?? 0) - (sums[before - 1] ?? 0);
    rest = {
      score: rest.score + place.score,
      min: rest.min + more(place.min),
      max: rest.max + more(place.max),
      goals: rest.goals | place.goals,
      gains: rest.gains.map((gain, price) => gain + more(place.gains[price] ?? [])),
    };
    result.unshift(rest);
  }
  return result;
}
