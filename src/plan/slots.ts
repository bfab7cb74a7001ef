import type { Moment } from '../model/meeting-kind.ts';
import type { Topic } from '../model/toolkit.ts';
import { PHASES } from '../model/werkvorm.ts';
import { werkvormenFor } from './demands.ts';
import type { Facts } from './facts.ts';
import { guestsOf, isForGuests } from './leads.ts';

/** One moment of the kind, for one topic when it is about a topic: it becomes one block. */
export interface Slot {
  readonly moment: Moment;
  readonly topic?: Topic;
}

/** Why a moment is not there: not for this form, nobody to lead it, nothing that fits, or to make room for the others. */
export type Absence = 'light' | 'no-guest' | 'no-werkvorm' | 'room';

/** The moments of a meeting in order, and those that were left out to make room, the first one that went first. */
export interface Layout {
  readonly moments: readonly Moment[];
  readonly dropped: readonly Moment[];
}

/** The moments of the kind in the order of the phases. */
function inOrder(facts: Facts): readonly Moment[] {
  return facts.kind.moments.toSorted((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
}

/** Why a moment cannot be part of this meeting, however long it is; undefined when it can. */
function absenceOf(facts: Facts, moment: Moment): Absence | undefined {
  if (facts.light && moment.onlyFull) return 'light';
  if (moment.dropOrder === 0) return undefined;
  if (isForGuests(moment) && guestsOf(facts).length === 0) return 'no-guest';
  if (moment.chooses && werkvormenFor(facts, moment.phase).length === 0) return 'no-werkvorm';
  return undefined;
}

/** The moments that this meeting can have. */
function available(facts: Facts): readonly Moment[] {
  return inOrder(facts).filter((moment) => absenceOf(facts, moment) === undefined);
}

/**
 * Every way to lay out the meeting, the fullest first: each next one leaves out one more optional moment, the highest
 * `dropOrder` first and of equals the latest. A moment for guests goes last: who was invited gets the word.
 */
export function layouts(facts: Facts): readonly Layout[] {
  const moments = available(facts);
  const optional = moments
    .filter((moment) => moment.dropOrder > 0)
    .toReversed()
    .sort((a, b) => Number(isForGuests(a)) - Number(isForGuests(b)) || b.dropOrder - a.dropOrder);
  return Array.from({ length: optional.length + 1 }, (_, count) => {
    const dropped = optional.slice(0, count);
    return { moments: moments.filter((moment) => !dropped.includes(moment)), dropped };
  }).filter((layout) => layout.moments.length > 0);
}

/** Whether a moment can hold a topic although the kind has no moment of its own for topics. */
function canHoldTopic(moment: Moment): boolean {
  return moment.chooses && (moment.phase === 'delen' || moment.phase === 'werken');
}

/** How many topics this meeting has a moment for; Infinity when a moment repeats for each topic. */
export function roomForTopics(facts: Facts): number {
  const moments = available(facts);
  if (moments.some((moment) => moment.perTopic)) return Number.POSITIVE_INFINITY;
  return moments.filter(canHoldTopic).length;
}

/** A moment with the topic that it is about, which may still be a place in a list. */
export interface Place<T> {
  readonly moment: Moment;
  readonly topic?: T;
}

/** The places of these moments with these topics; undefined when a topic has no place. */
export function placesOf<T>(
  moments: readonly Moment[],
  topics: readonly T[],
): readonly Place<T>[] | undefined {
  if (topics.length === 0) return moments.map((moment) => ({ moment }));
  if (moments.some((moment) => moment.perTopic)) return repeated(moments, topics);
  const holders = moments.filter(canHoldTopic);
  if (holders.length < topics.length) return undefined;
  return moments.map((moment) => {
    const topic = topics[holders.indexOf(moment)];
    return topic === undefined ? { moment } : { moment, topic };
  });
}

/** Moments of one phase that follow each other and repeat for each topic stay together: topic by topic. */
function repeated<T>(moments: readonly Moment[], topics: readonly T[]): Place<T>[] {
  const places: Place<T>[] = [];
  let run: Moment[] = [];
  for (const [index, moment] of moments.entries()) {
    if (!moment.perTopic) {
      places.push({ moment });
      continue;
    }
    run.push(moment);
    const next = moments[index + 1];
    if (next?.perTopic && next.phase === moment.phase) continue;
    places.push(...topics.flatMap((topic) => run.map((one) => ({ moment: one, topic }))));
    run = [];
  }
  return places;
}

/** Every moment of the kind that this meeting has not, in order, and why. */
export function absences(
  facts: Facts,
  dropped: readonly Moment[],
): readonly { readonly moment: Moment; readonly why: Absence }[] {
  return inOrder(facts).flatMap((moment) => {
    const why = absenceOf(facts, moment) ?? (dropped.includes(moment) ? 'room' : undefined);
    return why ? [{ moment, why }] : [];
  });
}
