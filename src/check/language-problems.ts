import type { Problem } from '../model/problem.ts';
import type { Jargon } from '../model/toolkit.ts';
import { remarksOn } from './plain-language.ts';
import type { RemarkKind } from './remark.ts';

/**
 * What in the texts of a file can be plainer, but for remarks of the kinds left out: `text-not-plain` as hints, with the
 * lines of the file (`detail` words, advice).
 */
export function languageProblems(
  texts: readonly { readonly text: string; readonly line: number }[],
  file: string,
  jargon: readonly Jargon[],
  leftOut: readonly RemarkKind[] = [],
): readonly Problem[] {
  return texts
    .flatMap(({ text, line }) =>
      remarksOn(text, jargon, '')
        .filter(({ kind }) => !leftOut.includes(kind))
        .map(
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
