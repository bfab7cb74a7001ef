import { join } from 'node:path';
import { SCHOOL_TYPES, type SchoolType } from '../model/brief.ts';
import type { Holiday } from '../model/holiday.ts';
import type { Source } from '../model/item.ts';
import { holidayListSource, sourceListSource, wordsSource } from '../model/list-source.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import type { SchoolWords } from '../model/toolkit.ts';
import type { LineOf } from '../source/locate.ts';
import type { Schema } from '../source/schema.ts';
import { readTextFile } from '../source/text-file.ts';
import { validate } from '../source/validate.ts';
import { readYaml } from '../source/yaml.ts';

/** The sources of `bronnen.yaml`, by id. Problems: those of YAML and of values, id-duplicate. */
export function readSources(directory: string, shownAs: string): Outcome<ReadonlyMap<string, Source>> {
  const list = readList(
    join(directory, 'bronnen.yaml'),
    shown(shownAs, 'bronnen.yaml'),
    sourceListSource,
    'id',
  );
  return list.ok ? good(new Map(list.value.map((source) => [source.id, source]))) : list;
}

/** The words of `woorden.yaml`, by type of school. Problems: as `readSources`, and key-missing for a type without words. */
export function readWords(directory: string, shownAs: string): Outcome<ReadonlyMap<SchoolType, SchoolWords>> {
  const file = shown(shownAs, 'woorden.yaml');
  const list = readList(join(directory, 'woorden.yaml'), file, wordsSource, 'type');
  if (!list.ok) return list;
  const words = new Map(list.value.map((entry) => [entry.type, entry.words]));
  const missing = SCHOOL_TYPES.filter((type) => !words.has(type));
  if (missing.length === 0) return good(words);
  return bad(
    missing.map(
      (type): Problem => ({ code: 'key-missing', level: 'error', file, line: 1, key: `type: ${type}` }),
    ),
  );
}

/** The school holidays of `vakanties.yaml`, in order of their first days. Problems: as `readSources`. */
export function readHolidays(directory: string, shownAs: string): Outcome<readonly Holiday[]> {
  const list = readList(
    join(directory, 'vakanties.yaml'),
    shown(shownAs, 'vakanties.yaml'),
    holidayListSource,
    'id',
  );
  return list.ok ? good([...list.value].sort((a, b) => (a.first < b.first ? -1 : 1))) : list;
}

/** A file's name for messages: a list in the working folder has none before it. */
function shown(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

function readList<T extends Readonly<Record<K, string>>, K extends string>(
  path: string,
  file: string,
  schema: Schema<readonly T[]>,
  idKey: K,
): Outcome<readonly T[]> {
  const text = readTextFile(path, file);
  if (!text.ok) return text;
  const yaml = readYaml(text.value, file, 'list');
  if (!yaml.ok) return yaml;
  const list = validate(schema, yaml.value.value, file, yaml.value.lineOf);
  if (!list.ok) return list;
  const problems = duplicates(
    list.value.map((entry) => entry[idKey]),
    file,
    yaml.value.lineOf,
    idKey,
  );
  return problems.length > 0 ? bad(problems) : list;
}

function duplicates(ids: readonly string[], file: string, lineOf: LineOf, idKey: string): Problem[] {
  return ids.flatMap((id, index): Problem[] => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const detail = { value: id, firstLine: lineOf([first, idKey]) };
    return [
      {
        code: 'id-duplicate',
        level: 'error',
        file,
        line: lineOf([index, idKey]),
        key: idKey,
        detail,
      },
    ];
  });
}
