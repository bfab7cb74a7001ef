import { SCHOOL_WORD_NAMES } from '../model/content-variable-names.ts';
import { type Item, isForSchool } from '../model/item.ts';
import { schoolWords, type Toolkit } from '../model/toolkit.ts';
import type { TrustedHtml } from '../model/trusted-html.ts';

/** One paragraph or list entry; `mark` stands before its first line: `- ` or `2. `. */
export interface Paragraph {
  readonly text: string;
  readonly mark?: string;
}

/** The type of school in whose words content is shown, when it is for that type. */
const USUAL_TYPE = 'po';

/** What stands on the place of something that only a school or a meeting can fill in; others show the last part of their names. */
const PLACES: Readonly<Record<string, string>> = {
  'school.naam': 'naam van de school',
  'school.vindplaats': 'waar ouders het terugvinden',
  'school.spreekuur': 'wanneer de directeur er is',
  'school.plein': 'waar ouders u zien',
  'contact.rol': 'functie',
  'contact.telefoon': 'telefoonnummer',
  'contact.email': 'e-mailadres',
  'contact.bereikbaar': 'wanneer u bereikbaar bent',
  'contact.antwoord': 'hoe snel u antwoordt',
  'steunpunt.naam': 'naam van het steunpunt',
  'steunpunt.telefoon': 'telefoonnummer',
  'steunpunt.email': 'e-mailadres',
  'bijeenkomst.titel': 'titel van de bijeenkomst',
  'bijeenkomst.datum': 'dag',
};

/**
 * Makes the texts of one piece of content readable: words of a type of school that it is for (po where it can be), `«dag»`
 * for what is filled in later, and of a condition the text for when that is filled in.
 */
export function wording(item: Pick<Item, 'schoolTypes'>, toolkit: Toolkit): (text: string) => string {
  const [first = USUAL_TYPE] = item.schoolTypes;
  const words = schoolWords(toolkit, isForSchool(item, USUAL_TYPE) ? USUAL_TYPE : first);
  return (text) =>
    asFilledIn(text).replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, name: string) => {
      const word = SCHOOL_WORD_NAMES[name];
      return word ? words[word] : `«${PLACES[name] ?? name.split('.').at(-1)}»`;
    });
}

/** Of each condition only what stands there when it holds, from the innermost to the outermost. */
function asFilledIn(text: string): string {
  const innermost =
    /\{\{#if [^{}]*\}\}((?:(?!\{\{(?:#if|else|\/if))[\s\S])*)(?:\{\{else\}\}(?:(?!\{\{(?:#if|\/if))[\s\S])*)?\{\{\/if\}\}/g;
  const simpler = text.replace(innermost, '$1');
  return simpler === text ? text : asFilledIn(simpler);
}

/** A body of content as plain paragraphs and list entries; a link has its address behind it when that says something. */
export function plainParagraphs({ html }: TrustedHtml): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  /** For each list that is open the number of its last entry; undefined for one without numbers. */
  const lists: (number | undefined)[] = [];
  let text = '';
  let mark: string | undefined;
  const close = () => {
    const plain = decoded(text).replace(/\s+/g, ' ').trim();
    if (plain !== '') {
      paragraphs.push(mark === undefined ? { text: plain } : { text: plain, mark });
      mark = mark?.replace(/\S/g, ' ');
    }
    text = '';
  };
  for (const part of html.split(/(<[^>]+>)/)) {
    const tag = /^<(\/?[a-z]+)/.exec(part)?.[1];
    if (tag === undefined) text += part;
    else if (tag === 'a') text += addressMark(part);
    else if (tag === '/a') text = withAddress(text);
    else if (tag !== 'strong' && tag !== '/strong') {
      close();
      if (tag === 'ul' || tag === 'ol') lists.push(tag === 'ol' ? 0 : undefined);
      if (tag === '/ul' || tag === '/ol') lists.pop();
      if (tag === 'li') mark = nextMark(lists);
      if (tag === '/li') mark = undefined;
    }
  }
  close();
  return paragraphs;
}

function nextMark(lists: (number | undefined)[]): string {
  const last = lists.pop();
  const next = last === undefined ? undefined : last + 1;
  lists.push(next);
  return `${'  '.repeat(lists.length - 1)}${next === undefined ? '-' : `${next}.`} `;
}

/** Keeps the address of a link until its text has been read. */
const LINK_SIGN = '\u0001';

function addressMark(tag: string): string {
  return `${LINK_SIGN}${/href="([^"]*)"/.exec(tag)?.[1] ?? ''}${LINK_SIGN}`;
}

/** Addresses of web pages only: a telephone number or a mail address stands in the text itself. */
function withAddress(text: string): string {
  const [before = '', address = '', words = ''] = text.split(LINK_SIGN);
  return /^https:/.test(address) && !address.includes('{{') && !address.includes(words)
    ? `${before}${words} (${address})`
    : `${before}${words}`;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function decoded(html: string): string {
  return html.replace(/&(?:#(\d+)|([a-z]+));/g, (entity, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? entity),
  );
}
