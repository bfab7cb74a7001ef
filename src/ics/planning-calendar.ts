import { clock, dateInWords, type IsoDate } from '../model/date.ts';
import type { OutputFile } from '../model/output.ts';
import { calendarFile } from './calendar-file.ts';
import { component, textLine } from './content-line.ts';
import { wholeDay } from './local-time.ts';
import { identity, type MeetingFacts, organizer } from './meeting-facts.ts';

/** Something to do on a day, in Dutch words. */
export interface DatedTask {
  readonly date: IsoDate;
  readonly title: string;
  /** Who does it: a name or a role. */
  readonly owner: string;
  /** Why it is worth doing, one sentence. */
  readonly why: string;
}

/**
 * `planning.ics`: what has to be done before and after the meeting, as a calendar of its own. Each task is an event of a whole
 * day that leaves the day free: to-dos (`VTODO`) would be the exact word, but Outlook, Google and most phones do not show
 * them. No alarms: dozens would go off, and a reminder on an event of a whole day is a setting of the agenda itself.
 */
export function planningCalendar(tasks: readonly DatedTask[], facts: MeetingFacts, made: Date): OutputFile {
  const { meeting } = facts.brief;
  const about = `Voor: ${facts.title}, ${dateInWords(meeting.date)}, ${clock(facts.start)} uur.`;
  const events = tasks.map((task) =>
    component('VEVENT', [
      ...identity(facts, made, task.date, task.title, task.owner),
      ...organizer(facts),
      ...wholeDay(task.date),
      textLine('SUMMARY', `${task.title} (${task.owner})`),
      textLine('DESCRIPTION', [`Wie: ${task.owner}.`, `Waarom: ${task.why}`, about].join('\n\n')),
      textLine('CATEGORIES', 'Planning'),
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
    ]),
  );
  return calendarFile('planning.ics', events, `Planning: ${facts.title}`);
}
