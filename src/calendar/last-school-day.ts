import { addDays, type IsoDate, weekday } from '../model/date.ts';
import { type Calendar, isIn } from './calendar.ts';
import type { FeastSpan } from './feasts.ts';
import type { SchoolHoliday } from './school-holidays.ts';

/** Days off in a row that may lie between the last school day and a holiday. */
export const LONGEST_GAP = 6;

/** The holidays for which a day is the last school day before them; `spans` has the feasts around that day. */
export function holidaysAfter(
  calendar: Calendar,
  spans: readonly FeastSpan[],
  date: IsoDate,
): readonly SchoolHoliday[] {
  return calendar.holidays.filter((holiday) => {
    if (holiday.whose === 'elsewhere' || date >= holiday.first) return false;
    if (addDays(date, LONGEST_GAP + 1) < holiday.first || isFree(calendar, spans, holiday, date))
      return false;
    let day = addDays(date, 1);
    while (day < holiday.first && isFree(calendar, spans, holiday, day)) day = addDays(day, 1);
    return day === holiday.first;
  });
}

/** Whether there is no school on a day, for those who have this holiday. */
function isFree(
  { holidays, daysOff }: Calendar,
  spans: readonly FeastSpan[],
  { regions }: SchoolHoliday,
  date: IsoDate,
): boolean {
  return (
    [0, 6].includes(weekday(date)) ||
    daysOff.some((days) => isIn(date, days)) ||
    spans.some((span) => span.feast.kind === 'vrije-dag' && span.feast.avoid && isIn(date, span)) ||
    holidays.some(
      (other) =>
        other.whose !== 'elsewhere' &&
        isIn(date, other) &&
        (regions.length === 0 || other.regions.some((region) => regions.includes(region))),
    )
  );
}
