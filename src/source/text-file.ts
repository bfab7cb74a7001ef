import { readFileSync, statSync } from 'node:fs';
import { bad, good, type Outcome, type Problem, type ProblemCode } from '../model/problem.ts';

/** The largest text that is read, in bytes: a brief is about 2 KB, so 1 MB is no brief. */
export const MAX_TEXT_BYTES = 1_000_000;

// A PDF, an Office file or ZIP, PNG, JPEG, GIF and an old Office file: what people pick by mistake. Text never begins so.
const SIGNATURES = ['%PDF-', 'PK\x03\x04', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\xd0\xcf\x11\xe0'];

function failure(
  code: ProblemCode,
  file: string,
  rest: Pick<Problem, 'line' | 'detail'> = {},
): Outcome<never> {
  return bad([{ code, level: 'error', file, ...rest }]);
}

/**
 * Bytes as text: UTF-8, a byte order mark left out, line ends as they are. Errors: `file-too-large` (detail `bytes`,
 * `max`), `file-binary`, `file-not-utf8` (with the line of the first wrong byte; detail `encoding`, the likely one, and
 * `word`, the word that holds it).
 */
export function decodeText(bytes: Uint8Array, file: string): Outcome<string> {
  if (bytes.length > MAX_TEXT_BYTES) return tooLarge(bytes.length, file);
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) {
    return failure('file-not-utf8', file, { line: 1, detail: { encoding: 'UTF-16' } });
  }
  if (bytes.includes(0) || SIGNATURES.some((signature) => start.startsWith(signature))) {
    return failure('file-binary', file);
  }
  try {
    return good(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure('file-not-utf8', file, firstBadLine(bytes));
  }
}

/**
 * The text of a file. `shownAs` is the path as the person typed it. Errors: `file-missing`, `file-unreadable` (detail
 * `reason`: `directory`, `permission`, `not-a-file` or `other`) and those of `decodeText`. A file that is too large is
 * not read at all.
 */
export function readTextFile(path: string, shownAs: string): Outcome<string> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return failure('file-unreadable', shownAs, { detail: { reason: 'directory' } });
    if (!stat.isFile()) return failure('file-unreadable', shownAs, { detail: { reason: 'not-a-file' } });
    if (stat.size > MAX_TEXT_BYTES) return tooLarge(stat.size, shownAs);
    return decodeText(readFileSync(path), shownAs);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    // ERR_INVALID_ARG_VALUE: a path with a NUL in it, which no file has.
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code)) {
      return failure('file-missing', shownAs);
    }
    const reason = code === 'EACCES' || code === 'EPERM' ? 'permission' : 'other';
    return failure('file-unreadable', shownAs, { detail: { reason, code } });
  }
}

function tooLarge(bytes: number, file: string): Outcome<never> {
  return failure('file-too-large', file, { detail: { bytes, max: MAX_TEXT_BYTES } });
}

/** Where the first byte stands that is no UTF-8; most likely an old Windows file with accents, so read it as such. */
function firstBadLine(bytes: Uint8Array): Pick<Problem, 'line' | 'detail'> {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    const word = badWord(bytes.subarray(start, end));
    if (word !== undefined) return { line, detail: { encoding: 'Windows-1252', word } };
    start = end + 1;
  }
  return { line };
}

/** The first word of a line that is no UTF-8, read as Windows-1252; undefined when the whole line is fine. */
function badWord(line: Uint8Array): string | undefined {
  for (let start = 0; start <= line.length; ) {
    const space = line.indexOf(32, start);
    const end = space === -1 ? line.length : space;
    const word = line.subarray(start, end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(word);
    } catch {
      const text = new TextDecoder('windows-1252').decode(word);
      return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').slice(0, 40);
    }
    start = end + 1;
  }
  return undefined;
}
