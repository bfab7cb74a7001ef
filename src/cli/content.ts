import { join, resolve } from 'node:path';
import type { Outcome } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import type { Io } from './io.ts';

/** The toolkit of the program, with a school's own content folder (as typed) laid over it. Problems: those of `loadToolkit`. */
export async function loadContent(io: Io, ownFolder: string | undefined): Promise<Outcome<Toolkit>> {
  const { loadToolkit } = await import('../load/toolkit.ts');
  const ours = join(io.root, 'content');
  if (ownFolder === undefined) return loadToolkit(ours);
  // The name without the slash that a shell puts behind a folder.
  const shownAs = ownFolder.replace(/(?<=.)[\\/]+$/, '');
  return loadToolkit(ours, { directory: resolve(io.cwd, ownFolder), shownAs });
}
