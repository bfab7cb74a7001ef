import type { BetterDate } from '../calendar/better-dates.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Clash, ClashKind, MeetingTime } from '../calendar/clash.ts';
import { isKnown, type KnownUntil, knownUntil } from '../calendar/known.ts';
import { clock, dateInWords, type IsoDate, isoClock } from '../model/date.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { capital, enumerate } from '../model/words.ts';
import type { Colours } from './colour.ts';
import type { Result } from './reporter.ts';
import { wrap } from './wrap.ts';

/** What the date guard found. */
export interface DateAdvice {
  readonly calendar: Calendar;
  readonly meeting: MeetingTime;
  readonly today: IsoDate;
  /** The day on which the data were last held against their origin. */
  readonly dataDate: IsoDate;
  /** Titles of what advice rests on, by id. */
  readonly sources: Toolkit['sources'];
  readonly clashes: readonly Clash[];
  readonly better: readonly BetterDate[];
}

const KINDS: Readonly<Record<ClashKind, string>> = {
  holiday: 'vakantie',
  'own-day-off': 'eigen-vrije-dag',
  'public-holiday': 'vrije-dag',
  feast: 'feest',
  fast: 'vasten',
  'theme-day': 'themadag',
  commemoration: 'herdenking',
  'exam-week': 'toetsweek',
  weekend: 'weekend',
  'planned-meeting': 'andere-bijeenkomst',
  'before-holiday': 'voor-de-vakantie',
};
const WEIGHTS = { avoid: 'vermijden', think: 'bedenken' } as const;
const WIDTH = 80;

/** The advice for a person and, with Dutch keys, for a program. */
export function dateReport(advice: DateAdvice, { strong, faint }: Colours): Result {
  const { calendar, meeting, clashes, better, dataDate, sources } = advice;
  const known = knownUntil(calendar);
  const heavy = clashes.filter(({ weight }) => weight === 'avoid');
  const light = clashes.filter(({ weight }) => weight === 'think');
  const lines = [
    strong(capital(heading(calendar, meeting))),
    ...notes(advice, known).flatMap((note) => wrap(note, WIDTH)),
    ...clashLines(strong('Kies liever een andere dag:'), heavy, sources),
    ...clashLines(strong('Denk hieraan:'), light, sources),
    ...section(
      strong(better.length === 1 ? 'Deze dag past beter:' : 'Deze dagen passen beter:'),
      better.flatMap(({ date, reason }) => wrap(`- ${dateInWords(date)}. ${reason}`, WIDTH, '  ')),
    ),
    '',
    ...wrap(dataInWords(known, dataDate), WIDTH).map(faint),
  ];
  return { text: `${lines.join('\n')}\n`, json: asJson(advice, known) };
}

function heading({ region }: Calendar, { date, start, minutes }: MeetingTime): string {
  const where = region ? `regio ${region}` : 'alle regio’s';
  return `${dateInWords(date)}, ${clock(start)} tot ${clock(start + minutes)} uur, ${where}`;
}

/** What is said of the day before anything else. */
function notes({ meeting, today, clashes }: DateAdvice, known: KnownUntil): readonly string[] {
  const { holidays, feasts } = known;
  const unknown = [
    ...(meeting.date > (holidays ?? meeting.date) ? ['schoolvakanties'] : []),
    ...(meeting.date > (feasts ?? meeting.date) ? ['feestdagen'] : []),
  ];
  return [
    ...(meeting.date < today ? ['Deze dag is al voorbij.'] : []),
    ...(unknown.length > 0
      ? [`Zo ver kent samenspel de ${enumerate(unknown)} nog niet. Kijk in de kalender van uw school.`]
      : []),
    ...(clashes.length === 0 && isKnown(meeting.date, known)
      ? ['Er is niets bekend wat deze dag in de weg staat.']
      : []),
  ];
}

function clashLines(
  title: string,
  clashes: readonly Clash[],
  sources: Toolkit['sources'],
): readonly string[] {
  const lines = clashes.flatMap((clash) => {
    const source = sourceTitle(clash, sources);
    return [
      ...wrap(`- ${capital(clash.what)}`, WIDTH, '  '),
      ...wrap(clash.why, WIDTH - 2).map((line) => `  ${line}`),
      ...wrap(clash.advice, WIDTH - 4).map((line, index) => (index === 0 ? `  → ${line}` : `    ${line}`)),
      ...(source ? wrap(`Bron: ${source}.`, WIDTH - 2).map((line) => `  ${line}`) : []),
    ];
  });
  return section(title, lines);
}

function sourceTitle({ source }: Clash, sources: Toolkit['sources']): string | undefined {
  return source === undefined ? undefined : sources.get(source)?.title;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function dataInWords({ holidays, feasts }: KnownUntil, dataDate: IsoDate): string {
  const ends = [
    ...(holidays ? [`Schoolvakanties bekend tot en met ${dayInWords(holidays)}`] : []),
    ...(feasts ? [`feestdagen tot en met ${dayInWords(feasts)}`] : []),
  ];
  return `${capital(ends.join('; '))}. Gegevens van ${dayInWords(dataDate)}.`;
}

/** Without the day of the week, which says nothing here. */
function dayInWords(date: IsoDate): string {
  return dateInWords(date).replace(/^\S+ /, '');
}

function asJson(advice: DateAdvice, { holidays, feasts }: KnownUntil): Result['json'] {
  const { calendar, meeting, clashes, better, dataDate, sources } = advice;
  return {
    dag: meeting.date,
    start: isoClock(meeting.start),
    minuten: meeting.minutes,
    regio: calendar.region ?? null,
    botsingen: clashes.map((clash) => ({
      soort: KINDS[clash.kind],
      naam: clash.name,
      gewicht: WEIGHTS[clash.weight],
      voor: clash.forWhom,
      zin: clash.what,
      waarom: clash.why,
      advies: clash.advice,
      bron: sourceTitle(clash, sources) ?? null,
    })),
    betere_dagen: better.map(({ date, reason }) => ({ dag: date, reden: reason })),
    gegevens: { van: dataDate, schoolvakanties_tot: holidays ?? null, feestdagen_tot: feasts ?? null },
  };
}
