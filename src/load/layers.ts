import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import { contentIds } from './content-folder.ts';
import { CONTENT_FOLDERS, type ContentFolder } from './content-kinds.ts';
import {
  CONTENT_LISTS,
  type ContentList,
  type ContentListName,
  contentListName,
  readContentList,
} from './lists.ts';
import type { KnownIds } from './references.ts';

/** A folder with content. The first layer is ours and whole; one above it may hold any part, and wins by id. */
export interface Layer {
  readonly directory: string;
  /** As messages show it. */
  readonly shownAs: string;
}

/** A file with one piece of content. */
export interface ContentPath {
  readonly id: string;
  readonly path: string;
  readonly shownAs: string;
}

/**
 * The files of one kind over all layers, in the order of their ids: a file of a later layer goes before one with the same
 * name below it. Problems: those of `contentIds`; a folder may be absent from every layer but the first.
 */
export function layeredFiles(
  layers: readonly Layer[],
  folder: ContentFolder,
): Outcome<readonly ContentPath[]> {
  const problems: Problem[] = [];
  const files = new Map<string, ContentPath>();
  for (const [index, { directory, shownAs }] of layers.entries()) {
    if (index > 0 && !existsSync(join(directory, folder))) continue;
    const ids = contentIds(join(directory, folder), `${shownAs}/${folder}`);
    problems.push(...ids.problems);
    if (!ids.ok) continue;
    for (const id of ids.value) {
      const name = `${id}.md`;
      files.set(id, { id, path: join(directory, folder, name), shownAs: `${shownAs}/${folder}/${name}` });
    }
  }
  if (problems.length > 0) return bad(problems);
  return good([...files.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/**
 * The entries of one list over all layers: an entry of a later layer takes the place of the one with its id, a new one
 * comes at the end. Problems: those of `readContentList`; the list may be absent from every layer but the first.
 */
export function layeredList<N extends ContentListName>(
  layers: readonly Layer[],
  name: N,
  known?: KnownIds,
): Outcome<readonly EntryOf<N>[]> {
  const list = CONTENT_LISTS[name] as unknown as ContentList<EntryOf<N>>;
  const problems: Problem[] = [];
  const entries = new Map<unknown, EntryOf<N>>();
  for (const [index, { directory, shownAs }] of layers.entries()) {
    if (index > 0 && !existsSync(join(directory, `${name}.yaml`))) continue;
    const read = readContentList(directory, shownAs, name, list, known);
    problems.push(...read.problems);
    if (read.ok) for (const entry of read.value) entries.set(entry[list.idKey], entry);
  }
  return problems.length > 0 ? bad(problems) : good([...entries.values()]);
}

/** What an entry of a list is. */
type EntryOf<N extends ContentListName> = (typeof CONTENT_LISTS)[N] extends ContentList<infer T> ? T : never;

/**
 * What is in a school's own content folder that nobody would read: file-kind-unknown for a folder or a list of another
 * name, so that a slip in a name is not silence; file-missing when there is no such folder.
 */
export function strangersIn({ directory, shownAs }: Layer): readonly Problem[] {
  let entries: readonly { readonly name: string; isDirectory(): boolean }[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch {
    return [{ code: 'file-missing', level: 'error', file: shownAs }];
  }
  const lists = Object.keys(CONTENT_LISTS).map((name) => `${name}.yaml`);
  return entries.flatMap((entry): Problem[] => {
    const { name } = entry;
    const isKnown = entry.isDirectory()
      ? CONTENT_FOLDERS.some((folder) => folder === name)
      : contentListName(name) !== undefined;
    if (isKnown || /^[._]/.test(name) || /^(?:readme|leesmij)/i.test(name)) return [];
    const allowed = entry.isDirectory() ? CONTENT_FOLDERS : lists;
    return [{ code: 'file-kind-unknown', level: 'error', file: `${shownAs}/${name}`, detail: { allowed } }];
  });
}
