import { readFileSync, statSync } from 'node:fs';
import type { Logo } from '../model/logo.ts';
import { bad, good, type Outcome, type Problem, type ProblemCode } from '../model/problem.ts';
import { jpegSize } from './jpeg.ts';
import { pngFault, pngSize } from './png.ts';

/** Largest file in bytes. */
const MAX_BYTES = 2 * 1024 * 1024;
/** Largest side in pixels; 4000 by 4000 also stays under the 20 megapixels that PDFKit can take. */
const MAX_SIDE = 4000;

/**
 * Reads a logo. A small file can hold an image of gigabytes, so the size is read from the header before anything is
 * unpacked. `shownAs` is the path as the person typed it. Problems: image-missing, image-not-an-image (its
 * `detail.reason` is an ImageFault), image-too-large, file-unreadable.
 */
export function readLogo(path: string, shownAs: string): Outcome<Logo> {
  const refuse = (code: ProblemCode, detail: Problem['detail'] = {}) =>
    bad<Logo>([{ code, level: 'error', file: shownAs, detail }]);

  if (/^[a-z]{2,}:\/\//i.test(shownAs)) return refuse('image-missing', { reason: 'link' });
  let bytes: Uint8Array;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return refuse('image-not-an-image', { reason: 'kind' });
    if (stat.size > MAX_BYTES) return refuse('image-too-large', { bytes: stat.size, maxBytes: MAX_BYTES });
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return refuse('image-missing');
    const reason = code === 'EACCES' || code === 'EPERM' ? 'permission' : 'other';
    return refuse('file-unreadable', { reason, code });
  }

  const kind = kindOf(bytes);
  if (!kind) return refuse('image-not-an-image', { reason: 'kind' });
  const size = kind === 'png' ? pngSize(bytes) : jpegSize(bytes);
  if ('fault' in size) return refuse('image-not-an-image', { reason: size.fault });
  const { width, height } = size;
  if (width > MAX_SIDE || height > MAX_SIDE)
    return refuse('image-too-large', { width, height, maxSide: MAX_SIDE });
  const fault = kind === 'png' ? pngFault(bytes) : undefined;
  if (fault) return refuse('image-not-an-image', { reason: fault });
  return good({ bytes, kind, width, height });
}

/** The kind by the first bytes; the name of the file does not count. */
function kindOf(bytes: Uint8Array): Logo['kind'] | undefined {
  if (Buffer.from(bytes.subarray(0, 8)).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  return undefined;
}
