import type { Range, Reference } from '../model/item.ts';
import type { Toolkit } from '../model/toolkit.ts';
import type { TrustedHtml } from '../model/trusted-html.ts';
import { type Paragraph, plainParagraphs } from './library-text.ts';

/** One thing that a piece of the library says: for a program under its key, for a person under its heading. */
export interface Part {
  /** As in the files of content. */
  readonly key: string;
  readonly heading: string;
  /** For `--json`. */
  readonly value: unknown;
  /** A few words that stand behind the heading, or paragraphs that stand under it; empty for what only a program needs. */
  readonly shown: string | readonly Paragraph[];
}

/** What a part of a piece needs to be readable. */
export interface Reading {
  readonly toolkit: Toolkit;
  /** Fills in the words of a text. */
  readonly inWords: (text: string) => string;
}

/** A fact in a few words; nothing when there is none. */
export function fact(key: string, heading: string, value: unknown, words = String(value)): readonly Part[] {
  return value === undefined || words === '' ? [] : [{ key, heading, value, shown: words }];
}

/** Whether something is so. */
export function yesNo(key: string, heading: string, value: boolean): readonly Part[] {
  return fact(key, heading, value, value ? 'ja' : 'nee');
}

/** A range of whole numbers with what they count. */
export function rangeOf(
  key: string,
  heading: string,
  range: Range | undefined,
  unit: string,
): readonly Part[] {
  if (!range) return [];
  const { min, max } = range;
  return fact(key, heading, range, `${min === max ? min : `${min} tot ${max}`} ${unit}`.trim());
}

/** Ids in a few words: those that are known by a title get it; nothing when there are none. */
export function idsOf(
  key: string,
  heading: string,
  ids: readonly string[],
  titles: ReadonlyMap<string, { readonly title: string }> = new Map(),
): readonly Part[] {
  const words = ids.map((id) => titles.get(id)?.title ?? id.replaceAll('-', ' '));
  return ids.length === 0 ? [] : fact(key, heading, ids, words.join(', '));
}

/** A text with its own heading; nothing when there is none. */
export function textOf(
  key: string,
  heading: string,
  text: string | undefined,
  { inWords }: Reading,
): readonly Part[] {
  if (text === undefined) return [];
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => inWords(paragraph).replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  const shown = paragraphs.map((one) => ({ text: one }));
  return [{ key, heading, value: paragraphs.join('\n\n'), shown }];
}

/** Texts as a list; nothing when there are none. */
export function listOf(
  key: string,
  heading: string,
  texts: readonly string[],
  { inWords }: Reading,
): readonly Part[] {
  if (texts.length === 0) return [];
  const value = texts.map(inWords);
  return [{ key, heading, value, shown: value.map((text) => ({ text, mark: '- ' })) }];
}

/** The body of a file as plain text. */
export function bodyOf(
  key: string,
  heading: string,
  body: TrustedHtml,
  { inWords }: Reading,
): readonly Part[] {
  const shown = plainParagraphs({ ...body, html: inWords(body.html) });
  return [{ key, heading, value: shown.map(({ text, mark = '' }) => mark + text).join('\n'), shown }];
}

/** What a piece rests on: each source, what of it, and how strong that is (M120). */
export function sourcesOf(references: readonly Reference[], toolkit: Toolkit): readonly Part[] {
  const shown = references.map(({ source, what, evidence }) => ({
    text: `${toolkit.sources.get(source)?.title ?? 'Eigen keuze'} (${evidence}): ${what}`,
    mark: '- ',
  }));
  return [
    { key: 'bronnen', heading: 'Bronnen, en hoe sterk', value: sourcesAsJson(references, toolkit), shown },
  ];
}

/** The sources of a piece for `--json`. */
export function sourcesAsJson(references: readonly Reference[], toolkit: Toolkit): readonly object[] {
  return references.map((reference) => ({
    id: reference.source,
    titel: toolkit.sources.get(reference.source)?.title ?? 'eigen keuze',
    wat: reference.what,
    sterkte: reference.evidence,
    missie: reference.mission,
  }));
}
