import { expect, it } from 'vitest';
import { sunset } from '../../src/calendar/sunset.ts';

// Computed with the longer formulas of Meeus, for Utrecht; in hours and minutes.
it.each([
  ['2027-01-01', 16, 38],
  ['2027-02-08', 17, 40],
  ['2027-03-09', 18, 33],
  ['2027-03-28', 20, 6],
  ['2027-05-01', 21, 4],
  ['2027-06-21', 22, 4],
  ['2027-08-15', 21, 4],
  ['2027-09-23', 19, 36],
  ['2027-10-30', 18, 15],
  ['2027-10-31', 17, 13],
  ['2027-12-21', 16, 29],
])('on %s the sun goes down about %i.%i', (date, hours, minutes) => {
  expect(Math.abs(sunset(date) - (hours * 60 + minutes))).toBeLessThanOrEqual(3);
});
