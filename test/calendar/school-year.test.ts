import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/calendar/calendar.ts';
import { isSchoolDay, schoolPeriods } from '../../src/calendar/school-year.ts';
import { REGIONS } from '../../src/model/brief.ts';
import { weekday } from '../../src/model/date.ts';
import { PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { realToolkit } from '../make/examples.ts';

function periods(year: number, region?: (typeof REGIONS)[number]) {
  const calendar = calendarOf(realToolkit(), { ...PLAIN_SCHOOL, ...(region ? { region } : {}) });
  return { calendar, found: schoolPeriods(calendar, year) };
}

describe('schoolPeriods', () => {
  it('parts a year at the autumn, Christmas and May holidays', () => {
    const { found } = periods(2027, 'noord');
    expect(found.ok && found.value.map(({ first, last }) => `${first} ${last}`)).toEqual([
      '2027-08-23 2027-10-15',
      '2027-10-25 2027-12-24',
      '2028-01-10 2028-04-28',
      '2028-05-08 2028-07-14',
    ]);
  });

  it('gives the Mondays of school weeks, without those of holidays', () => {
    const { found } = periods(2027, 'zuid');
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    for (const { weeks } of found.value) for (const monday of weeks) expect(weekday(monday)).toBe(1);
    // The spring holidays lie in the third period.
    expect(found.value[2]?.weeks).not.toContain('2028-02-28');
    expect(found.value[2]?.weeks).toContain('2028-03-06');
  });

  it('takes the holidays of the school itself first', () => {
    const own = [{ name: 'Herfstvakantie', first: '2027-10-09', last: '2027-10-17' }];
    const calendar = calendarOf(realToolkit(), { ...PLAIN_SCHOOL, region: 'noord', ownHolidays: own });
    const found = schoolPeriods(calendar, 2027);
    expect(found.ok && found.value[0]?.last).toBe('2027-10-08');
    expect(found.ok && found.value[1]?.first).toBe('2027-10-18');
  });

  it('says which holidays it does not know', () => {
    const { found } = periods(2030);
    expect(found.problems).toEqual([
      {
        code: 'holidays-unknown',
        level: 'error',
        key: 'school.vakanties',
        detail: {
          missing: [
            'de zomervakantie van 2030',
            'de herfstvakantie',
            'de kerstvakantie',
            'de meivakantie',
            'de zomervakantie van 2031',
          ],
        },
      },
    ]);
  });

  it('begins and ends every period on a school day', () => {
    fc.assert(
      fc.property(fc.constantFrom(2026, 2027), fc.constantFrom(...REGIONS, undefined), (year, region) => {
        const { calendar, found } = periods(year, region);
        if (!found.ok) throw new Error(JSON.stringify(found.problems));
        for (const { first, last, weeks } of found.value) {
          expect(isSchoolDay(calendar, first)).toBe(true);
          expect(isSchoolDay(calendar, last)).toBe(true);
          expect(weeks.length).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});
