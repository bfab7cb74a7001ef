import { addDays, type IsoDate, isIsoDate } from '../model/date.ts';
import type { FeastDate, FeastDay } from '../model/feast-day.ts';
import { easter, orthodoxEaster } from './easter.ts';
import { nthWeekday } from './nth-weekday.ts';

/** A feast in one year: its first and last day, both included. */
export interface FeastSpan {
  readonly feast: FeastDay;
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The same with the evening before, and the days on which it may yet fall. */
  readonly around: { readonly first: IsoDate; readonly last: IsoDate };
}

/** Every time that a feast falls, as far as a day of it lies from `from` to `to`, both included; in order of days. */
export function occurrences(feast: FeastDay, from: IsoDate, to: IsoDate): readonly FeastSpan[] {
  const earliest = addDays(from, 1 - feast.days);
  return firstDays(feast, earliest, to)
    .filter((first) => earliest <= first && first <= to)
    .map((first) => {
      const last = addDays(first, feast.days - 1);
      const before = Math.max(feast.margin, feast.eveningBefore ? 1 : 0);
      return {
        feast,
        first,
        last,
        around: { first: addDays(first, -before), last: addDays(last, feast.margin) },
      };
    });
}

/** The last day of which a feast's data say whether it is one; undefined when that is known for ever. */
export function feastKnownUntil({ date, margin }: FeastDay): IsoDate | undefined {
  if (date.rule !== 'listed') return undefined;
  const last = [...date.days].sort().at(-1);
  if (last === undefined) return '0000-01-01';
  // The shortest year of a moon calendar has 353 days: before they are over, the feast cannot come again.
  const again = addDays(last, 352 - margin);
  const endOfYear = `${last.slice(0, 4)}-12-31`;
  return again < endOfYear ? again : endOfYear;
}

/** The first days of a feast in the years from one day to another. */
function firstDays({ date }: FeastDay, from: IsoDate, to: IsoDate): readonly IsoDate[] {
  if (date.rule === 'listed') return [...date.days].sort();
  // Days counted from Easter may lie in another year than their Easter.
  const offset = 'offset' in date ? date.offset : 0;
  const [start, end] = [yearOf(addDays(from, -offset)), yearOf(addDays(to, -offset))];
  const years = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return years.flatMap((year) => firstDayIn(year, date) ?? []);
}

/** Undefined in a year without such a day, as 29 February. */
function firstDayIn(year: number, date: Exclude<FeastDate, { rule: 'listed' }>): IsoDate | undefined {
  switch (date.rule) {
    case 'easter':
      return addDays(easter(year), date.offset);
    case 'orthodox-easter':
      return addDays(orthodoxEaster(year), date.offset);
    case 'fixed': {
      const day = `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
      return isIsoDate(day) ? day : undefined;
    }
    case 'nth-weekday':
      return nthWeekday(year, date.month, date.weekday, date.nth);
  }
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
