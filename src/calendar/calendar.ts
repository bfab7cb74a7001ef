import type { NamedDays, Region, School } from '../model/brief.ts';
import type { IsoDate } from '../model/date.ts';
import type { FeastDay } from '../model/feast-day.ts';
import { isForSchool } from '../model/item.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { isHoliday, type SchoolHoliday, schoolHolidays } from './school-holidays.ts';

/** What is known about the days of one school, or of all schools when nothing is known of it. */
export interface Calendar {
  /** Absent when it is not known: then the holidays of every region count. */
  readonly region?: Region;
  readonly holidays: readonly SchoolHoliday[];
  /** The school's own short times off, such as a day of study for the staff. */
  readonly daysOff: readonly NamedDays[];
  readonly examWeeks: readonly NamedDays[];
  /** Public holidays, feasts, fasts, theme days and commemorations. */
  readonly feasts: readonly FeastDay[];
  /** Meetings that are in the school's calendar already. */
  readonly planned: readonly { readonly name: string; readonly date: IsoDate }[];
}

/** What a school tells about its days. */
export type SchoolDays = Pick<School, 'ownHolidays' | 'examWeeks' | 'calendar'> &
  Partial<Pick<School, 'region' | 'type'>>;

/** A school of which nothing is known. */
export const ANY_SCHOOL: SchoolDays = { ownHolidays: [], examWeeks: [], calendar: [] };

/** The calendar of a school; its own holidays go before those of its region. */
export function calendarOf(
  { holidays, feastDays }: Pick<Toolkit, 'holidays' | 'feastDays'>,
  school: SchoolDays,
): Calendar {
  const { region, type, ownHolidays, examWeeks } = school;
  return {
    ...(region === undefined ? {} : { region }),
    holidays: schoolHolidays(holidays, ownHolidays.filter(isHoliday), region),
    daysOff: ownHolidays.filter((days) => !isHoliday(days)),
    examWeeks,
    feasts: [...feastDays.values()].filter((feast) => type === undefined || isForSchool(feast, type)),
    planned: school.calendar,
  };
}

/** Whether a day lies in a period, its first and last day included. */
export function isIn(
  date: IsoDate,
  { first, last }: { readonly first: IsoDate; readonly last: IsoDate },
): boolean {
  // Days as `2027-01-19` sort as text.
  return first <= date && date <= last;
}
