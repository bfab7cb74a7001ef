import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLogo } from '../../src/load/image.ts';
import { makePng, type PngWish } from './make-png.ts';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-logo-'));

function read(bytes: Uint8Array) {
  const path = join(folder, 'logo');
  writeFileSync(path, bytes);
  return readLogo(path, 'logo.png');
}

function refusal(bytes: Uint8Array): unknown {
  const { code, file, detail } = read(bytes).problems[0] ?? {};
  expect(file).toBe('logo.png');
  return [code, detail?.reason ?? ''];
}

/** A JPEG as far as anyone looks who does not unpack it: frame and end, with segments before the frame. */
function jpeg({
  marker = 0xc0,
  channels = 3,
  depth = 8,
  width = 30,
  height = 20,
  before = new Uint8Array(),
} = {}) {
  const frame = Buffer.alloc(10);
  frame.set([0xff, marker, 0, 8 + channels * 3, depth]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  frame.set([channels], 9);
  const end = Buffer.from([0xff, 0xd9]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), before, frame, Buffer.alloc(channels * 3), end]);
}

function orientation(value: number, little: boolean): Uint8Array<ArrayBuffer> {
  const tiff = Buffer.alloc(26);
  const short = (number: number, at: number) =>
    little ? tiff.writeUInt16LE(number, at) : tiff.writeUInt16BE(number, at);
  tiff.write(little ? 'II' : 'MM', 0, 'latin1');
  short(42, 2);
  if (little) tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  short(value, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  return new Uint8Array([0xff, 0xe1, 0, body.length + 2, ...body]);
}

describe('readLogo, PNG', () => {
  it('gives size and kind, whatever the file is called', () => {
    const logo = read(makePng({ width: 40, height: 30 }));
    expect(logo.ok && logo.value).toMatchObject({ kind: 'png', width: 40, height: 30 });
    expect(logo.ok && 'bytes' in logo.value && logo.value.bytes).toEqual(
      new Uint8Array(makePng({ width: 40, height: 30 })),
    );
  });

  const palette = ['PLTE', Buffer.from([1, 2, 3, 4, 5, 6])] as const;
  const transparency = ['tRNS', Buffer.from([0, 255])] as const;

  it.each<[string, PngWish]>([
    ['grey', { colourType: 0 }],
    ['black and white', { colourType: 0, depth: 1, width: 11 }],
    ['colour', { colourType: 2 }],
    ['16-bit colour', { colourType: 2, depth: 16 }],
    ['16-bit with transparency', { colourType: 6, depth: 16 }],
    ['grey with transparency', { colourType: 4 }],
    ['a palette of 16 colours', { colourType: 3, depth: 4, extra: [palette] }],
    ['a palette with transparency', { colourType: 3, extra: [palette, transparency] }],
    ['interlaced', { width: 8, height: 8, interlace: 1, pixels: new Uint8Array(8 * 8 * 4 + 15) }],
  ])('takes %s', (_, wish) => {
    expect(read(makePng(wish)).ok).toBe(true);
  });

  it.each<[string, PngWish]>([
    ['transparent in few bits', { colourType: 3, depth: 4, extra: [palette, transparency] }],
    ['one transparent colour', { colourType: 2, extra: [['tRNS', Buffer.alloc(6)]] }],
    ['interlaced in few bits', { colourType: 0, depth: 1, interlace: 1 }],
  ])('refuses what PDFKit draws wrongly: %s', (_, wish) => {
    expect(refusal(makePng(wish))).toEqual(['image-not-an-image', 'variant']);
  });

  it.each<[string, PngWish]>([
    ['too few pixels', { pixels: new Uint8Array(5) }],
    ['too many pixels', { pixels: new Uint8Array(5000) }],
    ['an unknown filter', { pixels: new Uint8Array(26).fill(9) }],
    ['no palette', { colourType: 3 }],
    ['no width', { width: 0, pixels: new Uint8Array(1) }],
    ['an impossible depth', { depth: 3, pixels: new Uint8Array(1) }],
  ])('refuses %s', (_, wish) => {
    expect(refusal(makePng(wish))).toEqual(['image-not-an-image', 'broken']);
  });

  it('refuses a file that was cut off or changed, at any place', () => {
    const whole = makePng({ width: 6, height: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 8, max: whole.length - 1 }), (at) => {
        expect(read(whole.subarray(0, at)).ok).toBe(false);
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ 0x55;
        expect(read(changed).ok).toBe(false);
      }),
    );
  });

  it('refuses a bomb by its header, before it unpacks anything', () => {
    const bomb = makePng({ width: 30_000, height: 30_000, pixels: new Uint8Array(1000) });
    expect(read(bomb).problems[0]).toMatchObject({
      code: 'image-too-large',
      detail: { width: 30_000, height: 30_000, maxSide: 4000 },
    });
  });

  it('takes 4000 pixels and refuses 4001', () => {
    expect(read(makePng({ width: 4000, height: 1 })).ok).toBe(true);
    expect(refusal(makePng({ width: 4001, height: 1 }))).toEqual(['image-too-large', '']);
  });
});

describe('readLogo, JPEG', () => {
  it.each([0xc0, 0xc1, 0xc2])('takes frame %s', (marker) => {
    const logo = read(jpeg({ marker }));
    expect(logo.ok && logo.value).toMatchObject({ kind: 'jpeg', width: 30, height: 20 });
  });

  it.each([true, false])('turns a photo that lies on its side (little-endian: %s)', (little) => {
    const logo = read(jpeg({ before: orientation(6, little) }));
    expect(logo.ok && logo.value).toMatchObject({ width: 20, height: 30 });
    const upright = read(jpeg({ before: orientation(3, little) }));
    expect(upright.ok && upright.value).toMatchObject({ width: 30, height: 20 });
  });

  it('refuses CMYK, odd frames and cut-off files, each with its reason', () => {
    expect(refusal(jpeg({ channels: 4 }))).toEqual(['image-not-an-image', 'cmyk']);
    expect(refusal(jpeg({ marker: 0xc3 }))).toEqual(['image-not-an-image', 'variant']);
    expect(refusal(jpeg({ depth: 12 }))).toEqual(['image-not-an-image', 'variant']);
    expect(refusal(jpeg({ height: 0 }))).toEqual(['image-not-an-image', 'broken']);
    expect(refusal(jpeg().subarray(0, 20))).toEqual(['image-not-an-image', 'broken']);
  });

  it('never throws on what only begins as a JPEG', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (rest) => {
        expect(read(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), rest])).problems.length).toBeLessThan(2);
      }),
    );
  });
});

describe('readLogo, files', () => {
  it('says what is missing, what is a folder and what is no image', () => {
    expect(readLogo(join(folder, 'nergens.png'), 'logo.png').problems[0]?.code).toBe('image-missing');
    mkdirSync(join(folder, 'map.png'), { recursive: true });
    expect(readLogo(join(folder, 'map.png'), 'logo.png').problems[0]?.code).toBe('image-not-an-image');
    expect(refusal(Buffer.from('<html><p>svg</p></html>'))).toEqual(['image-not-an-image', 'kind']);
    expect(refusal(Buffer.alloc(0))).toEqual(['image-not-an-image', 'kind']);
  });

  it('refuses more than 2 MB without looking at it', () => {
    expect(refusal(Buffer.alloc(2 * 1024 * 1024 + 1))).toEqual(['image-too-large', '']);
  });
});

describe('readLogo, SVG', () => {
  const svg = (inside: string) => Buffer.from(`<svg viewBox="0 0 20 10">\n${inside}\n</svg>`);

  it('gives a drawing of our own', () => {
    const logo = read(svg('<rect width="20" height="10" fill="teal"/>'));
    expect(logo.ok && logo.value).toEqual({
      kind: 'drawing',
      width: 1000,
      height: 500,
      shapes: [{ d: 'M0 0L1000 0L1000 500L0 500Z', fill: '#008080' }],
    });
  });

  it('takes what drawing programs put before it', () => {
    const start =
      '\ufeff<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n';
    expect(read(Buffer.concat([Buffer.from(start), svg('<path d="M1 1h3v3z"/>')])).ok).toBe(true);
  });

  it('tells all that cannot be drawn, each with its line and element', () => {
    const { problems } = read(svg('<text>A</text>\n<g opacity=".5"/>\n<path d="M0 0h1v1z" fill="url(#a)"/>'));
    expect(problems).toEqual(
      [
        { reason: 'text', svgLine: 2, element: 'text', found: '' },
        { reason: 'effect', svgLine: 3, element: 'g', found: 'opacity' },
        { reason: 'colour', svgLine: 4, element: 'path', found: 'url(#a)' },
      ].map((detail) => ({ code: 'image-svg', level: 'error', file: 'logo.png', detail })),
    );
  });

  it('refuses more than 256 KB, and what is not UTF-8', () => {
    expect(refusal(svg('<!-- '.padEnd(300_000, 'x')))).toEqual(['image-too-large', '']);
    expect(refusal(Buffer.concat([svg(''), Buffer.from([0xff])]))).toEqual(['image-not-an-image', 'broken']);
  });
});
