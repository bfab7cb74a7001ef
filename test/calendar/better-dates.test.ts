import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betterDates } from '../../src/calendar/better-dates.ts';
import { ANY_SCHOOL, calendarOf, type SchoolDays } from '../../src/calendar/calendar.ts';
import { clashesOn } from '../../src/calendar/clashes.ts';
import { REGIONS } from '../../src/model/brief.ts';
import { addDays, weekday } from '../../src/model/date.ts';
import type { FeastDay } from '../../src/model/feast-day.ts';
import { listedFeast } from '../fixtures/feast.ts';
import { realCalendar } from './real-days.ts';

const EVENING = { start: 19 * 60 + 30, minutes: 90 };
const TODAY = '2026-11-21';

function better(
  date: string,
  feasts: readonly FeastDay[],
  {
    school = {},
    today = TODAY,
    count = 3,
  }: { school?: Partial<SchoolDays>; today?: string; count?: number } = {},
) {
  const feastDays = new Map(feasts.map((feast) => [feast.id, feast]));
  const calendar = calendarOf({ holidays: [], feastDays }, { ...ANY_SCHOOL, ...school });
  return betterDates(calendar, { date, ...EVENING }, today, count);
}
const days = (...given: Parameters<typeof better>) => better(...given).map(({ date }) => date);

// A Tuesday.
const feast = listedFeast('2027-03-09', { avoid: true });

describe('betterDates', () => {
  it('are near, and rather on the same day of the week; each with its reason', () => {
    expect(better('2027-03-09', [feast])).toEqual([
      { date: '2027-03-02', reason: 'Ook een dinsdag, een week eerder.' },
      { date: '2027-03-16', reason: 'Ook een dinsdag, een week later.' },
      { date: '2027-03-08', reason: 'Een dag eerder.' },
    ]);
    expect(better('2027-03-09', [feast], { count: 4 })[3]).toEqual({
      date: '2027-03-10',
      reason: 'Een dag later.',
    });
  });

  it('are none when nothing is better', () => {
    expect(days('2027-03-09', [])).toEqual([]);
    expect(days('2027-03-09', [listedFeast('2027-01-01', { kind: 'vasten', days: 200 })])).toEqual([]);
  });

  it('have less to think about than the day itself', () => {
    expect(days('2027-03-09', [listedFeast('2027-03-01', { days: 15 })])[0]).toBe('2027-03-16');
  });

  it('say what is left to think about', () => {
    const fast = listedFeast('2026-12-01', {
      id: 'vasten',
      title: 'Vasten',
      kind: 'vasten',
      days: 400,
      eveningBefore: true,
    });
    expect(better('2027-03-09', [feast, fast])[0]).toEqual({
      date: '2027-03-02',
      reason: 'Ook een dinsdag, een week eerder. Wel om over na te denken: Vasten.',
    });
  });

  it('are two weeks ahead where that can be', () => {
    expect(days('2027-03-09', [feast], { today: '2027-03-01' })).toEqual([
      '2027-03-16',
      '2027-03-15',
      '2027-03-23',
    ]);
  });

  it('are sooner when nothing else is free', () => {
    const long = listedFeast('2027-03-09', { avoid: true, days: 600 });
    expect(days('2027-03-16', [long], { today: '2027-03-01' })).toEqual([
      '2027-03-02',
      '2027-03-08',
      '2027-03-04',
    ]);
  });

  it('of a day that is over lie near two weeks from now', () => {
    const [first = ''] = days('2026-10-06', [listedFeast('2026-10-06', { avoid: true })]);
    expect(first).toBe('2026-12-08');
  });

  it('for who wants a Saturday may be Saturdays', () => {
    const saturday = listedFeast('2027-03-13', { avoid: true });
    expect(days('2027-03-13', [saturday]).slice(0, 2)).toEqual(['2027-03-06', '2027-03-20']);
  });

  it('stay within what the data know', () => {
    const calendar = realCalendar({ region: 'noord' });
    // The data end with the summer holidays of 2028.
    const found = betterDates(calendar, { date: '2028-08-20', ...EVENING }, '2028-01-01');
    expect(found).toHaveLength(3);
    for (const { date } of found) expect(date < '2028-07-15').toBe(true);
  });

  it('have nothing to avoid, lie after today, and come in the same order every time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30, max: 640 }),
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(...REGIONS, undefined),
        fc.constantFrom(EVENING, { start: 9 * 60, minutes: 60 }),
        (wanted, ago, region, hours) => {
          const calendar = realCalendar({
            ...(region ? { region } : {}),
            examWeeks: [{ name: 'Toetsen', first: '2027-01-18', last: '2027-01-29' }],
            calendar: [{ name: 'Informatieavond', date: '2027-03-16' }],
          });
          const meeting = { date: addDays(TODAY, wanted), ...hours };
          const today = addDays(TODAY, Math.min(ago, Math.max(wanted, 0)));
          const found = betterDates(calendar, meeting, today);
          for (const { date } of found) {
            expect(date > today).toBe(true);
            expect(date).not.toBe(meeting.date);
            const clashes = clashesOn(calendar, { ...meeting, date });
            expect(clashes.filter(({ weight }) => weight === 'avoid')).toEqual([]);
          }
          expect(new Set(found.map(({ date }) => date)).size).toBe(found.length);
          const own = clashesOn(calendar, meeting);
          if (own.some(({ weight }) => weight === 'avoid')) expect(found).toHaveLength(3);
          expect(betterDates(calendar, meeting, today)).toEqual(found);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are no weekend for who wants a weekday', () => {
    const found = days('2027-03-09', [feast], { count: 10 });
    expect(found.filter((date) => [0, 6].includes(weekday(date)))).toEqual([]);
  });
});
