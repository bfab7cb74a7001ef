import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/plan/resolve.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, factsOf } from './briefs.ts';

const toolkit = smallToolkit();

test('every unknown id is reported at once, with its key and the known ids', () => {
  const brief = briefWith({
    goals: ['kennismaken', 'feestje'],
    topics: ['het-weer'],
    werkvormen: ['dansen'],
    newsletter: { messages: [], blocks: ['welkom', 'moppen'], tip: 'slapen' },
    meeting: { kind: 'borrel' },
  });
  const { problems } = resolve(brief, toolkit);
  expect(problems.map(({ code, key, detail }) => [code, key, detail?.value])).toEqual([
    ['reference-unknown', 'bijeenkomst.soort', 'borrel'],
    ['reference-unknown', 'doelen[1]', 'feestje'],
    ['reference-unknown', 'onderwerpen[0]', 'het-weer'],
    ['reference-unknown', 'werkvormen[0]', 'dansen'],
    ['reference-unknown', 'nieuwsbrief.blokken[1]', 'moppen'],
    ['reference-unknown', 'nieuwsbrief.thuistip', 'slapen'],
  ]);
  expect(problems[0]?.detail?.allowed).toEqual(['ouderavond', 'startgesprek']);
});

test('a brief needs a goal', () => {
  expect(resolve(briefWith({ goals: [] }), toolkit)).toMatchObject({
    ok: false,
    problems: [{ code: 'value-empty', key: 'doelen' }],
  });
});

test('a goal that is named twice counts once', () => {
  expect(factsOf(briefWith({ goals: ['vertrouwen', 'vertrouwen'] }), toolkit).goals).toHaveLength(1);
});

test('the kind decides what the brief leaves open', () => {
  const facts = factsOf(briefWith({ meeting: { kind: 'startgesprek' } }), toolkit);
  expect(facts).toMatchObject({
    title: 'Kennismaken met uw kind',
    start: 900,
    minutes: 20,
    people: 4,
    childPresent: true,
  });
});

test('in a round of talks a large number is that of all talks, not of one', () => {
  expect(factsOf(briefWith({ meeting: { kind: 'startgesprek', expected: 60 } }), toolkit).people).toBe(4);
  expect(factsOf(briefWith({ meeting: { kind: 'startgesprek', expected: 3 } }), toolkit).people).toBe(3);
});

test.each([
  ['kring', { expected: 40 }, 'Deze werkvorm past bij 2 tot 24 mensen, en u verwacht er 40.'],
  ['naambordjes', { childPresent: true }, 'Deze werkvorm past niet als de leerling erbij is.'],
  ['kring', { online: 'https://voorbeeld.nl/x', expected: 12 }, 'Deze werkvorm kan niet online.'],
  ['tafelgesprek', { minutes: 12 }, 'Deze werkvorm duurt minstens 15 minuten, en u hebt er 12.'],
  [
    'kring',
    { kind: 'startgesprek', childPresent: false },
    'Deze soort bijeenkomst heeft geen moment voor deze werkvorm.',
  ],
])('own werkvorm %s does not fit %o', (id, meeting, reason) => {
  expect(resolve(briefWith({ werkvormen: [id], meeting }), toolkit)).toMatchObject({
    ok: false,
    problems: [
      { code: 'choice-does-not-fit', level: 'error', key: 'werkvormen[0]', detail: { value: id, reason } },
    ],
  });
});

test('a werkvorm without an interpreter does not fit when there is one', () => {
  const kring = toolkit.werkvormen.get('kring');
  if (!kring) throw new Error('no kring');
  const werkvormen = new Map(toolkit.werkvormen).set('kring', { ...kring, withInterpreter: false });
  const brief = briefWith({
    werkvormen: ['kring'],
    meeting: { expected: 12, interpreter: { kind: 'present', languages: ['Turks'] } },
  });
  expect(resolve(brief, { ...toolkit, werkvormen })).toMatchObject({
    ok: false,
    problems: [{ detail: { reason: 'Deze werkvorm werkt niet goed met een tolk erbij.' } }],
  });
});

test('an own topic for another kind of meeting stays, with a warning', () => {
  const outcome = resolve(briefWith({ topics: ['zorgen-delen'] }), toolkit);
  expect(outcome).toMatchObject({
    ok: true,
    value: { ownTopics: [{ id: 'zorgen-delen' }] },
    problems: [{ code: 'choice-does-not-fit', level: 'warning', key: 'onderwerpen[0]' }],
  });
});

test('a kind that cannot be online is refused with a link, and one that is only online without', () => {
  const evening = toolkit.kinds.get('ouderavond');
  if (!evening) throw new Error('no evening');
  const onlyHere = { ...toolkit, kinds: new Map([['ouderavond', { ...evening, online: false }]]) };
  const onlyOnline = { ...toolkit, kinds: new Map([['ouderavond', { ...evening, onLocation: false }]]) };
  const problem = { code: 'choice-does-not-fit', level: 'error', key: 'bijeenkomst.online' };
  const withLink = briefWith({ meeting: { online: 'https://voorbeeld.nl/x' } });
  expect(resolve(withLink, onlyHere)).toMatchObject({ ok: false, problems: [problem] });
  expect(resolve(briefWith(), onlyOnline)).toMatchObject({ ok: false, problems: [problem] });
});

test('a round for a kind that is no round is left out of account, and said', () => {
  const outcome = resolve(briefWith({ meeting: { round: { until: 1260, gap: 5 } } }), toolkit);
  expect(outcome).toMatchObject({
    ok: true,
    value: { talkStarts: [] },
    problems: [
      {
        code: 'choice-does-not-fit',
        level: 'warning',
        key: 'bijeenkomst.ronde',
        detail: { reason: expect.stringContaining('geen ronde van gesprekken') },
      },
    ],
  });
});

test('a meeting ends before midnight: the remedy is an earlier start, or fewer minutes when the kind sets the start', () => {
  expect(resolve(briefWith({ meeting: { start: 22 * 60 + 30, minutes: 90 } }), toolkit)).toMatchObject({
    ok: true,
  });
  expect(resolve(briefWith({ meeting: { start: 22 * 60 + 33, minutes: 90 } }), toolkit)).toMatchObject({
    ok: false,
    problems: [
      {
        code: 'choice-does-not-fit',
        key: 'bijeenkomst.start',
        detail: {
          value: '22.33 uur',
          reason:
            'De bijeenkomst duurt dan tot na middernacht. Begin uiterlijk om 22.30 uur, of maak hem korter.',
        },
      },
    ],
  });
  expect(resolve(briefWith({ meeting: { minutes: 300 } }), toolkit)).toMatchObject({
    ok: false,
    problems: [{ code: 'minutes-too-many', key: 'bijeenkomst.minuten', detail: { minutes: 300, most: 150 } }],
  });
});

test('a talk that would end after midnight has one problem: its start', () => {
  const outcome = resolve(briefWith({ meeting: { kind: 'startgesprek', start: 23 * 60 + 50 } }), toolkit);
  expect(outcome.problems.map(({ key }) => key)).toEqual(['bijeenkomst.start']);
});

describe('the light form', () => {
  const kind = toolkit.kinds.get('ouderavond');
  if (!kind) throw new Error('no evening');
  const light = { min: 30, preferred: 45, max: 60 };
  const kinds = new Map(toolkit.kinds).set('ouderavond', { ...kind, light });

  test('sets the length, but not against the brief', () => {
    const among = { ...toolkit, kinds };
    expect(factsOf(briefWith({ meeting: { light: true } }), among)).toMatchObject({
      light: true,
      minutes: 45,
    });
    expect(factsOf(briefWith({ meeting: { light: true, minutes: 50 } }), among).minutes).toBe(50);
    expect(factsOf(briefWith(), among)).toMatchObject({ light: false, minutes: 90 });
  });

  test('is not there for a kind without one: a warning says so', () => {
    expect(resolve(briefWith({ meeting: { light: true } }), toolkit)).toMatchObject({
      ok: true,
      value: { light: false },
      problems: [{ level: 'warning', key: 'bijeenkomst.licht' }],
    });
  });
});

test('a werkvorm for other ages than those of the pupil who is there does not fit', () => {
  const round =
    toolkit.werkvormen.get('rondje') ?? [...toolkit.werkvormen.values()].find((one) => one.withChild);
  if (!round) throw new Error('no werkvorm with a child');
  const werkvormen = new Map(toolkit.werkvormen).set(round.id, { ...round, age: { min: 8, max: 25 } });
  const asked = (group: string, childPresent: boolean) =>
    resolve(briefWith({ werkvormen: [round.id], meeting: { kind: 'startgesprek', group, childPresent } }), {
      ...toolkit,
      werkvormen,
    });
  expect(asked('groep 6', true).ok).toBe(true);
  expect(asked('groep 2', false).ok).toBe(true);
  expect(asked('groep 2', true)).toMatchObject({
    problems: [
      {
        detail: { reason: 'Deze werkvorm past niet bij de leeftijd van de leerling (5 tot en met 6 jaar).' },
      },
    ],
  });
});

test('own topics need a moment: what has none is refused', () => {
  const kind = toolkit.kinds.get('ouderavond');
  if (!kind) throw new Error('no evening');
  const moments = kind.moments.filter((moment) => !moment.chooses);
  const kinds = new Map(toolkit.kinds).set('ouderavond', { ...kind, moments });
  expect(resolve(briefWith({ topics: ['wat-helpt-uw-kind'] }), { ...toolkit, kinds })).toMatchObject({
    ok: false,
    problems: [
      {
        code: 'choice-does-not-fit',
        level: 'error',
        key: 'onderwerpen[0]',
        detail: { reason: expect.stringContaining('geen deel voor een onderwerp') },
      },
    ],
  });
});
