import type { Choice } from '../model/programme.ts';
import type { Werkvorm } from '../model/werkvorm.ts';
import type { Arrangement } from './arrange.ts';
import type { Facts } from './facts.ts';
import type { Option } from './options.ts';
import { type Obstacle, reasonForWerkvorm, runnerUpOfWerkvorm } from './reasons.ts';
import { type Puzzle, worth } from './search.ts';
import { mostForParents } from './share.ts';
import type { Slot } from './slots.ts';

/** The werkvorm of one slot as a choice with reasons; undefined for a fixed block. */
export function choiceAt(
  facts: Facts,
  { layout, chosen, puzzle }: Arrangement,
  index: number,
): Choice<Werkvorm> | undefined {
  const slot = layout.slots[index];
  const werkvorm = chosen[index]?.werkvorm;
  if (!slot || !werkvorm) return undefined;
  const own = facts.ownWerkvormen.includes(werkvorm);
  const choice = { item: werkvorm, own, reason: reasonForWerkvorm(facts, slot, werkvorm, own) };
  const second = own ? undefined : runnerUp(facts, slot, puzzle, chosen, index);
  return second ? { ...choice, runnerUp: second } : choice;
}

/** The werkvorm that would have been second best here while all others stay: one that is possible, if there is one. */
function runnerUp(facts: Facts, slot: Slot, puzzle: Puzzle, chosen: readonly Option[], index: number) {
  const current = chosen[index]?.werkvorm;
  const used = chosen.map((option) => option.werkvorm);
  const [second] = (puzzle.places[index] ?? [])
    .filter((option) => !used.includes(option.werkvorm))
    .map((option) => {
      const swapped = chosen.with(index, option);
      return { option, obstacle: obstacleOf(facts, puzzle, swapped), worth: worth(swapped) };
    })
    .sort((a, b) => Number(a.obstacle !== undefined) - Number(b.obstacle !== undefined) || b.worth - a.worth);
  if (!current || !second?.option.werkvorm) return undefined;
  return runnerUpOfWerkvorm(facts, slot, {
    chosen: current,
    second: second.option.werkvorm,
    obstacle: second.obstacle,
    lessVaried: second.worth < worth(chosen),
  });
}

function obstacleOf(facts: Facts, puzzle: Puzzle, chosen: readonly Option[]): Obstacle | undefined {
  const min = chosen.reduce((sum, option) => sum + option.minutes.min, 0);
  const max = chosen.reduce((sum, option) => sum + option.minutes.max, 0);
  if (puzzle.minutes < min || puzzle.minutes > max) return { kind: 'time' };
  const served = chosen.reduce((bits, option) => bits | option.goals, 0);
  const goals = facts.goals.filter((_, index) => (puzzle.goals & ~served & (1 << index)) !== 0);
  if (goals.length > 0) return { kind: 'goals', goals };
  if (mostForParents(chosen, puzzle.minutes) < puzzle.share * puzzle.minutes) return { kind: 'share' };
  return undefined;
}
