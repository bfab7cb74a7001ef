import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { DATE_RULES } from '../../src/check/date-rules.ts';
import type { Meeting, School } from '../../src/model/brief.ts';
import type { FeastDay } from '../../src/model/feast-day.ts';
import type { Problem } from '../../src/model/problem.ts';
import { listedFeast } from '../fixtures/feast.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';

const TODAY = '2026-11-21';
const CODES = DATE_RULES.map((rule) => rule.code);

interface Case {
  readonly meeting: Partial<Meeting>;
  readonly school?: Partial<School>;
  readonly feasts?: readonly FeastDay[];
  readonly silenced?: readonly string[];
}

/** What the rules about dates say of a meeting that is planned for real; without other wishes on Tuesday 16 March 2027. */
function advice({ meeting, school, feasts = [], silenced = [] }: Case): readonly Problem[] {
  const toolkit = { ...smallToolkit(), feastDays: new Map(feasts.map((feast) => [feast.id, feast])) };
  const plain = briefWith({ meeting: { date: '2027-03-16', ...meeting }, silencedRules: silenced });
  const programme = programmeOf({ ...plain, school: { ...plain.school, ...school } }, toolkit);
  return check(programme, toolkit, TODAY).filter(({ detail }) => CODES.some((code) => code === detail?.rule));
}

const short = (problems: readonly Problem[]) =>
  problems.map(({ detail, level }) => `${detail?.rule} ${level}`);

const feast = (changes: Partial<FeastDay>) => [listedFeast('2027-03-16', changes)];
const planned = (name: string, ...dates: readonly string[]) => ({
  calendar: dates.map((date) => ({ name, date })),
});
const tests = [{ name: 'Toetsweek', first: '2027-03-15', last: '2027-03-19' }];
const daytime = { start: 16 * 60 };
const working: Partial<School> = { neighbourhood: ['werkende-ouders'] };

const CASES: readonly (readonly [string, Case, readonly string[]])[] = [
  ['an ordinary day', { meeting: {} }, []],
  ['in the holidays of all', { meeting: { date: '2026-12-22' } }, ['R16 warning']],
  [
    'in those of the region',
    { meeting: { date: '2027-09-01' }, school: { region: 'zuid' } },
    ['R16 warning'],
  ],
  ['in those of some region', { meeting: { date: '2027-07-27' } }, ['R16 warning']],
  ['in those of another region', { meeting: { date: '2027-07-13' }, school: { region: 'zuid' } }, []],
  ['on the day after them', { meeting: { date: '2027-01-04' } }, []],
  [
    'on a day that the school is closed',
    {
      meeting: {},
      school: { ownHolidays: [{ name: 'Studiedag', first: '2027-03-16', last: '2027-03-16' }] },
    },
    ['R16 warning'],
  ],
  [
    'in the holidays of the region, with other dates of the school',
    {
      meeting: { date: '2026-12-21' },
      school: { ownHolidays: [{ name: 'Kerstvakantie', first: '2026-12-24', last: '2027-01-06' }] },
    },
    ['R16 hint'],
  ],
  [
    'on the last day that the data know',
    { meeting: { date: '2027-08-20' }, school: { region: 'noord' } },
    ['R16 warning'],
  ],
  ['after it', { meeting: { date: '2027-08-24' }, school: { region: 'noord' } }, ['R17 hint']],
  [
    'on a public holiday',
    { meeting: {}, feasts: feast({ kind: 'vrije-dag', avoid: true }) },
    ['R18 warning'],
  ],
  ['on a feast to stay away from', { meeting: {}, feasts: feast({ avoid: true }) }, ['R18 warning']],
  ['on the day after it', { meeting: { date: '2027-03-17' }, feasts: feast({ avoid: true }) }, []],
  [
    'on the evening that a feast begins',
    { meeting: { date: '2027-03-15' }, feasts: feast({ avoid: true, eveningBefore: true }) },
    ['R19 hint'],
  ],
  [
    'in the morning before it',
    { meeting: { date: '2027-03-15', start: 600 }, feasts: feast({ avoid: true, eveningBefore: true }) },
    [],
  ],
  [
    'on a feast that may move',
    { meeting: { date: '2027-03-17' }, feasts: feast({ avoid: true, margin: 1 }) },
    ['R19 hint'],
  ],
  [
    'on an evening of a fast',
    { meeting: {}, feasts: feast({ kind: 'vasten', eveningBefore: true }) },
    ['R19 hint'],
  ],
  ['on a theme day', { meeting: {}, feasts: feast({ kind: 'themadag' }) }, ['R19 hint']],
  ['in a week of tests', { meeting: {}, school: { examWeeks: tests } }, ['R20 warning']],
  ['after it', { meeting: { date: '2027-03-22' }, school: { examWeeks: tests } }, []],
  ['on the last day of school', { meeting: { date: '2026-12-18' } }, ['R21 hint']],
  ['on the day before that', { meeting: { date: '2026-12-17' } }, []],
  ['with another meeting', { meeting: {}, school: planned('Open dag', '2027-03-16') }, ['R22 warning']],
  [
    'as the third in four weeks',
    { meeting: {}, school: planned('Inloop', '2027-03-02', '2027-03-23') },
    ['R22 hint'],
  ],
  ['that is in the calendar itself', { meeting: {}, school: planned('ouderavond', '2027-03-16') }, []],
  ['by day where many parents work', { meeting: daytime, school: working }, ['R23 warning']],
  ['in the evening where many parents work', { meeting: {}, school: working }, []],
  ['by day in the weekend', { meeting: { ...daytime, date: '2027-03-20' }, school: working }, []],
  ['by day elsewhere', { meeting: daytime }, []],
];

describe('a meeting', () => {
  it.each(CASES)('%s', (_, given, expected) => {
    expect(short(advice(given))).toEqual(expected);
  });

  it('every rule about dates has a case', () => {
    const found = CASES.flatMap(([, , expected]) => expected.map((one) => one.split(' ')[0]));
    expect([...new Set(found)].sort()).toEqual(CODES);
  });

  it('by day where many parents work gives no second advice about the same', () => {
    const programme = programmeOf(briefWith({ meeting: { date: '2027-03-16', start: 960 } }), smallToolkit());
    const rules = (school: Partial<School>) =>
      check(
        { ...programme, brief: { ...programme.brief, school: { ...programme.brief.school, ...school } } },
        smallToolkit(),
        TODAY,
      )
        .map(({ detail }) => detail?.rule)
        .filter((rule) => rule === 'R02' || rule === 'R23');
    expect([rules({}), rules(working)]).toEqual([['R02'], ['R23']]);
  });

  it('that is a round of talks counts until its last talk', () => {
    const round = { kind: 'startgesprek', start: 15 * 60, minutes: 20, date: '2027-03-15' };
    const eve = feast({ eveningBefore: true });
    const until = (hour: number) =>
      short(advice({ meeting: { ...round, round: { until: hour * 60, gap: 5 } }, feasts: eve }));
    expect([until(16), until(19)]).toEqual([[], ['R19 hint']]);
  });
});

describe('the advice', () => {
  it('says what, for whom, why, what to do and which dates are better', () => {
    expect(advice({ meeting: {}, feasts: feast({ avoid: true }) })).toEqual([
      {
        code: 'rule',
        level: 'warning',
        key: 'bijeenkomst.datum',
        detail: {
          rule: 'R18',
          says: 'Op dinsdag 16 maart 2027 is het Lentefeest.',
          why: 'Dit telt voor gezinnen die het vieren. Gezinnen zijn dan liever samen.',
          remedy:
            'Vraag ouders of de dag past. Betere dagen zijn dinsdag 9 maart 2027, dinsdag 23 maart 2027 of maandag 15 maart 2027.',
          source: 'eigen keuze van samenspel',
        },
      },
    ]);
  });

  it('gives better dates at every warning, and at a hint when there is no warning', () => {
    const has = (given: Case) =>
      advice(given).map(({ detail }) => [detail?.rule, String(detail?.remedy).includes('Betere dagen zijn')]);
    const hints = [...feast({}), listedFeast('2027-03-16', { id: 'tweede' })];
    expect(has({ meeting: {}, feasts: hints })).toEqual([
      ['R19', true],
      ['R19', false],
    ]);
    expect(has({ meeting: {}, feasts: hints, school: { examWeeks: tests } })).toEqual([
      ['R19', false],
      ['R19', false],
      ['R20', true],
    ]);
  });

  it('gives no dates for a fast of weeks, which no date avoids', () => {
    const [fast] = advice({ meeting: {}, feasts: feast({ kind: 'vasten', days: 40 }) });
    expect(fast?.detail).toMatchObject({ rule: 'R19', remedy: 'Vraag ouders of de dag past.' });
  });

  it('names what the data do not know', () => {
    const [both] = advice({ meeting: { date: '2028-01-04' }, feasts: [listedFeast('2027-03-16')] });
    expect(both?.detail?.says).toBe(
      'samenspel kent de schoolvakanties tot en met zondag 22 augustus 2027 en de feestdagen tot en met vrijdag 31 december 2027.',
    );
  });

  it('names the source of the advice about the feast, and not of the rule', () => {
    const source = (references: FeastDay['references']) =>
      advice({ meeting: {}, feasts: feast({ kind: 'themadag', references }) })[0]?.detail?.source;
    expect(source([])).toBe('eigen keuze van samenspel');
    expect(source([{ source: 'proef', what: 'iets', evidence: 'praktijk', mission: [] }])).toBe(
      'Een proefbron',
    );
  });

  it('can be silenced', () => {
    expect(advice({ meeting: {}, feasts: feast({ avoid: true }), silenced: ['r18'] })).toEqual([]);
  });
});
