import { clock, dateInWords } from '../model/date.ts';
import type { OutputFile } from '../model/output.ts';
import { capital } from '../model/words.ts';
import { calendarFile } from './calendar-file.ts';
import { component, contentLine, textLine } from './content-line.ts';
import { span, TIME_ZONE_RULES } from './local-time.ts';
import { identity, type MeetingFacts, organizer } from './meeting-facts.ts';

/** A meeting that starts before this time has its last alarm an hour before, so that it wakes nobody. */
const EARLY = 9 * 60;

/**
 * `bijeenkomst.ics`: the meeting for the agenda of parents. A round of talks is one event from the first talk to the end of
 * the last, and leaves the evening free, because each family comes for a part of it. `told` are sentences that the papers
 * say too (for whom, interpreter, answer before), one paragraph each; `made` is the moment in `DTSTAMP`.
 */
export function meetingCalendar(
  facts: MeetingFacts,
  { made, told }: { readonly made: Date; readonly told: readonly string[] },
): OutputFile {
  const { school, meeting } = facts.brief;
  const title = `${facts.title} (${school.name})`;
  const isRound = facts.talkStarts.length > 0;
  const event = component('VEVENT', [
    ...identity(facts, made),
    ...organizer(facts),
    ...span(meeting.date, facts.start, endOf(facts)),
    textLine('SUMMARY', title),
    textLine('LOCATION', placeOf(facts)),
    ...(meeting.online ? onlineLines(meeting.online) : []),
    textLine('DESCRIPTION', description(facts, told)),
    textLine('CATEGORIES', 'School'),
    'STATUS:CONFIRMED',
    `TRANSP:${isRound ? 'TRANSPARENT' : 'OPAQUE'}`,
    // Outlook keeps the first alarm alone, so the most useful one stands first.
    ...alarm('-P1D', `Morgen: ${title}`),
    ...alarm('-P1W', `Over een week: ${title}`),
    ...(isRound ? [] : lastAlarm(facts.start, title)),
  ]);
  return calendarFile('bijeenkomst.ics', [TIME_ZONE_RULES, event]);
}

/** Minutes since the midnight before the meeting: of the last talk when it is a round. */
function endOf({ start, minutes, talkStarts }: MeetingFacts): number {
  return (talkStarts.at(-1) ?? start) + minutes;
}

function placeOf({ brief, kind }: MeetingFacts): string {
  return brief.meeting.online ? 'Online' : capital(brief.meeting.place ?? kind.place);
}

/** The link where programs look for it: as the event's own address, and as the way into a video call (RFC 7986, 5.11). */
function onlineLines(link: string): readonly string[] {
  // A URI is ASCII; a link that people typed need not be.
  const uri = /^[\x21-\x7e]*$/.test(link) ? link : new URL(link).href;
  return [
    contentLine('URL', uri),
    contentLine('CONFERENCE', uri, { VALUE: 'URI', FEATURE: 'VIDEO', LABEL: 'Doe online mee' }),
  ];
}

function description(facts: MeetingFacts, told: readonly string[]): string {
  const { school, meeting } = facts.brief;
  const end = clock(endOf(facts));
  const time = `${clock(facts.start)} tot ${end} uur (tijd in Nederland)`;
  const when =
    facts.talkStarts.length > 0
      ? `De gesprekken zijn op ${dateInWords(meeting.date)}, van ${time}. Elk gezin heeft een eigen tijd. Een gesprek duurt ${facts.minutes} minuten. U hoort van ons hoe laat u komt.`
      : `${capital(dateInWords(meeting.date))}, ${time}.`;
  const where = meeting.online
    ? `We praten online. Doe mee via deze link: ${meeting.online}`
    : `Plek: ${meeting.place ?? facts.kind.place}.`;
  const { phone, email } = school.contact;
  const ways = [...(phone ? [`bel ${phone}`] : []), ...(email ? [`mail ${email}`] : [])];
  const questions = ways.length > 0 ? [`Vragen? ${capital(ways.join(' of '))}.`] : [];
  return [when, where, ...told, ...questions, [school.name, school.place].filter(Boolean).join(', ')].join(
    '\n\n',
  );
}

function lastAlarm(start: number, title: string): readonly string[] {
  return start < EARLY ? alarm('-PT1H', `Over een uur: ${title}`) : alarm('-PT2H', `Over twee uur: ${title}`);
}

/** A message on the screen, `before` the start (RFC 5545, 3.6.6). */
function alarm(before: string, message: string): readonly string[] {
  return component('VALARM', ['ACTION:DISPLAY', `TRIGGER:${before}`, textLine('DESCRIPTION', message)]);
}
