import { describe, expect, it } from 'vitest';
import type { Meeting, School } from '../../src/model/brief.ts';
import { CARD_SETS, type CardSet } from '../../src/model/card.ts';
import { cardsFor } from '../../src/plan/cards.ts';
import { plan } from '../../src/plan/plan.ts';
import { PLAIN_MEETING, PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { realToolkit } from '../make/examples.ts';

const toolkit = realToolkit();

function planned(
  kind: string,
  changes: Partial<Meeting> = {},
  school: Partial<School> = {},
  topics: string[] = [],
) {
  const programme = plan(
    {
      school: { name: 'De Linde', type: 'po', region: 'noord', contact: {}, ...PLAIN_SCHOOL, ...school },
      meeting: {
        kind,
        date: '2027-03-16',
        ...PLAIN_MEETING,
        languages: [],
        interpreter: { kind: 'none' },
        initiative: 'school',
        organiser: {},
        partners: [],
        childcare: false,
        ...changes,
      },
      goals: ['vertrouwen'],
      topics,
      werkvormen: [],
      newsletter: { messages: [], blocks: [] },
      silencedRules: [],
    },
    toolkit,
  );
  if (!programme.ok) throw new Error(JSON.stringify(programme.problems));
  return programme.value;
}

function setsOf(...given: Parameters<typeof planned>): readonly CardSet[] {
  const { cards } = planned(...given);
  return CARD_SETS.filter((set) => cards.some((card) => card.set === set));
}

describe('cardsFor', () => {
  it('gives questions to every meeting, and nothing else to a plain one', () => {
    expect(setsOf('ouderavond')).toEqual(['vragen']);
  });

  it('gives cards for a hard talk by the kind of meeting, and by a sensitive topic', () => {
    expect(setsOf('herstelgesprek')).toContain('lastig-gesprek');
    const sensitive = planned('ouderavond', {}, {}, ['telefoon-en-appgroepen']);
    expect(sensitive.topics.some(({ item }) => item.sensitive)).toBe(true);
    expect(sensitive.cards.some(({ set }) => set === 'lastig-gesprek')).toBe(true);
  });

  it('gives cards to the child when it is there', () => {
    expect(setsOf('herstelgesprek', { childPresent: true })).toContain('kind');
    expect(setsOf('herstelgesprek', { childPresent: false })).not.toContain('kind');
  });

  it('gives cards to practise with where parents learn Dutch', () => {
    const interpreter = { kind: 'present', languages: ['Turks'] } as const;
    expect(setsOf('ouderavond', { languages: ['Turks'] })).toContain('oefenen');
    expect(setsOf('ouderavond', { languages: ['Turks'], interpreter })).toContain('oefenen');
    expect(setsOf('ouderavond', {}, { type: 'nieuwkomers' })).toContain('oefenen');
    expect(setsOf('ouderavond', {}, { neighbourhood: ['veel-talen'] })).toContain('oefenen');
    for (const kind of ['koffieochtend', 'oudercafe', 'inloopochtend', 'welkom-nieuwe-gezinnen'])
      expect(setsOf(kind), kind).toContain('oefenen');
  });

  it('keeps a card to the conditions, the kinds and the schools that it names', () => {
    const programme = planned('koffieochtend');
    const card = toolkit.cards.get('ziek-melden');
    if (!card) throw new Error('no card');
    const left = (changes: Partial<typeof card>) =>
      cardsFor(programme, { cards: new Map([['ziek-melden', { ...card, ...changes }]]) }).length;
    expect(left({})).toBe(1);
    expect(left({ conditions: ['online'] })).toBe(0);
    expect(left({ conditions: ['op-locatie'] })).toBe(1);
    expect(left({ kinds: ['ouderavond'] })).toBe(0);
    expect(left({ schoolTypes: ['mbo'] })).toBe(0);
  });

  it('goes set by set, in the order of the content', () => {
    const { cards } = planned('herstelgesprek', { childPresent: true, languages: ['Turks'] });
    const order = [...toolkit.cards.keys()];
    const places = cards.map(({ set, id }) => CARD_SETS.indexOf(set) * 1000 + order.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(cards.map(({ set }) => set)).size).toBe(CARD_SETS.length);
  });
});
