import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { DATE_RULES } from '../../src/check/date-rules.ts';
import { RULES } from '../../src/check/rules.ts';
import type { Brief, Meeting, School } from '../../src/model/brief.ts';
import type { FeastDay } from '../../src/model/feast-day.ts';
import type { MeetingKind } from '../../src/model/meeting-kind.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { Toolkit } from '../../src/model/toolkit.ts';
import { PLAIN_MEETING, PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';

const toolkit: Toolkit = {
  ...smallToolkit(),
  feastDays: new Map([
    ['kerst', feast('Kerst', 'eindejaarsfeest')],
    ['pasen', feast('Eerste paasdag', 'lentefeest')],
  ]),
};

function feast(title: string, neutralName: string): FeastDay {
  const date = { rule: 'fixed', month: 12, day: 25 } as const;
  const rest = { references: [], schoolTypes: [], kind: 'feest', days: 2, margin: 0, avoid: false } as const;
  const evening = { eveningBefore: false, eveningOnly: false };
  const words = { forWhom: 'veel gezinnen', advice: 'Kies een andere dag.' };
  return { id: title.toLowerCase(), title, neutralName, date, ...rest, ...evening, ...words };
}
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
      contact: { phone: '070 123 45 67', replyTime: 'binnen twee dagen' },
      head: 'An de Vries',
      whereToFind: 'de website',
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
    pieces: [],
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
        dropOrder: 0,
        explains: false,
      },
    ],
    parentsShare: 0.6,
    talkStarts: [],
    newsletter: {
      blocks: [{ item: { ...block, section: 'vraag' }, own: false, reason: 'Staat in elke nieuwsbrief.' }],
    },
    tasks: [],
    reminders: [],
    roles: [],
    schoolRoles: [],
    cards: [],
    leadTips: [],
    materials: [],
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
  ['R24', 'an abbreviation', { text: 'Neem o.a. een pen mee.' }],
  ['R25', 'alone in a hard talk', { programme: { kind: { ...evening(), hardTalk: true } } }],
  ['R26', 'no time for agreements', { programme: { brief: withGoals('afspraken'), blocks: blocks(3) } }],
  [
    'R27',
    'parents hardly speak about their own child',
    { programme: { kind: careTalk(), parentsShare: 0.3 } },
  ],
  ['R28', 'questions to parents only', { programme: { topics: topics(1, '') } }],
  [
    'R29',
    'only letters for who does not read',
    { school: { neighbourhood: ['weinig-lezen'] }, meeting: { channels: ['brief', 'mail'] } },
  ],
  [
    'R30',
    'no app where many languages are spoken',
    { school: { neighbourhood: ['veel-talen'] }, meeting: { channels: ['mail'] } },
  ],
  [
    'R31',
    'far away and not online',
    { school: { neighbourhood: ['ouders-ver-weg'] }, programme: { kind: { ...evening(), online: true } } },
  ],
  ['R32', 'no childcare', { school: { neighbourhood: ['zorgen-over-geld'] } }],
  ['R33', 'no name of the head', { programme: { brief: withoutSchool('head') } }],
  ['R34', 'nowhere to find it', { programme: { brief: withoutSchool('whereToFind') } }],
  ['R35', 'no time to answer', { school: { contact: { phone: '070 1' } } }],
  ['R36', 'large and soon', { meeting: { expected: 150 } }],
  ['R37', 'four topics', { programme: { topics: topics(4) } }],
  ['R38', 'a question like a test', { text: 'Hoe denkt u zelf dat het gaat?' }],
  ['R39', 'a feast that names one faith', { text: 'Kom naar de kerstviering.' }],
  ['R39', 'a feast whose name stands in a title', { text: 'Kom naar het paasontbijt.' }],
  ['R40', 'a rule without a reason', { text: 'Ouders mogen niet naar binnen.' }],
  ['R41', 'parents began, school leads', { meeting: { initiative: 'ouders', organiser: { role: 'ib’er' } } }],
  ['R42', 'no look back', { programme: { blocks: blocks(3) } }],
  [
    'R43',
    'agreements without a name and a day',
    { programme: { brief: withGoals('afspraken'), blocks: agreeing(false) } },
  ],
  ['R45', 'time for a guest whom nobody named', { programme: { blocks: ledBy('spreker') } }],
  ['R46', 'parents are the hosts and school invites', { programme: { kind: hostedBy('een ouder') } }],
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
  ['R24', 'plain text', { text: 'Neem een pen mee. Wij zorgen voor koffie.' }],
  [
    'R25',
    'with a second person',
    { meeting: { second: { role: 'orthopedagoog' } }, programme: { kind: { ...evening(), hardTalk: true } } },
  ],
  ['R26', 'a goal that asks for none', { programme: { blocks: blocks(3) } }],
  ['R27', 'parents speak half of the time', { programme: { kind: careTalk(), parentsShare: 0.5 } }],
  ['R28', 'a question both ways', { programme: { topics: topics(1) } }],
  [
    'R29',
    'someone calls',
    { school: { neighbourhood: ['weinig-lezen'] }, meeting: { channels: ['brief', 'telefoon'] } },
  ],
  ['R30', 'with the app', { school: { neighbourhood: ['veel-talen'] } }],
  [
    'R31',
    'a kind that cannot be online',
    { school: { neighbourhood: ['ouders-ver-weg'] }, programme: { kind: { ...evening(), online: false } } },
  ],
  [
    'R32',
    'with childcare',
    { school: { neighbourhood: ['zorgen-over-geld'] }, meeting: { childcare: true } },
  ],
  ['R33', 'parents invite', { programme: { brief: byParents() } }],
  ['R34', 'a place to find it', {}],
  ['R35', 'no way to reach anyone is another rule', { school: { contact: {} } }],
  ['R36', 'large and far ahead', { meeting: { expected: 150, date: '2027-06-01' } }],
  ['R37', 'three topics', { programme: { topics: topics(3) } }],
  ['R38', 'an open question', { text: 'Wat wilt u ons vertellen?' }],
  ['R39', 'the name of the holidays', { text: 'Na de kerstvakantie zien we u graag.' }],
  ['R40', 'a rule with its reason', { text: 'Ouders mogen niet naar binnen, want dan is het rustig.' }],
  [
    'R41',
    'a parent leads',
    { meeting: { initiative: 'ouders', organiser: {}, leader: { role: 'vader uit groep 7' } } },
  ],
  ['R42', 'a short talk of two blocks', { programme: { blocks: blocks(2) } }],
  [
    'R43',
    'a werkvorm that ends with a name and a day',
    { programme: { brief: withGoals('afspraken'), blocks: agreeing(true) } },
  ],
  ['R43', 'agreements are no goal', { programme: { blocks: agreeing(false) } }],
  [
    'R43',
    'a moment of the kind’s own beside it',
    { programme: { brief: withGoals('afspraken'), blocks: [...agreeing(false), ...agreeing()] } },
  ],
  ['R45', 'a guest with a name', { programme: { brief: withSpeaker(), blocks: ledBy('spreker') } }],
  ['R45', 'someone else who speaks', { programme: { blocks: ledBy('spreekbuis van de groep') } }],
  ['R46', 'parents began', { programme: { brief: byParents(), kind: hostedBy('een ouder') } }],
  ['R46', 'school is the host', { programme: { kind: hostedBy('de directeur') } }],
];

function evening(): MeetingKind {
  const kind = toolkit.kinds.get('ouderavond');
  if (!kind) throw new Error('the toolkit lacks its evening');
  return kind;
}

/** A talk about the help for one child. */
function careTalk(): MeetingKind {
  return { ...evening(), hardTalk: true, group: { min: 2, preferred: 4, max: 6 }, parentsShare: 0 };
}

function withGoals(...goals: readonly string[]): Brief {
  return { ...programmeWith().brief, goals };
}

function withoutSchool(key: 'head' | 'whereToFind'): Brief {
  const { brief } = programmeWith();
  const { [key]: _, ...school } = brief.school;
  return { ...brief, school };
}

function byParents(): Brief {
  const brief = withoutSchool('head');
  return { ...brief, meeting: { ...brief.meeting, initiative: 'ouders', organiser: { role: 'ouder' } } };
}

function blocks(count: number): Programme['blocks'] {
  const [block] = programmeWith().blocks;
  return block ? Array.from({ length: count }, () => block) : [];
}

/** One block for agreements, with a werkvorm that ends with a name and a day or does not; without one by default. */
function agreeing(namesWhoAndWhen?: boolean): Programme['blocks'] {
  const [item] = toolkit.werkvormen.values();
  if (!item) throw new Error('the toolkit lacks a werkvorm');
  const werkvorm = {
    item: { ...item, namesWhoAndWhen: namesWhoAndWhen ?? false },
    own: true,
    reason: 'Past.',
  };
  return blocks(1).map((block) => ({
    ...block,
    phase: 'afspreken',
    goals: ['afspraken'],
    ...(namesWhoAndWhen === undefined ? {} : { werkvorm }),
  }));
}

function ledBy(lead: string): Programme['blocks'] {
  return blocks(1).map((block) => ({ ...block, lead }));
}

function withSpeaker(): Brief {
  const { brief } = programmeWith();
  return { ...brief, meeting: { ...brief.meeting, speaker: { name: 'Samira Haddad' } } };
}

function hostedBy(lead: string): MeetingKind {
  const [first, ...rest] = evening().moments;
  if (!first) throw new Error('the evening has no moments');
  return { ...evening(), moments: [{ ...first, lead }, ...rest] };
}

/** Topics with one question both ways, or with another one to school. */
function topics(count: number, toSchool = 'Wat ziet u?'): Programme['topics'] {
  const [item] = toolkit.topics.values();
  if (!item) throw new Error('the toolkit lacks a topic');
  const questions = [{ toParents: 'Wat ziet u?', toSchool }];
  return Array.from({ length: count }, () => ({ item: { ...item, questions }, own: false, reason: 'Past.' }));
}

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
  // Those about days have a test of their own.
  // Those about dates have tests of their own: date-rules.test.ts.
  const dates = DATE_RULES.map((rule) => rule.code);
  const all = RULES.map((rule) => rule.code).filter((code) => !dates.includes(code));
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
