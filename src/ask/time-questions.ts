import { betterDates } from '../calendar/better-dates.ts';
import { type Calendar, isIn } from '../calendar/calendar.ts';
import type { MeetingTime } from '../calendar/clash.ts';
import { clashesOn } from '../calendar/clashes.ts';
import { addDays, dateInWords, type IsoDate, isIsoDate, isoClock, weekday } from '../model/date.ts';
import { date, time } from '../model/fields.ts';
import { enumerate } from '../model/words.ts';
import {
  type Answer,
  chosenKind,
  chosenLength,
  isRound,
  ORDINARY,
  type Question,
  type Situation,
  textOf,
  wholeOrText,
} from './question.ts';
import { schoolCalendar } from './school-calendar.ts';

const TUESDAY = 2;

const TWO_TIMES = 'Typ twee tijden met een streepje ertussen, zoals 19:30 - 21:00.';

/** The questions about day and time. */
export const TIME_QUESTIONS: readonly Question[] = [
  {
    ...ORDINARY,
    key: 'bijeenkomst.datum',
    question: 'Op welke dag?',
    why: 'Typ een dag zoals 19-1-2027. Met vier weken vooraf kunnen ouders vrij vragen.',
    label: 'Dag',
    kind: 'input',
    fix: 'Typ de dag met cijfers en het hele jaar, zoals 19-1-2027.',
    default: (now) => shortDate(goodDay(now.today, schoolCalendar(now), usualTime(now))),
    entries: (answer) => [[['bijeenkomst', 'datum'], isoDay(answer) ?? textOf(answer)]],
    refuse(answer, now) {
      const day = isoDay(answer);
      if (day !== undefined && day < now.today) return 'Die dag is al voorbij: typ een dag die nog komt.';
      const hasShape = /^(\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{2}-\d{2})$/.test(textOf(answer));
      return day === undefined && hasShape
        ? 'Die dag bestaat niet: typ een andere dag, zoals 19-1-2027.'
        : undefined;
    },
    say(answer, now) {
      const day = isoDay(answer);
      return day === undefined
        ? textOf(answer)
        : dateInWords(day) + warning({ date: day, ...usualTime(now) }, now);
    },
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.start',
    question: 'Hoe laat begint en eindigt het?',
    why: 'Bijvoorbeeld: 19:30 - 21:00.',
    label: 'Tijd',
    kind: 'input',
    fix: TWO_TIMES,
    when: (now) => !isRound(now),
    default(now) {
      const { start, minutes } = usualTime(now);
      return `${isoClock(start)} - ${isoClock(start + minutes)}`;
    },
    entries(answer) {
      const [start, end] = clockTimes(answer);
      if (start === undefined || end === undefined) return [[['bijeenkomst', 'start'], textOf(answer)]];
      return [
        [['bijeenkomst', 'start'], isoClock(start)],
        [['bijeenkomst', 'minuten'], end - start],
      ];
    },
    refuse(answer) {
      const [start = 0, end = 0] = clockTimes(answer);
      const wrong = wrongTimes(answer);
      if (wrong) return wrong;
      if (end - start < 5) return 'Dat is te kort: typ een einde dat minstens vijf minuten later is.';
      return end - start > 480 ? 'Dat is langer dan acht uur: typ een vroeger einde.' : undefined;
    },
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.ronde',
    question: 'Van hoe laat tot hoe laat zijn de gesprekken?',
    why: 'Bijvoorbeeld: 15:00 - 17:00. Samenspel verdeelt de tijd over de gesprekken.',
    label: 'Gesprekken',
    kind: 'input',
    fix: TWO_TIMES,
    when: isRound,
    default(now) {
      const start = chosenKind(now)?.start ?? 0;
      return `${isoClock(start)} - ${isoClock(start + 120)}`;
    },
    entries(answer) {
      const [start, end] = clockTimes(answer);
      if (start === undefined || end === undefined) return [[['bijeenkomst', 'start'], textOf(answer)]];
      return [
        [['bijeenkomst', 'start'], isoClock(start)],
        [['bijeenkomst', 'ronde', 'tot'], isoClock(end)],
      ];
    },
    refuse: wrongTimes,
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.minuten',
    question: 'Hoeveel minuten duurt één gesprek?',
    why: 'Een kwartier is kort. Met een tolk is meer tijd nodig.',
    label: 'Minuten per gesprek',
    kind: 'input',
    asked: false,
    fix: 'Typ een heel getal van 5 tot 480, zoals 20.',
    when: isRound,
    default: (now) => String(chosenLength(now)?.preferred ?? ''),
    entries: (answer) => [[['bijeenkomst', 'minuten'], wholeOrText(answer)]],
  },
];

/** Start and length of a meeting, when its day is not known yet. */
type Hours = Pick<MeetingTime, 'start' | 'minutes'>;

const EVENING_MEETING: Hours = { start: 19 * 60 + 30, minutes: 90 };
/** So many Tuesdays are looked at: more than any holiday or fast lasts. */
const TUESDAYS = 12;

/**
 * The first Tuesday at least four weeks after a day that clashes with nothing, or else with as little as can be; outside
 * holidays and the week after them: parents need time to arrange work and care, and to read the invitation.
 */
export function goodDay(today: IsoDate, calendar: Calendar, hours: Hours = EVENING_MEETING): IsoDate {
  const earliest = addDays(today, 28);
  const first = addDays(earliest, (TUESDAY - weekday(earliest) + 7) % 7);
  const days = Array.from({ length: TUESDAYS }, (_, week) => {
    const date = addDays(first, 7 * week);
    const clashes = clashesOn(calendar, { date, ...hours });
    const isBad = clashes.some(({ weight }) => weight === 'avoid');
    const isAfterHoliday = calendar.holidays.some((holiday) => isIn(addDays(date, -7), holiday));
    const thoughts = clashes.filter(({ lasting }) => !lasting).length;
    return { date, cost: (isBad ? 200 : 0) + (isAfterHoliday ? 100 : 0) + thoughts };
  });
  return days.reduce((best, day) => (day.cost < best.cost ? day : best)).date;
}

/** When a meeting of the chosen kind usually is. */
function usualTime(now: Situation): Hours {
  const [kind, length] = [chosenKind(now), chosenLength(now)];
  return kind && length ? { start: kind.start, minutes: length.preferred } : EVENING_MEETING;
}

/** What stands behind a day on which a meeting had better not be, with other days as they can be typed. */
function warning(meeting: MeetingTime, now: Situation): string {
  const calendar = schoolCalendar(now);
  const [clash] = clashesOn(calendar, meeting);
  if (clash?.weight !== 'avoid') return '';
  const better = betterDates(calendar, meeting, now.today).map(({ date }) => shortDate(date));
  const instead = better.length > 0 ? ` Beter is ${enumerate(better, 'of')}.` : '';
  return `. Let op, dit valt samen met: ${clash.name}.${instead}`;
}

function shortDate(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}-${month}-${year}`;
}

function isoDay(answer: Answer): IsoDate | undefined {
  const read = date().safeParse(textOf(answer));
  return read.success && isIsoDate(read.data) ? read.data : undefined;
}

/** The two times of `19:30 - 21:00` or `van 19.30 tot 21.00 uur`, in minutes since midnight; empty for anything else. */
function clockTimes(answer: Answer): readonly number[] {
  const texts = textOf(answer)
    .replace(/^van\s+/i, '')
    .split(/\s*(?:[-–—]|\btot\b)\s*/i);
  const times = texts
    .map((text) => time().safeParse(text))
    .flatMap((read) => (read.success ? [read.data] : []));
  return texts.length === 2 && times.length === 2 ? times : [];
}

function wrongTimes(answer: Answer): string | undefined {
  const [start, end] = clockTimes(answer);
  if (start === undefined || end === undefined) return TWO_TIMES;
  return end <= start ? 'Het einde ligt niet na het begin: typ eerst het begin, dan het einde.' : undefined;
}
