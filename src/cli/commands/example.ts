import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { InputError } from '../../model/problem.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { type MakeOptions, unknownValue } from '../make-options.ts';
import type { Reporter } from '../reporter.ts';
import { make } from './make.ts';

/**
 * `samenspel voorbeeld`: makes the pack of a bundled example, in `voorbeeld-<naam>` unless the person names a folder.
 * An unknown name is an InputError that lists the names.
 */
export async function makeExample(
  io: Io,
  reporter: Reporter,
  name: string,
  options: MakeOptions,
): Promise<ExitCode> {
  const names = exampleNames(io.root);
  if (!names.includes(name)) throw new InputError([unknownValue('voorbeeld', name, names)]);
  const path = relative(io.cwd, join(io.root, 'examples', name, 'bijeenkomst.yaml'));
  return make(io, reporter, { path, folder: `voorbeeld-${name}` }, options);
}

/** The names of the bundled examples, in the order of their letters. */
function exampleNames(root: string): readonly string[] {
  return readdirSync(join(root, 'examples'))
    .filter((name) => existsSync(join(root, 'examples', name, 'bijeenkomst.yaml')))
    .sort();
}
