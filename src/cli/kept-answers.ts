import { join } from 'node:path';
import { AGREEMENTS_FILE, isFilledIn } from '../ask/agreements-form.ts';
import type { OutputFile } from '../model/output.ts';
import type { Problem } from '../model/problem.ts';
import { readTextFile } from '../source/text-file.ts';

/** What of a pack may be written, and hints about what stays as it is. */
export interface WithoutAnswers {
  readonly files: readonly OutputFile[];
  readonly hints: readonly Problem[];
}

/**
 * The files of a pack without the one that somebody filled in already: that is never replaced, whatever the options say.
 * `folder` is where the pack goes, `shownAs` as the person typed it. A file that cannot be read as text is kept as well.
 */
export function withoutAnswers(
  files: readonly OutputFile[],
  folder: string,
  shownAs: string,
): WithoutAnswers {
  const others = files.filter(({ name }) => name !== AGREEMENTS_FILE);
  const text = readTextFile(join(folder, AGREEMENTS_FILE), AGREEMENTS_FILE);
  const isNoFile = text.problems.some(
    ({ code, detail }) => code === 'file-missing' || detail?.reason === 'directory',
  );
  if (others.length === files.length || isNoFile || (text.ok && !isFilledIn(text.value)))
    return { files, hints: [] };
  return {
    files: others,
    hints: [{ code: 'agreements-kept', level: 'hint', file: join(shownAs, AGREEMENTS_FILE) }],
  };
}
