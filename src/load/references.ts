import type { Problem } from '../model/problem.ts';
import { type KeyPath, keyOf, type LineOf } from '../source/locate.ts';
import { nearestTo } from '../source/nearest.ts';
import { wordsAt } from '../source/raw.ts';

/** The ids that content may refer to; a kind of id that could not be read is absent, and not held against anyone. */
export interface KnownIds {
  readonly goals: readonly string[];
  readonly kinds: readonly string[];
  readonly topics: readonly string[];
  readonly sources?: readonly string[] | undefined;
}

/**
 * What the front matter of a piece of content, or a list of pieces, refers to and is not there: reference-unknown for a goal or a kind of
 * meeting, source-missing for a source. `eigen` is no source but our own choice, so source and strength are `eigen`
 * together: otherwise a claim would look stronger, or weaker, than it is (M120). Works on what was written, so that a
 * fault elsewhere in the file does not hide these.
 */
export function referenceProblems(
  frontMatter: unknown,
  file: string,
  lineOf: LineOf,
  known: KnownIds,
): Problem[] {
  const problems: Problem[] = [];
  const report = (code: Problem['code'], path: KeyPath, detail: NonNullable<Problem['detail']>) =>
    problems.push({ code, level: 'error', file, line: lineOf(path), key: keyOf(path), detail });
  const look = (code: Problem['code'], path: readonly string[], allowed: readonly string[]) => {
    for (const { word, path: at } of wordsAt(frontMatter, path)) {
      if (!allowed.includes(word)) report(code, at, { value: word, allowed, ...nearestTo(word, allowed) });
    }
  };

  look('reference-unknown', ['doelen'], known.goals);
  look('reference-unknown', ['soorten'], known.kinds);
  look('reference-unknown', ['bijeenkomst'], known.kinds);
  look('reference-unknown', ['onderwerpen'], known.topics);
  look('reference-unknown', ['momenten', 'doelen'], known.goals);
  if (known.sources) look('source-missing', ['bronnen', 'bron'], [...known.sources, 'eigen']);
  const referenceAt = (path: KeyPath) => keyOf(path.slice(0, -1));
  const sources = new Map(
    wordsAt(frontMatter, ['bronnen', 'bron']).map(({ word, path }) => [referenceAt(path), word]),
  );
  for (const { word: evidence, path } of wordsAt(frontMatter, ['bronnen', 'sterkte'])) {
    const source = sources.get(referenceAt(path));
    const own = source === 'eigen';
    if (source === undefined || own === (evidence === 'eigen')) continue;
    const allowed = own ? ['eigen'] : ['onderzoek', 'praktijk', 'mening'];
    report('value-not-allowed', path, { value: evidence, allowed });
  }
  return problems;
}
