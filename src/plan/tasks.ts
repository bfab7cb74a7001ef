import { calendarOf } from '../calendar/calendar.ts';
import { isSchoolDay } from '../calendar/school-year.ts';
import { addDays, type IsoDate } from '../model/date.ts';
import type { PlannedReminder, PlannedTask, Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { belongsTo } from './conditions.ts';

/** A task moves at most this far to a school day: through the summer holidays. */
const FARTHEST = 50;

/**
 * What has to be done before and after the meeting (M2): the tasks that belong to it, counted from its day. A task that
 * would fall on a day without school is done on the school day before it; after the meeting, on the school day after it.
 * The day itself and the days beside it stay as they are.
 */
export function plannedTasks(
  programme: Pick<Programme, 'brief' | 'kind' | 'start'>,
  toolkit: Toolkit,
): readonly PlannedTask[] {
  const { school, meeting } = programme.brief;
  const calendar = calendarOf(toolkit, school);
  return [...toolkit.tasks.values()]
    .filter((task) => belongsTo(programme, task))
    .map((task) => {
      const day = addDays(meeting.date, task.offset);
      return { task, date: Math.abs(task.offset) <= 1 ? day : schoolDayNear(day, Math.sign(task.offset)) };
    })
    .sort((a, b) => byDay(a, b, a.task, b.task));

  function schoolDayNear(day: IsoDate, step: number): IsoDate {
    let date = day;
    for (let moved = 0; moved < FARTHEST && !isSchoolDay(calendar, date); moved++) date = addDays(date, step);
    return isSchoolDay(calendar, date) ? date : day;
  }
}

/**
 * The texts that remind parents (M90), each on its own day, school or not: they say `morgen` and `volgende week`. Those of
 * a channel that the brief does not name are left out, but for the scripts to call with: a call is always possible (M92).
 */
export function plannedReminders(
  programme: Pick<Programme, 'brief' | 'kind' | 'start'>,
  toolkit: Toolkit,
): readonly PlannedReminder[] {
  const { meeting } = programme.brief;
  return [...toolkit.reminders.values()]
    .filter((reminder) => belongsTo(programme, reminder))
    .filter(({ channel }) => channel === 'telefoon' || meeting.channels.includes(channel))
    .map((reminder) => ({ reminder, date: addDays(meeting.date, reminder.offset) }))
    .sort((a, b) => byDay(a, b, a.reminder, b.reminder));
}

/** In order of days; on one day what is earlier by its offset first, then by id, whatever the order of the content. */
function byDay(
  a: { readonly date: IsoDate },
  b: { readonly date: IsoDate },
  one: { readonly id: string; readonly offset: number },
  other: { readonly id: string; readonly offset: number },
): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return one.offset - other.offset || (one.id < other.id ? -1 : 1);
}
