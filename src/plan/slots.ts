import type { Moment } from '../model/meeting-kind.ts';
import type { Topic } from '../model/toolkit.ts';
import { PHASES } from '../model/werkvorm.ts';
import type { Facts } from './facts.ts';
import { guestsOf, isForGuests } from './leads.ts';
import { werkvormenFor } from './misfits.ts';

/** One moment of the kind, for one topic when it is about a topic: it becomes one block. */
export interface Slot {
  readonly moment: Moment;
  readonly topic?: Topic;
}

/** The slots of a meeting in order, and the moments that were left out to make them. */
export interface Layout {
  readonly slots: readonly Slot[];
  readonly leftOut: readonly Moment[];
}

/**
 * Every way to lay out the meeting, the fullest first: each next one leaves out one more optional moment, the highest
 * `dropOrder` first and of equals the latest. An optional moment for which no werkvorm suits is left out of all, and so is
 * one for a partner when none comes.
 */
export function layouts(facts: Facts, topics: readonly Topic[]): readonly Layout[] {
  const moments = facts.kind.moments
    .filter((moment) => moment.dropOrder === 0 || !isForGuests(moment) || guestsOf(facts).length > 0)
    .sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
  const hopeless = moments.filter(
    (moment) => moment.dropOrder > 0 && moment.chooses && werkvormenFor(facts, moment.phase).length === 0,
  );
  const optional = moments
    .filter((moment) => moment.dropOrder > 0 && !hopeless.includes(moment))
    .toReversed()
    .sort((a, b) => b.dropOrder - a.dropOrder);
  return Array.from({ length: optional.length + 1 }, (_, count) => {
    const out = [...hopeless, ...optional.slice(0, count)];
    const kept = moments.filter((moment) => !out.includes(moment));
    return { slots: slotsOf(kept, topics), leftOut: moments.filter((moment) => out.includes(moment)) };
  }).filter((layout) => layout.slots.length > 0);
}

/** Whether a moment can hold a topic although the kind has no moment of its own for topics. */
function canHoldTopic(moment: Moment): boolean {
  return moment.chooses && (moment.phase === 'delen' || moment.phase === 'werken');
}

/** How many topics this kind of meeting has a moment for; Infinity when a moment repeats for each topic. */
export function roomForTopics(facts: Facts): number {
  if (facts.kind.moments.some((moment) => moment.perTopic)) return Number.POSITIVE_INFINITY;
  return facts.kind.moments.filter(canHoldTopic).length;
}

function slotsOf(moments: readonly Moment[], topics: readonly Topic[]): Slot[] {
  if (topics.length === 0) return moments.map((moment) => ({ moment }));
  if (moments.some((moment) => moment.perTopic)) return repeated(moments, topics);
  const holders = moments.filter(canHoldTopic);
  return moments.map((moment) => {
    const topic = topics[holders.indexOf(moment)];
    return topic ? { moment, topic } : { moment };
  });
}

/** Moments of one phase that follow each other and repeat for each topic stay together: topic by topic. */
function repeated(moments: readonly Moment[], topics: readonly Topic[]): Slot[] {
  const slots: Slot[] = [];
  let run: Moment[] = [];
  for (const [index, moment] of moments.entries()) {
    if (!moment.perTopic) {
      slots.push({ moment });
      continue;
    }
    run.push(moment);
    const next = moments[index + 1];
    if (next?.perTopic && next.phase === moment.phase) continue;
    slots.push(...topics.flatMap((topic) => run.map((one) => ({ moment: one, topic }))));
    run = [];
  }
  return slots;
}

const PHASE_WORDS: Readonly<Record<Moment['phase'], string>> = {
  aankomen: 'een begin met elkaar',
  delen: 'een moment om te delen',
  werken: 'een moment om samen te werken',
  afspreken: 'een moment om af te spreken',
  afsluiten: 'een slot met elkaar',
};

/** The moments that were left out, as a person knows them. */
export function leftOutInWords({ leftOut }: Layout): readonly string[] {
  return leftOut.map((moment) => moment.title ?? PHASE_WORDS[moment.phase]);
}
