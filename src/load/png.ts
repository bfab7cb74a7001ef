import { crc32, inflateSync } from 'node:zlib';
import type { ImageFault, ImageSize } from './image-size.ts';

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
  readonly interlaced: boolean;
}

/** Numbers per pixel for each colour type of the PNG standard (clause 11.2.1), and the depths it allows. */
const COLOUR_TYPES: Readonly<
  Record<number, { readonly channels: number; readonly depths: readonly number[] }>
> = {
  0: { channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { channels: 3, depths: [8, 16] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  4: { channels: 2, depths: [8, 16] },
  6: { channels: 4, depths: [8, 16] },
};

/** Start and step of the seven passes of an interlaced image (clause 8.2): x, y, step in x, step in y. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The size that the header of a PNG states, in pixels. Reads the first 29 bytes only. */
export function pngSize(bytes: Uint8Array): ImageSize {
  const header = readHeader(bytes);
  return header ? { width: header.width, height: header.height } : { fault: 'broken' };
}

/**
 * Whether a PNG of a size that we accept can really be drawn: every chunk whole, the pixels all there. PDFKit's reader
 * throws on a damaged image where nobody can catch it, and draws some rare variants wrongly; those are refused here.
 */
export function pngFault(bytes: Uint8Array): ImageFault | undefined {
  const header = readHeader(bytes);
  const chunks = readChunks(bytes);
  if (!header || !chunks) return 'broken';

  const transparent = chunks.some((chunk) => chunk.type === 'tRNS');
  const smallPixels = header.depth < 8;
  // Its transparency reader takes one byte a pixel and one byte a colour; its interlace reader whole bytes a pixel.
  if (transparent && (header.colourType !== 3 || smallPixels)) return 'variant';
  if (header.interlaced && smallPixels) return 'variant';

  const palette = chunks.find((chunk) => chunk.type === 'PLTE');
  if (header.colourType === 3 && (!palette || palette.data.length === 0 || palette.data.length % 3 !== 0))
    return 'broken';
  const packed = Buffer.concat(chunks.filter((chunk) => chunk.type === 'IDAT').map((chunk) => chunk.data));
  return pixelsAreWhole(header, packed) ? undefined : 'broken';
}

function readHeader(bytes: Uint8Array): Header | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 33 || view.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  const header = {
    width: view.readUInt32BE(16),
    height: view.readUInt32BE(20),
    depth: view.readUInt8(24),
    colourType: view.readUInt8(25),
    interlaced: view.readUInt8(28) === 1,
  };
  const known = COLOUR_TYPES[header.colourType]?.depths.includes(header.depth) && view.readUInt8(28) <= 1;
  return known && header.width > 0 && header.height > 0 ? header : undefined;
}

function readChunks(bytes: Uint8Array): { readonly type: string; readonly data: Buffer }[] | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = [];
  for (let at = 8; at + 12 <= view.length; ) {
    const end = at + 8 + view.readUInt32BE(at);
    if (end + 4 > view.length || crc32(view.subarray(at + 4, end)) !== view.readUInt32BE(end))
      return undefined;
    const chunk = { type: view.toString('latin1', at + 4, at + 8), data: view.subarray(at + 8, end) };
    if (chunk.type === 'IEND') return chunks;
    chunks.push(chunk);
    at = end + 4;
  }
  return undefined;
}

/** Whether the packed pixels hold exactly the rows that the header promises, each with a known filter (clause 9.2). */
function pixelsAreWhole(header: Header, packed: Buffer): boolean {
  const bits = header.depth * (COLOUR_TYPES[header.colourType]?.channels ?? 0);
  const passes = header.interlaced ? ADAM7 : ([[0, 0, 1, 1]] as const);
  const rows = passes.flatMap(([x, y, dx, dy]) => {
    const columns = Math.ceil((header.width - x) / dx);
    const count = Math.ceil((header.height - y) / dy);
    return columns > 0 && count > 0 ? [{ count, bytes: 1 + Math.ceil((columns * bits) / 8) }] : [];
  });
  const expected = rows.reduce((sum, pass) => sum + pass.count * pass.bytes, 0);

  let pixels: Buffer;
  try {
    pixels = inflateSync(packed, { maxOutputLength: expected });
  } catch {
    return false;
  }
  if (pixels.length !== expected) return false;
  let at = 0;
  for (const pass of rows) {
    for (let row = 0; row < pass.count; row++, at += pass.bytes) {
      if ((pixels[at] ?? 5) > 4) return false;
    }
  }
  return true;
}
