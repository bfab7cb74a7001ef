import type { Moment } from '../model/meeting-kind.ts';
import type { Topic } from '../model/toolkit.ts';
import type { Memory } from './bounds.ts';
import { easedRange, type Level } from './ease.ts';
import type { Facts } from './facts.ts';
import { type Option, optionsFor } from './options.ts';
import { type Layout, layouts, type Slot } from './slots.ts';
import { candidatesFor } from './topics.ts';

/** What can stand in each slot of a meeting, worked out once and kept: a search asks for it again and again. */
export interface Menu {
  readonly facts: Facts;
  /** Every way to lay out the meeting, the fullest first. */
  readonly layouts: readonly Layout[];
  /** The options of a slot, the best first, with the least minutes that the level asks. */
  readonly options: (slot: Slot, level: Level) => readonly Option[];
  /** The same with, for each werkvorm, the best score that it has with any topic that the program can choose. */
  readonly withAnyTopic: (moment: Moment, level: Level) => readonly Option[];
  /** What searches worked out about options. */
  readonly memory: Memory;
}

/** The menu of a meeting; its length plays no part in it. */
export function menuOf(facts: Facts): Menu {
  const levels = new Map<Level, Map<Moment, Map<Topic | undefined, readonly Option[]>>>();
  const anyTopic = new Map<Level, Map<Moment, readonly Option[]>>();
  const options: Menu['options'] = (slot, level) => {
    const moments = kept(levels, level, () => new Map());
    const topics = kept(moments, slot.moment, () => new Map());
    return kept(topics, slot.topic, () => easedOptions(facts, slot, level));
  };
  const candidates = facts.ownTopics.length > 0 ? facts.ownTopics : candidatesFor(facts);
  return {
    facts,
    layouts: layouts(facts),
    memory: new WeakMap(),
    options,
    withAnyTopic: (moment, level) =>
      kept(
        kept(anyTopic, level, () => new Map()),
        moment,
        () => bestOfEach(candidates.map((topic) => options({ moment, topic }, level))),
      ),
  };
}

/** Each werkvorm with the best of its scores and all of its goals, the best first. */
function bestOfEach(lists: readonly (readonly Option[])[]): readonly Option[] {
  const found = new Map<Option['werkvorm'], Option>();
  for (const option of lists.flat()) {
    const other = found.get(option.werkvorm) ?? option;
    const score = Math.max(option.score, other.score);
    found.set(option.werkvorm, { ...option, score, goals: option.goals | other.goals });
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function easedOptions(facts: Facts, slot: Slot, level: Level): readonly Option[] {
  const { moment } = slot;
  const aboutTopic = moment.chooses && (moment.perTopic || slot.topic !== undefined);
  return optionsFor(facts, slot).map((option) => ({
    ...option,
    minutes: easedRange(facts, moment, { aboutTopic, level }, option.minutes),
  }));
}
