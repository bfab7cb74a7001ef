import type { Problem } from '../model/problem.ts';
import { enumerate } from '../model/words.ts';

/** So many names of a long list are worth reading in a sentence. */
const MOST_NAMED = 14;

/** A problem's details as sentences need them: read by name, absent ones empty, and nothing in them that moves the cursor. */
export interface Details {
  /** The key in quotes, `"bijeenkomst.datum"`; empty when the problem is about no key. Lists count from 1 here. */
  readonly key: string;
  text(name: string): string;
  /** A value in quotes, cut when it is long: the first of these names that is there. */
  quoted(...names: readonly string[]): string;
  number(name: string): number | undefined;
  list(name: string): readonly string[];
  /** `Bedoelt u "x"?`, or `Kies uit: a, b of c.`, or nothing: what to do about a word that is not known. */
  choose(): string;
}

/** The details of one problem. */
export function detailsOf(problem: Problem): Details {
  const detail = problem.detail ?? {};
  const text = (name: string) => {
    const value = detail[name];
    return value === undefined ? '' : String(Array.isArray(value) ? value.join(', ') : value);
  };
  // An option has a closed list of words, of which nobody can guess the rest.
  const most = problem.code === 'option-unknown-value' ? Number.POSITIVE_INFINITY : MOST_NAMED;
  const list = (name: string) => {
    const value = detail[name];
    return Array.isArray(value) ? (value as readonly string[]) : value === undefined ? [] : [String(value)];
  };
  return {
    key: problem.key === undefined ? '' : quote(countFromOne(problem.key)),
    text,
    quoted: (...names) => quote(names.map(text).find((value) => value !== '') ?? ''),
    number: (name) => (typeof detail[name] === 'number' ? detail[name] : undefined),
    list,
    choose: () => {
      const near = text('nearest');
      if (near) return `Bedoelt u ${quote(near)}?`;
      return list('allowed').length > 0 ? `Kies uit: ${enumerateMost(list('allowed'), 'of', most)}.` : '';
    },
  };
}

/** `a, b of c`; a list of more than `most` is cut and says how many are left. */
export function enumerateMost(words: readonly string[], last: 'en' | 'of' = 'of', most = MOST_NAMED): string {
  if (words.length <= most) return enumerate(words, last);
  return `${words.slice(0, most).join(', ')} en nog ${words.length - most} andere`;
}

/** `1 pagina`, `2 pagina's`. */
export function pagesInWords(pages: number): string {
  return `${pages} ${pages === 1 ? 'pagina' : "pagina's"}`;
}

/** A count of bytes as people say it: `2,0 MB`, `340 KB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/** Takes out what could move the cursor or colour the screen: a file's text must not command the terminal. */
export function harmless(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

function quote(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}

/** People count from one; the key of a program counts from nought. */
function countFromOne(key: string): string {
  return key.replace(/\[(\d+)\]/g, (_, index: string) => ` (${Number(index) + 1})`);
}
