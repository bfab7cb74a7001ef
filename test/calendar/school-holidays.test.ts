import { describe, expect, it } from 'vitest';
import { isHoliday, schoolHolidays } from '../../src/calendar/school-holidays.ts';
import type { NamedDays } from '../../src/model/brief.ts';
import type { Holiday } from '../../src/model/holiday.ts';

const AUTUMN: Holiday = {
  id: 'herfst',
  name: 'de herfstvakantie',
  regions: ['noord'],
  first: '2027-10-16',
  last: '2027-10-24',
};
const days = (name: string, first: string, last: string): NamedDays => ({ name, first, last });

function whoseIsTheRegions(own: NamedDays): string | undefined {
  return schoolHolidays([AUTUMN], [own], 'noord').find(
    ({ regions, name }) => regions.length === 1 && name === AUTUMN.name,
  )?.whose;
}

describe('schoolHolidays', () => {
  it('are those of the region, or of all regions when there is none', () => {
    const south = { ...AUTUMN, regions: ['zuid'], first: '2027-10-23', last: '2027-10-31' } as const;
    expect(schoolHolidays([south, AUTUMN], [], 'noord').map(({ first }) => first)).toEqual(['2027-10-16']);
    expect(schoolHolidays([south, AUTUMN], [], undefined).map(({ first }) => first)).toEqual([
      '2027-10-16',
      '2027-10-23',
    ]);
  });

  it.each([
    ['overlap it', days('Vrije week', '2027-10-20', '2027-10-27')],
    ['are the same', days('Herfstvakantie', '2027-10-16', '2027-10-24')],
    ['lie within ten days, with the season in the name', days('Herfstvakantie', '2027-11-03', '2027-11-09')],
    ['lie before it, with the season in the name', days('herfst', '2027-10-04', '2027-10-08')],
  ])('own days go before the region when they %s', (_, own) => {
    expect(whoseIsTheRegions(own)).toBe('elsewhere');
  });

  it.each([
    ['lie further away', days('Herfstvakantie', '2027-11-04', '2027-11-10')],
    ['lie near without a season', days('Vrije week', '2027-10-26', '2027-11-01')],
    ['are of another season', days('Kerstvakantie', '2027-10-26', '2027-11-01')],
  ])('own days leave the region as it is when they %s', (_, own) => {
    expect(whoseIsTheRegions(own)).toBe('region');
  });

  it('keep own days beside those of the region, in their order', () => {
    const own = days('Winterweek', '2028-02-01', '2028-02-07');
    expect(schoolHolidays([AUTUMN], [own], 'noord').map(({ name, whose }) => [name, whose])).toEqual([
      ['de herfstvakantie', 'region'],
      ['Winterweek', 'own'],
    ]);
  });
});

it('fewer than five days are no holiday', () => {
  expect(isHoliday(days('Studiedag', '2027-10-18', '2027-10-18'))).toBe(false);
  expect(isHoliday(days('Pasen', '2027-03-26', '2027-03-29'))).toBe(false);
  expect(isHoliday(days('Herfst', '2027-10-18', '2027-10-22'))).toBe(true);
});
