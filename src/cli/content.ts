import { join, resolve } from 'node:path';
import { good, type Outcome } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import type { Io } from './io.ts';

/** The toolkit of the program, with a school's own content folder (as typed) laid over it. Problems: those of `loadToolkit`. */
export async function loadContent(io: Io, ownFolder: string | undefined): Promise<Outcome<Toolkit>> {
  if (io.toolkit && ownFolder === undefined) return good(io.toolkit);
  const { loadToolkit } = await import('../load/toolkit.ts');
  const ours = join(io.root, 'content');
  return ownFolder === undefined ? loadToolkit(ours) : loadToolkit(ours, layer(io, ownFolder));
}

/** A folder that the person typed, as it is read and as messages show it: without the slash that a shell puts behind it. */
export function layer(io: Io, folder: string): { readonly directory: string; readonly shownAs: string } {
  return { directory: resolve(io.cwd, folder), shownAs: folder.replace(/(?<=.)[\\/]+$/, '') };
}
