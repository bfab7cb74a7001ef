import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { RULES } from '../../src/check/rules.ts';
import type { Brief, Meeting, School } from '../../src/model/brief.ts';
import type { Programme } from '../../src/model/programme.ts';
import { PLAIN_MEETING, PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';

const toolkit = smallToolkit();
const TODAY = '2026-11-21';

interface Changes {
  readonly school?: Partial<School>;
  readonly meeting?: Partial<Meeting>;
  readonly text?: string;
  readonly silenced?: readonly string[];
  readonly programme?: Partial<Programme>;
}

/** A programme that breaks no rule, with some of it changed. */
function programmeWith({ school, meeting, text, silenced, programme }: Changes = {}): Programme {
  const kind = toolkit.kinds.get('ouderavond');
  const block = toolkit.newsletterBlocks.get('welkom');
  if (!kind || !block) throw new Error('the toolkit lacks what this needs');
  const brief: Brief = {
    school: {
      name: 'De Regenboog',
      type: 'po',
      ...PLAIN_SCHOOL,
      contact: { phone: '070 123 45 67' },
      supportPoint: { name: 'Steunpunt Haaglanden' },
      ...school,
    },
    meeting: {
      kind: kind.id,
      date: '2027-01-19',
      ...PLAIN_MEETING,
      languages: [],
      interpreter: { kind: 'none' },
      initiative: 'school',
      organiser: {},
      partners: [],
      childcare: false,
      ...meeting,
    },
    goals: ['kennismaken'],
    topics: [],
    werkvormen: [],
    newsletter: { messages: text ? [{ heading: 'Bericht', text }] : [], blocks: [] },
    silencedRules: silenced ?? [],
  };
  return {
    brief,
    kind,
    title: 'Ouderavond',
    start: 19 * 60 + 30,
    minutes: 60,
    goals: [],
    topics: [],
    blocks: [
      {
        phase: 'aankomen',
        title: 'Welkom',
        forParents: 'Welkom.',
        offset: 0,
        minutes: 60,
        lead: 'school',
        steps: [],
        goals: [],
      },
    ],
    parentsShare: 0.6,
    talkStarts: [],
    newsletter: {
      blocks: [{ item: { ...block, section: 'vraag' }, own: false, reason: 'Staat in elke nieuwsbrief.' }],
    },
    roles: [],
    leftOut: [],
    ...programme,
  };
}

function codes(changes: Changes = {}, today = TODAY): readonly unknown[] {
  return check(programmeWith(changes), toolkit, today).map(({ code, detail }) => detail?.rule ?? code);
}

test('a programme in order gives nothing', () => {
  expect(codes()).toEqual([]);
});

const fires: readonly (readonly [string, string, Changes])[] = [
  ['R01', 'no support point', { programme: { brief: withoutSupportPoint() } }],
  ['R02', 'at nine in the morning', { programme: { start: 540 } }],
  ['R03', 'languages and no interpreter', { meeting: { ...PLAIN_MEETING, languages: ['Turks', 'Pools'] } }],
  ['R04', 'parents say too little', { programme: { parentsShare: 0.49 } }],
  ['R05', 'no welcome', { programme: { blocks: [] } }],
  ['R06', 'nobody to call', { school: { ...PLAIN_SCHOOL, contact: { hours: 'elke dag' } } }],
  ['R07', 'in ten days', { meeting: { date: '2026-12-01' } }],
  ['R08', 'on a Sunday', { meeting: { date: '2027-01-17' } }],
  ['R09', 'a command', { text: 'U moet thuis elke dag lezen.' }],
  ['R09', 'a command about home', { text: 'Thuis moet u elke dag lezen.' }],
  ['R10', 'blame', { text: 'Veel ouders zijn niet betrokken bij school.' }],
  ['R11', 'a number like a bsn', { text: 'Zijn nummer is 111222333.' }],
  ['R11', 'the same in groups', { text: 'Zijn nummer is 111 222 333.' }],
  ['R12', 'a birthday', { text: 'Sem is van 3-4-2018.' }],
  ['R12', 'a birthday in words', { text: 'Geboren op 3 april 1985.' }],
  ['R13', 'a name and a diagnosis', { text: 'We praten over Sem en zijn ADHD.' }],
  ['R13', 'a name at the start', { text: 'Sem heeft autisme.' }],
  ['R13', 'in the title', { meeting: { title: 'Gesprek over Sem met dyslexie' } }],
  ['R14', 'suspicion of abuse', { text: 'We hebben een vermoeden van mishandeling.' }],
  ['R14', 'the other way round', { text: 'Huiselijk geweld wordt vermoed.' }],
  ['R15', 'no question to parents', { programme: { newsletter: { blocks: [] } } }],
  ['R16', 'in the holidays of all', { meeting: { date: '2026-12-22' } }],
  ['R16', 'in those of the region', { school: { region: 'zuid' }, meeting: { date: '2027-09-05' } }],
  ['R16', 'in those of some region', { meeting: { date: '2027-07-24' } }],
  ['R17', 'after the last day that the data know', { meeting: { date: '2027-09-06' } }],
];

const rests: readonly (readonly [string, string, Changes])[] = [
  ['R01', 'mbo has no support point', { programme: { brief: withoutSupportPoint('mbo') } }],
  ['R02', 'daytime in the weekend', { meeting: { date: '2027-01-16' }, programme: { start: 600 } }],
  ['R02', 'at five', { programme: { start: 17 * 60 } }],
  ['R02', 'a round that goes on into the evening', { programme: { start: 900, talkStarts: [900, 1080] } }],
  [
    'R03',
    'an interpreter on request',
    { meeting: { ...PLAIN_MEETING, languages: ['Turks'], interpreter: { kind: 'on-request' } } },
  ],
  ['R04', 'exactly the share of the kind', { programme: { parentsShare: 0.5 } }],
  ['R06', 'only a mail address', { school: { ...PLAIN_SCHOOL, contact: { email: 'ib@school.nl' } } }],
  ['R07', 'in two weeks', { meeting: { date: '2026-12-05' } }],
  ['R08', 'on a Monday', { meeting: { date: '2027-01-18' } }],
  ['R09', 'an offer', { text: 'Misschien helpt het om thuis samen te lezen. U hoort snel van ons.' }],
  ['R09', 'a question', { text: 'Vraagt u zich af wat u moet doen?' }],
  ['R10', 'an invitation', { text: 'We zien u graag. Wat houdt u tegen om te komen?' }],
  ['R11', 'a number that fails the test', { text: 'Bel 111222334.' }],
  ['R11', 'a telephone number', { text: 'Bel 0612345678 of 070 111 22 23.' }],
  ['R12', 'the day of the meeting', { text: 'Kom op 19 januari 2027, of op 19-1-2027.' }],
  ['R12', 'a year long ago', { text: 'Onze school begon op 1-8-1974.' }],
  ['R13', 'a diagnosis without a name', { text: 'Thema: dyslexie. De avond gaat over ADHD en lezen.' }],
  ['R13', 'the name of the school', { text: 'Op De Regenboog helpen we kinderen met dyslexie.' }],
  ['R14', 'the meldcode explained', { text: 'Bij een vermoeden van mishandeling volgt school de meldcode.' }],
  [
    'R15',
    'a question in an own message',
    { text: 'Wat ziet u thuis?', programme: { newsletter: { blocks: [] } } },
  ],
  ['R16', 'the day after', { meeting: { date: '2027-01-04' } }],
  ['R16', 'the holidays of another region', { school: { region: 'noord' }, meeting: { date: '2027-08-30' } }],
  ['R17', 'the last day that the data know', { meeting: { date: '2027-09-05' } }],
];

function withoutSupportPoint(type: School['type'] = 'po'): Brief {
  const { brief } = programmeWith();
  const { supportPoint: _, ...school } = brief.school;
  return { ...brief, school: { ...school, type } };
}

describe('a rule speaks', () => {
  test.each(fires)('%s: %s', (code, _, changes) => {
    expect(codes(changes)).toContain(code);
  });
});

describe('a rule is silent', () => {
  test.each(rests)('%s: %s', (code, _, changes) => {
    expect(codes(changes)).not.toContain(code);
  });
});

test('every rule is tried out both ways, but the one on a welcome, which the good programme has', () => {
  const all = RULES.map((rule) => rule.code);
  expect([...new Set(fires.map(([code]) => code))]).toEqual(all);
  expect([...new Set(rests.map(([code]) => code))]).toEqual(all.filter((code) => code !== 'R05'));
});

test('a day that is over has a code of its own', () => {
  expect(check(programmeWith({ meeting: { date: '2026-11-20' } }), toolkit, TODAY)).toEqual([
    {
      code: 'date-in-past',
      level: 'warning',
      key: 'bijeenkomst.datum',
      detail: { value: 'vrijdag 20 november 2026' },
    },
  ]);
});

test('today is not over, and is soon', () => {
  expect(codes({ meeting: { date: '2026-11-23' } }, '2026-11-23')).toEqual(['R07']);
});

test('a problem says what there is, why, what to do, and where that comes from', () => {
  const sources = new Map(toolkit.sources).set('schouder', {
    id: 'schouder',
    title: 'Een boekje',
    publisher: 'Een stad',
  });
  const programme = programmeWith({ meeting: { ...PLAIN_MEETING, languages: ['Turks', 'Pools'] } });
  expect(check(programme, { ...toolkit, sources }, TODAY)).toEqual([
    {
      code: 'rule',
      level: 'warning',
      key: 'bijeenkomst.tolk',
      detail: {
        rule: 'R03',
        says: 'Ouders spreken thuis ook Turks en Pools, en er is geen tolk.',
        why: 'Wie de taal niet goed spreekt, blijft stil of blijft weg.',
        remedy: 'Regel een tolk, of bied er een aan op verzoek. Reken dan op meer tijd.',
        source: 'Een boekje',
      },
    },
  ]);
});

test('a share that falls just short does not look like enough', () => {
  const [problem] = check(programmeWith({ programme: { parentsShare: 0.498 } }), toolkit, TODAY);
  expect(problem?.detail?.says).toContain('Ouders zijn 49 procent');
});

test('a text names its own key', () => {
  const [problem] = check(programmeWith({ text: 'U moet thuis lezen.' }), toolkit, TODAY);
  expect(problem?.key).toBe('nieuwsbrief.berichten[0].tekst');
});

test('a silenced rule stays silent, in small letters too', () => {
  expect(codes({ programme: { start: 540 }, silenced: ['r02'] })).toEqual([]);
});

test('a rule that is an error cannot be silenced', () => {
  const changes = { text: 'We vermoeden verwaarlozing.', silenced: ['R14'] };
  expect(check(programmeWith(changes), toolkit, TODAY)).toMatchObject([
    { level: 'error', detail: { rule: 'R14' } },
  ]);
});

test('every sentence of a rule is short and ends with a full stop', () => {
  for (const { why, remedy } of RULES) {
    for (const sentence of `${why} ${remedy}`.split(/(?<=[.!?…])\s+(?=\p{Lu})/u)) {
      expect(sentence).toMatch(/[.…]$/u);
      expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
    }
  }
});
