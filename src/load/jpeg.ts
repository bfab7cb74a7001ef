import type { ImageSize } from './image-size.ts';

/** Frame markers that PDF can hold: baseline, extended and progressive (ISO 32000-1, 7.4.8). */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Frames of other kinds: lossless, hierarchical, arithmetic. */
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/**
 * The size of a JPEG, read from its frame header. Printer's colours (four channels) are refused: PDF/A asks for a
 * colour profile of them that we do not have. A camera's note that the photo lies on its side is followed.
 */
export function jpegSize(bytes: Uint8Array): ImageSize {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sideways = false;
  let at = 2;
  while (at + 4 <= view.length) {
    if (view[at] !== 0xff) return { fault: 'broken' };
    const marker = view.readUInt8(at + 1);
    if (marker === 0xff) return { fault: 'variant' }; // fill bytes, which PDFKit does not skip
    const length = view.readUInt16BE(at + 2);
    const body = view.subarray(at + 4, at + 2 + length);
    if (length < 2 || body.length !== length - 2) return { fault: 'broken' };
    if (OTHER_FRAMES.includes(marker)) return { fault: 'variant' };
    if (FRAMES.includes(marker)) {
      const whole = view.lastIndexOf(END_OF_IMAGE) > at;
      return whole ? frameSize(body, sideways) : { fault: 'broken' };
    }
    if (marker === 0xe1) sideways ||= liesOnItsSide(body);
    at += 2 + length;
  }
  return { fault: 'broken' };
}

function frameSize(frame: Buffer, sideways: boolean): ImageSize {
  if (frame.length < 6) return { fault: 'broken' };
  const [depth, height, width, channels] = [
    frame.readUInt8(0),
    frame.readUInt16BE(1),
    frame.readUInt16BE(3),
    frame.readUInt8(5),
  ];
  if (channels === 4) return { fault: 'cmyk' };
  if (depth !== 8 || (channels !== 1 && channels !== 3)) return { fault: 'variant' };
  if (width === 0 || height === 0) return { fault: 'broken' };
  return sideways ? { width: height, height: width } : { width, height };
}

/** Whether the Exif orientation (tag 0x0112) is one of the four that swap width and height. */
function liesOnItsSide(segment: Buffer): boolean {
  if (segment.toString('latin1', 0, 6) !== 'Exif\0\0' || segment.length < 14) return false;
  const tiff = segment.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number) =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const directory = long(4);
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + entry * 12;
    if (short(at) === 0x0112) return short(at + 8) >= 5;
  }
  return false;
}
