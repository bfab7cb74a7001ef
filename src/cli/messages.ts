import type { Level, Problem, ProblemCode } from '../model/problem.ts';
import { AGREEMENTS_SENTENCES } from './agreements-sentences.ts';
import { detailsOf, harmless } from './details.ts';
import { INPUT_SENTENCES, type Say } from './input-sentences.ts';
import { WORK_SENTENCES } from './work-sentences.ts';

/** A sentence for every code: a code without one does not compile. */
const SENTENCES: Readonly<Record<ProblemCode, Say>> = {
  ...INPUT_SENTENCES,
  ...WORK_SENTENCES,
  ...AGREEMENTS_SENTENCES,
};

/** What stands before a sentence: how much it weighs. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = { error: 'Fout', warning: 'Let op', hint: 'Tip' };

/** A problem for a person: `FILE:LINE  what is wrong. What to do.`, as far as file and line are known. */
export function sentence(problem: Problem): string {
  const where = placeOf(problem);
  return harmless(where ? `${where}  ${explanation(problem)}` : explanation(problem));
}

/** The same without the place. */
export function explanation(problem: Problem): string {
  const details = detailsOf(problem);
  const named = details.text('namedIn')
    ? ` De naam staat in ${details.text('namedIn')}, regel ${details.text('namedAt')}.`
    : '';
  return harmless(`${SENTENCES[problem.code](details).trim()}${named}`);
}

/** `FILE:LINE`, as far as they are known. */
export function placeOf({ file, line }: Problem): string | undefined {
  return file === undefined || line === undefined ? file : `${file}:${line}`;
}
