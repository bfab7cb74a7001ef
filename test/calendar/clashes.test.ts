import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchoolDays } from '../../src/calendar/calendar.ts';
import { ANY_SCHOOL, calendarOf } from '../../src/calendar/calendar.ts';
import { CLASH_KINDS, type Clash } from '../../src/calendar/clash.ts';
import { clashesOn } from '../../src/calendar/clashes.ts';
import { REGIONS } from '../../src/model/brief.ts';
import { addDays } from '../../src/model/date.ts';
import type { FeastDay } from '../../src/model/feast-day.ts';
import { listedFeast } from '../fixtures/feast.ts';
import { HOLIDAYS, realCalendar } from './real-days.ts';

const EVENING = { start: 19 * 60 + 30, minutes: 90 };
const MORNING = { start: 9 * 60, minutes: 60 };

interface Case {
  readonly feast?: Partial<FeastDay>;
  readonly school?: Partial<SchoolDays>;
  readonly date: string;
  readonly hours?: typeof EVENING;
}

/** A school in the north, with one feast on Tuesday 9 March 2027 when a case asks for it. */
function clashes({ feast, school, date, hours = EVENING }: Case): readonly Clash[] {
  const feasts = feast ? [listedFeast('2027-03-09', feast)] : [];
  const calendar = calendarOf(
    { holidays: HOLIDAYS, feastDays: new Map(feasts.map((one) => [one.id, one])) },
    { ...ANY_SCHOOL, region: 'noord', ...school },
  );
  return clashesOn(calendar, { date, ...hours });
}

const RAMADAN = { kind: 'vasten', days: 29, eveningBefore: true, margin: 1 } as const;
const EID = { avoid: true, days: 3, eveningBefore: true, margin: 1 } as const;
const KEPT = { kind: 'herdenking', eveningOnly: true, avoid: true } as const;
const STUDY_DAY = { ownHolidays: [{ name: 'Studiedag', first: '2027-03-10', last: '2027-03-10' }] };
const TESTS = { examWeeks: [{ name: 'Toetsweek 2', first: '2027-03-08', last: '2027-03-12' }] };
const planned = (...dates: readonly string[]) => ({
  calendar: dates.map((date) => ({ name: 'Informatieavond', date })),
});

const CASES: readonly (readonly [string, Case, readonly string[]])[] = [
  ['an ordinary day', { date: '2027-03-02' }, []],
  ['a school holiday', { date: '2027-02-23' }, ['holiday avoid']],
  ['its first day', { date: '2027-07-10' }, ['holiday avoid', 'weekend think']],
  ['the day after it', { date: '2027-03-01' }, []],
  ['the holiday of another region', { date: '2027-02-16' }, []],
  [
    'any region without one',
    { date: '2027-02-16', school: { region: undefined } as never },
    ['holiday avoid'],
  ],
  ['a day off of the school', { date: '2027-03-10', school: STUDY_DAY }, ['own-day-off avoid']],
  [
    'a public holiday',
    { date: '2027-03-09', feast: { kind: 'vrije-dag', avoid: true } },
    ['public-holiday avoid'],
  ],
  [
    'a day on which some are free',
    { date: '2027-03-09', feast: { kind: 'vrije-dag' } },
    ['public-holiday think'],
  ],
  ['a feast', { date: '2027-03-09', feast: EID }, ['feast avoid']],
  ['its last day', { date: '2027-03-11', feast: EID }, ['feast avoid']],
  ['the day on which it may still be', { date: '2027-03-12', feast: EID }, ['feast think']],
  ['two days later', { date: '2027-03-13', feast: EID }, ['weekend think']],
  ['the evening that it begins', { date: '2027-03-08', feast: { ...EID, margin: 0 } }, ['feast think']],
  ['the morning of that day', { date: '2027-03-08', feast: { ...EID, margin: 0 }, hours: MORNING }, []],
  ['a feast to think about', { date: '2027-03-09', feast: {} }, ['feast think']],
  ['an evening in a fast', { date: '2027-03-16', feast: RAMADAN }, ['fast think']],
  ['a morning in a fast', { date: '2027-03-16', feast: RAMADAN, hours: MORNING }, []],
  ['the last evening of a fast that may be', { date: '2027-04-07', feast: RAMADAN }, ['fast think']],
  ['the evening after that', { date: '2027-04-08', feast: RAMADAN }, []],
  [
    'a fast to stay away from',
    { date: '2027-03-09', feast: { ...RAMADAN, avoid: true, days: 1 }, hours: MORNING },
    ['fast avoid'],
  ],
  ['an evening that is kept', { date: '2027-03-09', feast: KEPT }, ['commemoration avoid']],
  ['the morning of that evening', { date: '2027-03-09', feast: KEPT, hours: MORNING }, []],
  ['the evening before it', { date: '2027-03-08', feast: KEPT }, []],
  [
    'the evening on which it may be',
    { date: '2027-03-10', feast: { ...KEPT, margin: 1 } },
    ['commemoration think'],
  ],
  ['the morning of that day too', { date: '2027-03-10', feast: { ...KEPT, margin: 1 }, hours: MORNING }, []],
  ['a theme day', { date: '2027-03-09', feast: { kind: 'themadag' } }, ['theme-day think']],
  ['a commemoration', { date: '2027-03-09', feast: { kind: 'herdenking' } }, ['commemoration think']],
  ['a week of tests', { date: '2027-03-12', school: TESTS }, ['exam-week avoid']],
  ['a Saturday', { date: '2027-03-13' }, ['weekend think']],
  [
    'another meeting on the day',
    { date: '2027-03-09', school: planned('2027-03-09') },
    ['planned-meeting avoid'],
  ],
  ['one other meeting near', { date: '2027-03-09', school: planned('2027-03-11') }, []],
  [
    'two others in four weeks',
    { date: '2027-03-09', school: planned('2027-03-04', '2027-03-31') },
    ['planned-meeting think'],
  ],
  ['two others in five weeks', { date: '2027-03-09', school: planned('2027-03-01', '2027-03-31') }, []],
  ['the last school day before a holiday', { date: '2027-02-19' }, ['before-holiday think']],
  ['the day before that', { date: '2027-02-18' }, []],
  [
    'the last school day before days off and a holiday',
    {
      date: '2027-02-18',
      school: { ownHolidays: [{ name: 'Studiedag', first: '2027-02-19', last: '2027-02-19' }] },
    },
    ['before-holiday think'],
  ],
];

describe('clashesOn', () => {
  it.each(CASES)('%s', (_, given, expected) => {
    expect(clashes(given).map(({ kind, weight }) => `${kind} ${weight}`)).toEqual(expected);
  });

  it('every kind has a case', () => {
    const kinds = new Set(CASES.flatMap(([, , found]) => found.map((one) => one.split(' ')[0])));
    expect([...kinds].sort()).toEqual([...CLASH_KINDS].sort());
  });

  it('says what, for whom, why and what to do', () => {
    expect(clashes({ date: '2027-03-08', feast: { ...EID, neutralName: 'lentefeest' } })).toEqual([
      {
        kind: 'feast',
        name: 'Lentefeest',
        forWhom: 'gezinnen die het vieren',
        what: 'Op de avond van maandag 8 maart 2027 begint Lentefeest.',
        why: 'Dit telt voor gezinnen die het vieren. Gezinnen zijn dan liever samen.',
        advice:
          'Vraag ouders of de dag past. Doet u er op school iets mee? Een naam voor iedereen is: lentefeest.',
        weight: 'think',
      },
    ]);
  });

  it('tells when the sun goes down in a fast, and that a morning is fine', () => {
    const [fast] = clashes({ date: '2027-03-16', feast: RAMADAN });
    expect(fast?.why).toContain('De zon gaat onder om ongeveer 18.45 uur.');
    expect(fast?.advice).toContain('Een ochtend kan meestal wel.');
  });

  it('says that a day may yet be a feast', () => {
    const [near] = clashes({ date: '2027-03-12', feast: EID });
    expect(near?.what).toBe('Misschien valt Lentefeest op vrijdag 12 maart 2027.');
    expect(near?.why).toContain('pas kort ervoor vast');
  });

  it('marks a fast of weeks, all day long, as one that no other date avoids', () => {
    expect(
      clashes({ date: '2027-03-16', feast: { kind: 'vasten', days: 40 }, hours: MORNING }),
    ).toMatchObject([{ weight: 'think', lasting: true }]);
  });

  it('does not take a meeting for another because it is in the calendar itself', () => {
    const calendar = calendarOf(
      { holidays: [], feastDays: new Map() },
      { ...ANY_SCHOOL, ...planned('2027-03-09') },
    );
    expect(clashesOn(calendar, { date: '2027-03-09', ...EVENING, names: ['informatieavond'] })).toEqual([]);
  });

  it('tells a school with own dates that other schools are free, and finds its own holiday', () => {
    const own = { ownHolidays: [{ name: 'Voorjaar', first: '2027-02-13', last: '2027-02-21' }] };
    expect(clashes({ date: '2027-02-23', school: own })).toMatchObject([
      { kind: 'holiday', weight: 'think', forWhom: 'gezinnen met kinderen op twee scholen' },
    ]);
    expect(clashes({ date: '2027-02-16', school: own })).toMatchObject([
      { name: 'Voorjaar', weight: 'avoid' },
    ]);
    expect(clashes({ date: '2027-02-21', school: own }).map(({ kind }) => kind)).toEqual([
      'holiday',
      'weekend',
    ]);
  });

  it('names a holiday once, with the regions that have it then', () => {
    const what = (date: string) => clashesOn(realCalendar(), { date, ...MORNING }).map((clash) => clash.what);
    expect(what('2027-07-14')).toEqual(['woensdag 14 juli 2027 valt in de zomervakantie van regio noord.']);
    expect(what('2027-07-21')).toEqual([
      'woensdag 21 juli 2027 valt in de zomervakantie van regio noord en midden.',
    ]);
    expect(what('2027-07-28')).toEqual(['woensdag 28 juli 2027 valt in de zomervakantie.']);
    expect(what('2027-10-15')).toEqual([
      'vrijdag 15 oktober 2027 is de laatste schooldag voor de herfstvakantie van regio noord en midden.',
    ]);
  });

  it('leaves out feasts of other types of school', () => {
    const feast = listedFeast('2027-03-09', { schoolTypes: ['mbo'] });
    const toolkit = { holidays: [], feastDays: new Map([[feast.id, feast]]) };
    const on = (type: 'po' | 'mbo') =>
      clashesOn(calendarOf(toolkit, { ...ANY_SCHOOL, type }), { date: '2027-03-09', ...EVENING });
    expect([on('po').length, on('mbo').length]).toEqual([0, 1]);
  });
});

describe('with the data of content/', () => {
  const names = (date: string, hours = EVENING) =>
    clashesOn(realCalendar({ region: 'noord' }), { date, ...hours }).map(
      ({ name, weight }) => `${name}: ${weight}`,
    );

  it('knows the feasts of 2027', () => {
    expect(names('2027-03-09')[0]).toMatch(/^Suikerfeest.*avoid$/);
    expect(names('2027-03-09').filter((name) => name.startsWith('Ramadan'))).toEqual([]);
    expect(names('2027-03-08').join()).toMatch(/Suikerfeest[^,]*think/);
    expect(names('2027-02-16')).toEqual(['Ramadan: think']);
    expect(names('2027-02-16', MORNING)).toEqual([]);
    expect(names('2027-04-27')).toEqual(
      expect.arrayContaining(['de meivakantie: avoid', 'Koningsdag: avoid']),
    );
    expect(names('2026-12-11').join()).toMatch(/Paarse Vrijdag: think/);
  });

  it('leaves the day free when a feast is only in the evening', () => {
    for (const [date, name] of [
      ['2028-12-05', 'Pakjesavond (Sinterklaas)'],
      ['2027-11-11', 'Sint-Maarten'],
      ['2028-10-31', 'Halloween'],
      ['2029-05-04', 'Dodenherdenking'],
      ['2026-12-08', 'Chanoeka'],
      ['2027-10-29', 'Divali'],
    ] as const) {
      expect(names(date).join(), date).toContain(name);
      expect(names(date, MORNING).join(), date).not.toContain(name);
    }
  });

  it('a day lies in a holiday if and only if a clash says so', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.constantFrom(...REGIONS, undefined),
        fc.constantFrom(EVENING, MORNING),
        (days, region, hours) => {
          const date = addDays('2026-10-01', days);
          const isFree = HOLIDAYS.some(
            ({ first, last, regions }) =>
              first <= date && date <= last && (region === undefined || regions.includes(region)),
          );
          const found = clashesOn(realCalendar(region ? { region } : {}), { date, ...hours });
          expect(found.some(({ kind, weight }) => kind === 'holiday' && weight === 'avoid')).toBe(isFree);
        },
      ),
    );
  });

  it('a day in an own holiday or an own day off is always one to avoid', () => {
    const start = fc.integer({ min: 0, max: 640 });
    const names = fc.constantFrom('de herfstvakantie', 'Herfstvakantie', 'Vrij', 'Meivakantie', 'Kerst');
    fc.assert(
      fc.property(start, fc.nat(20), fc.nat(20), names, (at, length, into, name) => {
        const first = addDays('2026-11-21', at);
        const ownHolidays = [{ name, first, last: addDays(first, length) }];
        const date = addDays(first, Math.min(into, length));
        const found = clashesOn(realCalendar({ region: 'noord', ownHolidays }), { date, ...EVENING });
        expect(found.filter(({ weight }) => weight === 'avoid').map((clash) => clash.name)).toContain(name);
      }),
    );
  });

  it('speaks in short sentences', () => {
    const calendar = realCalendar();
    const days = Array.from({ length: 640 }, (_, index) => addDays('2026-11-21', index));
    const texts = days.flatMap((date) => clashesOn(calendar, { date, ...EVENING }));
    for (const { what, why } of texts) {
      for (const sentence of `${what} ${why}`.split(/(?<=[.?]) (?=\p{Lu})/u)) {
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
      }
    }
  });
});
