import type { Problem } from '../model/problem.ts';
import type { KeyPath } from '../source/locate.ts';
import { keyOf } from '../source/locate.ts';
import { nearest } from '../source/nearest.ts';
import type { Piece } from './content-file.ts';

/** The ids that content may refer to; a kind of id that could not be read is absent, and not held against anyone. */
export interface KnownIds {
  readonly goals: readonly string[];
  readonly kinds: readonly string[];
  readonly sources?: readonly string[] | undefined;
}

/**
 * What a piece of content refers to and is not there: reference-unknown for a goal or a kind of meeting,
 * source-missing for a source. `eigen` is no source but our own choice, so source and strength are `eigen` together:
 * otherwise a claim would look stronger, or weaker, than it is (M120).
 */
export function referenceProblems({ item, file, lineOf }: Piece, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  const report = (code: Problem['code'], path: KeyPath, detail: Problem['detail']) =>
    problems.push({ code, level: 'error', file, line: lineOf(path), key: keyOf(path), detail: detail ?? {} });
  const look = (code: Problem['code'], path: KeyPath, value: string, allowed: readonly string[]) => {
    if (allowed.includes(value)) return;
    const near = nearest(value, allowed);
    report(code, path, { value, allowed, ...(near ? { nearest: near } : {}) });
  };

  for (const [index, goal] of (item.goals ?? []).entries()) {
    look('reference-unknown', ['doelen', index], goal, known.goals);
  }
  for (const [index, kind] of (item.kinds ?? []).entries()) {
    look('reference-unknown', ['soorten', index], kind, known.kinds);
  }
  for (const [at, moment] of (item.moments ?? []).entries()) {
    const goals = typeof moment === 'string' ? [] : moment.goals;
    for (const [index, goal] of goals.entries()) {
      look('reference-unknown', ['momenten', at, 'doelen', index], goal, known.goals);
    }
  }
  for (const [index, { source, evidence }] of item.references.entries()) {
    if (known.sources)
      look('source-missing', ['bronnen', index, 'bron'], source, [...known.sources, 'eigen']);
    const own = source === 'eigen';
    if (own === (evidence === 'eigen')) continue;
    const allowed = own ? ['eigen'] : ['onderzoek', 'praktijk', 'mening'];
    report('value-not-allowed', ['bronnen', index, 'sterkte'], { value: evidence, allowed });
  }
  return problems;
}
