import { basename } from 'node:path';
import { SCHOOL_TYPES } from '../model/brief.ts';
import type { Item } from '../model/item.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { readContentFile } from './content-file.ts';
import { CONTENT_FOLDERS, type ContentFolder } from './content-kinds.ts';
import { loadForms } from './forms.ts';
import { type ContentPath, type Layer, layeredFiles, layeredList, strangersIn } from './layers.ts';

/**
 * Reads the whole of `content/` into a Toolkit, each map of files in the order of the ids; `own` is a school's own folder
 * that is laid over it by id. All problems at once, each with file (from the folder's own name on: `content/doelen/x.md`)
 * and line: those of `readContentFile`, of `readContentList` and of `strangersIn`; file-missing for a folder that is not
 * there, key-missing for a type of school without words.
 */
export function loadToolkit(directory: string, own?: Layer): Outcome<Toolkit> {
  const problems: Problem[] = [...(own ? strangersIn(own) : [])];
  const keep = <T>(outcome: Outcome<T>): T | undefined => {
    problems.push(...outcome.problems);
    return outcome.ok ? outcome.value : undefined;
  };

  const ours: Layer = { directory, shownAs: basename(directory) };
  const layers = own ? [ours, own] : [ours];
  const sources = keep(layeredList(layers, 'bronnen'));
  const words = keep(layeredList(layers, 'woorden'));
  problems.push(...typesWithout(words, ours));
  const holidays = keep(layeredList(layers, 'vakanties'));
  // Known by the names of the files: a fault in one file does not make every reference to it a fault as well.
  const files = new Map<ContentFolder, readonly ContentPath[]>(
    CONTENT_FOLDERS.map((folder) => [folder, keep(layeredFiles(layers, folder)) ?? []]),
  );
  const ids = (folder: ContentFolder) => (files.get(folder) ?? []).map((file) => file.id);
  const known = {
    goals: ids('doelen'),
    kinds: ids('soorten'),
    topics: ids('onderwerpen'),
    sources: sources?.map((source) => source.id),
  };
  const tasks = keep(layeredList(layers, 'taken', known));
  const jargon = keep(layeredList(layers, 'jargon', known));
  const feastDays = keep(layeredList(layers, 'feestdagen', known));
  const rhythm = keep(layeredList(layers, 'jaarritme', known));
  const leadTips = keep(layeredList(layers, 'leiden', known));
  const materials = keep(layeredList(layers, 'materialen', known));
  const forms = loadForms(layers, known, keep);
  const cards = keep(layeredList(layers, 'kaarten', known));
  const pieces = new Map<ContentFolder, readonly Item[]>();
  for (const [folder, found] of files) {
    const read = found.map(({ path, shownAs }) => keep(readContentFile(path, shownAs, folder, known)));
    pieces.set(
      folder,
      read.filter((piece) => piece !== undefined),
    );
  }
  if (
    problems.length > 0 ||
    !sources ||
    !words ||
    !holidays ||
    !tasks ||
    !jargon ||
    !feastDays ||
    !rhythm ||
    !leadTips ||
    !materials ||
    !forms ||
    !cards
  )
    return bad(problems);

  // The schema of a folder made its items, so they are of the folder's kind.
  const map = <T extends Item>(folder: ContentFolder): ReadonlyMap<string, T> =>
    byId((pieces.get(folder) ?? []) as readonly T[]);
  return good({
    goals: map('doelen'),
    topics: map('onderwerpen'),
    werkvormen: map('werkvormen'),
    kinds: map('soorten'),
    newsletterBlocks: map('nieuwsbriefblokken'),
    tips: map('thuistips'),
    roles: map('rollen'),
    reminders: map('herinneringen'),
    tasks: byId(tasks),
    jargon: byId(jargon),
    feastDays: byId(feastDays),
    yearRhythm: byId(rhythm),
    leadTips: byId(leadTips),
    materials: byId(materials),
    forms,
    cards: byId(cards),
    sources: byId(sources),
    words: new Map(words.map((entry) => [entry.type, entry.words])),
    holidays: [...holidays].sort((a, b) => (a.first < b.first ? -1 : 1)),
  });
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** key-missing for each type of school that no entry has words for. */
function typesWithout(
  words: readonly { readonly type: string }[] | undefined,
  { shownAs }: Layer,
): readonly Problem[] {
  if (!words) return [];
  const file = `${shownAs}/woorden.yaml`;
  return SCHOOL_TYPES.filter((type) => !words.some((entry) => entry.type === type)).map((type) => ({
    code: 'key-missing',
    level: 'error',
    file,
    line: 1,
    key: `type: ${type}`,
  }));
}
