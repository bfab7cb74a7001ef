import { REGIONS } from '../model/brief.ts';
import { addDays, dateInWords, type IsoDate, weekday } from '../model/date.ts';
import { enumerate } from '../model/words.ts';
import { type Calendar, isIn } from './calendar.ts';
import type { Clash, MeetingTime } from './clash.ts';
import { feastClashes } from './feast-clashes.ts';
import { type FeastSpan, occurrences } from './feasts.ts';
import { holidaysAfter, LONGEST_GAP } from './last-school-day.ts';
import { plannedClashes } from './planned-clashes.ts';
import type { SchoolHoliday } from './school-holidays.ts';

/** Everything that a meeting clashes with: what to avoid first, then what to think about. */
export function clashesOn(calendar: Calendar, meeting: MeetingTime): readonly Clash[] {
  return clashesAmong(calendar, feastsAround(calendar, meeting.date, meeting.date), meeting);
}

/** The feasts that a meeting from one day to another can clash with, and the free days that may lead into a holiday. */
export function feastsAround({ feasts }: Calendar, from: IsoDate, to: IsoDate): readonly FeastSpan[] {
  return feasts.flatMap((feast) =>
    occurrences(feast, addDays(from, -feast.margin), addDays(to, Math.max(LONGEST_GAP, feast.margin))),
  );
}

/** `clashesOn` with feasts that were looked up before, for who tries many dates. */
export function clashesAmong(
  calendar: Calendar,
  spans: readonly FeastSpan[],
  meeting: MeetingTime,
): readonly Clash[] {
  const { date } = meeting;
  const all = [
    ...holidayClashes(calendar, date),
    ...calendar.daysOff.filter((days) => isIn(date, days)).map(({ name }) => dayOff(name, date)),
    ...feastClashes(spans, meeting),
    ...calendar.examWeeks.filter((days) => isIn(date, days)).map(({ name }) => examWeek(name, date)),
    ...plannedClashes(calendar, meeting),
    ...(isWeekend(date) ? [weekend(date)] : []),
    ...oneByName(holidaysAfter(calendar, spans, date)).map((holiday) =>
      beforeHoliday(calendar, holiday, date),
    ),
  ];
  return [
    ...all.filter(({ weight }) => weight === 'avoid'),
    ...all.filter(({ weight }) => weight === 'think'),
  ];
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(date: IsoDate): boolean {
  return [0, 6].includes(weekday(date));
}

function holidayClashes(calendar: Calendar, date: IsoDate): readonly Clash[] {
  const now = calendar.holidays.filter((holiday) => isIn(date, holiday));
  const isFree = now.some(({ whose }) => whose === 'own');
  const heard = now.filter(({ whose }) => whose !== 'elsewhere' || !isFree);
  return oneByName(heard).map((holiday) => holidayClash(calendar, holiday, date));
}

/** The same holiday of several regions as one. */
function oneByName(holidays: readonly SchoolHoliday[]): readonly SchoolHoliday[] {
  const names = [...new Set(holidays.map(({ name }) => name))];
  return names.flatMap((name) => {
    const same = holidays.filter((holiday) => holiday.name === name);
    const regions = REGIONS.filter((region) => same.some((holiday) => holiday.regions.includes(region)));
    return same.slice(0, 1).map((first) => ({ ...first, regions }));
  });
}

function holidayClash(calendar: Calendar, holiday: SchoolHoliday, date: IsoDate): Clash {
  const { name, whose } = holiday;
  const day = dateInWords(date);
  const families = { kind: 'holiday', name, forWhom: 'alle gezinnen' } as const;
  if (whose === 'elsewhere')
    return {
      ...families,
      forWhom: 'gezinnen met kinderen op twee scholen',
      what: `In de rest van de regio valt ${day} in ${name}.`,
      why: 'Broers en zussen op een andere school zijn dan vrij, en het gezin kan weg zijn.',
      advice: 'Vraag een paar ouders of deze dag goed valt.',
      weight: 'think',
    };
  const why = 'Veel gezinnen zijn dan weg, en de school is dicht.';
  const where = whereOf(calendar, holiday);
  return whose === 'own'
    ? {
        ...families,
        what: `${day} valt in uw eigen vakantie: ${name}.`,
        why,
        advice: 'Kies een andere dag.',
        weight: 'avoid',
      }
    : {
        ...families,
        forWhom: where ? `gezinnen ${where.trim().replace(/^van/, 'in')}` : 'alle gezinnen',
        what: `${day} valt in ${name}${where}.`,
        why,
        advice: 'Kies een andere dag. Is uw school dan open? Vul dan bij de school uw eigen vakanties in.',
        weight: 'avoid',
      };
}

/** Without a region of its own, a school hears for which regions a holiday holds. */
function whereOf({ region }: Calendar, { regions }: SchoolHoliday): string {
  if (region !== undefined || regions.length === 0 || regions.length === 3) return '';
  return ` van regio ${enumerate(regions)}`;
}

function dayOff(name: string, date: IsoDate): Clash {
  return {
    kind: 'own-day-off',
    name,
    forWhom: 'iedereen op school',
    what: `Op ${dateInWords(date)} is de school dicht: ${name}.`,
    why: 'Leerlingen zijn dan vrij, en gezinnen maken hun eigen plannen.',
    advice: 'Kies een andere dag.',
    weight: 'avoid',
  };
}

function examWeek(name: string, date: IsoDate): Clash {
  return {
    kind: 'exam-week',
    name,
    forWhom: 'leerlingen, ouders en leerkrachten',
    what: `${dateInWords(date)} valt in een tijd van toetsen: ${name}.`,
    why: 'Thuis wordt er geleerd, en op school is het druk.',
    advice: 'Kies een dag na de toetsen.',
    weight: 'avoid',
  };
}

function weekend(date: IsoDate): Clash {
  return {
    kind: 'weekend',
    name: 'het weekend',
    forWhom: 'alle gezinnen',
    what: `De bijeenkomst valt in het weekend, op ${dateInWords(date)}.`,
    why: 'Voor veel gezinnen is het weekend van het gezin of van hun geloof.',
    advice: 'Kijk of deze dag klopt. Vraag het eerst aan een paar ouders.',
    weight: 'think',
  };
}

function beforeHoliday(calendar: Calendar, holiday: SchoolHoliday, date: IsoDate): Clash {
  return {
    kind: 'before-holiday',
    name: holiday.name,
    forWhom: 'alle gezinnen',
    what: `${dateInWords(date)} is de laatste schooldag voor ${holiday.name}${whereOf(calendar, holiday)}.`,
    why: 'Iedereen is dan moe, en sommige gezinnen vertrekken al.',
    advice: 'Kies liever een dag eerder, of een dag na de vakantie.',
    weight: 'think',
  };
}
