import { type Calendar, calendarOf } from '../calendar/calendar.ts';
import { isSchoolDay } from '../calendar/school-year.ts';
import { addDays, type IsoDate } from '../model/date.ts';
import { isForOneFamily } from '../model/meeting-kind.ts';
import type { PlannedReminder, PlannedTask, Programme } from '../model/programme.ts';
import type { Reminder, Toolkit } from '../model/toolkit.ts';
import { belongsTo } from './conditions.ts';
import { ownerOf } from './owners.ts';

/** A task moves at most this far to a school day: through the summer holidays. */
const FARTHEST = 50;

/** Days whose reminders name the day, counted from the meeting: `volgende week`, `morgen`, `vandaag`. */
const NAMED_DAYS: readonly number[] = [-7, -1, 0];

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
      const date = Math.abs(task.offset) <= 1 ? day : schoolDayNear(day, Math.sign(task.offset), calendar);
      return { task, date, owner: ownerOf(task.owner, programme, toolkit) };
    })
    .sort((a, b) => byDay(a, b, a.task, b.task));
}

/**
 * The texts that remind parents (M90). One whose words name the day (`morgen`, `volgende week`) stays on its day, school or
 * not; any other goes to a school day as a task does, and a poster that would hang too early to a later one. Those of
 * a channel that the brief does not name are left out, but for the scripts to call with: a call is always possible (M92).
 * Nothing about one family hangs on a wall.
 */
export function plannedReminders(
  programme: Pick<Programme, 'brief' | 'kind' | 'start'>,
  toolkit: Toolkit,
): readonly PlannedReminder[] {
  const { school, meeting } = programme.brief;
  const calendar = calendarOf(toolkit, school);
  return [...toolkit.reminders.values()]
    .filter((reminder) => belongsTo(programme, reminder))
    .filter(({ channel }) => channel === 'telefoon' || meeting.channels.includes(channel))
    .filter(({ channel }) => channel !== 'poster' || !isForOneFamily(programme.kind))
    .map((reminder) => ({ reminder, date: dayOf(reminder) }))
    .sort((a, b) => byDay(a, b, a.reminder, b.reminder));

  function dayOf({ offset, channel }: Reminder): IsoDate {
    const day = addDays(meeting.date, offset);
    if (NAMED_DAYS.includes(offset)) return day;
    // A poster says `deze week`: on the school day before, that may be the week before.
    const later = schoolDayNear(day, 1, calendar);
    if (channel === 'poster' && offset < 0 && later < meeting.date) return later;
    return schoolDayNear(day, Math.sign(offset), calendar);
  }
}

/** The school day nearest to a day, in one direction; the day itself when there is none for weeks. */
function schoolDayNear(day: IsoDate, step: number, calendar: Calendar): IsoDate {
  let date = day;
  for (let moved = 0; moved < FARTHEST && !isSchoolDay(calendar, date); moved++) date = addDays(date, step);
  return isSchoolDay(calendar, date) ? date : day;
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
