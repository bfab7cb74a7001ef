import type { Moment } from '../model/meeting-kind.ts';
import type { Topic } from '../model/toolkit.ts';
import type { Level } from './ease.ts';
import { goalBits } from './facts.ts';
import type { Menu } from './menu.ts';
import type { Option } from './options.ts';
import { best, isPossible, type Puzzle, worth } from './search.ts';
import { placesOf, type Slot } from './slots.ts';
import type { TopicSet } from './topics.ts';

// Topics and werkvormen are chosen together: a topic is worth more when a werkvorm suits it. What a set of topics can be
// worth at most is cheap to say, so the sets are tried from the most promising on, until none that is left can win.

/** What stays the same while sets of topics compete: the moments, the time and the demands. */
export interface Frame {
  readonly menu: Menu;
  readonly moments: readonly Moment[];
  readonly level: Level;
  readonly demands: Omit<Puzzle, 'places'>;
}

/** The winner: topics, a slot for each block, and one option for each slot. */
export interface Winner {
  readonly set: TopicSet;
  readonly slots: readonly Slot[];
  readonly puzzle: Puzzle;
  readonly chosen: readonly Option[];
  /** Worth of topics and werkvormen together. */
  readonly total: number;
}

/** The slots of a frame with these topics; undefined when a topic has no place. */
export function slotsWith({ moments }: Frame, topics: readonly Topic[]): readonly Slot[] | undefined {
  return placesOf(moments, topics);
}

function puzzleOf({ menu, level, demands }: Frame, slots: readonly Slot[]): Puzzle {
  return { ...demands, memory: menu.memory, places: slots.map((slot) => menu.options(slot, level)) };
}

/** The puzzle of all sets of one size at once: whatever suits any topic suits. What it cannot do none of them can. */
function relaxed(frame: Frame, [any]: readonly TopicSet[]): Puzzle | undefined {
  const slots = any && slotsWith(frame, any.topics);
  if (!slots) return undefined;
  const { menu, level, demands } = frame;
  const places = slots.map(({ moment, topic }) =>
    topic ? menu.withAnyTopic(moment, level) : menu.options({ moment }, level),
  );
  return { ...demands, memory: menu.memory, places };
}

/** Whether sets of topics fit. Those with the same goals in the same places fit or do not fit alike: it asks once. */
function fitting(frame: Frame): (set: TopicSet) => boolean {
  const known = new Map<string, boolean>();
  return ({ topics }) => {
    const key = topics.map((topic) => goalBits(frame.menu.facts, topic.goals)).join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const slots = slotsWith(frame, topics);
    const fits = slots !== undefined && isPossible(puzzleOf(frame, slots));
    known.set(key, fits);
    return fits;
  };
}

/** Whether any of these sets of topics can fill a frame. */
export function anyFits(frame: Frame, sets: readonly TopicSet[]): boolean {
  const all = relaxed(frame, sets);
  return all !== undefined && isPossible(all) && sets.some(fitting(frame));
}

/**
 * The set of topics with the werkvormen that are worth most together; undefined when no set can fill the frame with more
 * than `above`.
 */
export function bestTogether(
  frame: Frame,
  sets: readonly TopicSet[],
  above = Number.NEGATIVE_INFINITY,
): Winner | undefined {
  const all = relaxed(frame, sets);
  const ideal = all && best(all);
  if (!ideal) return undefined;
  const together = worth(ideal);
  const inEachSlot = mostFor(frame);
  const bounds = sets.map((set) => set.worth + Math.min(together, inEachSlot(set.topics)));
  const fits = fitting(frame);
  let winner: Winner | undefined;
  for (;;) {
    const toBeat = winner?.total ?? above;
    const place = placeOfMost(bounds, toBeat);
    const set = place === undefined ? undefined : sets[place];
    if (place === undefined || !set) return winner;
    bounds[place] = Number.NEGATIVE_INFINITY;
    const slots = fits(set) ? slotsWith(frame, set.topics) : undefined;
    if (!slots) continue;
    const puzzle = puzzleOf(frame, slots);
    const chosen = best(puzzle, toBeat - set.worth);
    if (chosen) winner = { set, slots, puzzle, chosen, total: set.worth + worth(chosen) };
  }
}

/** Where the highest number stands that is above a bound; of equals the first. Few are asked for: no need to sort. */
function placeOfMost(numbers: readonly number[], above: number): number | undefined {
  let most = above;
  let place: number | undefined;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? most;
    if (number > most) {
      most = number;
      place = index;
    }
  }
  return place;
}

/** The most that the werkvormen of a set of topics can be worth: in each slot the best, whatever the others are. */
function mostFor(frame: Frame): (topics: readonly Topic[]) => number {
  const { menu, level, moments } = frame;
  const top = (slot: Slot) => menu.options(slot, level)[0]?.score ?? 0;
  const sum = (slots: readonly Slot[]) => slots.reduce((total, slot) => total + top(slot), 0);
  const repeating = moments.filter((moment) => moment.perTopic);
  if (repeating.length === 0) return (topics) => sum(slotsWith(frame, topics) ?? []);
  // A topic that repeats its moments is worth the same in any place of any set.
  const others = sum(moments.filter((moment) => !moment.perTopic).map((moment) => ({ moment })));
  const alone = sum(repeating.map((moment) => ({ moment })));
  const known = new Map<Topic, number>();
  const worthOf = (topic: Topic) => {
    const found = known.get(topic) ?? sum(repeating.map((moment) => ({ moment, topic })));
    known.set(topic, found);
    return found;
  };
  return (topics) =>
    others + (topics.length === 0 ? alone : topics.reduce((total, topic) => total + worthOf(topic), 0));
}
