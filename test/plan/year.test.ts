import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/calendar/calendar.ts';
import { clashesOn } from '../../src/calendar/clashes.ts';
import { isSchoolDay } from '../../src/calendar/school-year.ts';
import { REGIONS, SCHOOL_TYPES, type School } from '../../src/model/brief.ts';
import { PARTNERSHIPS } from '../../src/model/partnership.ts';
import type { YearPlan } from '../../src/model/year-plan.ts';
import { plan } from '../../src/plan/plan.ts';
import { planYear } from '../../src/plan/year.ts';
import { PLAIN_MEETING, PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { realToolkit } from '../make/examples.ts';

const SCHOOL: School = { name: 'De Linde', type: 'po', region: 'noord', contact: {}, ...PLAIN_SCHOOL };

function yearOf(school: Partial<School> = {}, year = 2027, light = false): YearPlan {
  const planned = planYear({ ...SCHOOL, ...school }, realToolkit(), year, light);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.value;
}

function entriesOf(year: YearPlan) {
  return year.periods.flatMap((period) => period.entries.map((entry) => ({ period, entry })));
}

describe('planYear', () => {
  it('has contact in all four periods, over all five partnerships', () => {
    for (const type of SCHOOL_TYPES) {
      const year = yearOf({ type });
      expect(year.periods).toHaveLength(4);
      for (const { entries } of year.periods) expect(entries.length).toBeGreaterThanOrEqual(4);
      expect(year.balance.map(({ partnership }) => partnership)).toEqual(PARTNERSHIPS);
      for (const { count } of year.balance) expect(count).toBeGreaterThanOrEqual(2);
    }
  });

  it('begins with contact before there are problems (M25, M48)', () => {
    const [first] = yearOf().periods;
    const ids = first?.entries.map(({ rhythm }) => rhythm.id) ?? [];
    expect(ids.indexOf('belronde-goed-nieuws')).toBeLessThan(ids.indexOf('thema-najaar'));
    expect(ids).toContain('startgesprekken');
  });

  it('has a report in each period, and two in a light year (M42)', () => {
    const reports = (year: YearPlan) =>
      year.periods.map(({ entries }) => entries.filter(({ kind }) => kind?.id === 'verslaggesprek').length);
    for (const type of SCHOOL_TYPES) {
      expect(reports(yearOf({ type }))).toEqual([1, 1, 1, 1]);
      expect(reports(yearOf({ type }, 2027, true))).toEqual([0, 1, 0, 1]);
    }
  });

  it('is shorter in a light year (M12)', () => {
    const light = entriesOf(yearOf({}, 2027, true));
    expect(light.length).toBeLessThan(entriesOf(yearOf()).length);
    expect(light.every(({ entry }) => entry.rhythm.light)).toBe(true);
  });

  it('says why something is on another day than usual', () => {
    // Suikerfeest 2027 is on Tuesday 9 March, in a spring period that has a themed evening on a Tuesday.
    const moved = entriesOf(
      yearOf({ examWeeks: [{ name: 'Toetsweek', first: '2027-09-06', last: '2027-09-10' }] }),
    )
      .map(({ entry }) => entry.moved)
      .filter((reason) => reason !== undefined);
    expect(moved).toContain('Verschoven om Toetsweek.');
    for (const reason of moved) expect(reason).toMatch(/^Verschoven om .+\.$/);
  });

  it('keeps every moment inside its period, on a school day, and clear of what is to be avoided', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCHOOL_TYPES),
        fc.constantFrom(...REGIONS),
        fc.constantFrom(2026, 2027),
        fc.boolean(),
        fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 4 }),
        (type, region, year, light, days) => {
          const dates = days.map((day) => new Date(Date.UTC(year, 8, 1 + day)).toISOString().slice(0, 10));
          const calendarEntries = dates.map((date) => ({ name: 'Al gepland', date }));
          const school: School = { ...SCHOOL, type, region, calendar: calendarEntries };
          const calendar = { ...calendarOf(realToolkit(), school), planned: [] };
          const laidOut = yearOf(school, year, light);
          const taken = entriesOf(laidOut).filter(({ entry }) => entry.kind);
          for (const { period, entry } of entriesOf(laidOut)) {
            for (const date of entry.dates) {
              expect(period.first <= date && date <= period.last).toBe(true);
              expect(isSchoolDay(calendar, date)).toBe(true);
              const time = { date, start: entry.start ?? 540, minutes: 60 };
              if (entry.kind)
                expect(clashesOn(calendar, time).filter(({ weight }) => weight === 'avoid')).toEqual([]);
            }
            if (entry.kind) expect(dates).not.toContain(entry.date);
          }
          expect(new Set(taken.map(({ entry }) => entry.date)).size).toBe(taken.length);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('names kinds, goals and topics that make a programme', () => {
    for (const type of SCHOOL_TYPES) {
      for (const { entry } of entriesOf(yearOf({ type }))) {
        if (!entry.kind) continue;
        const { goals, topics } = entry.rhythm;
        const meeting = {
          kind: entry.kind.id,
          date: entry.date,
          ...PLAIN_MEETING,
          languages: [],
          interpreter: { kind: 'none' },
          initiative: 'school',
          organiser: {},
          partners: [],
          childcare: false,
        } as const;
        const brief = { school: { ...SCHOOL, type }, meeting, goals, topics, werkvormen: [] };
        const planned = plan(
          { ...brief, newsletter: { messages: [], blocks: [] }, silencedRules: [] },
          realToolkit(),
        );
        expect(planned.ok ? [] : [type, entry.rhythm.id, planned.problems]).toEqual([]);
      }
    }
  });
});
