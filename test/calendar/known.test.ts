import { expect, it } from 'vitest';
import { ANY_SCHOOL, calendarOf } from '../../src/calendar/calendar.ts';
import { isKnown, knownUntil } from '../../src/calendar/known.ts';
import { listedFeast } from '../fixtures/feast.ts';
import { HOLIDAYS, realCalendar } from './real-days.ts';

it('is the last holiday of the region; without a region, the first of these days', () => {
  expect(knownUntil(realCalendar({ region: 'zuid' })).holidays).toBe('2028-09-03');
  expect(knownUntil(realCalendar({ region: 'noord' })).holidays).toBe('2028-08-27');
  expect(knownUntil(realCalendar()).holidays).toBe('2028-08-20');
});

it('goes on as far as the school gave holidays of its own', () => {
  const ownHolidays = [{ name: 'Herfstvakantie', first: '2028-10-14', last: '2028-10-22' }];
  expect(knownUntil(realCalendar({ region: 'noord', ownHolidays })).holidays).toBe('2028-10-22');
});

it('is about feasts as far as the shortest list goes', () => {
  const feasts = [
    listedFeast('2030-06-01'),
    listedFeast('2028-06-01', { id: 'kort' }),
    listedFeast('', { id: 'pasen', date: { rule: 'easter', offset: 0 } }),
  ];
  const feastDays = new Map(feasts.map((feast) => [feast.id, feast]));
  expect(knownUntil(calendarOf({ holidays: [], feastDays }, ANY_SCHOOL))).toEqual({ feasts: '2028-12-31' });
  expect(knownUntil(calendarOf({ holidays: HOLIDAYS, feastDays: new Map() }, ANY_SCHOOL))).toEqual({
    holidays: '2028-08-20',
  });
});

it('a day is known until then, and always without data that end', () => {
  const known = { holidays: '2028-08-20', feasts: '2028-12-31' };
  expect(isKnown('2028-08-20', known)).toBe(true);
  expect(isKnown('2028-08-21', known)).toBe(false);
  expect(isKnown('2029-01-01', { feasts: '2028-12-31' })).toBe(false);
  expect(isKnown('2040-01-01', {})).toBe(true);
});
