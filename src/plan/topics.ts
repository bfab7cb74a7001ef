import type { Topic } from '../model/toolkit.ts';
import { aptness, countBits, type Facts, goalBits, suitsMeeting } from './facts.ts';
import { roomForTopics } from './slots.ts';

/** More than this is not talked about well in one meeting, unless the person wants it. */
const MOST_TOPICS = 3;
/** Minutes of meeting that a topic asks for, welcome and closing included, so that nobody has to hurry. */
const MINUTES_PER_TOPIC = 40;

/** Topics that a meeting can have together, in the order in which they are talked about, and what they are worth. */
export interface TopicSet {
  readonly topics: readonly Topic[];
  readonly worth: number;
}

/** Sets of equally many topics: which of them is best depends on the werkvormen as well. */
export interface TopicGroup {
  readonly size: number;
  /** The best first, before werkvormen come in; made when it is asked for. */
  readonly sets: () => readonly TopicSet[];
}

/** A goal more that the topics are about outweighs everything else. */
const GOAL_COVERED = 10_000;
/** How well a topic is about the goals weighs more than how well a werkvorm suits. */
const APTNESS = 5;
/** Of equals the one that comes first: less than any difference in worth, for every set that there can be. */
const PLACE_IN_ORDER = 1e-6;

/**
 * The groups of topic sets that this meeting can have, the one to try first in front. The person's own choice is the only
 * one when there is one. Otherwise: the smallest sets that serve as many goals as topics can, unless the meeting is too
 * short to do so at ease; then larger sets (for a meeting that they help to fill), smaller ones, and none at all.
 * Sensitive topics only for a goal that no other topic serves.
 */
export function topicGroups(facts: Facts): readonly TopicGroup[] {
  if (facts.ownTopics.length > 0) {
    const sets = [{ topics: facts.ownTopics, worth: 0 }];
    return [{ size: facts.ownTopics.length, sets: () => sets }];
  }
  const candidates = candidatesFor(facts);
  const most = Math.min(MOST_TOPICS, candidates.length, roomForTopics(facts));
  const none: TopicGroup = { size: 0, sets: () => [{ topics: [], worth: 0 }] };
  if (most === 0) return [none];
  const reach = reachBySize(facts, candidates, most);
  const smallest = reach.indexOf(Math.max(...reach));
  const atEase = Math.max(1, Math.floor(facts.minutes / MINUTES_PER_TOPIC));
  const first = Math.min(smallest, atEase - 1);
  const shortlist = shortlistOf(facts, candidates);
  const groups = reach.map((_, index) => groupOf(facts, index < 2 ? candidates : shortlist, index + 1));
  return [...groups.slice(first), ...groups.slice(0, first).toReversed(), none];
}

/**
 * Topics that suit the school and the kind of meeting: the best first, of equals by the
 * person's order of goals, then the one made for fewer goals, then by id.
 */
export function candidatesFor(facts: Facts): readonly Topic[] {
  const suitable = [...facts.toolkit.topics.values()].filter((topic) => suitsMeeting(facts, topic));
  const mild = suitable.filter((topic) => !topic.sensitive);
  const servedMildly = mild.reduce((bits, topic) => bits | goalBits(facts, topic.goals), 0);
  return suitable
    .filter((topic) => !topic.sensitive || (goalBits(facts, topic.goals) & ~servedMildly) !== 0)
    .map((topic) => ({ topic, apt: aptness(facts, topic), first: firstGoalServed(facts, topic) }))
    .sort(
      (a, b) =>
        b.apt - a.apt ||
        a.first - b.first ||
        a.topic.goals.length - b.topic.goals.length ||
        (a.topic.id < b.topic.id ? -1 : 1),
    )
    .map(({ topic }) => topic);
}

function firstGoalServed(facts: Facts, topic: Topic): number {
  return facts.goals.findIndex((goal) => topic.goals.includes(goal.id));
}

/** The most goals that sets of one, two … topics can serve together. */
function reachBySize(facts: Facts, candidates: readonly Topic[], most: number): readonly number[] {
  const single = [...new Set(candidates.map((topic) => goalBits(facts, topic.goals)))];
  let together = [0];
  return Array.from({ length: most }, () => {
    together = [...new Set(together.flatMap((bits) => single.map((more) => bits | more)))];
    return Math.max(...together.map(countBits));
  });
}

/** In a large library only this many topics, the best, compete for places in sets of three. */
const SHORTLIST = 20;

/** The best candidates, and the best for each combination of goals that no other topic has all of. */
function shortlistOf(facts: Facts, candidates: readonly Topic[]): readonly Topic[] {
  const bits = candidates.map((topic) => goalBits(facts, topic.goals));
  return candidates.filter((_, index) => {
    const own = bits[index] ?? 0;
    const isFirst = bits.indexOf(own) === index;
    const hasMost = !bits.some((other) => other !== own && (other & own) === own);
    return index < SHORTLIST || (isFirst && hasMost);
  });
}

function groupOf(facts: Facts, candidates: readonly Topic[], size: number): TopicGroup {
  let made: readonly TopicSet[] | undefined;
  return {
    size,
    sets: () => {
      made ??= setsOf(facts, candidates, size);
      return made;
    },
  };
}

/** Every set of this size, its topics in the order of the candidates. */
function setsOf(facts: Facts, candidates: readonly Topic[], size: number): readonly TopicSet[] {
  const apts = candidates.map((topic) => aptness(facts, topic));
  const bits = candidates.map((topic) => goalBits(facts, topic.goals));
  const sets: { readonly topics: readonly Topic[]; readonly worth: number }[] = [];
  const pick = (topics: readonly Topic[], from: number, goals: number, apt: number) => {
    if (topics.length === size) {
      sets.push({ topics, worth: countBits(goals) * GOAL_COVERED + apt * APTNESS });
      return;
    }
    for (const [index, topic] of candidates.entries()) {
      if (index >= from)
        pick([...topics, topic], index + 1, goals | (bits[index] ?? 0), apt + (apts[index] ?? 0));
    }
  };
  pick([], 0, 0, 0);
  return sets
    .sort((a, b) => b.worth - a.worth)
    .map((set, index) => ({ ...set, worth: set.worth - index * PLACE_IN_ORDER }));
}
