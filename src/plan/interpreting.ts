import type { PreferredRange, Range } from '../model/item.ts';
import type { Phase } from '../model/werkvorm.ts';
import type { Facts } from './facts.ts';

// With an interpreter in the room everything is said twice, at least by one side (M91): the same talk takes about a third
// longer, and half as long again where people speak most.

const USUAL = 4 / 3;
const MOST = 3 / 2;

/** The phases in which people talk with each other about something: these need the extra time. */
const TALK: readonly Phase[] = ['delen', 'werken', 'afspreken'];

/** Whether a moment takes longer because of the interpreter. */
export function isInterpreted(
  facts: Pick<Facts, 'interpreted'>,
  { phase }: { readonly phase: Phase },
): boolean {
  return facts.interpreted && TALK.includes(phase);
}

/** The minutes that this many minutes of talk take when they are interpreted. */
export function interpreted(minutes: number): number {
  return Math.ceil(minutes * USUAL);
}

/** The minutes that interpreted talk would take without the interpreter, about. */
export function withoutInterpreter(minutes: number): number {
  return Math.round(minutes / USUAL);
}

/** A range that leaves room for interpreting: it likes a third more, and may grow by half. */
export function roomToInterpret(range: PreferredRange): PreferredRange {
  return { min: range.min, preferred: interpreted(range.preferred), max: Math.ceil(range.max * MOST) };
}

/** The same for one step of a werkvorm. */
export function stepToInterpret({ min, max }: Range): Range {
  return { min, max: Math.ceil(max * MOST) };
}

/** The usual length of a meeting with an interpreter: a third more in fives, as far as the kind of meeting allows. */
export function lengthToInterpret({ preferred, max }: PreferredRange): number {
  return Math.max(preferred, Math.min(max, Math.ceil((preferred * USUAL) / 5) * 5));
}
