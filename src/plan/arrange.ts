import type { Choice } from '../model/programme.ts';
import type { Topic } from '../model/toolkit.ts';
import { canBeAtEase, topicsAtEase } from './ease.ts';
import { type Facts, goalBits } from './facts.ts';
import { type Option, optionsFor } from './options.ts';
import { pauses } from './pause.ts';
import { bestWithinReach, type Puzzle } from './search.ts';
import { type Layout, layouts } from './slots.ts';

/** What the meeting consists of, before minutes are given out. */
export interface Arrangement {
  readonly topics: readonly Choice<Topic>[];
  readonly layout: Layout;
  /** One option for each slot. */
  readonly chosen: readonly Option[];
  readonly puzzle: Puzzle;
  /** Minutes of the break; 0 without one. */
  readonly pause: number;
}

/**
 * The first arrangement that keeps to every demand: the sets of topics in their order, for each the layouts from full to
 * bare, for each the best combination of werkvormen. Optional moments go when the topics would have to hurry for them,
 * but not when that would not help either. Undefined when there is none; `advise` then says why.
 */
export function arrange(facts: Facts, sets: readonly (readonly Choice<Topic>[])[]): Arrangement | undefined {
  for (const topics of sets) {
    const items = topics.map((choice) => choice.item);
    let fullest: Arrangement | undefined;
    let barest: Arrangement | undefined;
    for (const layout of layouts(facts, items)) {
      const found = fill(facts, layout);
      if (!found) continue;
      barest = { topics, layout, ...found };
      fullest ??= barest;
      if (topicsAtEase(layout.slots, found.chosen, found.puzzle.minutes)) return barest;
    }
    if (barest) return canBeAtEase(barest.layout.slots, barest.chosen, barest.puzzle) ? barest : fullest;
  }
  return undefined;
}

function fill(facts: Facts, layout: Layout): Pick<Arrangement, 'chosen' | 'puzzle' | 'pause'> | undefined {
  const places = layout.slots.map((slot) => optionsFor(facts, slot));
  if (places.some((options) => options.length === 0)) return undefined;
  const spans = places.map((options) => ({
    min: Math.min(...options.map((option) => option.minutes.min)),
    max: Math.max(...options.map((option) => option.minutes.max)),
  }));
  for (const pause of pauses(facts.minutes, spans)) {
    const puzzle: Puzzle = {
      places,
      minutes: facts.minutes - pause,
      goals: goalBits(
        facts,
        facts.goals.map((goal) => goal.id),
      ),
      required: facts.ownWerkvormen.map((werkvorm) => werkvorm.id),
      share: Math.round(facts.kind.parentsShare * 100),
    };
    const found = bestWithinReach(puzzle);
    if (found) return { chosen: found.chosen, puzzle: { ...puzzle, share: found.share }, pause };
  }
  return undefined;
}
