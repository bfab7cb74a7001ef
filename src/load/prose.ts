import { textsIn } from '../source/raw.ts';
import { splitContent } from './front-matter.ts';

/** A stretch of running text in a file. */
export interface Prose {
  readonly text: string;
  /** 1-based line on which it begins. */
  readonly line: number;
}

/** Ids and single words of the front matter are no running text; what has this many words is. */
const FEWEST_WORDS = 4;

/** The running texts of a content file, for a look at the language: those of the front matter, and the body. Empty for a file that is none. */
export function proseOf(source: string, file: string): readonly Prose[] {
  const content = splitContent(source, file);
  if (!content.ok) return [];
  const { frontMatter, body, bodyLine } = content.value;
  const fields = textsIn(frontMatter.value)
    .filter(({ text }) => text.trim().split(/\s+/).length >= FEWEST_WORDS)
    .map(({ text, path }) => ({ text, line: frontMatter.lineOf(path) }));
  return [...fields, { text: body.replace(/\*\*/g, ''), line: bodyLine }].map(({ text, line }) => ({
    text: withoutVariables(text),
    line,
  }));
}

/** Conditions are read as if both their sides stood there; a variable as a name. */
function withoutVariables(text: string): string {
  return text.replace(/\{\{(?:#if [^}]*|else|\/if)\}\}/g, '').replace(/\{\{[^}]*\}\}/g, 'Naam');
}
