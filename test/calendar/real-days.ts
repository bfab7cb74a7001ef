import { join } from 'node:path';
import { type Calendar, calendarOf, type SchoolDays } from '../../src/calendar/calendar.ts';
import { CONTENT_LISTS, readContentList } from '../../src/load/lists.ts';
import type { Outcome } from '../../src/model/problem.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'content');

function listed<T>(outcome: Outcome<readonly T[]>): readonly T[] {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The school holidays of `content/`. */
export const HOLIDAYS = listed(
  readContentList(CONTENT, 'content', 'vakanties', CONTENT_LISTS.vakanties, undefined),
);

/** The feast days of `content/`. */
export const FEASTS = listed(
  readContentList(CONTENT, 'content', 'feestdagen', CONTENT_LISTS.feestdagen, undefined),
);

/** The calendar of a school, with the data of `content/`. */
export function realCalendar(school: Partial<SchoolDays> = {}): Calendar {
  const feastDays = new Map(FEASTS.map((feast) => [feast.id, feast]));
  return calendarOf(
    { holidays: HOLIDAYS, feastDays },
    { ownHolidays: [], examWeeks: [], calendar: [], ...school },
  );
}
