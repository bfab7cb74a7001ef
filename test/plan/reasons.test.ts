import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan } from '../../src/plan/plan.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { anyBrief, briefWith, factsOf, programmeOf } from './briefs.ts';
import { type Claim, expectTrue, expectTrueReasons } from './true-reasons.ts';

const small = smallToolkit();
const spread = { kennismaken: 2, vertrouwen: 3, welbevinden: 5 };
/** The small toolkit with werkvormen that differ: each leaves out some goals, and lets parents speak more or less. */
const toolkit = {
  ...small,
  werkvormen: new Map(
    [...small.werkvormen].map(([id, werkvorm], index) => {
      const goals = Object.entries(spread).flatMap(([goal, step]) => (index % step === 0 ? [] : [goal]));
      return [id, { ...werkvorm, goals, parentsShare: 0.4 + (index % 4) * 0.15 }];
    }),
  ),
};

test('all that a programme says about its choices is so', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyBrief(toolkit), (brief) => {
      if (plan(brief, toolkit).ok) expectTrueReasons(factsOf(brief, toolkit), seen);
    }),
    { numRuns: 1500 },
  );
  // Enough of what can be said was said: a claim that never comes up is not checked.
  expect(seen.size).toBeGreaterThan(25);
});

test('a false reason is found out', () => {
  const claims: readonly Claim<number>[] = [[/Het zijn er (\d+)\./, (count, said) => count === Number(said)]];
  expect(() => expectTrue('Het zijn er 3.', claims, 3, new Set())).not.toThrow();
  expect(() => expectTrue('Het zijn er 3.', claims, 4, new Set())).toThrow();
  expect(() => expectTrue('Het zijn er 3. Echt.', claims, 3, new Set())).toThrow('nobody knows');
});

test('a werkvorm for families of several languages comes when there are, and only then', () => {
  const muurkrant = toolkit.werkvormen.get('muurkrant');
  if (!muurkrant) throw new Error('no muurkrant');
  const references = [
    { source: 'proef', what: 'een tolk helpt', evidence: 'eigen' as const, mission: ['M91'] },
  ];
  const werkvormen = new Map(toolkit.werkvormen).set('muurkrant', {
    ...muurkrant,
    references,
    phases: ['delen'],
  });
  const among = { ...toolkit, werkvormen };
  const chosen = (languages: readonly string[]) =>
    programmeOf(briefWith({ meeting: { languages } }), among).blocks.find((block) => block.phase === 'delen')
      ?.werkvorm;
  expect(chosen(['Turks'])).toMatchObject({
    item: { id: 'muurkrant' },
    reason: expect.stringContaining('Gemaakt voor ouders met verschillende talen.'),
  });
  expect(chosen([])?.item.id).not.toBe('muurkrant');
});

test('a title that is a question reads well as the one that came second', () => {
  const werkvormen = new Map(
    [...small.werkvormen].map(([id, werkvorm]) => [id, { ...werkvorm, title: `${werkvorm.title}?` }]),
  );
  const { blocks } = programmeOf(briefWith(), { ...small, werkvormen });
  expect(blocks.flatMap((block) => block.werkvorm?.runnerUp?.reason ?? [])).toContain(
    'Ook mogelijk: ‘In tweetallen?’. Dan is er minder afwisseling.',
  );
});
