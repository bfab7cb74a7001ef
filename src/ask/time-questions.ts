import { addDays, dateInWords, type IsoDate, isIsoDate, isoClock, weekday } from '../model/date.ts';
import { date, time } from '../model/fields.ts';
import { type Holiday, holidaysOn } from '../model/holiday.ts';
import {
  type Answer,
  chosenKind,
  isRound,
  ORDINARY,
  type Question,
  textOf,
  wholeOrText,
} from './question.ts';

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
    default: (now) => shortDate(goodDay(now.today, now.toolkit.holidays)),
    entries: (answer) => [[['bijeenkomst', 'datum'], isoDay(answer) ?? textOf(answer)]],
    refuse(answer, now) {
      const day = isoDay(answer);
      if (day !== undefined && day < now.today) return 'Die dag is al voorbij: typ een dag die nog komt.';
      const hasShape = /^(\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{2}-\d{2})$/.test(textOf(answer));
      return day === undefined && hasShape
        ? 'Die dag bestaat niet: typ een andere dag, zoals 19-1-2027.'
        : undefined;
    },
    say: (answer) => dateInWords(isoDay(answer) ?? textOf(answer)),
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
      const kind = chosenKind(now);
      return kind ? `${isoClock(kind.start)} - ${isoClock(kind.start + kind.minutes.preferred)}` : '';
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
    default: (now) => String(chosenKind(now)?.minutes.preferred ?? ''),
    entries: (answer) => [[['bijeenkomst', 'minuten'], wholeOrText(answer)]],
  },
];

/**
 * The first Tuesday at least four weeks after a day, outside every region's holidays and the week after them: parents
 * need time to arrange work and care, and to read the invitation.
 */
export function goodDay(today: IsoDate, holidays: readonly Holiday[]): IsoDate {
  const earliest = addDays(today, 28);
  let day = addDays(earliest, (TUESDAY - weekday(earliest) + 7) % 7);
  const isFree = (date: IsoDate): boolean => holidaysOn(date, holidays).length > 0;
  while (isFree(day) || isFree(addDays(day, -7))) day = addDays(day, 7);
  return day;
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
