import type { Choice } from '../model/programme.ts';
import type { Topic } from '../model/toolkit.ts';
import { aptness, type Facts, goalBits, goalsServed, suitsMeeting } from './facts.ts';
import { reasonForTopic, runnerUpOfTopic } from './reasons.ts';
import { roomForTopics } from './slots.ts';

/** More than this is not talked about well in one meeting, unless the person wants it. */
const MOST_TOPICS = 3;
/** Minutes of meeting that a topic asks for, welcome and closing included, so that nobody has to hurry. */
const MINUTES_PER_TOPIC = 40;

/**
 * The sets of topics that this meeting can have, the best first. The person's own choice is the only one when there is
 * one. Otherwise: the smallest set that serves as many goals as topics can, unless the meeting is too short to do so at
 * ease; then larger sets (for a meeting that they help to fill), smaller ones, and each other topic alone. Sensitive
 * topics only for a goal that no other topic serves.
 */
export function topicSets(facts: Facts): readonly (readonly Choice<Topic>[])[] {
  if (facts.ownTopics.length > 0) return [facts.ownTopics.map((topic) => ownChoice(facts, topic))];
  const candidates = candidatesFor(facts);
  const most = Math.min(MOST_TOPICS, candidates.length, roomForTopics(facts));
  if (most === 0) return [[]];
  const bySize = Array.from({ length: most }, (_, index) => bestSet(facts, candidates, index + 1));
  const reach = Math.max(...bySize.map((set) => covered(facts, set)));
  const smallest = bySize.findIndex((set) => covered(facts, set) === reach);
  const atEase = Math.max(1, Math.floor(facts.minutes / MINUTES_PER_TOPIC));
  const first = Math.min(smallest, atEase - 1);
  const alone = candidates.filter((topic) => !bySize[0]?.includes(topic)).map((topic) => [topic]);
  const inOrder = [...bySize.slice(first), ...bySize.slice(0, first).toReversed(), ...alone];
  return inOrder.map((set) => set.map((topic) => choice(facts, topic, set, candidates)));
}

function ownChoice(facts: Facts, topic: Topic): Choice<Topic> {
  return { item: topic, own: true, reason: reasonForTopic(facts, topic, true) };
}

function choice(
  facts: Facts,
  topic: Topic,
  set: readonly Topic[],
  candidates: readonly Topic[],
): Choice<Topic> {
  const reason = reasonForTopic(facts, topic, false);
  const second = candidates.find((candidate) => !set.includes(candidate));
  return second
    ? { item: topic, own: false, reason, runnerUp: runnerUpOfTopic(facts, topic, second, set) }
    : { item: topic, own: false, reason };
}

/**
 * Topics that suit the school and the kind of meeting: the best first, of equals by the
 * person's order of goals, then the one made for fewer goals, then by id.
 */
function candidatesFor(facts: Facts): readonly Topic[] {
  const suitable = [...facts.toolkit.topics.values()].filter((topic) => suitsMeeting(facts, topic));
  const mild = suitable.filter((topic) => !topic.sensitive);
  const servedMildly = mild.reduce((bits, topic) => bits | goalBits(facts, topic.goals), 0);
  return suitable
    .filter((topic) => !topic.sensitive || (goalBits(facts, topic.goals) & ~servedMildly) !== 0)
    .sort(
      (a, b) =>
        aptness(facts, b) - aptness(facts, a) ||
        firstGoalServed(facts, a) - firstGoalServed(facts, b) ||
        a.goals.length - b.goals.length ||
        (a.id < b.id ? -1 : 1),
    );
}

function firstGoalServed(facts: Facts, topic: Topic): number {
  return facts.goals.findIndex((goal) => topic.goals.includes(goal.id));
}

function covered(facts: Facts, topics: readonly Topic[]): number {
  return goalsServed(
    facts,
    topics.flatMap((topic) => topic.goals),
  ).length;
}

/** Of all sets of this size: the most goals, then the highest scores together, then the first in order. */
function bestSet(facts: Facts, candidates: readonly Topic[], size: number): readonly Topic[] {
  const bits = candidates.map((topic) => goalBits(facts, topic.goals));
  const scores = candidates.map((topic) => aptness(facts, topic));
  let bestPick: readonly number[] = [];
  let bestRank = -1;
  const pick = (picked: readonly number[], from: number, goals: number, score: number) => {
    if (picked.length === size) {
      const rank = countBits(goals) * 1000 + score;
      if (rank > bestRank) [bestPick, bestRank] = [picked, rank];
      return;
    }
    for (let index = from; index < candidates.length; index++) {
      pick([...picked, index], index + 1, goals | (bits[index] ?? 0), score + (scores[index] ?? 0));
    }
  };
  pick([], 0, 0, 0);
  return bestPick.flatMap((index) => candidates[index] ?? []);
}

function countBits(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + countBits(bits >>> 1);
}
