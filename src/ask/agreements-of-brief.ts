import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Agreements } from '../model/agreements.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import { type KeyPath, keyOf } from '../source/locate.ts';
import { type AgreementsFile, readAgreements } from './agreements-file.ts';
import type { WrittenFile } from './unknown-ids.ts';

/** The keys of a brief that name such a file: of this meeting, and of the one before it. */
export const AGREEMENTS_KEYS = ['afspraken', 'vorige_afspraken'] as const;
/** One of them. */
export type AgreementsKey = (typeof AGREEMENTS_KEYS)[number];

/** A file that somebody named. */
export interface NamedFile {
  /** Absolute, or relative to where the program runs. */
  readonly path: string;
  /** As the person typed it. */
  readonly shownAs: string;
}

/** The files of agreements of one brief, as far as there are any. */
export interface BriefAgreements {
  readonly nouns: { readonly agreements?: Agreements; readonly previous?: Agreements };
  readonly files: readonly WrittenFile[];
  /** Where something stands in one of them; undefined for every key of another kind. */
  readonly placeOf: (
    path: KeyPath,
  ) => { readonly file: string; readonly line: number; readonly key: string } | undefined;
}

/**
 * Reads the files of agreements that a brief names, counted from its `directory`, or those that are `given` in their
 * place. All problems at once; a file that cannot be read has in the detail where its name stands.
 */
export function agreementsOf(
  own: WrittenFile,
  directory: string,
  given: Partial<Record<AgreementsKey, NamedFile>>,
): Outcome<BriefAgreements> {
  const read = new Map<string, AgreementsFile>();
  const problems: Problem[] = [];
  for (const key of AGREEMENTS_KEYS) {
    const named = given[key] ?? namedIn(own, directory, key);
    if (!named) continue;
    const found = readAgreements(named.path, named.shownAs);
    if (found.ok) read.set(key, found.value);
    else problems.push(...(given[key] ? found.problems : withItsName(found.problems, own, key)));
  }
  if (problems.length > 0) return bad(problems);
  const [agreements, previous] = AGREEMENTS_KEYS.map((key) => read.get(key)?.agreements);
  return good({
    nouns: { ...(agreements ? { agreements } : {}), ...(previous ? { previous } : {}) },
    files: [...read.values()],
    placeOf: ([key, ...inside]) => {
      const file = read.get(String(key));
      if (!file) return undefined;
      return {
        file: file.file,
        line: file.lineOf(inside),
        key: keyOf(inside.length > 0 ? inside : [key ?? '']),
      };
    },
  });
}

function namedIn({ file, raw }: WrittenFile, directory: string, key: AgreementsKey): NamedFile | undefined {
  const path = (raw as Readonly<Record<string, unknown>>)[key];
  if (typeof path !== 'string') return undefined;
  const shownAs = isAbsolute(path) ? path : join(dirname(file), path);
  return { path: resolve(directory, path), shownAs };
}

function withItsName(
  problems: readonly Problem[],
  { file, lineOf }: WrittenFile,
  key: AgreementsKey,
): readonly Problem[] {
  return problems.map((problem) =>
    problem.code === 'file-missing' || problem.code === 'file-unreadable'
      ? { ...problem, detail: { ...problem.detail, namedIn: file, namedAt: lineOf([key]) } }
      : problem,
  );
}
