import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { Io, Output } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { realToolkit } from '../make/examples.ts';

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/** A brief that leaves all choices to the program. */
export const SMALL_BRIEF = `school:
  naam: De Proefschool
bijeenkomst:
  soort: koffieochtend
  datum: 2027-01-19
doelen: [vertrouwen]
`;

/** What a run gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process, with everything it prints caught. The content of the project is read once for all. */
export async function run(
  argv: readonly string[],
  wish: Partial<Io> & { readonly input?: string } = {},
): Promise<Ran> {
  const caught = { out: '', err: '' };
  const output = (name: 'out' | 'err'): Output => ({
    stream: new PassThrough(),
    isTTY: false,
    write: async (text) => {
      caught[name] += text;
    },
  });
  const io: Io = {
    stdin: Readable.from([Buffer.from(wish.input ?? '')]),
    out: output('out'),
    err: output('err'),
    env: {},
    cwd: ROOT,
    today: '2026-11-21',
    root: ROOT,
    // Another root has content of its own, and is read each time.
    ...(wish.root === undefined ? { toolkit: realToolkit() } : {}),
    ...wish,
  };
  const code = await main(argv, io);
  return { code, ...caught };
}

/** A new folder with files in it, by name. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
