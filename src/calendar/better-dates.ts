import { addDays, type IsoDate, weekday } from '../model/date.ts';
import { capital } from '../model/words.ts';
import type { Calendar } from './calendar.ts';
import type { Clash, MeetingTime } from './clash.ts';
import { clashesAmong, clashesOn, feastsAround, isWeekend } from './clashes.ts';
import { isKnown, knownUntil } from './known.ts';

/** A date to take in the place of the one that was wanted. */
export interface BetterDate {
  readonly date: IsoDate;
  /** Why this one, a Dutch sentence. */
  readonly reason: string;
}

/** Families plan their weeks: an invitation comes this many days before. */
const DAYS_AHEAD = 14;
/** What it costs to choose another day of the week, in days further away. */
const OTHER_WEEKDAY = 7;
const FRIDAY = 5;
/** How far from the wanted date we look, in days: further only when nearer is not enough. */
const REACHES = [42, 84, 183, 366];

interface Candidate {
  readonly date: IsoDate;
  readonly thoughts: readonly Clash[];
  readonly isSoon: boolean;
  readonly cost: number;
}

/**
 * The best dates for a meeting instead of its own, best first: after today, with nothing to avoid, as few things as
 * possible to think about, two weeks ahead where that can be, near, and on the same day of the week; a weekend only for
 * who wants one. Fewer than `count` when no more are better.
 */
export function betterDates(
  calendar: Calendar,
  meeting: MeetingTime,
  today: IsoDate,
  count = 3,
): readonly BetterDate[] {
  const own = clashesOn(calendar, meeting);
  const canStay = meeting.date > today && own.every(({ weight }) => weight === 'think');
  const bound = canStay ? counted(own, meeting).length : Number.POSITIVE_INFINITY;
  if (bound === 0) return [];
  let found: readonly Candidate[] = [];
  for (const reach of REACHES) {
    found = candidates(calendar, meeting, today, reach).filter(({ thoughts }) => thoughts.length < bound);
    if (found.filter(({ isSoon }) => !isSoon).length >= count) break;
  }
  return [...found]
    .sort(compare)
    .slice(0, count)
    .map(({ date, thoughts }) => ({ date, reason: reasonFor(date, thoughts, meeting.date) }));
}

/** The dates within reach that have nothing to avoid. */
function candidates(
  calendar: Calendar,
  meeting: MeetingTime,
  today: IsoDate,
  reach: number,
): readonly Candidate[] {
  const known = knownUntil(calendar);
  const wantsKnown = isKnown(meeting.date, known);
  // Of a day that is over we look near the first day that is not too soon.
  const middle = meeting.date > today ? meeting.date : addDays(today, DAYS_AHEAD);
  const from = addDays(middle, -reach);
  const spans = feastsAround(calendar, from, addDays(middle, reach));
  return Array.from({ length: 2 * reach + 1 }, (_, index) => addDays(from, index))
    .filter((date) => date > today && date !== meeting.date && (isKnown(date, known) || !wantsKnown))
    .filter((date) => !isWeekend(date) || isWeekend(meeting.date))
    .flatMap((date) => {
      const clashes = clashesAmong(calendar, spans, { ...meeting, date });
      if (clashes.some(({ weight }) => weight === 'avoid')) return [];
      const isSoon = date < addDays(today, DAYS_AHEAD);
      return { date, thoughts: counted(clashes, meeting), isSoon, cost: costOf(date, middle, meeting.date) };
    });
}

/** The clashes that another date can help: who wants a Saturday, does not hear that another Saturday is one. */
function counted(clashes: readonly Clash[], wanted: MeetingTime): readonly Clash[] {
  return clashes.filter(({ kind, lasting }) => !lasting && (kind !== 'weekend' || !isWeekend(wanted.date)));
}

function costOf(date: IsoDate, middle: IsoDate, wanted: IsoDate): number {
  const day = weekday(date);
  const other = day === weekday(wanted) ? 0 : OTHER_WEEKDAY;
  // On a Friday few people come to school in the evening.
  const friday = other > 0 && day === FRIDAY ? OTHER_WEEKDAY : 0;
  return Math.abs(daysBetween(middle, date)) + other + friday;
}

function compare(a: Candidate, b: Candidate): number {
  return (
    Number(a.isSoon) - Number(b.isSoon) ||
    a.thoughts.length - b.thoughts.length ||
    a.cost - b.cost ||
    (a.date < b.date ? -1 : 1)
  );
}

function reasonFor(date: IsoDate, thoughts: readonly Clash[], wanted: IsoDate): string {
  const far = distance(daysBetween(wanted, date));
  const same = weekday(date) === weekday(wanted) ? `Ook een ${DAYS[weekday(date)]}, ${far}` : capital(far);
  const but = thoughts.length > 0 ? ` Wel om over na te denken: ${thoughts[0]?.name}.` : '';
  return `${same}.${but}`;
}

const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** `een week later`, `3 dagen eerder`. */
function distance(days: number): string {
  const side = days > 0 ? 'later' : 'eerder';
  const far = Math.abs(days);
  if (far % 7 === 0) return `${far === 7 ? 'een week' : `${far / 7} weken`} ${side}`;
  return `${far === 1 ? 'een dag' : `${far} dagen`} ${side}`;
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
