import fc from 'fast-check';
import { expect, it } from 'vitest';
import { easter, orthodoxEaster } from '../../src/calendar/easter.ts';
import { weekday } from '../../src/model/date.ts';

it.each([
  [1961, '1961-04-02'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is %s', (year, day) => {
  expect(easter(year)).toBe(day);
});

it.each([
  [2024, '2024-05-05'],
  [2025, '2025-04-20'],
  [2026, '2026-04-12'],
  [2027, '2027-05-02'],
  [2028, '2028-04-16'],
])('Orthodox Easter of %i is %s', (year, day) => {
  expect(orthodoxEaster(year)).toBe(day);
});

it('is a Sunday from 22 March to 25 April; the eastern one is as late or later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2299 }), (year) => {
      const [west, east] = [easter(year), orthodoxEaster(year)];
      expect([weekday(west), weekday(east)]).toEqual([0, 0]);
      expect(west >= `${year}-03-22` && west <= `${year}-04-25`).toBe(true);
      expect(east >= west).toBe(true);
    }),
  );
});
