import type { Range } from '../model/item.ts';
import { placeFor } from './bounds.ts';
import { type Level, levelsOf, NO_EASE } from './ease.ts';
import type { Facts } from './facts.ts';
import { anyFits, bestTogether, type Frame, type Winner } from './joint.ts';
import { type Menu, menuOf } from './menu.ts';
import { pauses } from './pause.ts';
import { type Layout, placesOf, type Slot } from './slots.ts';
import { type TopicGroup, type TopicSet, topicGroups } from './topics.ts';

/** What the meeting consists of, before minutes are given out. */
export interface Arrangement extends Winner {
  readonly frame: Frame;
  readonly layout: Layout;
  /** Sets of equally many topics, from which these were chosen. */
  readonly rivals: readonly TopicSet[];
  /** Minutes of the break; 0 without one. */
  readonly pause: number;
}

/** A meeting to arrange: its menu, the topics that it can have, and its length in minutes. */
export interface Task {
  readonly menu: Menu;
  readonly groups: readonly TopicGroup[];
  readonly minutes: number;
}

/** The task that a meeting sets. */
export function taskOf(facts: Facts): Task {
  return { menu: menuOf(facts), groups: topicGroups(facts), minutes: facts.minutes };
}

/** What an optional moment is worth: less than a werkvorm that serves a goal and the topic better. */
const OPTIONAL_MOMENT = 12;

/**
 * The best arrangement that keeps to every demand. In this order it wants: the parents' share of the kind, or the highest
 * that can be reached; the number of topics that comes first; blocks at ease; then topics, werkvormen and optional moments
 * that together are worth most. Undefined when there is none; `advise` then says why.
 */
export function arrange(task: Task): Arrangement | undefined {
  const share = shareWithinReach(task);
  if (share === undefined) return undefined;
  for (const group of task.groups) {
    for (const level of levelsOf(task.menu.facts, group.size)) {
      const found = bestLayout(frames(task, group, level, share), group.sets());
      if (found) return found;
    }
  }
  return undefined;
}

/** The best of these frames, filled; of equals the fullest. */
function bestLayout(setups: readonly Setup[], rivals: readonly TopicSet[]): Arrangement | undefined {
  let found: Arrangement | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const { frame, layout, pause } of setups) {
    const missed = OPTIONAL_MOMENT * layout.dropped.length;
    const winner = bestTogether(frame, rivals, most + missed);
    if (!winner) continue;
    most = winner.total - missed;
    found = { ...winner, frame, layout, rivals, pause };
  }
  return found;
}

/** The parents' share to keep to, in percents: the kind's own, or the highest within reach; undefined when nothing fits. */
function shareWithinReach(task: Task): number | undefined {
  const wanted = Math.round(task.menu.facts.kind.parentsShare * 100);
  if (canBeArranged(task, wanted)) return wanted;
  if (!canBeArranged(task)) return undefined;
  let reached = 0;
  let beyond = wanted;
  while (beyond - reached > 1) {
    const middle = Math.floor((reached + beyond) / 2);
    if (canBeArranged(task, middle)) reached = middle;
    else beyond = middle;
  }
  return reached;
}

/** Whether there is any arrangement in which parents have at least this share of the time, in percents. */
export function canBeArranged(task: Task, share = 0): boolean {
  return task.groups.some((group) =>
    frames(task, group, NO_EASE, share).some(({ frame }) => anyFits(frame, group.sets())),
  );
}

interface Setup {
  readonly frame: Frame;
  readonly layout: Layout;
  readonly pause: number;
}

/** Each layout from full to bare, with each length of the break. */
function frames(task: Task, group: TopicGroup, level: Level, share: number): readonly Setup[] {
  const { menu, minutes } = task;
  const { facts } = menu;
  const required = facts.ownWerkvormen.map((one) => one.id);
  const demands = { goals: (1 << facts.goals.length) - 1, required, share };
  return menu.layouts.flatMap((layout) => {
    const { moments } = layout;
    // Which topics they are makes no difference to the minutes.
    const slots = placesOf(moments, group.sets()[0]?.topics ?? []);
    if (!slots) return [];
    const spans = slots.map((slot) => spanOf(menu, slot, level));
    const least = spans.reduce((sum, span) => sum + span.min, 0);
    const most = spans.reduce((sum, span) => sum + span.max, 0);
    return pauses(minutes, spans)
      .filter((pause) => least <= minutes - pause && minutes - pause <= most)
      .map((pause) => ({
        layout,
        pause,
        frame: { menu, moments, level, demands: { ...demands, minutes: minutes - pause } },
      }));
  });
}

function spanOf(menu: Menu, slot: Slot, level: Level): Range {
  const { min, max } = placeFor(menu.options(slot, level), menu.memory);
  return { min: min[0] ?? 0, max: max[0] ?? 0 };
}
