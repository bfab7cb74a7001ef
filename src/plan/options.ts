import type { PreferredRange } from '../model/item.ts';
import type { Werkvorm } from '../model/werkvorm.ts';
import { werkvormenFor } from './demands.ts';
import { type Facts, goalBits, goalsServed, suitsLanguages } from './facts.ts';
import { isInterpreted, roomToInterpret } from './interpreting.ts';
import type { Slot } from './slots.ts';

/** What can stand in one slot: the fixed block itself, or one werkvorm. */
export interface Option {
  /** Absent for a fixed block. */
  readonly werkvorm?: Werkvorm;
  readonly minutes: PreferredRange;
  /** Share of the time for parents, in whole percents. */
  readonly share: number;
  /** Goals of the brief that the block serves, as bits. */
  readonly goals: number;
  /** How well it suits; 0 for a fixed block. */
  readonly score: number;
}

/** What the score of a werkvorm is made of; `reasons.ts` says the same in words. */
export interface Merits {
  /** Goals of the brief. */
  readonly goals: number;
  /** Goals that the kind of meeting wants of this moment. */
  readonly momentGoals: number;
  /** The part of the topic's goals that it serves, in thirds. */
  readonly topicGoals: number;
  /** 1 little Dutch, 0 usual, -1 much; 0 when everyone speaks Dutch at home. */
  readonly language: number;
  /** 1 made for several languages, -3 when there is only one: then it makes little sense. */
  readonly tongues: number;
  /** Parents' share in fifths. */
  readonly share: number;
  /** 1 when made for a hard talk and this is one. */
  readonly hardTalk: number;
}

const WEIGHTS: Merits = {
  goals: 10,
  momentGoals: 6,
  topicGoals: 12,
  language: 8,
  tongues: 12,
  share: 1,
  hardTalk: 10,
};

/** How well a werkvorm suits a slot, fact by fact. */
export function meritsOf(facts: Facts, slot: Slot, werkvorm: Werkvorm): Merits {
  const common = (ids: readonly string[]) => ids.filter((id) => werkvorm.goals.includes(id)).length;
  const load = { weinig: 1, gewoon: 0, veel: -1 }[werkvorm.languageLoad];
  return {
    goals: goalsServed(facts, werkvorm.goals).length,
    momentGoals: common(slot.moment.goals),
    topicGoals: slot.topic
      ? Math.round((3 * common(slot.topic.goals)) / Math.max(1, slot.topic.goals.length))
      : 0,
    language: facts.otherLanguages || facts.interpreted ? load : 0,
    tongues: suitsLanguages(facts, werkvorm),
    share: Math.round(werkvorm.parentsShare * 5),
    hardTalk: facts.kind.hardTalk && werkvorm.forHardTalk ? 1 : 0,
  };
}

function scoreOf(merits: Merits): number {
  return (Object.keys(WEIGHTS) as (keyof Merits)[]).reduce((sum, key) => sum + WEIGHTS[key] * merits[key], 0);
}

/** Everything that can stand in this slot, the best first and of equals the first by id. */
export function optionsFor(facts: Facts, slot: Slot): readonly Option[] {
  const { moment } = slot;
  const topicGoals = slot.topic?.goals ?? [];
  const range = (minutes: PreferredRange) =>
    isInterpreted(facts, moment) ? roomToInterpret(minutes) : minutes;
  if (!moment.chooses) {
    const fixed = moment.minutes ?? { min: 5, preferred: 5, max: 10 };
    return [
      {
        minutes: range(fixed),
        share: Math.round(moment.parentsShare * 100),
        goals: goalBits(facts, [...moment.goals, ...topicGoals]),
        score: 0,
      },
    ];
  }
  return werkvormenFor(facts, moment.phase)
    .map((werkvorm) => ({
      werkvorm,
      minutes: range({
        ...werkvorm.minutes,
        preferred: Math.floor((werkvorm.minutes.min + werkvorm.minutes.max) / 2),
      }),
      share: Math.round(werkvorm.parentsShare * 100),
      goals: goalBits(facts, [...werkvorm.goals, ...topicGoals]),
      score: scoreOf(meritsOf(facts, slot, werkvorm)),
    }))
    .sort((a, b) => b.score - a.score);
}
