import type { Jargon } from '../model/toolkit.ts';
import type { Remark } from './remark.ts';
import { lineAt } from './sentences.ts';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Abbreviations of letters, with what to write out. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'a.u.b.': 'alstublieft',
  'bijv.': 'bijvoorbeeld',
  'bv.': 'bijvoorbeeld',
  'ca.': 'ongeveer',
  'd.m.v.': 'door',
  'e.d.': 'en zulke dingen',
  'enz.': 'en meer',
  'etc.': 'en meer',
  'evt.': 'misschien',
  'excl.': 'zonder',
  'i.p.v.': 'in plaats van',
  'i.v.m.': 'om',
  'i.o.m.': 'samen met',
  'incl.': 'met',
  'jl.': 'laatst',
  'm.b.t.': 'over',
  'm.b.v.': 'met',
  'm.u.v.': 'behalve',
  'n.a.v.': 'na',
  'n.v.t.': 'niet nodig',
  'o.a.': 'onder andere',
  'o.b.v.': 'door',
  'o.v.v.': 'met daarbij',
  'resp.': 'en',
  't.a.v.': 'voor',
  't.b.v.': 'voor',
  't.g.v.': 'door',
  't/m': 'tot en met',
  'z.s.m.': 'zo snel mogelijk',
};

/** Short words in capitals that everybody knows. */
const KNOWN_CAPITALS = /^(?:PDF|QR|TV|PC|OK|SMS|EU|AH|KPN|NS|A4|A5|A3|CD|DVD|USB|WC|EHBO|NL|URL)$/;

/** Words of a jargon list in a text that nobody explains there, each once, with what to write in their place. */
export function jargonIn(text: string, jargon: readonly Jargon[], known: string): readonly Remark[] {
  const remarks: Remark[] = [];
  const small = text.toLowerCase();
  for (const entry of jargon) {
    const found = firstOf(entry, text, small);
    if (found === undefined || known.includes(found) || (entry.mayStay && isExplained(found, text))) continue;
    remarks.push({
      kind: 'jargon',
      words: found,
      line: lineAt(text, text.indexOf(found)),
      advice: entry.mayStay
        ? `Leg dit woord uit waar het staat: ${entry.instead}.`
        : `Schrijf liever: ${entry.instead}.`,
    });
  }
  return remarks;
}

/** Abbreviations in a text, each once; those of the jargon list are told by `jargonIn`. */
export function abbreviationsIn(text: string, jargon: readonly Jargon[], known: string): readonly Remark[] {
  const lower = text.toLowerCase();
  const written = Object.entries(ABBREVIATIONS).filter(([short]) =>
    new RegExp(`${START}${escaped(short)}`, 'u').test(lower),
  );
  const ofJargon = new Set(jargon.flatMap(({ title, forms }) => [title, ...forms]));
  const capitals = new Set(text.match(/(?<![\p{L}\p{N}.-])\p{Lu}{2,6}(?![\p{L}\p{N}-])/gu) ?? []);
  const unknown = [...capitals].filter(
    (word) =>
      !KNOWN_CAPITALS.test(word) && !ofJargon.has(word) && !known.includes(word) && !isExplained(word, text),
  );
  return [
    ...written.map(
      ([words, full]): Remark => ({
        kind: 'abbreviation',
        words,
        line: lineAt(text, lower.indexOf(words)),
        advice: `Schrijf liever: ${full}.`,
      }),
    ),
    ...unknown.map(
      (words): Remark => ({
        kind: 'abbreviation',
        words,
        line: lineAt(text, text.indexOf(words)),
        advice: 'Schrijf deze afkorting uit, of leg hem uit.',
      }),
    ),
  ];
}

/** A form of a word: in small letters, to look for at once, and as a pattern that also looks at what stands around it. */
interface Form {
  readonly small: string;
  readonly pattern: RegExp;
}

const known = new WeakMap<Jargon, readonly Form[]>();

/** The first form of a word that stands in a text. All capitals is matched as it is: `OR` is no `or`. */
function firstOf(entry: Jargon, text: string, small: string): string | undefined {
  // Nearly every word is absent, and that is seen a hundred times faster without a pattern.
  const there = formsOf(entry).filter((form) => small.includes(form.small));
  for (const { pattern } of there) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function formsOf(entry: Jargon): readonly Form[] {
  const forms = known.get(entry) ?? [entry.title, ...entry.forms].map(formOf);
  known.set(entry, forms);
  return forms;
}

function formOf(form: string): Form {
  const flags = /\p{Ll}/u.test(form) ? 'iu' : 'u';
  return { small: form.toLowerCase(), pattern: new RegExp(`${START}${escaped(form)}${END}`, flags) };
}

/** Whether a text says what a word means, beside one of its places: `OPP (het plan …)`, `OPP betekent`, `dat heet OPP`. */
function isExplained(word: string, text: string): boolean {
  const w = escaped(word);
  return new RegExp(
    `${START}${w}${END}[’']?(?: \\(|,? (?:dat )?(?:is|zijn|betekent|wil zeggen|staat voor)\\b|:)|(?:heet|heten|noemen|noemt)[^.!?]{0,40}${w}|\\(${w}\\)|${w}, (?:het|de|een|iemand|wie|dus|of|hulp|extra)`,
    'iu',
  ).test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
