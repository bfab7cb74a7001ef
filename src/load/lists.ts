import { join } from 'node:path';
import { cardListSource } from '../model/card-source.ts';
import { feastDayListSource } from '../model/feast-source.ts';
import {
  contactListSource,
  evaluationListSource,
  selfCheckListSource,
  workingListSource,
} from '../model/form-source.ts';
import { leadTipListSource, materialListSource } from '../model/lead-source.ts';
import {
  holidayListSource,
  jargonListSource,
  sourceListSource,
  taskListSource,
  wordsSource,
} from '../model/list-source.ts';
import { bad, type Outcome, type Problem } from '../model/problem.ts';
import { rhythmListSource } from '../model/year-source.ts';
import type { LineOf } from '../source/locate.ts';
import { wordsAt } from '../source/raw.ts';
import type { Schema } from '../source/schema.ts';
import { readTextFile } from '../source/text-file.ts';
import { validate } from '../source/validate.ts';
import { readYaml } from '../source/yaml.ts';
import { type KnownIds, referenceProblems } from './references.ts';
import { variableProblems } from './variables.ts';

/** What a list in `content/` has to look like, and the key that tells its entries apart. */
export interface ContentList<T> {
  readonly schema: Schema<readonly T[]>;
  readonly idKey: string & keyof T;
}

/** The lists of `content/`, by the names of their files without `.yaml`. */
export const CONTENT_LISTS = {
  bronnen: list(sourceListSource, 'id'),
  woorden: list(wordsSource, 'type'),
  vakanties: list(holidayListSource, 'id'),
  taken: list(taskListSource, 'id'),
  jargon: list(jargonListSource, 'id'),
  feestdagen: list(feastDayListSource, 'id'),
  jaarritme: list(rhythmListSource, 'id'),
  leiden: list(leadTipListSource, 'id'),
  materialen: list(materialListSource, 'id'),
  evaluatie: list(evaluationListSource, 'id'),
  contactstrategie: list(contactListSource, 'id'),
  werkwijze: list(workingListSource, 'id'),
  zelfcheck: list(selfCheckListSource, 'id'),
  kaarten: list(cardListSource, 'id'),
};
/** One of them. */
export type ContentListName = keyof typeof CONTENT_LISTS;

/** The list that a file's name says it is; undefined for a file that is none. */
export function contentListName(fileName: string): ContentListName | undefined {
  const names = Object.keys(CONTENT_LISTS) as ContentListName[];
  return names.find((name) => fileName === `${name}.yaml`);
}

/**
 * Reads one list of `content/`; `shownAs` is its folder as messages show it. All problems at once: those of the text, of
 * YAML and of values, of variables, of references as far as ids are `known`, and id-duplicate.
 */
export function readContentList<T>(
  directory: string,
  shownAs: string,
  name: ContentListName,
  { schema, idKey }: ContentList<T>,
  known: KnownIds | undefined,
): Outcome<readonly T[]> {
  const file = shownAs === '.' ? `${name}.yaml` : `${shownAs}/${name}.yaml`;
  const text = readTextFile(join(directory, `${name}.yaml`), file);
  if (!text.ok) return text;
  const yaml = readYaml(text.value, file, 'list');
  if (!yaml.ok) return yaml;
  const { value, lineOf } = yaml.value;
  const entries = validate(schema, value, file, lineOf);
  const told = entries.problems.map((problem) => problem.key);
  const references = known ? referenceProblems(value, file, lineOf, known) : [];
  const twice = duplicates(value, file, lineOf, idKey);
  const problems = [
    ...entries.problems,
    ...references.filter((problem) => !told.includes(problem.key)),
    ...variableProblems(value, file, lineOf, false),
    ...twice,
  ];
  return problems.length > 0 ? bad(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))) : entries;
}

function list<T, K extends string & keyof T>(schema: Schema<readonly T[]>, idKey: K) {
  return { schema, idKey } satisfies ContentList<T>;
}

/** Works on what was written, so that a fault elsewhere in the list does not hide an id that stands there twice. */
function duplicates(entries: unknown, file: string, lineOf: LineOf, idKey: string): Problem[] {
  const firstLines = new Map<string, number>();
  return wordsAt(entries, [idKey]).flatMap(({ word, path }): Problem[] => {
    const line = lineOf(path);
    const firstLine = firstLines.get(word);
    if (firstLine === undefined) {
      firstLines.set(word, line);
      return [];
    }
    const detail = { value: word, firstLine };
    return [{ code: 'id-duplicate', level: 'error', file, line, key: idKey, detail }];
  });
}
