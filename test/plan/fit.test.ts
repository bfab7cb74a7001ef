import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PHASES } from '../../src/model/werkvorm.ts';
import { type Fitting, fitMinutes } from '../../src/plan/fit.ts';
import { mostForParents, parentsMinutes } from '../../src/plan/share.ts';

function block(min: number, preferred: number, max: number, share = 0) {
  return { phase: 'werken', minutes: { min, preferred, max }, share, least: min };
}

const fitting: fc.Arbitrary<Fitting> = fc
  .record({
    start: fc.option(fc.integer({ min: 480, max: 1200 }), { nil: undefined }),
    pause: fc.constantFrom(0, 10, 15),
    reach: fc.integer({ min: 0, max: 100 }),
    way: fc.double({ min: 0, max: 1, noNaN: true }),
    blocks: fc.array(
      fc
        .tuple(
          fc.constantFrom(...PHASES),
          fc.integer({ min: 1, max: 20 }),
          fc.integer({ min: 0, max: 10 }),
          fc.integer({ min: 0, max: 10 }),
          fc.integer({ min: 0, max: 100 }),
        )
        .map(([phase, min, some, more, share]) => ({
          phase,
          minutes: { min, preferred: min + some, max: min + some + more },
          share,
          least: Math.ceil(min * 0.9),
        })),
      { minLength: 2, maxLength: 7 },
    ),
  })
  .map(({ start, pause, reach, way, blocks }) => {
    const min = blocks.reduce((sum, one) => sum + one.minutes.min, 0);
    const max = blocks.reduce((sum, one) => sum + one.minutes.max, 0);
    const minutes = Math.round(min + way * (max - min));
    const share = Math.min(reach, Math.floor(mostForParents(blocks, minutes) / minutes));
    return { start, pause, minutes, share, blocks };
  });

test('minutes add up, stay within their ranges and give parents their share', () => {
  fc.assert(
    fc.property(fitting, (one) => {
      const { minutes } = fitMinutes(one);
      expect(minutes.reduce((sum, given) => sum + given, 0)).toBe(one.minutes);
      one.blocks.forEach((range, index) => {
        expect(minutes[index]).toBeGreaterThanOrEqual(range.least);
        expect(minutes[index]).toBeLessThanOrEqual(range.minutes.max);
      });
      expect(parentsMinutes(one.blocks, minutes)).toBeGreaterThanOrEqual(one.share * one.minutes);
    }),
    { numRuns: 1500 },
  );
});

test('blocks start on fives when the ranges allow it', () => {
  const blocks = [block(5, 7, 10), block(10, 18, 30), block(10, 22, 30), block(3, 6, 12)];
  const { minutes } = fitMinutes({ start: 19 * 60 + 30, minutes: 60, pause: 0, share: 0, blocks });
  expect(minutes.every((given) => given % 5 === 0)).toBe(true);
});

test('fives go by the clock and not by the start of the meeting', () => {
  const blocks = [block(1, 5, 9), block(10, 20, 30)];
  const { minutes } = fitMinutes({ start: 8 * 60 + 43, minutes: 27, pause: 0, share: 0, blocks });
  expect(minutes[0]).toBe(7);
});

test('it gives each block what it likes when that is the total', () => {
  const blocks = [block(1, 5, 20), block(2, 15, 30), block(1, 10, 25)];
  expect(fitMinutes({ start: 0, minutes: 30, pause: 0, share: 0, blocks }).minutes).toEqual([5, 15, 10]);
});

test('time moves to the block in which parents speak, as far as the share asks', () => {
  const blocks = [block(5, 20, 35, 0), block(5, 20, 35, 100)];
  const without = fitMinutes({ start: 0, minutes: 40, pause: 0, share: 0, blocks });
  const withShare = fitMinutes({ start: 0, minutes: 40, pause: 0, share: 75, blocks });
  expect(without.minutes).toEqual([20, 20]);
  expect(withShare.minutes).toEqual([10, 30]);
});

test('without a clock no block is pulled towards a five', () => {
  const blocks = [block(2, 3, 5), block(5, 7, 12), block(2, 3, 5), block(5, 17, 30)];
  const fitting = { minutes: 30, pause: 0, share: 0, blocks };
  expect(fitMinutes({ ...fitting, start: undefined }).minutes).toEqual([3, 7, 3, 17]);
  expect(fitMinutes({ ...fitting, start: 930 }).minutes).not.toEqual([3, 7, 3, 17]);
});

test('a block gives a little of its ease for a round clock, no more than it may', () => {
  const blocks = [
    { ...block(11, 12, 14), least: 10 },
    { ...block(9, 9, 20), least: 9 },
  ];
  expect(fitMinutes({ start: 900, minutes: 20, pause: 0, share: 0, blocks }).minutes).toEqual([10, 10]);
});
