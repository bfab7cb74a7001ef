import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { codeSide, qrCode } from '../../src/fill/qr-code.ts';
import type { Drawing } from '../../src/model/picture.ts';

const LINK = 'https://overleg.dewerkbank.example/startgesprek';
const MILLIMETRE = 72 / 25.4;

function drawn(link: string): Drawing {
  const code = qrCode(link);
  if (!code) throw new Error(`no code for ${link}`);
  return code;
}

/** The dark modules of a drawing, as a field of 0 and 1, read from its path and from nothing else. */
function modules({ width, shapes }: Drawing): string[] {
  const field = Array.from({ length: width }, () => Array<string>(width).fill('0'));
  for (const [, x, y, run] of (shapes[1]?.d ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    field[Number(y)]?.fill('1', Number(x), Number(x) + Number(run));
  return field.map((row) => row.join(''));
}

describe('qrCode', () => {
  it('draws what the encoder says, with a white edge of four modules', () => {
    fc.assert(
      fc.property(fc.webUrl({ size: 'medium' }), (link) => {
        const field = modules(drawn(link));
        const { data, size } = encode(link, { ecc: 'M', border: 0 });
        expect(field).toHaveLength(size + 8);
        const inner = data.map((row) => `0000${row.map((dark) => (dark ? '1' : '0')).join('')}0000`);
        const white = '0'.repeat(size + 8);
        expect(field).toEqual([white, white, white, white, ...inner, white, white, white, white]);
      }),
      { numRuns: 30 },
    );
  });

  it('has the three squares by which a telephone finds it, and says that it is of level M', () => {
    const rows = modules(drawn(LINK)).map((row) => row.slice(4, -4));
    const square = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const code = rows.slice(4, -4);
    expect(code.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(square);
    expect(code.slice(0, 7).map((row) => row.slice(-7))).toEqual(square);
    expect(code.slice(-7).map((row) => row.slice(0, 7))).toEqual(square);
    // The level is in the first two bits of the format, which is masked with 101010000010010 (ISO/IEC 18004, 7.9).
    const level = [...(code[8] ?? '').slice(0, 2)].map((bit, i) => Number(bit) ^ (i === 0 ? 1 : 0)).join('');
    expect(level).toBe('00');
  });

  it('is black on white, whatever the theme', () => {
    expect(drawn(LINK).shapes.map(({ fill }) => fill)).toEqual(['#ffffff', '#000000']);
  });

  it('is printed at least 20 mm wide without its edge, with modules of at least half a millimetre', () => {
    for (const length of [1, 50, 150, 350]) {
      const code = drawn(`https://x.example/${'a'.repeat(length)}`);
      const module = codeSide(code) / code.width;
      expect(module * (code.width - 8)).toBeGreaterThanOrEqual(20 * MILLIMETRE);
      expect(module).toBeGreaterThanOrEqual(0.5 * MILLIMETRE);
      expect(codeSide(code)).toBeLessThan(50 * MILLIMETRE);
    }
  });

  it('is left out for a link that is too long, and never throws', () => {
    for (const length of [500, 700, 2000, 100_000])
      expect(qrCode(`https://x.example/${'é'.repeat(length)}`)).toBeUndefined();
  });
});
