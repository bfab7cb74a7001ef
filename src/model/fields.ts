import { z } from 'zod';
import { type ClockTime, type IsoDate, isIsoDate } from './date.ts';
import type { ProblemCode } from './problem.ts';
import { codePoint } from './words.ts';

// The kinds of value that briefs and content are made of. YAML is read without guessing, so every scalar comes in as a
// string; numbers and booleans are accepted as well, for callers that pass plain objects.

/** What a field that refuses a value raises, as the `params` of a custom issue of zod. */
type Issue = {
  readonly problem: ProblemCode;
  readonly [detail: string]: string | number | readonly string[];
};

/** Raises one of our own problems inside a zod transform; `path` leads from the value to the key that is at fault. */
export function refuse(ctx: z.RefinementCtx, issue: Issue, path: string[] = []): never {
  ctx.addIssue({ code: 'custom', message: issue.problem, params: issue, path });
  return z.NEVER;
}

// Control characters but tab and newline, the invisible format characters that reorder text, lone surrogates, and code
// points that are no character and never will be (Unicode 23.7), which HTML refuses too.
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]|[\ud800-\udfff](?![\udc00-\udfff])/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const NO_CHARACTER = /\p{Noncharacter_Code_Point}/u;

/** The first character that may stand in no text (a control character, one that turns text around), as `U+202E`. */
export function forbiddenIn(value: string): string | undefined {
  const withoutPairs = value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '');
  const found = FORBIDDEN.exec(withoutPairs) ?? LONE_SURROGATE.exec(value) ?? NO_CHARACTER.exec(value);
  if (!found) return undefined;
  return codePoint(found[0]);
}

/** One line of text: trimmed, inner white space folded, no control characters, at most `max` characters. */
export function line(max = 120) {
  return z.string().transform((value, ctx) => {
    const character = forbiddenIn(value);
    if (character) return refuse(ctx, { problem: 'value-control-character', character });
    const text = value.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (text === '') return refuse(ctx, { problem: 'value-empty' });
    if (text.length > max) return refuse(ctx, { problem: 'value-too-long', max, length: text.length });
    return text;
  });
}

/** Text of one or more paragraphs: line ends made `\n`, no control characters, at most `max` characters. */
export function paragraphs(max = 4000) {
  return z.string().transform((value, ctx) => {
    const text = value
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+$/gm, '')
      .trim();
    const character = forbiddenIn(text);
    if (character) return refuse(ctx, { problem: 'value-control-character', character });
    if (text === '') return refuse(ctx, { problem: 'value-empty' });
    if (text.length > max) return refuse(ctx, { problem: 'value-too-long', max, length: text.length });
    return text;
  });
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number) {
  return z.union([z.string(), z.number()]).transform((value, ctx): number => {
    const text = String(value).trim();
    if (!/^\d{1,9}$/.test(text)) return refuse(ctx, { problem: 'value-not-a-number', value: text, min, max });
    const number = Number(text);
    if (number < min || number > max)
      return refuse(ctx, { problem: 'value-out-of-range', value: number, min, max });
    return number;
  });
}

/** A whole number that may have a minus, from `min` to `max`. */
export function signedWhole(min: number, max: number) {
  return z.union([z.string(), z.number()]).transform((value, ctx): number => {
    const text = String(value).trim();
    if (!/^-?\d{1,9}$/.test(text))
      return refuse(ctx, { problem: 'value-not-a-number', value: text, min, max });
    const number = Number(text);
    if (number < min || number > max)
      return refuse(ctx, { problem: 'value-out-of-range', value: number, min, max });
    return number;
  });
}

/** A number from `min` to `max`, with a comma or a full stop: `1,2`. */
export function decimal(min: number, max: number) {
  return z.union([z.string(), z.number()]).transform((value, ctx): number => {
    const text = String(value).trim();
    const number = /^\d{1,3}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    if (number >= min && number <= max) return number;
    const [least, most] = [min, max].map((bound) => String(bound).replace('.', ','));
    return refuse(ctx, { problem: 'value-out-of-range', value: text, min: least ?? '', max: most ?? '' });
  });
}

/** `ja` or `nee`. */
export function yesNo() {
  return z.union([z.string(), z.boolean()]).transform((value, ctx): boolean => {
    if (typeof value === 'boolean') return value;
    const word = value.trim().toLowerCase();
    if (word === 'ja' || word === 'true') return true;
    if (word === 'nee' || word === 'false') return false;
    return refuse(ctx, { problem: 'value-not-allowed', value, allowed: ['ja', 'nee'] });
  });
}

/** A time of day, `19:30`; the Dutch full stop `19.30` is understood as well. */
export function time() {
  return z.string().transform((value, ctx): ClockTime => {
    const match = /^(\d{1,2})[:.](\d{2})(?: ?uur)?$/.exec(value.trim());
    const hours = Number(match?.[1]);
    const minutes = Number(match?.[2]);
    if (!match || hours > 23 || minutes > 59) return refuse(ctx, { problem: 'value-not-a-time', value });
    return hours * 60 + minutes;
  });
}

/** A day, `2027-01-19`; `19-1-2027` is understood as well. The day must exist. */
export function date() {
  return z.string().transform((value, ctx): IsoDate => {
    const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(value.trim());
    const text = dutch
      ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}`
      : value.trim();
    if (!isIsoDate(text)) return refuse(ctx, { problem: 'value-not-a-date', value });
    return text;
  });
}

/** A link that starts with https://; `www.` or a bare host gets https:// put before it. */
export function link() {
  return z.string().transform((value, ctx): string => {
    const text = value.trim();
    const character = forbiddenIn(text);
    if (character) return refuse(ctx, { problem: 'value-control-character', character });
    const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
    const url = URL.canParse(full) ? new URL(full) : undefined;
    const plausible = url?.protocol === 'https:' && url.hostname.includes('.') && !/[\s<>"]/.test(text);
    if (!plausible || text.length > 500) return refuse(ctx, { problem: 'value-not-a-link', value: text });
    return full;
  });
}

/** An e-mail address, checked for shape only. */
export function email() {
  return z.string().transform((value, ctx): string => {
    const text = value.trim();
    const character = forbiddenIn(text);
    if (character) return refuse(ctx, { problem: 'value-control-character', character });
    if (!/^[^\s@<>"]{1,64}@[^\s@<>"]+\.[a-z]{2,}$/i.test(text)) {
      return refuse(ctx, { problem: 'value-not-an-email', value: text });
    }
    return text;
  });
}

/** A telephone number as people write it: 3 to 15 digits with spaces, hyphens, brackets, a leading plus. */
export function phone() {
  return z.union([z.string(), z.number()]).transform((value, ctx): string => {
    const text = String(value).replace(/\s+/g, ' ').trim();
    const digits = text.replace(/\D/g, '').length;
    if (!/^\+?[\d ()-]+$/.test(text) || digits < 3 || digits > 15) {
      return refuse(ctx, { problem: 'value-not-a-phone', value: text });
    }
    return text;
  });
}

/** A colour as `#1d5b79`. */
export function colour() {
  return z.string().transform((value, ctx): string => {
    const text = value.trim().toLowerCase();
    if (!/^#[0-9a-f]{6}$/.test(text)) return refuse(ctx, { problem: 'value-not-a-colour', value: text });
    return text;
  });
}

/** One of a closed list of Dutch words. */
export function oneOf<const T extends readonly string[]>(allowed: T) {
  return z
    .string()
    .transform((value, ctx): T[number] => {
      const word = value.trim().toLowerCase();
      const found = allowed.find((candidate) => candidate === word);
      return found ?? refuse(ctx, { problem: 'value-not-allowed', value, allowed });
    })
    .meta({ enum: [...allowed] });
}

/** A list; one single value counts as a list of one, and `a, b` on one line as a list of two. */
export function listOf<T extends z.ZodType>(item: T, max = 40) {
  return z
    .union([z.array(z.unknown()), z.string()])
    .transform((value) => (typeof value === 'string' ? value.split(',').map((part) => part.trim()) : value))
    .pipe(z.array(item).max(max));
}

/** An id of content: lower case letters, digits, hyphens. Whether it exists is checked against the toolkit. */
export function id() {
  return z.string().transform((value, ctx): string => {
    const text = value.trim().toLowerCase();
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
      return refuse(ctx, { problem: 'reference-unknown', value: text });
    return text;
  });
}
