/** A calendar day as `2027-01-19`, without a time zone: a meeting is on the same day everywhere. */
export type IsoDate = string;

/** Minutes since midnight, local to the school: 8.45 uur is 525. */
export type ClockTime = number;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day's midnight in UTC, or undefined when no such day exists (2027-02-30). */
function midnight(date: IsoDate): Date | undefined {
  const match = ISO_DATE.exec(date);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const instant = new Date(Date.UTC(year, month - 1, day));
  const same =
    instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return same ? instant : undefined;
}

/** Whether the day exists in the Gregorian calendar. */
export function isIsoDate(date: string): date is IsoDate {
  return midnight(date) !== undefined;
}

/** The day that lies `days` later (or earlier, when negative). Throws on a day that does not exist. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const start = existing(date).getTime();
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`; negative when it lies before it. Throws on a day that does not exist. */
export function daysFrom(from: IsoDate, to: IsoDate): number {
  return Math.round((existing(to).getTime() - existing(from).getTime()) / 86_400_000);
}

/** The day of the week, 0 for Sunday. Throws on a day that does not exist. */
export function weekday(date: IsoDate): number {
  return existing(date).getUTCDay();
}

function existing(date: IsoDate): Date {
  const day = midnight(date);
  if (!day) throw new RangeError(`not a date: ${date}`);
  return day;
}

// Made once: making one costs more than a hundred uses.
const FULL_DATE = new Intl.DateTimeFormat('nl', { dateStyle: 'full', timeZone: 'UTC' });

/** `dinsdag 19 januari 2027`: the way a Dutch letter writes a day. */
export function dateInWords(date: IsoDate): string {
  return FULL_DATE.format(midnight(date));
}

/** `19.30`: Dutch clock notation with a full stop, as official letters write it. */
export function clock(time: ClockTime): string {
  const hours = Math.floor(time / 60) % 24;
  return `${hours}.${String(time % 60).padStart(2, '0')}`;
}

/** `19:30`: machine notation, for `<time datetime>` and for the brief. */
export function isoClock(time: ClockTime): string {
  const hours = Math.floor(time / 60) % 24;
  return `${String(hours).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}
