import type { PreferredRange } from '../model/item.ts';
import { isAboutOneChild, type Moment } from '../model/meeting-kind.ts';
import type { Facts } from './facts.ts';
import { interpreted, isInterpreted } from './interpreting.ts';

/** In this many minutes a topic can be talked about without hurry, whatever the werkvorm. */
const ENOUGH_FOR_A_TOPIC = 10;
/** What a group came for: the topics together get this part of the meeting. */
const TOPICS_PART = 0.3;
/** Agreements need a who, a what and a when: less than the first is no agreement, more than the second is a talk again. */
const LEAST_FOR_AGREEMENTS = 5;
const ENOUGH_FOR_AGREEMENTS = 8;
/** The part of the way from the least to the liked minutes from which any other block goes without hurry. */
const CALM = 0.4;

/** How much ease blocks get. */
export interface Level {
  /** Minutes for agreements, as far as the werkvorm likes them. */
  readonly agreements: number;
  /** Minutes for each topic, as far as the werkvorm likes them. */
  readonly topic: number;
  /** The part of their ease that topics and all other blocks get, 0–1. */
  readonly part: number;
}

/** Nobody's ease counts: only what a werkvorm or a moment itself needs. */
export const NO_EASE: Level = { agreements: 0, topic: 0, part: 0 };

/** From everything at ease to nothing: the talk gives way before the agreements do. */
export function levelsOf({ kind, minutes }: Facts, topics: number): readonly Level[] {
  const each = isAboutOneChild(kind) ? 0 : (TOPICS_PART * minutes) / Math.max(1, topics);
  const topic = Math.max(ENOUGH_FOR_A_TOPIC, each);
  const enough = { agreements: ENOUGH_FOR_AGREEMENTS, topic };
  const least = { agreements: LEAST_FOR_AGREEMENTS, topic };
  return [
    { ...enough, part: 1 },
    { ...enough, part: 2 / 3 },
    { ...enough, part: 1 / 3 },
    { ...least, part: 1 / 3 },
    { ...least, part: 0 },
    NO_EASE,
  ];
}

/** Whether a moment is where agreements are made: not one that a meeting can do without. */
export function makesAgreements({ phase, dropOrder }: Moment): boolean {
  return phase === 'afspreken' && dropOrder === 0;
}

/** The least minutes that a level gives a block, in a range that has room for an interpreter when there is one. */
export function easedRange(
  facts: Facts,
  moment: Moment,
  { aboutTopic, level }: { readonly aboutTopic: boolean; readonly level: Level },
  range: PreferredRange,
): PreferredRange {
  const needed = (usual: number) => (isInterpreted(facts, moment) ? interpreted(usual) : usual);
  const wanted = () => {
    if (makesAgreements(moment)) {
      const liked = Math.max(needed(LEAST_FOR_AGREEMENTS), range.preferred);
      return Math.min(needed(level.agreements), liked);
    }
    const calm = range.min + CALM * (range.preferred - range.min);
    const ease = aboutTopic ? Math.min(range.preferred, needed(level.topic)) : calm;
    return range.min + level.part * (ease - range.min);
  };
  const min = Math.min(range.max, Math.max(range.min, Math.round(wanted())));
  return { min, preferred: Math.max(min, range.preferred), max: range.max };
}
