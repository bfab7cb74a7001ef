import { parse, serialize } from 'parse5';
import type { Pack } from '../../src/make/pack.ts';
import { type IsoDate, weekday } from '../../src/model/date.ts';

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const DAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');

/** What a paper of a pack says, read back from its file: all words, in their order. */
export interface SaidPaper {
  /** `agenda.html` */
  readonly name: string;
  readonly text: string;
}

/** All pages and texts of a pack. */
export function saidPapers(pack: Pack): SaidPaper[] {
  return pack.files
    .filter(({ name }) => /\.(html|txt)$/.test(name))
    .map(({ name, bytes }) => {
      const source = new TextDecoder().decode(bytes);
      return { name, text: name.endsWith('.txt') ? squeezed(source) : wordsOf(source) };
    });
}

/** The words of a page: what stands between its tags, with a space where a tag was. */
function wordsOf(html: string): string {
  const bare = serialize(parse(html))
    .replace(/<(style|script|template|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/ (?:aria-label|alt)="([^"]*)"[^>]*>/g, '> $1 ')
    .replace(/<[^>]+>/g, ' ');
  const named = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&quot;': '"' } as const;
  return squeezed(bare.replace(/&\w+;/g, (entity) => named[entity as keyof typeof named] ?? entity));
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ');
}

/** A day in Dutch words, as it stands in a text. */
export interface SaidDay {
  readonly said: string;
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  /** ISO 8601: 1 is Monday. */
  readonly weekday?: number;
}

/** All days that a text names in words: `donderdag 15 april 2027`, `15 april`. */
export function daysIn(text: string): SaidDay[] {
  const pattern = new RegExp(`(?:(${DAYS.join('|')}) )?(\\d{1,2}) (${MONTHS.join('|')})(?: (\\d{4}))?`, 'gi');
  return [...text.matchAll(pattern)].map(([said, day, number, month, year]) => ({
    said,
    month: MONTHS.indexOf(month?.toLowerCase() ?? '') + 1,
    day: Number(number),
    ...(year ? { year: Number(year) } : {}),
    ...(day ? { weekday: DAYS.indexOf(day.toLowerCase()) + 1 } : {}),
  }));
}

/** Whether a day as it is said is that date, weekday and all. */
export function isDay(said: SaidDay, date: IsoDate): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return (
    said.month === month &&
    said.day === day &&
    (said.year ?? year) === year &&
    (said.weekday ?? weekday(date)) === weekday(date)
  );
}

/** All clock times that a text names with figures, in minutes after midnight: `19.30`, `19:30`. */
export function timesIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d.,:–-])([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d.:]|\.\d| ?%)/g)].map(
    ([, hours, minutes]) => Number(hours) * 60 + Number(minutes),
  );
}
