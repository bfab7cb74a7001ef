import type { Setting } from '../model/werkvorm.ts';
import {
  type Candidate,
  type Frontier,
  frontiers,
  type Memory,
  NOTHING_LEFT,
  PRICES,
  placeFor,
} from './bounds.ts';
import { countBits } from './facts.ts';
import type { Option } from './options.ts';
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
  /** What earlier searches worked out about the same options. */
  readonly memory?: Memory;
}

/** What two werkvormen after each other cost with the same set-up of the room, or else with the same energy. */
const SAME_SETTING = 3;
const SAME_ENERGY = 1;

/** Set-ups in which people do something else than sit and talk: variety keeps them awake. */
const ENERGY: Readonly<Partial<Record<Setting, 'move' | 'listen'>>> = {
  lopen: 'move',
  plenair: 'listen',
  viskom: 'listen',
};

function sameness(before: Setting | undefined, after: Setting): number {
  if (before === undefined) return 0;
  if (before === after) return SAME_SETTING;
  return ENERGY[before] === ENERGY[after] ? SAME_ENERGY : 0;
}

/** What a combination lacks in variety: 0 when no two werkvormen after each other are alike. */
export function monotony(chosen: readonly Option[]): number {
  const settings = chosen.flatMap((option) => option.werkvorm?.setting ?? []);
  return settings.reduce((sum, setting, index) => sum + sameness(settings[index - 1], setting), 0);
}

/** The worth of a combination: the scores, less what it lacks in variety. */
export function worth(chosen: readonly Option[]): number {
  return chosen.reduce((sum, option) => sum + option.score, 0) - monotony(chosen);
}

/** What the places chosen so far add up to. */
interface Start {
  readonly min: number;
  readonly max: number;
  readonly goals: number;
  readonly score: number;
  /** Required werkvormen that are still to come, as bits. */
  readonly missing: number;
  /** Set-up of the last werkvorm. */
  readonly setting: Setting | undefined;
  readonly gains: readonly number[];
}

function extended(start: Start, { option, gains }: Candidate, required: readonly string[]): Start {
  const { werkvorm, minutes } = option;
  const penalty = werkvorm ? sameness(start.setting, werkvorm.setting) : 0;
  return {
    min: start.min + minutes.min,
    max: start.max + minutes.max,
    goals: start.goals | option.goals,
    score: start.score + option.score - penalty,
    missing: start.missing & ~bitOf(option, required),
    setting: werkvorm?.setting ?? start.setting,
    gains: start.gains.map((gain, i) => gain + (gains[i] ?? 0)),
  };
}

function bitOf({ werkvorm }: Option, required: readonly string[]): number {
  const index = werkvorm ? required.indexOf(werkvorm.id) : -1;
  return index < 0 ? 0 : 1 << index;
}

/** The required werkvormen that can still stand from some place on, as bits, and how many places can hold one. */
interface Room {
  readonly bits: number;
  readonly places: number;
}

const NO_ROOM: Room = { bits: 0, places: 0 };

function roomAhead({ places, required }: Puzzle): readonly Room[] {
  const result = [NO_ROOM];
  for (const options of places.toReversed()) {
    const bits = required.length === 0 ? 0 : options.reduce((all, one) => all | bitOf(one, required), 0);
    const rest = result[0] ?? NO_ROOM;
    result.unshift({ bits: rest.bits | bits, places: rest.places + (bits === 0 ? 0 : 1) });
  }
  return result;
}

function cannotHold(missing: number, { bits, places }: Room): boolean {
  return (missing & ~bits) !== 0 || countBits(missing) > places;
}

/** Whether no way to go on from here keeps to the demands, whatever its worth. */
function leadsNowhere({ minutes, goals, share }: Puzzle, start: Start, rest: Frontier): boolean {
  if (start.min + rest.min > minutes || start.max + rest.max < minutes) return true;
  if (((start.goals | rest.goals) & goals) !== goals) return true;
  for (const [i, price] of PRICES.entries()) {
    const bound = price * minutes + (start.gains[i] ?? 0) + (rest.gains[i] ?? 0);
    if (bound < share * minutes) return true;
  }
  return false;
}

/** What to look for: something worth more than a bound, and whether the first such thing will do. */
interface Quest {
  readonly above: number;
  readonly first: boolean;
}

/**
 * The combination of most worth that keeps to all demands, or undefined when none is worth more than `above`. Exact:
 * branch and bound. No werkvorm stands in two places. Of equals it takes the one whose options come first.
 */
export function best(puzzle: Puzzle, above = Number.NEGATIVE_INFINITY): readonly Option[] | undefined {
  return searched(puzzle, { above, first: false });
}

/** Whether any combination keeps to all demands. */
export function isPossible(puzzle: Puzzle): boolean {
  return searched(puzzle, { above: Number.NEGATIVE_INFINITY, first: true }) !== undefined;
}

function searched(puzzle: Puzzle, { above, first }: Quest): readonly Option[] | undefined {
  if (puzzle.places.some((options) => options.length === 0)) return undefined;
  const memory = puzzle.memory ?? new WeakMap();
  const places = puzzle.places.map((options) => placeFor(options, memory));
  const ahead = frontiers(places);
  const room = roomAhead(puzzle);
  const chosen: Option[] = [];
  let found: readonly Option[] | undefined;
  let bestWorth = above;

  const visit = (start: Start) => {
    const rest = ahead[chosen.length] ?? NOTHING_LEFT;
    if (start.score + rest.score <= bestWorth || leadsNowhere(puzzle, start, rest)) return;
    if (cannotHold(start.missing, room[chosen.length] ?? NO_ROOM)) return;
    const place = places[chosen.length];
    if (!place) {
      if (mostForParents(chosen, puzzle.minutes) < puzzle.share * puzzle.minutes) return;
      [found, bestWorth] = [[...chosen], start.score];
      return;
    }
    for (const candidate of place.candidates) {
      const { option } = candidate;
      if (found && first) return;
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
  const missing = (1 << puzzle.required.length) - 1;
  visit({ min: 0, max: 0, goals: 0, score: 0, missing, setting: undefined, gains });
  return found;
}
