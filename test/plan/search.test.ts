import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SETTINGS, type Werkvorm } from '../../src/model/werkvorm.ts';
import type { Option } from '../../src/plan/options.ts';
import { best, isPossible, type Puzzle, worth } from '../../src/plan/search.ts';
import { mostForParents } from '../../src/plan/share.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';

const [anyWerkvorm] = smallToolkit().werkvormen.values();

function werkvorm(id: string, setting: Werkvorm['setting']): Werkvorm {
  if (!anyWerkvorm) throw new Error('the toolkit has no werkvorm');
  return { ...anyWerkvorm, id, setting };
}

const option = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fixed: fc.boolean(),
    min: fc.integer({ min: 1, max: 12 }),
    more: fc.integer({ min: 0, max: 12 }),
    share: fc.integer({ min: 0, max: 100 }),
    goals: fc.integer({ min: 0, max: 7 }),
    score: fc.integer({ min: 0, max: 12 }),
    setting: fc.constantFrom(...SETTINGS),
  })
  .map(({ id, fixed, min, more, share, goals, score, setting }): Option => {
    const minutes = { min, max: min + more, preferred: min };
    return fixed
      ? { minutes, share, goals, score: 0 }
      : { werkvorm: werkvorm(id, setting), minutes, share, goals, score };
  });

const puzzle: fc.Arbitrary<Puzzle> = fc.record({
  places: fc.array(
    fc
      .array(option, { minLength: 1, maxLength: 4 })
      .map((options) => options.sort((a, b) => b.score - a.score)),
    { minLength: 1, maxLength: 4 },
  ),
  minutes: fc.integer({ min: 4, max: 60 }),
  goals: fc.integer({ min: 0, max: 7 }),
  required: fc.subarray(['a', 'b'], { maxLength: 1 }),
  share: fc.integer({ min: 0, max: 100 }),
});

/** Every combination that keeps to the demands, without any cleverness. */
function allThatKeep({ places, minutes, goals, required, share }: Puzzle): readonly (readonly Option[])[] {
  const all = places.reduce<Option[][]>(
    (starts, options) => starts.flatMap((start) => options.map((one) => [...start, one])),
    [[]],
  );
  return all.filter((chosen) => {
    const ids = chosen.flatMap((one) => one.werkvorm?.id ?? []);
    const sum = (key: 'min' | 'max') => chosen.reduce((total, one) => total + one.minutes[key], 0);
    const served = chosen.reduce((bits, one) => bits | one.goals, 0);
    return (
      new Set(ids).size === ids.length &&
      sum('min') <= minutes &&
      minutes <= sum('max') &&
      (served & goals) === goals &&
      required.every((id) => ids.includes(id)) &&
      mostForParents(chosen, minutes) >= share * minutes
    );
  });
}

test('it is worth as much as the best of all combinations', () => {
  fc.assert(
    fc.property(puzzle, (one) => {
      const all = allThatKeep(one);
      const found = best(one);
      if (found) expect(all).toContainEqual(found);
      expect(found ? worth(found) : Number.NEGATIVE_INFINITY).toBe(Math.max(...all.map(worth)));
    }),
    { numRuns: 3000 },
  );
});

test('it finds something exactly when something is there, and nothing that is worth no more than a bound', () => {
  fc.assert(
    fc.property(puzzle, fc.integer({ min: 0, max: 40 }), (one, above) => {
      const most = Math.max(...allThatKeep(one).map(worth));
      expect(isPossible(one)).toBe(most > Number.NEGATIVE_INFINITY);
      const found = best(one, above);
      expect(found ? worth(found) : undefined).toBe(most > above ? most : undefined);
    }),
    { numRuns: 2000 },
  );
});

test('of combinations with the same scores it takes the one with most variety', () => {
  const minutes = { min: 5, max: 10, preferred: 5 };
  const place = (...settings: readonly Werkvorm['setting'][]) =>
    settings.map((setting) => ({
      werkvorm: werkvorm(setting, setting),
      minutes,
      share: 50,
      goals: 0,
      score: 7,
    }));
  const varied = (...places: Puzzle['places']) =>
    best({ places, minutes: 10, goals: 0, required: [], share: 0 })?.map((one) => one.werkvorm?.setting);
  expect(varied(place('kring'), place('tafels', 'lopen'))).toEqual(['kring', 'lopen']);
  expect(varied(place('lopen'), place('plenair', 'lopen'))).toEqual(['lopen', 'plenair']);
});
