import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepMinutes } from '../../src/plan/steps.ts';

test('steps add up to their block and stay within their ranges', () => {
  const ranges = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(30)).map(([min, more]) => ({ min, max: min + more })),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(ranges, fc.double({ min: 0, max: 1, noNaN: true }), (steps, way) => {
      const min = steps.reduce((sum, step) => sum + step.min, 0);
      const max = steps.reduce((sum, step) => sum + step.max, 0);
      const minutes = Math.round(min + way * (max - min));
      const given = stepMinutes(steps, minutes);
      expect(given.reduce((sum, one) => sum + one, 0)).toBe(minutes);
      steps.forEach((step, index) => {
        expect(given[index]).toBeGreaterThanOrEqual(step.min);
        expect(given[index]).toBeLessThanOrEqual(step.max);
      });
    }),
    { numRuns: 2000 },
  );
});

test('what is left goes to the largest remainder, of equals to the first', () => {
  expect(
    stepMinutes(
      [
        { min: 1, max: 4 },
        { min: 1, max: 4 },
      ],
      5,
    ),
  ).toEqual([3, 2]);
});
