import type { Choice } from '../model/programme.ts';
import type { Goal } from '../model/toolkit.ts';

/** The best of those not chosen. */
export type RunnerUp<T> = NonNullable<Choice<T>['runnerUp']>;

const NUMBERS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];

/** Two titles that are longer together than this (characters) make a sentence too long. */
const LONG_PAIR = 45;

/** `uw doelen ‘a’ en ‘b’`: at least one goal. */
export function goalsInWords(goals: readonly Goal[]): string {
  const [first = '', second = ''] = goals.map(
    (goal) => `‘${goal.title.charAt(0).toLowerCase()}${goal.title.slice(1)}’`,
  );
  if (goals.length === 1) return `uw doel ${first}`;
  if (goals.length === 2 && first.length + second.length <= LONG_PAIR)
    return `uw doelen ${first} en ${second}`;
  return `uw doel ${first} en nog ${inGoals(goals.length - 1)}`;
}

/** `één doel`, `twee doelen`. */
export function inGoals(count: number): string {
  return count === 1 ? 'één doel' : `${NUMBERS[count]} doelen`;
}

/** The one that came second, and what there is to say about it. */
export function also<T>(title: string, rest: string): RunnerUp<T> {
  return { title, reason: `Ook mogelijk: ‘${title}’. ${rest}` };
}
