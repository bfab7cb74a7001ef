import { expect, test } from 'vitest';
import type { MeetingKind, Moment } from '../../src/model/meeting-kind.ts';
import type { Topic } from '../../src/model/toolkit.ts';
import type { Facts } from '../../src/plan/facts.ts';
import { absences, layouts, placesOf, roomForTopics } from '../../src/plan/slots.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, factsOf } from './briefs.ts';

const toolkit = smallToolkit();
const topics = [...toolkit.topics.values()].slice(0, 2);

function moment(title: string, changes: Partial<Moment>): Moment {
  const minutes = { min: 5, preferred: 5, max: 5 };
  return {
    phase: 'werken',
    title,
    minutes,
    parentsShare: 0,
    chooses: false,
    perTopic: false,
    dropOrder: 0,
    onlyFull: false,
    goals: [],
    ...changes,
  };
}

function factsWith(...moments: readonly Moment[]): Facts {
  const facts = factsOf(briefWith(), toolkit);
  const kind: MeetingKind = { ...facts.kind, moments };
  return { ...facts, kind };
}

function shown(facts: Facts, chosen: readonly Topic[]): readonly (readonly string[])[] {
  return layouts(facts).map(({ moments }) =>
    (placesOf(moments, chosen) ?? []).map((slot) =>
      [slot.moment.title, slot.topic?.id].filter(Boolean).join(' '),
    ),
  );
}

test('a moment for topics is repeated for each topic', () => {
  const facts = factsWith(moment('begin', { phase: 'delen' }), moment('praten', { perTopic: true }));
  expect(shown(facts, topics)).toEqual([['begin', 'praten wat-helpt-uw-kind', 'praten elkaar-bereiken']]);
});

test('moments for topics that follow each other in one phase stay together', () => {
  const facts = factsWith(
    moment('a', { perTopic: true }),
    moment('b', { perTopic: true }),
    moment('slot', {}),
  );
  expect(shown(facts, topics)[0]).toEqual([
    'a wat-helpt-uw-kind',
    'b wat-helpt-uw-kind',
    'a elkaar-bereiken',
    'b elkaar-bereiken',
    'slot',
  ]);
});

test('without topics such a moment is there once', () => {
  expect(shown(factsWith(moment('praten', { perTopic: true })), [])).toEqual([['praten']]);
});

test('a kind without moments for topics holds one in a moment where people share or work', () => {
  const facts = factsWith(
    moment('begin', { phase: 'aankomen', chooses: true }),
    moment('praten', { chooses: true }),
  );
  expect(shown(facts, topics.slice(0, 1))).toEqual([['begin', 'praten wat-helpt-uw-kind']]);
});

test('optional moments go one by one, the highest number first and of equals the latest', () => {
  const facts = factsWith(
    moment('blijft', {}),
    moment('a', { dropOrder: 1 }),
    moment('b', { dropOrder: 2 }),
    moment('c', { dropOrder: 2 }),
  );
  expect(shown(facts, [])).toEqual([
    ['blijft', 'a', 'b', 'c'],
    ['blijft', 'a', 'b'],
    ['blijft', 'a'],
    ['blijft'],
  ]);
});

test('moments come in the order of the phases', () => {
  const facts = factsWith(moment('slot', { phase: 'afsluiten' }), moment('begin', { phase: 'aankomen' }));
  expect(shown(facts, [])).toEqual([['begin', 'slot']]);
});

test('an optional moment for a partner is there only when one comes who is not the teacher', () => {
  const facts = factsWith(
    moment('blijft', {}),
    moment('gast', { dropOrder: 1, onlyFull: false, lead: 'partner van buiten school' }),
  );
  const withPartner = (role: string): Facts => ({
    ...facts,
    brief: briefWith({ meeting: { partners: [{ role }] } }),
  });
  expect(shown(facts, [])).toEqual([['blijft']]);
  expect(shown(withPartner('de leerkracht van groep 7'), [])).toEqual([['blijft']]);
  expect(shown(withPartner('jeugdarts'), [])[0]).toEqual(['blijft', 'gast']);
});

test('an optional moment for which no werkvorm suits is left out from the start', () => {
  const facts = {
    ...factsWith(moment('blijft', {}), moment('a', { chooses: true, dropOrder: 1 })),
    people: 500,
  };
  expect(shown(facts, [])).toEqual([['blijft']]);
});

test('a topic for which there is no place is not lost: there is no layout for it', () => {
  const facts = factsWith(
    moment('praten', { chooses: true }),
    moment('extra', { chooses: true, dropOrder: 1 }),
  );
  expect(roomForTopics(facts)).toBe(2);
  expect(layouts(facts).map(({ moments }) => placesOf(moments, topics)?.length)).toEqual([2, undefined]);
});

test('a moment for a partner who comes goes last, whatever its number', () => {
  const facts = {
    ...factsWith(
      moment('blijft', {}),
      moment('gast', { dropOrder: 9, lead: 'partner' }),
      moment('a', { dropOrder: 1 }),
    ),
    brief: briefWith({ meeting: { partners: [{ role: 'jeugdarts' }] } }),
  };
  expect(shown(facts, [])).toEqual([['blijft', 'gast', 'a'], ['blijft', 'gast'], ['blijft']]);
});

test('in the light form the moments of the full form are not there', () => {
  const facts = { ...factsWith(moment('blijft', {}), moment('vol', { onlyFull: true })), light: true };
  expect(shown(facts, [])).toEqual([['blijft']]);
  expect(absences(facts, [])).toMatchObject([{ moment: { title: 'vol' }, why: 'light' }]);
});

test('what is not there is said in order, each with its own why', () => {
  const guest = moment('gast', { dropOrder: 1, lead: 'partner' });
  const none = moment('geen', { chooses: true, dropOrder: 2 });
  const short = moment('kort', { dropOrder: 3 });
  const facts = { ...factsWith(guest, none, short, moment('blijft', {})), people: 500 };
  expect(absences(facts, [short]).map(({ moment: { title }, why }) => [title, why])).toEqual([
    ['gast', 'no-guest'],
    ['geen', 'no-werkvorm'],
    ['kort', 'room'],
  ]);
});
