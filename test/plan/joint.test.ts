import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Topic } from '../../src/model/toolkit.ts';
import { arrange, canBeArranged, taskOf } from '../../src/plan/arrange.ts';
import { bestTogether } from '../../src/plan/joint.ts';
import { resolve } from '../../src/plan/resolve.ts';
import { best, worth } from '../../src/plan/search.ts';
import { placesOf } from '../../src/plan/slots.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { anyBrief, briefWith, programmeOf } from './briefs.ts';

const small = smallToolkit();
const GOALS = [...small.goals.keys()];
/** The small toolkit with many topics and with werkvormen that differ: which topic is best depends on them. */
const toolkit = {
  ...small,
  topics: new Map(
    [...small.topics.values()].flatMap((topic) =>
      GOALS.map((goal, index): [string, Topic] => {
        const id = `${topic.id}-${index}`;
        return [
          id,
          {
            ...topic,
            id,
            title: id,
            kinds: [],
            sensitive: false,
            goals: [goal, ...topic.goals.slice(index)],
          },
        ];
      }),
    ),
  ),
  werkvormen: new Map(
    [...small.werkvormen].map(([id, werkvorm], index) => [
      id,
      { ...werkvorm, goals: GOALS.filter((_, place) => (index + place) % 2 === 0) },
    ]),
  ),
};

test('topics and werkvormen together are worth as much as the best of all sets of topics, each with its own best', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyBrief(toolkit), (brief) => {
      const resolved = resolve(brief, toolkit);
      if (!resolved.ok) return;
      const arrangement = arrange(taskOf(resolved.value));
      if (!arrangement) return;
      const { frame, rivals, puzzle, total } = arrangement;
      const all = rivals.map((set) => {
        const slots = placesOf(frame.moments, set.topics) ?? [];
        const chosen = best({
          ...puzzle,
          places: slots.map((slot) => frame.menu.options(slot, frame.level)),
        });
        return chosen ? set.worth + worth(chosen) : Number.NEGATIVE_INFINITY;
      });
      expect(total).toBe(Math.max(...all));
      expect(bestTogether(frame, rivals, total)).toBeUndefined();
      compared++;
    }),
    { numRuns: 600 },
  );
  expect(compared).toBeGreaterThan(100);
});

test('there is an arrangement exactly when there can be one', () => {
  fc.assert(
    fc.property(anyBrief(toolkit), (brief) => {
      const resolved = resolve(brief, toolkit);
      if (!resolved.ok) return;
      const task = taskOf(resolved.value);
      expect(arrange(task) !== undefined).toBe(canBeArranged(task));
    }),
    { numRuns: 600 },
  );
});

test('of topics that are as much about the goal it takes the one that a werkvorm suits', () => {
  const [any] = small.topics.values();
  if (!any) throw new Error('no topic');
  const about = (id: string, second: string): [string, Topic] => [
    id,
    { ...any, id, title: id, kinds: [], schoolTypes: [], sensitive: false, goals: ['kennismaken', second] },
  ];
  const among = {
    ...small,
    topics: new Map([about('a', 'welbevinden'), about('b', 'vertrouwen')]),
    werkvormen: new Map(
      [...small.werkvormen].map(([id, one]) => [id, { ...one, goals: ['kennismaken', 'vertrouwen'] }]),
    ),
  };
  const [choice] = programmeOf(briefWith(), among).topics;
  expect(choice).toMatchObject({
    item: { id: 'b' },
    runnerUp: { title: 'a', reason: 'Ook mogelijk: ‘a’. Daarbij passen de werkvormen minder goed.' },
  });
});
