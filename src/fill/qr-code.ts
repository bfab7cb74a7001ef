import { encode } from 'uqr';
import type { Drawing } from '../model/picture.ts';

/** White modules around the code (ISO/IEC 18004, 5.3.8). */
const QUIET = 4;

const MILLIMETRE = 72 / 25.4;
/** Least side of the code itself, and of one module, in points: a telephone reads that from a letter in the hand. */
const LEAST_SIDE = 20 * MILLIMETRE;
const LEAST_MODULE = 0.5 * MILLIMETRE;

// A code of more modules takes too much of a page; such a link has some 400 characters.
const MOST_MODULES = 81;

/**
 * The QR code of a link at error level M, which a fold or a coffee stain does not break; undefined when the link is too
 * long for one. Always black on white, also on a dark screen.
 */
export function qrCode(link: string): Drawing | undefined {
  // A link of 700 letters is more than any code within MOST_MODULES holds; longer ones would make the encoder throw.
  if (link.length > 700) return undefined;
  const { size, data } = encode(link, { ecc: 'M', border: 0 });
  if (size > MOST_MODULES) return undefined;
  const field = size + 2 * QUIET;
  return {
    kind: 'drawing',
    width: field,
    height: field,
    shapes: [
      { d: `M0 0h${field}v${field}h-${field}z`, fill: '#ffffff' },
      { d: data.map(rowOfModules).join(''), fill: '#000000' },
    ],
  };
}

/** How large a code must be printed to be read: its side with the white edge, in whole points. */
export function codeSide(code: Drawing): number {
  const module = Math.max(LEAST_MODULE, LEAST_SIDE / (code.width - 2 * QUIET));
  return Math.ceil(module * code.width);
}

/** The dark modules of a row; neighbours are one rectangle. */
function rowOfModules(row: readonly boolean[], y: number): string {
  const runs = row
    .map((dark) => (dark ? '1' : '0'))
    .join('')
    .matchAll(/1+/g);
  return [...runs]
    .map(({ index, 0: run }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`)
    .join('');
}
