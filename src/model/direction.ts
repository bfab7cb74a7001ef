import { type DocumentNode, type ElementNode, textOf } from './document.ts';

/** Which way lines run. */
export type Direction = 'ltr' | 'rtl';

// Languages that are written from right to left, by the subtag of ISO 639.
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT_LETTER =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a text has letters that run to the left. */
export function runsToTheLeft(text: string): boolean {
  return RIGHT_TO_LEFT_LETTER.test(text);
}

/** The direction of a language, as BCP 47 writes it: its script decides where it names one (`ku-Arab`, `ar-Latn`). */
export function directionOfLanguage(language: string): Direction {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => part.length === 4);
  if (script) return ['arab', 'hebr', 'syrc', 'thaa'].includes(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.includes(primary) ? 'rtl' : 'ltr';
}

/**
 * The `dir` that HTML must say of an element: its own, or that of its language where it turns the direction round.
 * Undefined where it goes on in the direction around it.
 */
export function declaredDirection(node: ElementNode, around: Direction): Direction | 'auto' | undefined {
  const { dir, lang } = node.attributes;
  if (dir === 'ltr' || dir === 'rtl' || dir === 'auto') return dir;
  const own = lang ? directionOfLanguage(lang) : around;
  return own === around ? undefined : own;
}

/** The direction in which an element's content runs; for `auto` that of its first letter, as in HTML (3.2.6.4). */
export function directionOf(node: ElementNode, around: Direction): Direction {
  const declared = declaredDirection(node, around);
  return declared === 'auto' ? firstStrong(node) : (declared ?? around);
}

function firstStrong(node: DocumentNode): Direction {
  const first = LETTER.exec(textOf(node))?.[0] ?? '';
  return runsToTheLeft(first) ? 'rtl' : 'ltr';
}

// A telephone number begins with 0 or + and has parts; a Dutch postcode is four digits and two capitals.
const ONE_NUMBER = /(?:\+|\b0)\d[\d\s()-]{6,}\d|\b\d{4}\s?[A-Z]{2}\b/g;

/**
 * Where in a text of a right-to-left paragraph something begins that is read from left to right as one whole, though
 * the Unicode algorithm would turn its parts round: a telephone number, a postcode. A left-to-right mark goes there.
 */
export function leftToRightMarks(text: string): number[] {
  return Array.from(text.matchAll(ONE_NUMBER), (match) => match.index);
}

/** U+200E, which shows nothing and counts as a letter that runs to the right. */
export const LEFT_TO_RIGHT_MARK = '\u200e';
