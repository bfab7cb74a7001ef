import { expect, test } from 'vitest';
import type { MeetingKind, Moment } from '../../src/model/meeting-kind.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { Toolkit } from '../../src/model/toolkit.ts';
import { easedRange, levelsOf, NO_EASE } from '../../src/plan/ease.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, factsOf, programmeOf } from './briefs.ts';

const toolkit = smallToolkit();
const facts = factsOf(briefWith(), toolkit);
const talk = factsOf(briefWith({ meeting: { kind: 'startgesprek' } }), toolkit);

function momentIn(phase: Moment['phase'], dropOrder = 0): Moment {
  const moment = facts.kind.moments.find((one) => one.chooses);
  if (!moment) throw new Error('no moment');
  return { ...moment, phase, dropOrder };
}

function least(
  [min, preferred, max]: readonly [number, number, number],
  moment: Moment,
  { about = facts, level = 0, aboutTopic = false } = {},
): number {
  const levels = levelsOf(about, 1);
  const how = { aboutTopic, level: levels[level] ?? NO_EASE };
  return easedRange(about, moment, how, { min, preferred, max }).min;
}

test('a topic gets ten minutes, or what its werkvorm likes when that is less', () => {
  const working = momentIn('werken');
  expect(least([4, 15, 25], working, { about: talk, aboutTopic: true })).toBe(10);
  expect(least([2, 6, 10], working, { about: talk, aboutTopic: true })).toBe(6);
});

test('in a group the topics together get a third of the time, or what their werkvormen like', () => {
  expect(least([4, 40, 60], momentIn('werken'), { aboutTopic: true })).toBe(27);
  expect(least([4, 20, 60], momentIn('werken'), { aboutTopic: true })).toBe(20);
});

test('agreements get five to eight minutes, as their werkvorm likes and allows', () => {
  const agreeing = momentIn('afspreken');
  expect(least([3, 9, 15], agreeing)).toBe(8);
  expect(least([3, 4, 15], agreeing)).toBe(5);
  expect(least([1, 2, 4], agreeing)).toBe(4);
  expect(least([1, 2, 4], momentIn('afspreken', 5))).toBe(1);
});

test('when time is short topics give way before agreements do', () => {
  const levels = levelsOf(facts, 1).map((_, level) => [
    least([3, 9, 15], momentIn('afspreken'), { level }),
    least([4, 15, 25], momentIn('werken'), { about: talk, level, aboutTopic: true }),
  ]);
  expect(levels).toEqual([
    [8, 10],
    [8, 8],
    [8, 6],
    [5, 6],
    [5, 4],
    [3, 4],
  ]);
});

test('with an interpreter a third more is needed', () => {
  const interpreter = { kind: 'present', languages: ['Turks'] } as const;
  const about = factsOf(briefWith({ meeting: { kind: 'startgesprek', interpreter } }), toolkit);
  expect(least([4, 20, 40], momentIn('werken'), { about, aboutTopic: true })).toBe(14);
  expect(least([3, 12, 25], momentIn('afspreken'), { about })).toBe(11);
  expect(least([5, 10, 15], momentIn('aankomen'), { about })).toBe(least([5, 10, 15], momentIn('aankomen')));
});

/** An evening with one optional moment more. */
function withExtra(kind: MeetingKind): Toolkit {
  const extra: Moment = {
    phase: 'delen',
    title: 'Extra',
    forParents: 'Er is nog iets extra.',
    minutes: { min: 10, preferred: 20, max: 25 },
    parentsShare: 0.6,
    chooses: false,
    perTopic: false,
    dropOrder: 9,
    onlyFull: false,
    goals: [],
  };
  return {
    ...toolkit,
    kinds: new Map(toolkit.kinds).set(kind.id, { ...kind, moments: [...kind.moments, extra] }),
  };
}

test('an optional moment is there from some length on, and then topic and agreements are at ease', () => {
  const among = withExtra(facts.kind);
  const programme = (minutes: number): Programme => programmeOf(briefWith({ meeting: { minutes } }), among);
  const lengths = Array.from({ length: 61 }, (_, index) => 40 + index);
  const isOut = (length: number) => programme(length).leftOut.some((one) => one.title === 'Extra');
  const without = lengths.filter(isOut);
  expect(without.length).toBeGreaterThan(0);
  expect(without).toEqual(lengths.slice(0, without.length));
  for (const length of lengths.slice(without.length)) {
    const { blocks } = programme(length);
    expect(blocks.find((one) => one.phase === 'afspreken')?.minutes).toBeGreaterThanOrEqual(8);
    expect(blocks.find((one) => one.topic)?.minutes).toBeGreaterThanOrEqual(10);
  }
});
