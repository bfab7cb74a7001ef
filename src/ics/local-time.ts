import { nthWeekday } from '../calendar/nth-weekday.ts';
import { addDays, type ClockTime, type IsoDate } from '../model/date.ts';
import { component, contentLine } from './content-line.ts';

/** The clock of all Dutch schools that this program is for, by its name in the tz database. */
export const TIME_ZONE = 'Europe/Amsterdam';

const DAY = 24 * 60;
const HOUR = 60;
/** From this time on the day of a change, the new time is certain. */
const CHANGED = 3 * HOUR;

/**
 * Both rules of the European clock (RFC 5545, 3.6.5): an hour forward on the last Sunday of March, an hour back on the last
 * Sunday of October. They hold since 1996; before that autumn came in September.
 */
export const TIME_ZONE_RULES: readonly string[] = component('VTIMEZONE', [
  `TZID:${TIME_ZONE}`,
  ...component('DAYLIGHT', [
    'DTSTART:19960331T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'TZNAME:CEST',
  ]),
  ...component('STANDARD', [
    'DTSTART:19961027T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'TZNAME:CET',
  ]),
]);

/**
 * Start and end as `DTSTART` and `DTEND`: the hours that the papers print, on the clock in the Netherlands, also when that
 * clock changes in between. `end` is in minutes since the midnight before `date` and may lie past the next one. In the night
 * of a change, up to 3 o'clock, both are written in UTC: readers differ there by an hour (one takes the second of two equal
 * times, another changes at midnight), and in UTC nothing can be read twice.
 */
export function span(date: IsoDate, start: ClockTime, end: ClockTime): readonly string[] {
  if (isChanging(date, start) || isChanging(date, end)) {
    // A start that the spring clock skips is an hour later, and then so is the end.
    const later = isChanging(date, start) && start >= 2 * HOUR && isSpring(date) ? HOUR : 0;
    return [
      contentLine('DTSTART', utcTime(instant(date, start + later))),
      contentLine('DTEND', utcTime(instant(date, end + later))),
    ];
  }
  return [
    contentLine('DTSTART', localTime(date, start), { TZID: TIME_ZONE }),
    contentLine('DTEND', localTime(date, end), { TZID: TIME_ZONE }),
  ];
}

/** A whole day (RFC 5545, 3.6.1): it has no time zone, and `DTEND` is the day after. */
export function wholeDay(date: IsoDate): readonly string[] {
  return [
    contentLine('DTSTART', compactDate(date), { VALUE: 'DATE' }),
    contentLine('DTEND', compactDate(addDays(date, 1)), { VALUE: 'DATE' }),
  ];
}

/** A moment on the world's clock, to the second: `20261121T000000Z`. */
export function utcTime(moment: Date): string {
  return `${moment.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}

/** Whether this time is in the night of a change and not yet past it. */
function isChanging(date: IsoDate, minutes: number): boolean {
  const [day, time] = dayAndTime(date, minutes);
  return time < CHANGED && changes(day).includes(day);
}

/**
 * The moment of a time on the Dutch clock, as RFC 5545, 3.3.5 reads it: a time that the spring clock skips is an hour later,
 * and of two equal times in autumn the first is meant.
 */
function instant(date: IsoDate, minutes: number): Date {
  const [day, time] = dayAndTime(date, minutes);
  const [spring, autumn] = changes(day);
  const isSummer = isAfter(day, time, spring) && !isAfter(day, time, autumn);
  return new Date(Date.parse(`${day}T00:00Z`) + (time - (isSummer ? 2 : 1) * HOUR) * 60_000);
}

function isAfter(day: IsoDate, time: number, change: IsoDate): boolean {
  return day > change || (day === change && time >= CHANGED);
}

function isSpring(day: IsoDate): boolean {
  return day === changes(day)[0];
}

/** The days on which the clock changes in the year of a day. */
function changes(day: IsoDate): readonly [spring: IsoDate, autumn: IsoDate] {
  const year = Number(day.slice(0, 4));
  return [nthWeekday(year, 3, 0, -1) ?? '', nthWeekday(year, 10, 0, -1) ?? ''];
}

function dayAndTime(date: IsoDate, minutes: number): readonly [day: IsoDate, time: number] {
  return [addDays(date, Math.floor(minutes / DAY)), minutes % DAY];
}

function localTime(date: IsoDate, minutes: number): string {
  const [day, time] = dayAndTime(date, minutes);
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${compactDate(day)}T${digits(Math.floor(time / HOUR))}${digits(time % HOUR)}00`;
}

function compactDate(date: IsoDate): string {
  return date.replaceAll('-', '');
}
