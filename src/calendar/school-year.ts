import { addDays, type IsoDate, weekday } from '../model/date.ts';
import { bad, good, type Outcome } from '../model/problem.ts';
import { type Calendar, isIn } from './calendar.ts';

/** A stretch of a school year between two long holidays; the short ones in between belong to it. */
export interface SchoolPeriod {
  /** First and last school day, both included. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The Mondays of its school weeks: those with at least three school days from Monday to Friday. */
  readonly weeks: readonly IsoDate[];
}

/** From so many days on, free days are a holiday that parts two periods. */
const LONG = 7;
/** The holidays that part the four periods of a year (M123) begin between these days, `MM-DD`. */
const BETWEEN = [
  { from: '10-01', to: '11-15' },
  { from: '12-10', to: '12-31' },
  { from: '04-10', to: '05-20' },
] as const;
const SUMMER = { from: '06-20', to: '08-05' } as const;
const SCHOOL_DAYS = 3;

/**
 * The four periods of the school year that begins in a calendar year: from the summer holidays to the autumn, Christmas, May
 * and next summer holidays. Problems: holidays-unknown (`detail.missing`: which) when the data or the school's own
 * holidays do not reach that far.
 */
export function schoolPeriods(calendar: Calendar, year: number): Outcome<readonly SchoolPeriod[]> {
  const seasons = [
    { name: `de zomervakantie van ${year}`, ...within(year, SUMMER) },
    { name: 'de herfstvakantie', ...within(year, BETWEEN[0]) },
    { name: 'de kerstvakantie', ...within(year, BETWEEN[1]) },
    { name: 'de meivakantie', ...within(year + 1, BETWEEN[2]) },
    { name: `de zomervakantie van ${year + 1}`, ...within(year + 1, SUMMER) },
  ];
  const holidays = seasons.map(({ name, from, to }) => ({ name, days: holidayFrom(calendar, from, to) }));
  const missing = holidays.filter(({ days }) => !days).map(({ name }) => name);
  if (missing.length > 0)
    return bad([{ code: 'holidays-unknown', level: 'error', key: 'school.vakanties', detail: { missing } }]);
  const periods = holidays.slice(1).map(({ days }, index) => {
    const before = holidays[index]?.days;
    if (!before || !days) throw new Error('a period has a holiday on both sides');
    return period(calendar, addDays(before.last, 1), addDays(days.first, -1));
  });
  return good(periods);
}

/** Whether school is open: no weekend, no holiday, no day off of the school. */
export function isSchoolDay(calendar: Calendar, date: IsoDate): boolean {
  if ([0, 6].includes(weekday(date))) return false;
  const closed = [...calendar.holidays.filter(({ whose }) => whose !== 'elsewhere'), ...calendar.daysOff];
  return !closed.some((days) => isIn(date, days));
}

function within(year: number, { from, to }: { readonly from: string; readonly to: string }) {
  return { from: `${year}-${from}`, to: `${year}-${to}` };
}

/** The first long holiday that begins between two days; of a school without a region, where it begins first. */
function holidayFrom({ holidays }: Calendar, from: IsoDate, to: IsoDate) {
  return holidays.find(
    ({ first, last, whose }) =>
      whose !== 'elsewhere' && from <= first && first <= to && addDays(first, LONG - 1) <= last,
  );
}

function period(calendar: Calendar, from: IsoDate, to: IsoDate): SchoolPeriod {
  const days = daysBetween(from, to).filter((day) => isSchoolDay(calendar, day));
  const mondays = days.map((day) => addDays(day, 1 - weekday(day)));
  const weeks = [...new Set(mondays)].filter(
    (monday) => mondays.filter((one) => one === monday).length >= SCHOOL_DAYS,
  );
  return { first: days[0] ?? from, last: days.at(-1) ?? to, weeks };
}

function daysBetween(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
