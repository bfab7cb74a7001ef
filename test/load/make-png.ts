import { crc32, deflateSync } from 'node:zlib';

/** What a test wants to be in a PNG; by default a good RGBA image. */
export interface PngWish {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly colourType?: number;
  readonly interlace?: number;
  /** Unpacked rows; by default zeros, as many as the header promises (images without interlace only). */
  readonly pixels?: Uint8Array;
  /** Extra chunks between header and pixels. */
  readonly extra?: readonly (readonly [type: string, data: Uint8Array])[];
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The bytes of a PNG. */
export function makePng(wish: PngWish = {}): Buffer {
  const { width = 3, height = 2, depth = 8, colourType = 6, interlace = 0, extra = [] } = wish;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colourType, 0, 0, interlace], 8);
  const row = 1 + Math.ceil((width * depth * (CHANNELS[colourType] ?? 1)) / 8);
  const pixels = wish.pixels ?? new Uint8Array(row * height);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...extra.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
