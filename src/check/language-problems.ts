import type { Problem } from '../model/problem.ts';
import type { Jargon } from '../model/toolkit.ts';
import { remarksOn } from './plain-language.ts';

/** What in the texts of a file can be plainer: `text-not-plain` as hints, with the lines of the file (`detail` words, advice). */
export function languageProblems(
  texts: readonly { readonly text: string; readonly line: number }[],
  file: string,
  jargon: readonly Jargon[],
): readonly Problem[] {
  return texts
    .flatMap(({ text, line }) =>
      remarksOn(text, jargon, '').map(
        (remark): Problem => ({
          code: 'text-not-plain',
          level: 'hint',
          file,
          line: line + remark.line - 1,
          detail: { words: remark.words, advice: remark.advice },
        }),
      ),
    )
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
