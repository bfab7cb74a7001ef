import type { Setting } from '../model/werkvorm.ts';
import { type Option, SAME_SETTING } from './options.ts';
import { mostForParents } from './share.ts';

/** A choice to make: one option for each place, the best first, so that together they keep to the demands. */
export interface Puzzle {
  readonly places: readonly (readonly Option[])[];
  /** Minutes of all places together: a break is not among them. */
  readonly minutes: number;
  /** Goals that have to be served, as bits. */
  readonly goals: number;
  /** Ids of werkvormen that have to be among the chosen. */
  readonly required: readonly string[];
  /** Least share of the minutes for parents, in percents. */
  readonly share: number;
}

/** The worth of a combination: the scores, less what the same set-up twice in a row costs. */
export function worth(chosen: readonly Option[]): number {
  let sum = 0;
  let before: string | undefined;
  for (const { werkvorm, score } of chosen) {
    sum += score;
    if (!werkvorm) continue;
    if (werkvorm.setting === before) sum -= SAME_SETTING;
    before = werkvorm.setting;
  }
  return sum;
}

/** An option with what it adds to the sums that the search keeps. */
interface Candidate {
  readonly option: Option;
  readonly gains: readonly number[];
}

/** Prices of a minute, in percents, at which the search weighs the parents' share against the time. */
const PRICES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** The most that a block can add to the parents' minutes when each minute costs a price: a bound by duality. */
function gainsOf({ share, minutes }: Option): readonly number[] {
  return PRICES.map((price) => (share > price ? minutes.max : minutes.min) * (share - price));
}

/** What the places from some place on can add at best: by it, the search sees early that a start leads nowhere. */
interface Frontier {
  readonly score: number;
  readonly min: number;
  readonly max: number;
  readonly goals: number;
  readonly choosing: number;
  readonly gains: readonly number[];
}

const NOTHING_LEFT: Frontier = {
  score: 0,
  min: 0,
  max: 0,
  goals: 0,
  choosing: 0,
  gains: PRICES.map(() => 0),
};

function frontiers(places: readonly (readonly Candidate[])[]): readonly Frontier[] {
  const result = [NOTHING_LEFT];
  let next = NOTHING_LEFT;
  for (const candidates of places.toReversed()) {
    const options = candidates.map((candidate) => candidate.option);
    next = {
      score: next.score + Math.max(...options.map((option) => option.score)),
      min: next.min + Math.min(...options.map((option) => option.minutes.min)),
      max: next.max + Math.max(...options.map((option) => option.minutes.max)),
      goals: options.reduce((bits, option) => bits | option.goals, next.goals),
      choosing: next.choosing + (options.some((option) => option.werkvorm) ? 1 : 0),
      gains: next.gains.map((gain, i) => gain + Math.max(...candidates.map(({ gains }) => gains[i] ?? 0))),
    };
    result.unshift(next);
  }
  return result;
}

/** What the places chosen so far add up to. */
interface Start {
  readonly min: number;
  readonly max: number;
  readonly goals: number;
  readonly score: number;
  /** Required werkvormen that are still to come. */
  readonly missing: number;
  /** Set-up of the last werkvorm. */
  readonly setting: Setting | undefined;
  readonly gains: readonly number[];
}

function extended(start: Start, { option, gains }: Candidate, required: readonly string[]): Start {
  const { werkvorm, minutes } = option;
  const penalty = werkvorm && werkvorm.setting === start.setting ? SAME_SETTING : 0;
  return {
    min: start.min + minutes.min,
    max: start.max + minutes.max,
    goals: start.goals | option.goals,
    score: start.score + option.score - penalty,
    missing: start.missing - (werkvorm && required.includes(werkvorm.id) ? 1 : 0),
    setting: werkvorm?.setting ?? start.setting,
    gains: start.gains.map((gain, i) => gain + (gains[i] ?? 0)),
  };
}

/** Whether no way to go on from here keeps to the demands, whatever its worth. */
function leadsNowhere({ minutes, goals, share }: Puzzle, start: Start, rest: Frontier): boolean {
  if (start.min + rest.min > minutes || start.max + rest.max < minutes) return true;
  if (((start.goals | rest.goals) & goals) !== goals || start.missing > rest.choosing) return true;
  for (const [i, price] of PRICES.entries()) {
    const bound = price * minutes + (start.gains[i] ?? 0) + (rest.gains[i] ?? 0);
    if (bound < share * minutes) return true;
  }
  return false;
}

/**
 * The combination of most worth that keeps to all demands, or undefined when none does. Exact: branch and bound. No
 * werkvorm stands in two places. Of equals it takes the one whose options come first.
 */
export function best(puzzle: Puzzle): readonly Option[] | undefined {
  const places = puzzle.places.map((options) =>
    options.map((option) => ({ option, gains: gainsOf(option) })),
  );
  if (places.some((candidates) => candidates.length === 0)) return undefined;
  const ahead = frontiers(places);
  const chosen: Option[] = [];
  let found: readonly Option[] | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;

  const visit = (start: Start) => {
    const rest = ahead[chosen.length] ?? NOTHING_LEFT;
    if (start.score + rest.score <= bestWorth || leadsNowhere(puzzle, start, rest)) return;
    const candidates = places[chosen.length];
    if (!candidates) {
      if (mostForParents(chosen, puzzle.minutes) < puzzle.share * puzzle.minutes) return;
      [found, bestWorth] = [[...chosen], start.score];
      return;
    }
    for (const candidate of candidates) {
      const { option } = candidate;
      // Candidates come best first: when this one cannot beat the best, none after it can.
      if (start.score + option.score + (ahead[chosen.length + 1] ?? NOTHING_LEFT).score <= bestWorth) return;
      if (option.werkvorm && chosen.some((other) => other.werkvorm?.id === option.werkvorm?.id)) continue;
      const next = extended(start, candidate, puzzle.required);
      chosen.push(option);
      visit(next);
      chosen.pop();
    }
  };
  const gains = PRICES.map(() => 0);
  visit({ min: 0, max: 0, goals: 0, score: 0, missing: puzzle.required.length, setting: undefined, gains });
  return found;
}

/**
 * The same, but when the parents' share is out of reach it takes the highest whole percent that can be reached. Gives
 * the share that the combination keeps to as well.
 */
export function bestWithinReach(
  puzzle: Puzzle,
): { readonly chosen: readonly Option[]; readonly share: number } | undefined {
  const wanted = best(puzzle);
  if (wanted) return { chosen: wanted, share: puzzle.share };
  let chosen = best({ ...puzzle, share: 0 });
  if (!chosen) return undefined;
  let reached = 0;
  let beyond = puzzle.share;
  while (beyond - reached > 1) {
    const middle = Math.floor((reached + beyond) / 2);
    const better = best({ ...puzzle, share: middle });
    if (better)
      [chosen, reached] = [better, Math.floor(mostForParents(better, puzzle.minutes) / puzzle.minutes)];
    else beyond = middle;
  }
  return { chosen, share: reached };
}
