import { betterDates } from '../calendar/better-dates.ts';
import { type Calendar, calendarOf } from '../calendar/calendar.ts';
import type { MeetingTime } from '../calendar/clash.ts';
import { clashesOn } from '../calendar/clashes.ts';
import { isSchoolDay, type SchoolPeriod, schoolPeriods } from '../calendar/school-year.ts';
import type { School } from '../model/brief.ts';
import { addDays, type IsoDate } from '../model/date.ts';
import { isForSchool } from '../model/item.ts';
import type { MeetingKind } from '../model/meeting-kind.ts';
import { PARTNERSHIPS } from '../model/partnership.ts';
import { good, type Outcome } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { enumerate } from '../model/words.ts';
import type { YearEntry, YearPlan, YearRhythm } from '../model/year-plan.ts';

/** A newsletter or a round of calls has no hour: the calendar looks at it as something in the morning. */
const IN_THE_MORNING = 9 * 60;

/**
 * Lays out a school year: every moment of the rhythm that suits the school on its own day, or on a better one when that
 * clashes, with what is planned already in mind. A light year has only the moments that are for it. Problems:
 * holidays-unknown when the holidays of that year are not known.
 */
export function planYear(school: School, toolkit: Toolkit, year: number, light: boolean): Outcome<YearPlan> {
  const calendar = calendarOf(toolkit, school);
  const periods = schoolPeriods(calendar, year);
  if (!periods.ok) return periods;
  const rhythm = [...toolkit.yearRhythm.values()]
    .filter((one) => isForSchool(one, school.type) && (one.light || !light))
    .sort((a, b) => a.period - b.period || a.week - b.week || a.weekday - b.weekday);
  let planned = calendar.planned;
  const place = (one: YearRhythm, period: SchoolPeriod): YearEntry => {
    const entry = onItsDay(one, kindOf(one, toolkit), period, { ...calendar, planned });
    if (entry.kind) planned = [...planned, { name: one.title, date: entry.date }];
    return entry;
  };
  return good({
    school,
    year,
    periods: periods.value.map((period, index) => ({
      first: period.first,
      last: period.last,
      entries: rhythm
        .filter((one) => one.period === index + 1)
        .map((one) => place(one, period))
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
    })),
    balance: PARTNERSHIPS.map((partnership) => ({
      partnership,
      count: rhythm.filter((one) => one.partnership === partnership).length,
    })),
  });
}

function kindOf({ kind }: YearRhythm, toolkit: Toolkit): MeetingKind | undefined {
  return kind === undefined ? undefined : toolkit.kinds.get(kind);
}

function onItsDay(
  rhythm: YearRhythm,
  kind: MeetingKind | undefined,
  period: SchoolPeriod,
  calendar: Calendar,
): YearEntry {
  const monday = period.weeks[Math.min(rhythm.week, period.weeks.length) - 1] ?? period.first;
  const wanted = addDays(monday, rhythm.weekday - 1);
  const time = { start: kind?.start ?? IN_THE_MORNING, minutes: kind?.minutes.preferred ?? 60 };
  const { date, moved } = kind
    ? clearDay({ date: wanted, ...time, isSeries: rhythm.repeat !== undefined }, period, calendar)
    : { date: firstSchoolDay(wanted, period, calendar) };
  const rest = kind ? { kind, start: kind.start } : {};
  return {
    rhythm,
    date,
    dates: series(rhythm, date, time, period, calendar),
    ...rest,
    ...(moved ? { moved } : {}),
  };
}

/** The wanted day, or the nearest better one in the same period, with the reason. */
function clearDay(
  wanted: MeetingTime & { readonly isSeries: boolean },
  period: SchoolPeriod,
  calendar: Calendar,
) {
  // Every family comes to a few of these moments only: how many there are in a month says nothing here. And a series of
  // mornings goes on whatever there is to think about on one of them.
  const clashes = clashesOn(calendar, wanted).filter(
    ({ kind, lasting, weight }) =>
      weight === 'avoid' || (!lasting && kind !== 'planned-meeting' && !wanted.isSeries),
  );
  if (clashes.length === 0 && isSchoolDay(calendar, wanted.date)) return { date: wanted.date };
  // How full the month is says nothing here, but no two meetings are on one day.
  const taken = calendar.planned.map(({ name, date }) => ({ name, first: date, last: date }));
  const days = { ...calendar, planned: [], daysOff: [...calendar.daysOff, ...taken] };
  const better = betterDates(days, wanted, addDays(period.first, -15), 40)
    .map(({ date }) => date)
    .find((date) => period.first <= date && date <= period.last && isSchoolDay(days, date));
  if (better === undefined) return { date: wanted.date };
  const names = [...new Set(clashes.map(({ name }) => name))];
  return { date: better, moved: `Verschoven om ${enumerate(names.length > 0 ? names : ['een vrije dag'])}.` };
}

/** A letter goes on its own day, or on the first school day after it. */
function firstSchoolDay(wanted: IsoDate, { last }: SchoolPeriod, calendar: Calendar): IsoDate {
  for (let day = wanted; day <= last; day = addDays(day, 1)) if (isSchoolDay(calendar, day)) return day;
  return wanted;
}

/** The days of a series: every so many weeks, as long as the period lasts, without days that are to be avoided. */
function series(
  { repeat }: YearRhythm,
  first: IsoDate,
  time: Omit<MeetingTime, 'date'>,
  period: SchoolPeriod,
  calendar: Calendar,
): readonly IsoDate[] {
  if (!repeat) return [first];
  // One of a series does not clash with the meetings beside it: it is there every week.
  const alone = { ...calendar, planned: [] };
  const isFree = (date: IsoDate) =>
    isSchoolDay(calendar, date) &&
    clashesOn(alone, { date, ...time }).every(({ weight }) => weight !== 'avoid');
  const days: IsoDate[] = [];
  for (
    let day = first;
    day <= period.last && days.length < repeat.times;
    day = addDays(day, 7 * repeat.weeks)
  ) {
    if (isFree(day)) days.push(day);
  }
  return days.length > 0 ? days : [first];
}
