import { expect, test } from 'vitest';
import { topicsAtEase, withTopicsAtEase } from '../../src/plan/ease.ts';
import type { Option } from '../../src/plan/options.ts';
import type { Slot } from '../../src/plan/slots.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from './briefs.ts';

const toolkit = smallToolkit();
const [topic] = toolkit.topics.values();
const [kind] = toolkit.kinds.values();
const moment = kind?.moments.find((one) => one.chooses);
if (!topic || !kind || !moment) throw new Error('the small toolkit has changed');

function option(min: number, preferred: number, max: number, share = 50): Option {
  return { minutes: { min, preferred, max }, share, goals: 0, score: 0 };
}

const slots: readonly Slot[] = [{ moment }, { moment, topic }];

test('a topic is at ease from the middle of its range, or from ten minutes', () => {
  expect(topicsAtEase(slots, [option(5, 10, 20), option(4, 15, 25)], 22)).toBe(true);
  expect(topicsAtEase(slots, [option(5, 10, 20), option(4, 15, 25)], 16)).toBe(false);
  expect(topicsAtEase(slots, [option(5, 10, 20), option(2, 6, 10)], 16)).toBe(true);
  expect(topicsAtEase(slots, [option(5, 10, 20), option(2, 6, 10)], 15)).toBe(false);
});

test('without a topic there is no hurry', () => {
  expect(topicsAtEase([{ moment }], [option(5, 20, 30)], 5)).toBe(true);
});

test('a block about a topic gets no less than it needs, where time and parents’ share allow it', () => {
  const chosen = [option(5, 10, 20), option(4, 15, 25)];
  const least = (minutes: number, share: number) =>
    withTopicsAtEase(slots, chosen, { minutes, share }).map((one) => one.minutes.min);
  expect(least(15, 0)).toEqual([5, 10]);
  expect(least(14, 0)).toEqual([5, 4]);
  expect(least(20, 60)).toEqual([5, 4]);
});

test('an optional moment goes when a topic would have to hurry for it, and not a minute earlier', () => {
  const extra = {
    phase: 'delen' as const,
    title: 'Extra',
    forParents: 'Er is nog iets extra.',
    minutes: { min: 10, preferred: 20, max: 25 },
    parentsShare: 0.6,
    chooses: false,
    perTopic: false,
    dropOrder: 9, onlyFull: false,
    goals: [],
  };
  const evening = { ...kind, moments: [...kind.moments, extra] };
  const minutes = { min: 4, max: 30 };
  const short = [...toolkit.werkvormen.values()].map((one) =>
    one.phases.includes('werken')
      ? { ...one, minutes, steps: [{ title: 'Praten', minutes, action: 'Praat met elkaar.' }] }
      : one,
  );
  const among = {
    ...toolkit,
    kinds: new Map(toolkit.kinds).set(kind.id, evening),
    werkvormen: new Map(short.map((one) => [one.id, one])),
  };
  const programme = (length: number) =>
    programmeOf(briefWith({ meeting: { kind: kind.id, minutes: length } }), among);
  const lengths = Array.from({ length: 41 }, (_, index) => 50 + index);
  const without = lengths.filter((length) => programme(length).leftOut.includes('Extra'));
  expect(without.length).toBeGreaterThan(0);
  expect(without).toEqual(lengths.slice(0, without.length));
  for (const length of lengths.slice(without.length)) {
    const about = programme(length).blocks.find((one) => one.topic);
    expect(about?.minutes).toBeGreaterThanOrEqual(10);
  }
});
