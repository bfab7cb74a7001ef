import type { PreferredRange } from '../model/item.ts';
import { likedMinutes } from './fit.ts';
import type { Option } from './options.ts';
import { mostForParents } from './share.ts';
import type { Slot } from './slots.ts';

/** In this many minutes a topic can be talked about without hurry, whatever the werkvorm. */
const ENOUGH = 10;

/** The minutes from which a block about a topic is at ease: the middle of its range, or ten when that is less. */
function easeOf({ preferred }: PreferredRange): number {
  return Math.min(preferred, ENOUGH);
}

/** Whether every topic gets at least the minutes that it needs when all blocks give way alike. */
export function topicsAtEase(slots: readonly Slot[], chosen: readonly Option[], minutes: number): boolean {
  const shares = likedMinutes(
    chosen.map((option) => option.minutes),
    minutes,
  );
  return chosen.every(
    (option, index) => !slots[index]?.topic || (shares[index] ?? 0) >= easeOf(option.minutes),
  );
}

/** Whether the topics get the minutes that they need when the other blocks give way further than they do. */
export function canBeAtEase(slots: readonly Slot[], chosen: readonly Option[], demands: Demands): boolean {
  return withTopicsAtEase(slots, chosen, demands) !== chosen;
}

/** Minutes of all blocks together, and the parents' least share of them in whole percents. */
interface Demands {
  readonly minutes: number;
  readonly share: number;
}

/**
 * The options with, for blocks about a topic, no fewer minutes than these need; as they were when the time or the
 * parents' share does not allow it.
 */
export function withTopicsAtEase<T extends Option>(
  slots: readonly Slot[],
  chosen: readonly T[],
  { minutes, share }: Demands,
): readonly T[] {
  const eased = chosen.map((option, index) =>
    slots[index]?.topic && slots[index]?.moment.chooses
      ? {
          ...option,
          minutes: { ...option.minutes, min: Math.max(option.minutes.min, easeOf(option.minutes)) },
        }
      : option,
  );
  const least = eased.reduce((sum, option) => sum + option.minutes.min, 0);
  return least <= minutes && mostForParents(eased, minutes) >= share * minutes ? eased : chosen;
}
