import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feastKnownUntil, occurrences } from '../../src/calendar/feasts.ts';
import { addDays } from '../../src/model/date.ts';
import { listedFeast } from '../fixtures/feast.ts';
import { FEASTS } from './real-days.ts';

/** The ids of the feasts of which a day falls on a date. */
function idsOn(date: string): string[] {
  return FEASTS.filter((feast) => occurrences(feast, date, date).length > 0).map((feast) => feast.id);
}

describe('occurrences', () => {
  const spans = (...[feast, from, to]: Parameters<typeof occurrences>) =>
    occurrences(feast, from, to).map(({ first, last }) => [first, last]);

  it('are all that touch the days asked for', () => {
    const feast = listedFeast('', { date: { rule: 'listed', days: ['2028-02-26', '2027-03-09'] }, days: 3 });
    expect(spans(feast, '2027-01-01', '2028-12-31')).toEqual([
      ['2027-03-09', '2027-03-11'],
      ['2028-02-26', '2028-02-28'],
    ]);
    expect(spans(feast, '2027-03-11', '2027-03-11')).toHaveLength(1);
    expect(spans(feast, '2027-03-12', '2028-02-25')).toEqual([]);
  });

  it('cross the end of a year', () => {
    const feast = listedFeast('', { date: { rule: 'fixed', month: 12, day: 30 }, days: 4 });
    expect(spans(feast, '2028-01-02', '2028-01-02')).toEqual([['2027-12-30', '2028-01-02']]);
    const before = listedFeast('', { date: { rule: 'easter', offset: -100 } });
    expect(spans(before, '2026-12-01', '2026-12-31')).toEqual([['2026-12-18', '2026-12-18']]);
  });

  it('leave out a day that a year has not', () => {
    const feast = listedFeast('', { date: { rule: 'fixed', month: 2, day: 29 } });
    expect(spans(feast, '2027-01-01', '2029-12-31')).toEqual([['2028-02-29', '2028-02-29']]);
  });

  it('say where the feast can matter: the evening before, and where it may yet fall', () => {
    const around = (changes: Parameters<typeof listedFeast>[1]) =>
      occurrences(listedFeast('2027-03-09', changes), '2027-03-09', '2027-03-09')[0]?.around;
    expect(around({})).toEqual({ first: '2027-03-09', last: '2027-03-09' });
    expect(around({ eveningBefore: true })).toEqual({ first: '2027-03-08', last: '2027-03-09' });
    expect(around({ margin: 2, days: 3 })).toEqual({ first: '2027-03-07', last: '2027-03-13' });
  });

  it('are the same whichever window they are looked for in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FEASTS),
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 400 }),
        (feast, start, length) => {
          const from = addDays('2026-09-01', start);
          const to = addDays(from, length);
          const wide = occurrences(feast, addDays(from, -500), addDays(to, 500));
          const touching = wide.filter(({ first, last }) => first <= to && last >= from);
          expect(occurrences(feast, from, to)).toEqual(touching);
        },
      ),
    );
  });
});

describe('the feasts of content/', () => {
  it.each([
    ['2027-03-09', 'suikerfeest'],
    ['2027-02-08', 'ramadan'],
    ['2027-05-16', 'offerfeest'],
    ['2028-05-05', 'offerfeest'],
    ['2027-03-26', 'goede-vrijdag'],
    ['2027-03-29', 'tweede-paasdag'],
    ['2027-05-06', 'hemelvaartsdag'],
    ['2028-05-25', 'hemelvaartsdag'],
    ['2027-05-17', 'tweede-pinksterdag'],
    ['2027-04-27', 'koningsdag'],
    ['2031-04-26', 'koningsdag'],
    ['2026-12-11', 'paarse-vrijdag'],
    ['2027-07-01', 'keti-koti'],
    ['2027-05-02', 'orthodox-pasen'],
    ['2027-01-07', 'orthodoxe-kerst'],
    ['2026-12-05', 'chanoeka'],
    ['2027-03-23', 'poeriem'],
    ['2027-10-11', 'jom-kipoer'],
    ['2027-03-21', 'newroz'],
    ['2027-02-06', 'maannieuwjaar'],
  ])('on %s: %s', (date, id) => {
    expect(idsOn(date)).toContain(id);
  });

  it('are not on the days next to them', () => {
    expect(idsOn('2027-03-08')).not.toContain('suikerfeest');
    expect(idsOn('2031-04-27')).not.toContain('koningsdag');
  });
});

describe('feastKnownUntil', () => {
  it('is for ever when the day can be computed', () => {
    expect(feastKnownUntil(listedFeast('', { date: { rule: 'easter', offset: 0 } }))).toBeUndefined();
  });

  it('is the end of the last year of the list, or the day before the feast could come again', () => {
    expect(feastKnownUntil(listedFeast('2027-03-09', { margin: 1 }))).toBe('2027-12-31');
    // Ramadan of 2030 began on 5 January, and again on 26 December.
    const until = feastKnownUntil(listedFeast('2030-01-05', { margin: 1 }));
    expect(until).toBe('2030-12-22');
  });

  it('is no day at all without a list', () => {
    expect(feastKnownUntil(listedFeast('', { date: { rule: 'listed', days: [] } }))).toBe('0000-01-01');
  });
});
