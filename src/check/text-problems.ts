import type { IsoDate } from '../model/date.ts';
import type { Problem } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { languageProblems } from './language-problems.ts';
import { ruleProblem } from './rule-problem.ts';
import { lineAt } from './sentences.ts';
import type { TextFacts } from './text-rule.ts';
import { WORDING_RULES } from './text-rules.ts';

/**
 * What is worth a second look in a text on its way to parents, in the order of its lines: `text-not-plain` for what can be
 * plainer, and `rule` for wording that a rule is about, looked at in each paragraph. All with the line of the file.
 */
export function textProblems(
  text: string,
  file: string,
  toolkit: Toolkit,
  today: IsoDate,
): readonly Problem[] {
  const facts: TextFacts = { today, names: '', feastDays: [...toolkit.feastDays.values()] };
  const wording = paragraphsOf(text).flatMap(({ text: paragraph, line }) =>
    WORDING_RULES.flatMap((rule): readonly Problem[] => {
      const found = rule.look(unwrapped(paragraph), facts);
      if (!found) return [];
      const { words, ...told } = found;
      const place = unwrapped(paragraph).indexOf(words);
      return [{ ...ruleProblem(rule, told, toolkit), file, line: line + lineAt(paragraph, place) - 1 }];
    }),
  );
  // Words that blame have a rule of their own, with its reason and its source.
  const plain = languageProblems([{ text, line: 1 }], file, [...toolkit.jargon.values()], ['blame']);
  return [...wording, ...plain].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function paragraphsOf(text: string): readonly { readonly text: string; readonly line: number }[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].map((match) => ({
    text: match[0],
    line: lineAt(text, match.index),
  }));
}

/** The same text with a sentence that goes on on the next line made whole: each place keeps its number. */
function unwrapped(text: string): string {
  return text.replace(/(?<=[\p{Ll},;])(\r?)\n(?=\p{Ll})/gu, (_, before: string) => `${before && ' '} `);
}
