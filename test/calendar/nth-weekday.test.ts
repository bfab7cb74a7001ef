import { expect, it } from 'vitest';
import { nthWeekday } from '../../src/calendar/nth-weekday.ts';

it.each([
  [2026, 12, 5, 2, '2026-12-11'],
  [2027, 12, 5, 2, '2027-12-10'],
  [2027, 5, 0, 2, '2027-05-09'],
  [2027, 3, 0, -1, '2027-03-28'],
  [2027, 12, 5, -1, '2027-12-31'],
  [2027, 2, 0, -1, '2027-02-28'],
  [2027, 1, 5, 5, '2027-01-29'],
  [2027, 2, 5, 5, undefined],
  [2027, 2, 5, 0, undefined],
])('of %i-%i: weekday %i, number %i is %s', (year, month, day, nth, expected) => {
  expect(nthWeekday(year, month, day, nth)).toBe(expected);
});
