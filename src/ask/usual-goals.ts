import type { Goal } from '../model/toolkit.ts';
import { chosenKind, fitting, type Situation } from './question.ts';

/** From meeting each other to what is agreed: the order in which a coordinator thinks of goals. */
const ORDER: readonly string[] = [
  'kennismaken',
  'vertrouwen',
  'verwachtingen',
  'wie-doet-wat',
  'welbevinden',
  'thuis-leren',
  'meedoen',
  'kennis-van-ouders',
  'samen-verantwoordelijk',
  'afspraken',
];

/** Two goals fit in every kind of meeting, and leave room for one of the person's own. */
const PRESELECTED = 2;

/** The goals for this type of school, in the order of a meeting; goals that the order does not know come last. */
export function orderedGoals(now: Situation): readonly Goal[] {
  const place = ({ id }: Goal) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return fitting(now.toolkit.goals, now).toSorted((one, other) => place(one) - place(other));
}

/**
 * The ids of the goals that the chosen kind of meeting serves by itself, in most of its moments. Equal goals go in order,
 * so that there always is a choice; none before a kind is chosen.
 */
export function usualGoals(now: Situation): readonly string[] {
  const kind = chosenKind(now);
  if (!kind) return [];
  const served = ({ id }: Goal) => kind.moments.filter((moment) => moment.goals.includes(id)).length;
  const goals = orderedGoals(now);
  const best = goals.toSorted((one, other) => served(other) - served(one)).slice(0, PRESELECTED);
  return goals.filter((goal) => best.includes(goal)).map(({ id }) => id);
}
