import { createHash } from 'node:crypto';
import type { IsoDate } from '../model/date.ts';
import type { OutputFile } from '../model/output.ts';

/** What made the pack: the version of the program, and the day of the data (holidays, content) that it used. */
export interface Versions {
  readonly program: string;
  readonly data: IsoDate;
}

/** One file as the manifest and the `--json` report describe it. Keys are Dutch: a person may read them. */
export interface FileEntry {
  readonly naam: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly paginas?: number;
}

/** Name, size and checksum of a file, and its pages when it is a PDF. */
export function fileEntry(file: OutputFile): FileEntry {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const entry = { naam: file.name, bytes: file.bytes.byteLength, sha256 };
  return file.pages === undefined ? entry : { ...entry, paginas: file.pages };
}

/** `manifest.json`: what is in the folder and what made it. Holds no moment, so that the same input gives the same bytes. */
export function manifest(files: readonly OutputFile[], versions: Versions): OutputFile {
  const content = {
    programma: 'samenspel',
    versie: versions.program,
    gegevens: versions.data,
    bestanden: files.map(fileEntry),
  };
  return { name: 'manifest.json', bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`) };
}
