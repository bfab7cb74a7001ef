import { lstat, mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { OutputFile } from '../model/output.ts';
import { bad, good, type Outcome } from '../model/problem.ts';

/**
 * Writes files into a folder, all or none as far as a file system allows: refuses before it writes anything when one
 * of them exists (unless `overwrite`), writes each to a temporary name, and gives them their own names only when all
 * are there. When something fails, what it made is taken away again. Gives the full paths, in the order of `files`.
 * Problems: would-overwrite (every name, in `detail.names`), write-failed (`detail.reason` is the system's code).
 */
export async function saveFiles(
  directory: string,
  files: readonly OutputFile[],
  { overwrite }: { readonly overwrite: boolean },
): Promise<Outcome<string[]>> {
  const odd = files.find((file) => basename(file.name) !== file.name || file.name.startsWith('.'));
  if (odd) throw new TypeError(`not a plain file name: ${odd.name}`);

  const folder = resolve(directory);
  const made: string[] = [];
  let created: string | undefined;
  try {
    const present = await existing(folder, files);
    if (present.length > 0 && !overwrite) {
      return bad([{ code: 'would-overwrite', level: 'error', file: directory, detail: { names: present } }]);
    }
    created = await makeFolder(folder);
    for (const file of files) {
      const path = temporary(folder, file);
      made.push(path);
      await writeFile(path, file.bytes);
    }
    for (const file of files) {
      const path = join(folder, file.name);
      await rename(temporary(folder, file), path);
      if (!present.includes(file.name)) made.push(path);
    }
    return good(files.map((file) => join(folder, file.name)));
  } catch (error) {
    for (const path of made) await rm(path, { force: true }).catch(() => undefined);
    if (created) await removeEmpty(folder, created);
    const { code, path } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return bad([
      {
        code: 'write-failed',
        level: 'error',
        file: directory,
        detail: { reason: code, path: path ?? folder },
      },
    ]);
  }
}

/**
 * Makes a folder and those above it, and gives the topmost one that it made. Node's own `recursive` is no choice: in a
 * place where nothing can be made, as `/proc`, it tries for ever.
 */
async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder);
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(folder) !== folder) {
      const first = await makeFolder(dirname(folder));
      await mkdir(folder).catch(async (second) => {
        if (first) await removeEmpty(dirname(folder), first);
        throw second;
      });
      return first ?? folder;
    }
    if ((await stat(folder).catch(() => undefined))?.isDirectory()) return undefined;
    throw error;
  }
}

/** Names that exist already; a folder of such a name can never be replaced and fails at once. */
async function existing(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of files) {
    const present = await lstat(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (present?.isDirectory())
      throw Object.assign(new Error('is a folder'), { code: 'EISDIR', path: join(folder, name) });
    if (present) found.push(name);
  }
  return found;
}

/** A name that another run in the same folder does not use. */
function temporary(folder: string, file: OutputFile): string {
  return join(folder, `.${file.name}.${process.pid}.tmp`);
}

/** Removes the folders that this run made, from `folder` up to `first`, as long as they are empty. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  for (let path = folder; path.length >= first.length; path = dirname(path)) {
    const gone = await rmdir(path).then(
      () => true,
      () => false,
    );
    if (!gone) return;
  }
}
