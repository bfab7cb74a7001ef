import type { Moment } from '../model/meeting-kind.ts';
import type { Block } from '../model/programme.ts';
import type { Facts } from './facts.ts';
import { interpreted, isInterpreted } from './interpreting.ts';
import { isForGuests } from './leads.ts';

// What whoever leads can do when time runs out. People came for the topics and the agreements: these never give way.

/**
 * When a block may be left out: as its kind of meeting has it. Never where agreements are made, where a topic is talked
 * about, or where a guest who was invited gets the word.
 */
export function dropOrderOf(moment: Moment, hasTopic: boolean): Block['dropOrder'] {
  const stays = hasTopic || moment.phase === 'afspreken' || isForGuests(moment);
  return stays ? 0 : moment.dropOrder;
}

/** The fewest minutes of a step that got `given`: what it needs at least, with an interpreter a third more. */
export function leastOfStep(facts: Pick<Facts, 'interpreted'>, moment: Moment, least: number, given: number) {
  if (moment.phase === 'afspreken') return given;
  return Math.min(given, isInterpreted(facts, moment) ? interpreted(least) : least);
}

/** With so small a share for parents, someone else talks. */
const MOSTLY_LISTENING = 0.4;
/** At the start nearly all is welcome; so small a share, with someone of its own to lead it, is an explanation. */
const ONLY_LISTENING = 0.15;
/** Whoever leads with such a name is a child or a parent: nobody asks whether they were clear. */
const NOT_SCHOOL = /leerling|student|kind|ouder/i;

/** Whether school explains something in a moment, so that afterwards somebody asks whether it is clear (M56). */
export function explains({ phase, chooses, lead, parentsShare }: Moment): boolean {
  if (chooses || phase === 'afsluiten' || NOT_SCHOOL.test(lead ?? '')) return false;
  return phase === 'aankomen'
    ? lead !== undefined && parentsShare <= ONLY_LISTENING
    : parentsShare <= MOSTLY_LISTENING;
}
