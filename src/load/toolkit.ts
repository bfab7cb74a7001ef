import { basename, join } from 'node:path';
import type { Item } from '../model/item.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { readContentFile } from './content-file.ts';
import { contentIds } from './content-folder.ts';
import { CONTENT_FOLDERS, type ContentFolder } from './content-kinds.ts';
import { readHolidays, readSources, readWords } from './lists.ts';

/**
 * Reads the whole of `content/` into a Toolkit, each map in the order of the ids. All problems at once, each with file
 * (from the folder's own name on: `content/doelen/x.md`) and line: those of the lists and of `readContentFile`;
 * file-missing for a folder that is not there.
 */
export function loadToolkit(directory: string): Outcome<Toolkit> {
  const problems: Problem[] = [];
  const keep = <T>(outcome: Outcome<T>): T | undefined => {
    problems.push(...outcome.problems);
    return outcome.ok ? outcome.value : undefined;
  };

  const shownAs = basename(directory);
  const sources = keep(readSources(directory, shownAs));
  const words = keep(readWords(directory, shownAs));
  const holidays = keep(readHolidays(directory, shownAs));
  // Known by the names of the files: a fault in one file does not make every reference to it a fault as well.
  const ids = new Map(
    CONTENT_FOLDERS.map((folder) => [
      folder,
      keep(contentIds(join(directory, folder), `${shownAs}/${folder}`)) ?? [],
    ]),
  );
  const known = {
    goals: ids.get('doelen') ?? [],
    kinds: ids.get('soorten') ?? [],
    sources: sources && [...sources.keys()],
  };
  const pieces = new Map<ContentFolder, readonly Item[]>();
  for (const [folder, found] of ids) {
    const read = found.map((id) => {
      const shown = `${shownAs}/${folder}/${id}.md`;
      return keep(readContentFile(join(directory, folder, `${id}.md`), shown, folder, known));
    });
    pieces.set(
      folder,
      read.filter((piece) => piece !== undefined),
    );
  }
  if (problems.length > 0 || !sources || !words || !holidays) return bad(problems);

  // The schema of a folder made its items, so they are of the folder's kind.
  const map = <T extends Item>(folder: ContentFolder): ReadonlyMap<string, T> =>
    new Map((pieces.get(folder) ?? []).map((item) => [item.id, item as T]));
  return good({
    goals: map('doelen'),
    topics: map('onderwerpen'),
    werkvormen: map('werkvormen'),
    kinds: map('soorten'),
    newsletterBlocks: map('nieuwsbriefblokken'),
    tips: map('thuistips'),
    roles: map('rollen'),
    sources,
    words,
    holidays,
  });
}
