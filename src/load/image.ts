import { readFileSync, statSync } from 'node:fs';
import type { Bitmap, Picture } from '../model/picture.ts';
import { bad, good, type Outcome, type Problem, type ProblemCode } from '../model/problem.ts';
import { jpegSize } from './jpeg.ts';
import { pngFault, pngSize } from './png.ts';
import { readSvg } from './svg.ts';

/** Largest file in bytes. */
const MAX_BYTES = 2 * 1024 * 1024;
/** Largest drawing in bytes; a logo has about 10 KB. */
const MAX_SVG_BYTES = 256 * 1024;
/** Largest side in pixels; 4000 by 4000 also stays under the 20 megapixels that PDFKit can take. */
const MAX_SIDE = 4000;

/**
 * Reads a logo: an image of pixels as it is, an SVG file as a drawing of our own. A small file can hold an image of gigabytes, so the size is read from the header before anything is
 * unpacked. `shownAs` is the path as the person typed it. Problems: image-missing, image-not-an-image (its
 * `detail.reason` is an ImageFault), image-too-large, file-unreadable, image-svg (one for each thing that cannot be drawn;
 * its detail says `reason`, `svgLine`, `element` and `found`, what is written there).
 */
export function readLogo(path: string, shownAs: string): Outcome<Picture> {
  const refuse = (code: ProblemCode, detail: Problem['detail'] = {}) =>
    bad<Picture>([{ code, level: 'error', file: shownAs, detail }]);

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

  if (isSvg(bytes)) {
    if (bytes.length > MAX_SVG_BYTES)
      return refuse('image-too-large', { bytes: bytes.length, maxBytes: MAX_SVG_BYTES });
    return readDrawing(bytes, shownAs);
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

/** Whether it is XML with an `svg` near its begin; comments and a document type may stand before it. */
function isSvg(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4096))
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  return start.startsWith('<') && /<(svg:)?svg[\s/>]/.test(start);
}

function readDrawing(bytes: Uint8Array, file: string): Outcome<Picture> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bad([{ code: 'image-not-an-image', level: 'error', file, detail: { reason: 'broken' } }]);
  }
  const reading = readSvg(text);
  if (reading.ok) return good(reading.drawing);
  return bad(
    reading.faults.map(({ reason, line, element, value }) => ({
      code: 'image-svg',
      level: 'error',
      file,
      detail: { reason, svgLine: line, element, found: value },
    })),
  );
}

/** The kind by the first bytes; the name of the file does not count. */
function kindOf(bytes: Uint8Array): Bitmap['kind'] | undefined {
  if (Buffer.from(bytes.subarray(0, 8)).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  return undefined;
}
