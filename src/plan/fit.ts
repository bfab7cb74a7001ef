import type { ClockTime } from '../model/date.ts';
import type { Option } from './options.ts';
import { pauseAfter } from './pause.ts';
import { minutesForParents, parentsMinutes } from './share.ts';

/** What has to be fitted into the time. */
export interface Fitting {
  /** Undefined when no clock times are printed, as for the talks of a round. */
  readonly start: ClockTime | undefined;
  /** Minutes of all blocks together, the break left out. */
  readonly minutes: number;
  readonly pause: number;
  /** Least share of the minutes for parents, in percents; it must be within reach. */
  readonly share: number;
  readonly blocks: readonly FittedBlock[];
}

/** What fitting depends on of a block. */
interface FittedBlock extends Pick<Option, 'minutes' | 'share'> {
  readonly phase: string;
  /** Fewer minutes than its range has will do when the clock is rounder for it: no fewer than these. */
  readonly least: number;
}

/** Minutes of each block, and after which block the break comes. */
export interface Fitted {
  readonly minutes: readonly number[];
  /** Undefined without a break. */
  readonly pauseAfter: number | undefined;
}

/** How many steps the minutes may move from what the blocks like towards what gives parents most time. */
const STEPS = 8;

/**
 * Gives out the minutes: exactly the total, each block within its range, near to what it likes, and starting at a
 * multiple of five by the clock where that can be. Moves time to the blocks in which parents speak, no further than their
 * share asks.
 */
export function fitMinutes(fitting: Fitting): Fitted {
  const { blocks, minutes, share } = fitting;
  const liked = likedMinutes(
    blocks.map((block) => block.minutes),
    minutes,
  );
  const forParents = minutesForParents(blocks, minutes);
  for (let step = 0; step <= STEPS; step++) {
    const aims = liked.map((aim, index) => aim + ((forParents[index] ?? 0) - aim) * (step / STEPS));
    const place = placeOfPause(fitting, aims);
    const given = onFives(fitting, aims, place);
    if (parentsMinutes(blocks, given) >= share * minutes) return { minutes: given, pauseAfter: place };
  }
  return { minutes: forParents, pauseAfter: placeOfPause(fitting, forParents) };
}

function placeOfPause({ pause, blocks }: Fitting, minutes: readonly number[]): number | undefined {
  if (pause === 0) return undefined;
  return pauseAfter(blocks.map((block, index) => ({ phase: block.phase, minutes: minutes[index] ?? 0 })));
}

/** Between the least and the liked, or the liked and the most, the same part of the way for each block. */
export function likedMinutes(ranges: readonly Option['minutes'][], minutes: number): readonly number[] {
  const sum = (key: keyof Option['minutes']) => ranges.reduce((total, range) => total + range[key], 0);
  const liked = sum('preferred');
  const end = minutes >= liked ? 'max' : 'min';
  const way = sum(end) === liked ? 0 : (minutes - liked) / (sum(end) - liked);
  return ranges.map((range) => range.preferred + way * (range[end] - range.preferred));
}

/** What one start that is no multiple of five costs, in squared minutes away from the aim. */
const OFF_FIVE = 40;

/** Best way to fill the blocks up to some number of minutes. */
interface Way {
  readonly cost: number;
  readonly minutes: readonly number[];
}

/** Whole minutes near the aims, with as many starts on fives as possible: the cheapest way, block by block. */
function onFives(
  { start, pause, minutes, blocks }: Fitting,
  aims: readonly number[],
  place: number | undefined,
): readonly number[] {
  let ways = new Map<number, Way>([[0, { cost: 0, minutes: [] }]]);
  for (const [index, block] of blocks.entries()) {
    const rest = blocks.slice(index + 1);
    const restMin = rest.reduce((sum, one) => sum + one.least, 0);
    const restMax = rest.reduce((sum, one) => sum + one.minutes.max, 0);
    const passed = place !== undefined && index >= place ? pause : 0;
    const next = new Map<number, Way>();
    for (const [before, way] of ways) {
      const from = Math.max(block.least, minutes - before - restMax);
      const to = Math.min(block.minutes.max, minutes - before - restMin);
      for (let given = from; given <= to; given++) {
        const end = before + given;
        const offFive = start === undefined || (start + end + passed) % 5 === 0 ? 0 : OFF_FIVE;
        const cost = way.cost + (given - (aims[index] ?? 0)) ** 2 + offFive;
        if (cost < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost, minutes: [...way.minutes, given] });
      }
    }
    ways = next;
  }
  return ways.get(minutes)?.minutes ?? [];
}
