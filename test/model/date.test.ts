import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, clock, dateInWords, isIsoDate, isoClock, weekday } from '../../src/model/date.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isIsoDate', () => {
  it.each(['2027-01-19', '2028-02-29', '2000-02-29', '1999-12-31'])('takes %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2027-02-30',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-1-9',
    '19-01-2027',
    '2027-01-19T00:00',
    ' 2027-01-19',
    '2027-01-19\n',
    '',
    '02027-01-01',
    '٢٠٢٧-٠١-١٩',
  ])('refuses %j', (date) => {
    expect(isIsoDate(date)).toBe(false);
  });
});

describe('addDays', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2027-12-31', 1, '2028-01-01'],
    // Days on which the clock changes have 23 or 25 hours.
    ['2027-03-27', 2, '2027-03-29'],
    ['2027-10-30', 2, '2027-11-01'],
  ])('%s and %d days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('comes back by the same number of days, and keeps the order', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        const other = addDays(date, days);
        expect(isIsoDate(other)).toBe(true);
        expect(addDays(other, -days)).toBe(date);
        expect(Date.parse(other) - Date.parse(date)).toBe(days * 86_400_000);
      }),
    );
  });

  it('throws on a day that does not exist', () => {
    expect(() => addDays('2027-02-30', 1)).toThrow(RangeError);
  });
});

describe('weekday', () => {
  it('counts from Sunday, and goes on by one each day', () => {
    expect(weekday('2027-01-24')).toBe(0);
    fc.assert(
      fc.property(day, (date) => {
        expect(weekday(addDays(date, 1))).toBe((weekday(date) + 1) % 7);
      }),
    );
  });

  it('throws on a day that does not exist', () => {
    expect(() => weekday('2027-02-30')).toThrow(RangeError);
  });
});

describe('dateInWords', () => {
  it('writes a day as a Dutch letter does, in every time zone', () => {
    const zone = process.env.TZ;
    for (const name of ['Pacific/Kiritimati', 'America/Adak', 'Europe/Amsterdam']) {
      process.env.TZ = name;
      expect(dateInWords('2027-01-19')).toBe('dinsdag 19 januari 2027');
      expect(dateInWords('2027-03-28')).toBe('zondag 28 maart 2027');
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});

describe('clock', () => {
  it.each([
    [0, '0.00', '00:00'],
    [525, '8.45', '08:45'],
    [1170, '19.30', '19:30'],
    [1439, '23.59', '23:59'],
    [1440 + 65, '1.05', '01:05'],
  ])('%d minutes is %s, for machines %s', (time, shown, iso) => {
    expect(clock(time)).toBe(shown);
    expect(isoClock(time)).toBe(iso);
  });
});
