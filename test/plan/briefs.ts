import fc from 'fast-check';
import { type Brief, type Interpreter, type Meeting, SCHOOL_TYPES } from '../../src/model/brief.ts';
import { compact } from '../../src/model/compact.ts';
import type { Range } from '../../src/model/item.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { Toolkit } from '../../src/model/toolkit.ts';
import type { Facts } from '../../src/plan/facts.ts';
import { plan } from '../../src/plan/plan.ts';
import { resolve } from '../../src/plan/resolve.ts';
import { PLAIN_MEETING, PLAIN_SCHOOL } from '../fixtures/brief.ts';

const meeting: Meeting = {
  kind: 'ouderavond',
  date: '2027-01-19',
  ...PLAIN_MEETING,
  languages: [],
  interpreter: { kind: 'none' },
  initiative: 'school',
  organiser: { name: 'Sanne de Boer', role: 'intern begeleider' },
  partners: [],
  childcare: false,
};

/** A brief with one goal and nothing else chosen, with some of it changed. */
export function briefWith(
  changes: Partial<Omit<Brief, 'meeting'>> & { readonly meeting?: Partial<Meeting> } = {},
): Brief {
  return {
    school: { name: 'De Regenboog', type: 'po', ...PLAIN_SCHOOL, contact: { phone: '070 123 45 67' } },
    goals: ['kennismaken'],
    topics: [],
    werkvormen: [],
    newsletter: { messages: [], blocks: [] },
    silencedRules: [],
    ...changes,
    meeting: { ...meeting, ...changes.meeting },
  };
}

const interpreters: readonly Interpreter[] = [
  { kind: 'none' },
  { kind: 'on-request' },
  { kind: 'present', languages: ['Turks'] },
];

function some(ids: Iterable<string>, max: number, min = 0): fc.Arbitrary<string[]> {
  const all = [...ids];
  return fc.subarray(all, { minLength: min, maxLength: Math.min(max, all.length) });
}

/** Briefs of all sorts for a toolkit: many have a programme, many have not. */
export function anyBrief(toolkit: Toolkit): fc.Arbitrary<Brief> {
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
  const rarely = <T>(arbitrary: fc.Arbitrary<T[]>) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, arbitrary);
  const people = fc.oneof(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 400 }));
  const lengths = fc.oneof(fc.integer({ min: 5, max: 120 }), fc.integer({ min: 5, max: 480 }));
  return fc
    .record({
      kind: fc.constantFrom(...toolkit.kinds.keys()),
      type: fc.constantFrom(...SCHOOL_TYPES),
      goals: fc.oneof(some(toolkit.goals.keys(), 3, 1), some(toolkit.goals.keys(), 8, 1)),
      topics: rarely(some(toolkit.topics.keys(), 3)),
      werkvormen: rarely(some(toolkit.werkvormen.keys(), 2)),
      blocks: rarely(some(toolkit.newsletterBlocks.keys(), 4)),
      tip: optional(fc.constantFrom(...toolkit.tips.keys())),
      light: fc.boolean(),
      start: optional(fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 480, max: 1200 }) }, fc.nat(1439))),
      minutes: optional(lengths),
      expected: optional(people),
      languages: fc.constantFrom([], ['Turks', 'Arabisch']),
      interpreter: fc.constantFrom(...interpreters),
      initiative: fc.constantFrom('school', 'ouders', 'samen'),
      online: optional(fc.constant('https://voorbeeld.nl/overleg')),
      childPresent: optional(fc.boolean()),
      partners: fc.constantFrom([], [{ role: 'jeugdarts' }], [{ name: 'Noor', role: 'leerkracht' }]),
      group: optional(fc.constantFrom('groep 1', 'groep 5 en 6', 'klas 2b', 'de hele school')),
      round: fc.constantFrom(undefined, undefined, undefined, { until: 20 * 60, gap: 5 }),
    })
    .map(({ type, goals, topics, werkvormen, blocks, tip, ...chosen }) =>
      briefWith({
        school: { name: 'De Regenboog', type, ...PLAIN_SCHOOL, contact: {} },
        goals,
        topics,
        werkvormen,
        newsletter: compact({ messages: [], blocks, tip }),
        meeting: compact(chosen) as Partial<Meeting>,
      }),
    );
}

/** The same, but nearer to what schools do: the kind's own school types, group size and length, and seldom own choices. */
export function likelyBrief(toolkit: Toolkit): fc.Arbitrary<Brief> {
  const between = ({ min, max }: Range) => fc.integer({ min, max });
  return fc.tuple(anyBrief(toolkit), fc.nat(9), fc.nat(1000)).chain(([brief, luck, pick]) => {
    const kind = toolkit.kinds.get(brief.meeting.kind);
    if (!kind) throw new Error(`no kind ${brief.meeting.kind}`);
    const types = kind.schoolTypes.length > 0 ? kind.schoolTypes : SCHOOL_TYPES;
    const online = kind.online && (!kind.onLocation || luck > 6);
    return fc.tuple(between(kind.minutes), between(kind.group)).map(([minutes, expected]) => {
      const { online: _, round: __, start: ___, ...meeting } = brief.meeting;
      return {
        ...brief,
        school: { ...brief.school, type: types[pick % types.length] ?? 'po' },
        topics: luck === 0 ? brief.topics : [],
        werkvormen: luck === 1 ? brief.werkvormen : [],
        meeting: {
          ...meeting,
          minutes,
          expected,
          ...(online ? { online: 'https://voorbeeld.nl/overleg' } : {}),
        },
      };
    });
  });
}

/** The facts of a brief that is known to be right. */
export function factsOf(brief: Brief, toolkit: Toolkit): Facts {
  const outcome = resolve(brief, toolkit);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The programme of a brief that is known to have one. */
export function programmeOf(brief: Brief, toolkit: Toolkit): Programme {
  const outcome = plan(brief, toolkit);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
