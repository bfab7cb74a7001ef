import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Programme } from '../../src/model/programme.ts';
import type { Werkvorm } from '../../src/model/werkvorm.ts';
import { plan } from '../../src/plan/plan.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { anyBrief, briefWith, programmeOf } from './briefs.ts';

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

function goalsOf(programme: Programme, werkvorm: Werkvorm): number {
  return programme.goals.filter((goal) => werkvorm.goals.includes(goal.id)).length;
}

const NUMBERS = ['nul', 'één', 'twee', 'drie'];

test('what a reason claims about a werkvorm is so', () => {
  const seen = new Set<string>();
  const claims: readonly (readonly [RegExp, (one: Werkvorm, programme: Programme) => boolean])[] = [
    [/^Sluit aan bij uw doel ‘[^’]+’\./, (one, programme) => goalsOf(programme, one) === 1],
    [/^Sluit aan bij uw doelen/, (one, programme) => goalsOf(programme, one) === 2],
    [/en nog twee doelen/, (one, programme) => goalsOf(programme, one) === 3],
    [/^Past bij (dit deel|het onderwerp)/, (one, programme) => goalsOf(programme, one) === 0],
    [/weinig Nederlands/, (one) => one.languageLoad === 'weinig'],
    [/Vooral ouders zijn aan het woord/, (one) => one.parentsShare >= 0.7],
    [/met een tolk/, (one) => one.withInterpreter],
    [/aan tafels/, (one) => one.setting === 'tafels'],
    [/van hun stoel/, (one) => one.setting === 'lopen'],
  ];
  fc.assert(
    fc.property(anyBrief(toolkit), (brief) => {
      const outcome = plan(brief, toolkit);
      if (!outcome.ok) return;
      for (const { item, reason } of outcome.value.blocks.flatMap((block) => block.werkvorm ?? [])) {
        for (const [words, holds] of claims) {
          if (!words.test(reason)) continue;
          seen.add(words.source);
          expect(holds(item, outcome.value), reason).toBe(true);
        }
      }
    }),
    { numRuns: 1500 },
  );
  expect(seen.size).toBe(claims.length);
});

test('what is said about the one that came second is so', () => {
  const seen = new Set<string>();
  const claims: readonly (readonly [
    string,
    (one: Werkvorm, second: Werkvorm, programme: Programme) => boolean,
  ])[] = [
    ...[1, 2].map((count) => {
      const words = `sluit aan bij ${NUMBERS[count]} ${count === 1 ? 'doel' : 'doelen'} minder`;
      const holds = (one: Werkvorm, second: Werkvorm, programme: Programme) =>
        goalsOf(programme, one) - goalsOf(programme, second) === count;
      return [words, holds] as const;
    }),
    ['vraagt meer Nederlands', (one, second) => one.languageLoad !== second.languageLoad],
    ['zijn ouders minder aan het woord', (one, second) => one.parentsShare > second.parentsShare],
  ];
  fc.assert(
    fc.property(anyBrief(toolkit), (brief) => {
      const outcome = plan(brief, toolkit);
      if (!outcome.ok) return;
      for (const { item, runnerUp } of outcome.value.blocks.flatMap((block) => block.werkvorm ?? [])) {
        const second = [...toolkit.werkvormen.values()].find((one) => one.title === runnerUp?.title);
        if (!second || !runnerUp) continue;
        for (const [words, holds] of claims) {
          if (!runnerUp.reason.includes(words)) continue;
          seen.add(words);
          expect(holds(item, second, outcome.value), runnerUp.reason).toBe(true);
        }
      }
    }),
    { numRuns: 1500 },
  );
  expect(seen.size).toBeGreaterThan(2);
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
    'Ook mogelijk: ‘In tweetallen?’. Dan wisselt de opstelling minder.',
  );
});
