import type { Choice } from '../model/programme.ts';
import type { Topic } from '../model/toolkit.ts';
import type { Werkvorm } from '../model/werkvorm.ts';
import type { Arrangement } from './arrange.ts';
import type { Facts } from './facts.ts';
import { bestTogether } from './joint.ts';
import type { Option } from './options.ts';
import { type Obstacle, reasonForWerkvorm, runnerUpOfWerkvorm } from './reasons.ts';
import { monotony, type Puzzle, worth } from './search.ts';
import { mostForParents } from './share.ts';
import { reasonForTopic, runnerUpOfTopic } from './topic-reasons.ts';

/** The topics as choices with reasons, in the order of the meeting. */
export function topicChoices(arrangement: Arrangement): readonly Choice<Topic>[] {
  const { facts } = arrangement.frame.menu;
  return arrangement.set.topics.map((topic) => {
    const own = facts.ownTopics.includes(topic);
    const choice = { item: topic, own, reason: reasonForTopic(facts, topic, own) };
    const second = own ? undefined : topicInItsPlace(arrangement, topic);
    return second ? { ...choice, runnerUp: second } : choice;
  });
}

/** The best set with another topic in the place of this one, while the other topics stay: one that is possible first. */
function topicInItsPlace({ frame, set, rivals, total, chosen }: Arrangement, topic: Topic) {
  const { facts } = frame.menu;
  const others = set.topics.filter((one) => one !== topic);
  const among = rivals.filter(
    ({ topics }) => !topics.includes(topic) && others.every((one) => topics.includes(one)),
  );
  const possible = bestTogether(frame, among);
  const second = possible?.set ?? among[0];
  const newcomer = second?.topics.find((one) => !others.includes(one));
  if (!second || !newcomer) return undefined;
  return runnerUpOfTopic(facts, {
    chosen: topic,
    second: newcomer,
    others,
    possible: possible !== undefined,
    equal: possible !== undefined && Math.abs(possible.total - total) < 0.5,
    werkvormenLess: possible !== undefined && worth(possible.chosen) < worth(chosen),
  });
}

/** The werkvorm of one slot as a choice with reasons, for the minutes that it got; undefined for a fixed block. */
export function choiceAt(
  arrangement: Arrangement,
  index: number,
  minutes: number,
): Choice<Werkvorm> | undefined {
  const { frame, slots, chosen } = arrangement;
  const { facts } = frame.menu;
  const slot = slots[index];
  const werkvorm = chosen[index]?.werkvorm;
  if (!slot || !werkvorm) return undefined;
  const own = facts.ownWerkvormen.includes(werkvorm);
  const choice = { item: werkvorm, own, reason: reasonForWerkvorm(facts, slot, { werkvorm, own, minutes }) };
  const second = own ? undefined : werkvormInItsPlace(arrangement, index);
  return second ? { ...choice, runnerUp: second } : choice;
}

/** The werkvorm that would have been second best here while all others stay: one that is possible, if there is one. */
function werkvormInItsPlace({ frame, slots, puzzle, chosen }: Arrangement, index: number) {
  const { facts } = frame.menu;
  const slot = slots[index];
  const current = chosen[index]?.werkvorm;
  const used = chosen.map((option) => option.werkvorm);
  const [second] = (puzzle.places[index] ?? [])
    .filter((option) => !used.includes(option.werkvorm))
    .map((option) => {
      const swapped = chosen.with(index, option);
      return { option, swapped, obstacle: obstacleOf(facts, puzzle, swapped), worth: worth(swapped) };
    })
    .sort((a, b) => Number(a.obstacle !== undefined) - Number(b.obstacle !== undefined) || b.worth - a.worth);
  if (!slot || !current || !second?.option.werkvorm) return undefined;
  return runnerUpOfWerkvorm(facts, slot, {
    chosen: current,
    second: second.option.werkvorm,
    obstacle: second.obstacle,
    lessVaried: monotony(second.swapped) > monotony(chosen),
    worthLess: second.worth < worth(chosen),
  });
}

function obstacleOf(facts: Facts, puzzle: Puzzle, chosen: readonly Option[]): Obstacle | undefined {
  const min = chosen.reduce((sum, option) => sum + option.minutes.min, 0);
  const max = chosen.reduce((sum, option) => sum + option.minutes.max, 0);
  if (min > puzzle.minutes) return { kind: 'too-long' };
  if (max < puzzle.minutes) return { kind: 'too-short' };
  const served = chosen.reduce((bits, option) => bits | option.goals, 0);
  const goals = facts.goals.filter((_, index) => (puzzle.goals & ~served & (1 << index)) !== 0);
  if (goals.length > 0) return { kind: 'goals', goals };
  if (mostForParents(chosen, puzzle.minutes) < puzzle.share * puzzle.minutes) return { kind: 'share' };
  return undefined;
}
