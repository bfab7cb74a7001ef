import type { Agreements } from '../model/agreements.ts';
import { agreementsSource } from '../model/agreements-source.ts';
import { good, type Outcome } from '../model/problem.ts';
import { readTextFile } from '../source/text-file.ts';
import { validate } from '../source/validate.ts';
import { readYaml } from '../source/yaml.ts';
import type { WrittenFile } from './unknown-ids.ts';

/** A file of agreements that was read, and what it holds. */
export interface AgreementsFile extends WrittenFile {
  readonly agreements: Agreements;
}

/**
 * Reads a file of agreements that somebody filled in. `shownAs` is the path as the person typed it. Problems, all at once
 * and with their lines: those of a text file, of YAML, and of keys and values.
 */
export function readAgreements(path: string, shownAs: string): Outcome<AgreementsFile> {
  const text = readTextFile(path, shownAs);
  if (!text.ok) return text;
  const read = readYaml(text.value, shownAs);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const agreements = validate(agreementsSource, value, shownAs, lineOf);
  if (!agreements.ok) return agreements;
  return good({ file: shownAs, raw: value as object, lineOf, agreements: agreements.value });
}
