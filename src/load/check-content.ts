import type { Problem } from '../model/problem.ts';
import { readContentFile } from './content-file.ts';
import type { KnownIds } from './references.ts';

/**
 * Everything that is wrong with one content file; changes nothing. Its references are held against `known`, the ids
 * of the toolkit that it is meant for; without those they are not looked at. `shownAs` is the path as the person typed it.
 */
export function checkContentFile(
  path: string,
  shownAs: string,
  known: KnownIds | undefined,
): readonly Problem[] {
  return readContentFile(path, shownAs, undefined, known).problems;
}
