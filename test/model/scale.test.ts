import { describe, expect, it } from 'vitest';
import { LOOK_NAMES, LOOKS } from '../../src/model/look.ts';
import { BASES, DISTANCES, enlargement, LETTERS, scale } from '../../src/model/scale.ts';

const ALL = LOOK_NAMES.flatMap((name) => LETTERS.map((letters) => [name, letters] as const));

describe('scale', () => {
  it.each(ALL)(
    'of %s with letters %s has every line on the grid, with room for its letters',
    (name, letters) => {
      const { grid } = BASES[letters];
      for (const { size, leading } of Object.values(scale(LOOKS[name], letters))) {
        expect(leading / grid).toBeCloseTo(Math.round(leading / grid), 6);
        expect(leading).toBeGreaterThan(size);
        expect(size).toBeGreaterThanOrEqual(BASES[letters].least);
      }
    },
  );

  it.each(ALL)('of %s with letters %s goes down from titles to small letters', (name, letters) => {
    const { h1, h2, h3, body, small } = scale(LOOKS[name], letters);
    const sizes = [h1, h2, h3, body, small].map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(h1.size).toBeGreaterThan(h2.size);
    expect(h2.size).toBeGreaterThan(body.size);
  });

  it('has 11 points for the body, and 16 and up for all of large print', () => {
    expect(scale(LOOKS.helder, 'gewoon').body).toEqual({ size: 11, leading: 15.5 });
    for (const name of LOOK_NAMES)
      for (const { size } of Object.values(scale(LOOKS[name], 'groot')))
        expect(size).toBeGreaterThanOrEqual(16);
    expect(enlargement('gewoon')).toBe(1);
    expect(enlargement('groot')).toBeCloseTo(16 / 11, 6);
  });
});

describe('DISTANCES', () => {
  it('are whole steps of the grid', () => {
    for (const step of Object.values(DISTANCES).flat()) expect(Number.isInteger(step)).toBe(true);
  });
});
