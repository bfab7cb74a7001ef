import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawBrief, wrongWith } from '../../src/ask/answers.ts';
import { briefJsonSchema } from '../../src/ask/json-schema.ts';
import { type Answer, answerTo, type Situation } from '../../src/ask/question.ts';
import { nextQuestion, QUESTIONS, questionsFor } from '../../src/ask/questions.ts';
import type { RawSchool } from '../../src/ask/raw-brief.ts';
import { said } from '../../src/ask/summary.ts';
import { goodDay } from '../../src/ask/time-questions.ts';
import { ANY_SCHOOL, calendarOf } from '../../src/calendar/calendar.ts';
import { briefSource } from '../../src/model/brief-source.ts';
import { addDays, dateInWords } from '../../src/model/date.ts';
import type { Holiday } from '../../src/model/holiday.ts';
import type { MeetingKind, Moment } from '../../src/model/meeting-kind.ts';
import type { Toolkit } from '../../src/model/toolkit.ts';
import { listedFeast } from '../fixtures/feast.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';

const toolkit = smallToolkit();

function situation(answers: Readonly<Record<string, Answer>> = {}, school?: RawSchool): Situation {
  return {
    toolkit,
    today: '2026-11-21',
    answers: new Map(Object.entries(answers)),
    ...(school ? { school } : {}),
  };
}

function wrong(
  key: string,
  answer: Answer,
  answers: Readonly<Record<string, Answer>> = {},
): string | undefined {
  const question = QUESTIONS.find((one) => one.key === key);
  if (!question) throw new Error(key);
  return wrongWith(question, answer, situation(answers));
}

const LIGHT_FORM = { min: 30, preferred: 45, max: 60 };
const GUEST = { ...evening().moments[0], lead: 'spreker' } as Moment;

function evening(): MeetingKind {
  return toolkit.kinds.get('ouderavond') as MeetingKind;
}

/** The toolkit with another sort of evening in it. */
function withKind(changes: Partial<MeetingKind>): Toolkit {
  return { ...toolkit, kinds: new Map([['ouderavond', { ...evening(), ...changes }]]) };
}

/** Answers every question as it comes: with its default, its first choice, or a word. */
function answerAll(first: Readonly<Record<string, Answer>>, school?: RawSchool, library = toolkit) {
  const answers = new Map<string, Answer>();
  const now: Situation = {
    toolkit: library,
    today: '2026-11-21',
    answers,
    ...(school ? { school } : {}),
  };
  let asked = 0;
  for (let question = nextQuestion(now); question; question = nextQuestion(now)) {
    const choice = question.choices?.(now)[0]?.value ?? '';
    const ready = answerTo(question, now);
    const answer = first[question.key] ?? (ready.length > 0 ? ready : choice || 'Turks');
    const fit = question.key === 'school.contact.telefoon' ? '030 123 45 67' : answer;
    expect(wrongWith(question, fit, now), question.key).toBeUndefined();
    answers.set(question.key, fit);
    asked++;
  }
  return { asked, now, raw: rawBrief(now) };
}

describe('the questions', () => {
  it('fill keys that a brief has', () => {
    const schema = JSON.stringify(briefJsonSchema());
    for (const { key } of QUESTIONS.filter((one) => one.key !== 'meer')) {
      for (const step of key.split('.')) expect(schema).toContain(`"${step}":`);
    }
  });

  it('are sixteen for a first pack, and fewer with a known school', () => {
    expect(answerAll({}).asked).toBe(16);
    expect(answerAll({}, { naam: 'De Linde' }).asked).toBe(9);
    expect(answerAll({ 'bijeenkomst.tolk': 'erbij' }, { naam: 'De Linde' }).asked).toBe(10);
  });

  it('never become more than twenty for who asks for no more', () => {
    const hard = withKind({ hardTalk: true, light: LIGHT_FORM, moments: [GUEST] });
    const long = answerAll({ 'bijeenkomst.tolk': 'erbij' }, undefined, hard);
    expect(long.asked).toBe(20);
    expect(long.now.answers.has('bijeenkomst.kanalen')).toBe(false);
  });

  it('ask for the light form when the kind has one, and then for its time', () => {
    const now = (licht: string): Situation => ({
      ...situation({ 'bijeenkomst.soort': 'ouderavond', 'bijeenkomst.licht': licht }),
      toolkit: withKind({ light: LIGHT_FORM }),
    });
    const asked = (key: string, licht: string) => {
      const question = questionsFor(now(licht)).find((one) => one.key === key);
      return question
        ? { choices: question.choices?.(now(licht)), ready: question.default(now(licht)) }
        : undefined;
    };
    expect(asked('bijeenkomst.licht', '')?.choices?.map(({ name }) => name)).toEqual([
      'volledig, 90 minuten',
      'licht, 45 minuten',
    ]);
    expect(asked('bijeenkomst.start', 'volledig')?.ready).toBe('19:30 - 21:00');
    expect(asked('bijeenkomst.start', 'licht')?.ready).toBe('19:30 - 20:15');
    expect(
      questionsFor(situation({ 'bijeenkomst.soort': 'ouderavond' })).map(({ key }) => key),
    ).not.toContain('bijeenkomst.licht');
    expect(rawBrief(now('licht')).bijeenkomst.licht).toBe('ja');
    expect(rawBrief(now('volledig')).bijeenkomst).not.toHaveProperty('licht');
  });

  it('ask for a second person in a hard talk, and for a guest where a guest has a turn', () => {
    const keys = (changes: Partial<MeetingKind>, answers = {}) =>
      questionsFor({
        ...situation({ 'bijeenkomst.soort': 'ouderavond', ...answers }),
        toolkit: withKind(changes),
      }).map(({ key }) => key);
    expect(keys({})).not.toContain('bijeenkomst.tweede');
    expect(keys({ hardTalk: true })).toContain('bijeenkomst.tweede');
    expect(keys({})).not.toContain('bijeenkomst.spreker');
    expect(keys({ moments: [GUEST] })).toContain('bijeenkomst.spreker');
    const onlyFull = { light: LIGHT_FORM, moments: [{ ...GUEST, onlyFull: true }] };
    expect(keys(onlyFull)).toContain('bijeenkomst.spreker');
    expect(keys(onlyFull, { 'bijeenkomst.licht': 'licht' })).not.toContain('bijeenkomst.spreker');
    expect(keys({}, { meer: 'ja' })).toContain('bijeenkomst.spreker');
    const family = { group: { min: 2, preferred: 4, max: 8 } };
    expect(keys(family, { meer: 'ja' })).not.toContain('bijeenkomst.spreker');
  });

  it('ask for channels and for what a school knows of its parents only when the person wants more', () => {
    const wish = { meer: 'ja', 'school.wijk': ['veel-talen'], 'school.spreekuur': 'elke dinsdag' };
    expect(answerAll(wish).raw).toMatchObject({
      school: { wijk: ['veel-talen'], spreekuur: 'elke dinsdag' },
      bijeenkomst: { kanalen: ['brief', 'mail', 'app'] },
    });
    expect(answerAll({}).raw.bijeenkomst).not.toHaveProperty('kanalen');
    const known = answerAll({ meer: 'ja' }, { naam: 'De Linde' });
    expect([...known.now.answers.keys()].filter((key) => key.startsWith('school.'))).toEqual([]);
    expect(known.raw.bijeenkomst.kanalen).toEqual(['brief', 'mail', 'app']);
  });

  it('say so when nothing was chosen', () => {
    const question = QUESTIONS.find((one) => one.key === 'school.wijk');
    expect(question && said(question, [], situation({ meer: 'ja' }))).toBe('niets gekozen');
    expect(question && said(question, ['veel-talen', 'dorp'], situation())).toBe(
      'Ouders spreken veel talen, De school staat in een dorp',
    );
  });

  it('lead to a brief that the schema takes, for every kind and every way to speak', () => {
    for (const soort of toolkit.kinds.keys()) {
      for (const tolk of ['nee', 'op verzoek', 'erbij', 'zonder']) {
        const meer = tolk === 'nee' ? 'ja' : 'nee';
        const { raw } = answerAll({ 'bijeenkomst.soort': soort, 'bijeenkomst.tolk': tolk, meer });
        const brief = briefSource.parse(raw);
        expect(brief.meeting.kind).toBe(soort);
        expect(brief.meeting.languages).toEqual(tolk === 'nee' ? [] : ['Turks']);
        expect(brief.meeting.interpreter.kind).toBe(
          { nee: 'none', 'op verzoek': 'on-request', erbij: 'present', zonder: 'none' }[tolk],
        );
      }
    }
  });

  it('have defaults that are right answers, also those that are not asked', () => {
    for (const soort of toolkit.kinds.keys()) {
      const { now } = answerAll({ 'bijeenkomst.soort': soort, meer: 'ja' });
      for (const question of questionsFor(now)) {
        expect(wrongWith(question, answerTo(question, now), now), question.key).toBeUndefined();
      }
    }
  });

  it('use short sentences', () => {
    for (const { question, why, fix } of QUESTIONS) {
      for (const sentence of `${question} ${why} ${fix}`.split(/[.?!]\s/)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(16);
      }
    }
  });

  it('take the holiday region from a large place', () => {
    const question = QUESTIONS.find((one) => one.key === 'school.regio');
    const region = (school: string) => question?.default(situation({ 'school.naam': school }));
    expect(region('De Linde, Utrecht')).toBe('midden');
    expect(region('De Linde, Utrecht, Arnhem')).toBe('zuid');
    expect(region('De Linde, Lutjebroek')).toBe('');
    expect(region('Utrecht')).toBe('');
  });

  it('offer only what is meant for the type of school', () => {
    const goals = new Map(
      Array.from(toolkit.goals, ([id, goal]) => [
        id,
        id === 'vertrouwen' ? { ...goal, schoolTypes: ['vo' as const] } : goal,
      ]),
    );
    const question = QUESTIONS.find((one) => one.key === 'doelen');
    const offered = (type: string) =>
      question
        ?.choices?.({ ...situation({ 'school.type': type }), toolkit: { ...toolkit, goals } })
        .map((one) => one.value);
    expect(offered('po')).toEqual(['kennismaken', 'welbevinden']);
    expect(offered('VO')).toHaveLength(3);
    expect(offered('vo')).toEqual(['kennismaken', 'vertrouwen', 'welbevinden']);
  });
});

describe('wrongWith', () => {
  it.each([
    ['school.naam', 'De Linde, Utrecht'],
    ['school.naam', 'Sint-Jan, locatie Oost, Utrecht'],
    ['school.contact.telefoon', 'ib@linde.nl'],
    ['school.contact.telefoon', ''],
    ['bijeenkomst.datum', '19-1-2027'],
    ['bijeenkomst.datum', '2027-01-19'],
    ['bijeenkomst.datum', '21/11/2026'],
    ['bijeenkomst.start', '19.30 tot 21.00'],
    ['bijeenkomst.start', '19:30-21:00'],
    ['bijeenkomst.start', 'van 19.30 Tot 21.00 uur'],
    ['bijeenkomst.start', '11:00 — 19:00'],
    ['bijeenkomst.plek', 'https://vergader.example/ab'],
    ['bijeenkomst.spreker', 'Noor Bakker, jeugdarts'],
    ['bijeenkomst.tweede', ''],
    ['bijeenkomst.kanalen', ['poster']],
    ['school.wijk', []],
    ['doelen', ['kennismaken']],
  ])('takes for %s: %s', (key, answer) => {
    expect(wrong(key, answer)).toBeUndefined();
  });

  it.each([
    ['school.naam', '', 'naam'],
    ['school.naam', 'x'.repeat(81), 'hooguit 80'],
    ['school.naam', 'De\u0007Linde', 'U+0007'],
    ['school.contact.telefoon', 'bel maar', 'nummer'],
    ['school.contact.telefoon', 'a@b.nl, c@d.nl', 'één'],
    ['school.steunpunt.naam', 'Steunpunt, http://x.nl', 'website'],
    ['bijeenkomst.soort', 'feest', 'Kies'],
    ['bijeenkomst.datum', '30-2-2027', 'bestaat niet'],
    ['bijeenkomst.datum', '20-11-2026', 'voorbij'],
    ['bijeenkomst.datum', '31/4/2027', 'bestaat niet'],
    ['bijeenkomst.datum', '2027-02-30', 'bestaat niet'],
    ['bijeenkomst.datum', 'morgen', 'met cijfers'],
    ['bijeenkomst.datum', '19-1', 'het hele jaar'],
    ['bijeenkomst.datum', '19-1-27', 'het hele jaar'],
    ['bijeenkomst.start', '19:30', 'twee tijden'],
    ['bijeenkomst.start', '25:00 - 26:00', 'twee tijden'],
    ['bijeenkomst.start', '21:00 - 19:30', 'Het einde'],
    ['bijeenkomst.start', '19:30 - 19:30', 'Het einde'],
    ['bijeenkomst.start', '8:00 - 19:30', 'acht uur'],
    ['bijeenkomst.start', '19:30 - 19:33', 'vijf minuten'],
    ['bijeenkomst.plek', 'http://onveilig.example', 'https'],
    ['bijeenkomst.aantal', '1', '2 tot 1000'],
    ['bijeenkomst.aantal', 'veel', '2 tot 1000'],
    ['bijeenkomst.talen', ' , ', 'minstens één taal'],
    ['bijeenkomst.talen', 'Turks Arabisch Pools Tigrinya Somalisch Farsi', 'komma’s ertussen'],
    ['bijeenkomst.talen', 'a, b, c, d, e, f, g, h, i, j, k, l, m', 'twaalf'],
    ['bijeenkomst.licht', 'halfvol', 'volledig of licht'],
    ['bijeenkomst.spreker', `${'x'.repeat(81)}, jeugdarts`, 'hooguit 80'],
    ['bijeenkomst.kanalen', [], 'minstens één manier'],
    ['bijeenkomst.kanalen', ['duif'], 'minstens één manier'],
    ['school.wijk', ['strand'], 'Kies uit de lijst'],
    ['doelen', [], 'minstens één'],
    ['doelen', ['rijk-worden'], 'minstens één'],
  ])('refuses for %s: %s', (key, answer, sentence) => {
    expect(wrong(key, answer)).toContain(sentence);
  });

  it('refuses more goals than a brief may have', () => {
    const goals = new Map(
      Array.from({ length: 9 }, (_, index) => [
        `doel-${index}`,
        { ...toolkit.goals.get('vertrouwen'), id: `doel-${index}` },
      ]),
    ) as unknown as Toolkit['goals'];
    const question = QUESTIONS.find((one) => one.key === 'doelen');
    const now = { ...situation(), toolkit: { ...toolkit, goals } };
    const refused = (count: number) =>
      question && wrongWith(question, Array.from(goals.keys()).slice(0, count), now);
    expect(refused(8)).toBeUndefined();
    expect(refused(9)).toContain('hooguit acht doelen');
  });

  it('says in one sentence what to do, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ minLength: 150, maxLength: 200 }),
      fc.constantFrom('19-1-2027, 20-1-2027', '30-2-2027', '1-1-2020', '21:00 - 19:30', '8:00-23:00', '0'),
      fc.constantFrom('http://x.nl', 'https://', 'www.x', 'x@', '+31', ',', ', ,', '-', '\u0007', '\ud800'),
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), typed, (question, answer) => {
        const said = wrongWith(question, answer, situation({ 'bijeenkomst.soort': 'ouderavond' }));
        if (said !== undefined) seen.add(said);
      }),
      { numRuns: 2000 },
    );
    expect(seen.size).toBeGreaterThan(15);
    for (const said of seen) {
      expect(said, said).toMatch(/\b(typ|kies|plak)\b/i);
      expect(
        said.split(/[.?!](?:\s|$)/).filter((one) => one !== ''),
        said,
      ).toHaveLength(1);
      expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(16);
    }
  });

  it('keeps place and kind of meeting together', () => {
    const kinds = new Map(
      Array.from(toolkit.kinds, ([id, kind], index) => [
        id,
        { ...kind, online: index > 0, onLocation: index === 0 },
      ]),
    );
    const question = QUESTIONS.find((one) => one.key === 'bijeenkomst.plek');
    const refused = (soort: string, answer: string) =>
      question?.refuse?.(answer, {
        ...situation({ 'bijeenkomst.soort': soort }),
        toolkit: { ...toolkit, kinds },
      });
    expect(refused('ouderavond', 'https://x.example')).toContain('niet online');
    expect(refused('startgesprek', 'lokaal 3')).toContain('link');
    expect(refused('ouderavond', 'lokaal 3')).toBeUndefined();
  });
});

describe('goodDay', () => {
  const calendar = (holidays: readonly Holiday[]) =>
    calendarOf({ holidays, feastDays: new Map() }, ANY_SCHOOL);

  it('skips holidays and the week after them', () => {
    const holidays = calendar([
      { id: 'kerst', name: 'de kerstvakantie', regions: ['zuid'], first: '2026-12-19', last: '2027-01-03' },
    ]);
    expect(goodDay('2026-11-21', calendar([]))).toBe('2026-12-22');
    expect(goodDay('2026-11-21', holidays)).toBe('2027-01-12');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
        const day = goodDay(addDays('2026-09-01', days), holidays);
        expect(day >= '2026-12-19' && day <= '2027-01-03').toBe(false);
        expect(dateInWords(day)).toMatch(/^dinsdag/);
      }),
    );
  });

  it('is a Tuesday with as little to think about as can be', () => {
    const feast = listedFeast('2026-12-22', { days: 9 });
    const near = calendarOf({ holidays: [], feastDays: new Map([[feast.id, feast]]) }, ANY_SCHOOL);
    expect(goodDay('2026-11-21', near)).toBe('2027-01-05');
  });

  it('is the first Tuesday after four weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const today = addDays('2026-11-21', days);
        const day = goodDay(today, calendar([]));
        expect(dateInWords(day)).toMatch(/^dinsdag/);
        expect(day >= addDays(today, 28) && day <= addDays(today, 34)).toBe(true);
      }),
    );
  });
});

describe('the day', () => {
  const question = QUESTIONS.find(({ key }) => key === 'bijeenkomst.datum');
  const says = (day: string, answers: Readonly<Record<string, Answer>> = {}, school?: RawSchool) =>
    question && said(question, day, situation(answers, school));

  it('is said with what it clashes with, and with better days as they are typed', () => {
    expect(says('19-1-2027')).toBe('dinsdag 19 januari 2027');
    expect(says('22-12-2026')).toBe(
      'dinsdag 22 december 2026. Let op, dit valt samen met: de kerstvakantie. ' +
        'Beter is 15-12-2026, 17-12-2026 of 16-12-2026.',
    );
  });

  it('is held against the holidays of the own region, or of the school', () => {
    expect(says('3-9-2027')).toContain('de zomervakantie');
    expect(says('3-9-2027', { 'school.regio': 'noord' })).toBe('vrijdag 3 september 2027');
    const own = { naam: 'Herfstvakantie', van: '2027-10-11', tot: '2027-10-17' };
    const school: RawSchool & { readonly vakanties: readonly object[] } = {
      naam: 'De Linde',
      vakanties: [own],
    };
    expect(says('12-10-2027', {}, school)).toContain('dit valt samen met: Herfstvakantie.');
  });
});
