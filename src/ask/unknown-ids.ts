import type { Problem } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { keyOf, type LineOf } from '../source/locate.ts';
import { nearestTo } from '../source/nearest.ts';
import { wordsAt } from '../source/raw.ts';

/** What one file of a person holds, as it was written. */
export interface WrittenFile {
  /** As the person typed it. */
  readonly file: string;
  readonly raw: object;
  readonly lineOf: LineOf;
}

/**
 * The problems of a brief, and a `reference-unknown` for every id in it that the toolkit lacks, as far as nothing else is
 * wrong at its key; in the order of their lines.
 */
export function withUnknownIds(
  problems: readonly Problem[],
  own: WrittenFile,
  toolkit: Toolkit | undefined,
): readonly Problem[] {
  if (!toolkit) return problems;
  const lists: readonly (readonly [readonly string[], ReadonlyMap<string, unknown>])[] = [
    [['bijeenkomst', 'soort'], toolkit.kinds],
    [['doelen'], toolkit.goals],
    [['onderwerpen'], toolkit.topics],
    [['werkvormen'], toolkit.werkvormen],
    [['nieuwsbrief', 'blokken'], toolkit.newsletterBlocks],
    [['nieuwsbrief', 'thuistip'], toolkit.tips],
  ];
  const unknown = lists.flatMap(([path, known]) =>
    wordsAt(own.raw, path)
      .filter(({ word }) => !known.has(word))
      .map(({ word, path: at }): Problem => {
        const allowed = [...known.keys()];
        const detail = { value: word, allowed, ...nearestTo(word, allowed) };
        const { file, lineOf } = own;
        return { code: 'reference-unknown', level: 'error', file, line: lineOf(at), key: keyOf(at), detail };
      }),
  );
  const told = problems.filter(({ code }) => code !== 'reference-unknown');
  const others = unknown.filter(({ key }) => !told.some((problem) => problem.key === key));
  return [...told, ...others].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
