import { readdirSync } from 'node:fs';
import { bad, good, type Outcome } from '../model/problem.ts';

/** The ids of the content in a folder: the names of its Markdown files, sorted; hidden files and drafts (`_x.md`) left out. */
export function contentIds(folder: string, shownAs: string): Outcome<readonly string[]> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md') && !/^[._]/.test(name));
    return good(names.map((name) => name.slice(0, -'.md'.length)).sort());
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return bad([{ code: 'file-missing', level: 'error', file: shownAs }]);
    return bad([
      { code: 'file-unreadable', level: 'error', file: shownAs, detail: { reason: 'other', code } },
    ]);
  }
}
