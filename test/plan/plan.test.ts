import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Toolkit } from '../../src/model/toolkit.ts';
import { plan } from '../../src/plan/plan.ts';
import { PLAIN_MEETING } from '../fixtures/brief.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { realToolkit } from '../make/examples.ts';
import { anyBrief, briefWith, likelyBrief, programmeOf } from './briefs.ts';
import { expectLawful } from './programme-laws.ts';

const toolkit = smallToolkit();

/** The same content, every map and list of it the other way round. */
function turned(all: unknown): unknown {
  if (Array.isArray(all)) return all.toReversed();
  if (all instanceof Map) return new Map([...all].reverse());
  // The lists of the forms lie one deeper.
  return Object.fromEntries(Object.entries(all as object).map(([name, one]) => [name, turned(one)]));
}

describe('whatever the brief', () => {
  test('a programme keeps to every law', () => {
    let programmes = 0;
    fc.assert(
      fc.property(anyBrief(toolkit), (brief) => {
        const outcome = plan(brief, toolkit);
        if (!outcome.ok) return;
        programmes++;
        expectLawful(outcome.value, toolkit);
      }),
      { numRuns: 3000 },
    );
    expect(programmes).toBeGreaterThan(500);
  });

  test('there is a programme, or an error with a key of the brief', () => {
    fc.assert(
      fc.property(anyBrief(toolkit), (brief) => {
        const outcome = plan(brief, toolkit);
        if (outcome.ok) return;
        const errors = outcome.problems.filter((problem) => problem.level === 'error');
        expect(errors.length).toBeGreaterThan(0);
        for (const { key } of errors) expect(key).toMatch(/^(bijeenkomst|doelen|onderwerpen|werkvormen)/);
      }),
      { numRuns: 1000 },
    );
  });

  test('the same brief gives the same programme, in whatever order the content was read', () => {
    const reversed = turned(toolkit) as Toolkit;
    fc.assert(
      fc.property(anyBrief(toolkit), (brief) => {
        const once = plan(brief, toolkit);
        const again = plan(structuredClone(brief), reversed);
        expect(again.ok).toBe(once.ok);
        if (once.ok && again.ok) expect(again.value).toEqual(once.value);
      }),
      { numRuns: 500 },
    );
  });

  test('so does the content of the project; of what an author put in order, the order stays', () => {
    const content = realToolkit();
    const { cards, leadTips, materials } = content;
    const reversed = { ...(turned(content) as Toolkit), cards, leadTips, materials };
    let programmes = 0;
    fc.assert(
      fc.property(likelyBrief(content), (brief) => {
        const once = plan(brief, content);
        const again = plan(structuredClone(brief), reversed);
        expect(again.ok).toBe(once.ok);
        if (!once.ok || !again.ok) return;
        programmes++;
        expect(again.value).toEqual(once.value);
      }),
      { numRuns: process.env.CI === 'true' ? 200 : 60 },
    );
    expect(programmes).toBeGreaterThan(5);
  });

  test('the advice to take more or less time is true', () => {
    fc.assert(
      fc.property(anyBrief(toolkit), (brief) => {
        const outcome = plan(brief, toolkit);
        const advice = outcome.problems.find((one) => one.key === 'bijeenkomst.minuten')?.detail;
        const { start = toolkit.kinds.get(brief.meeting.kind)?.start ?? 0 } = brief.meeting;
        if (outcome.ok || !advice) return;
        const minutes = Number(advice.needed ?? advice.most);
        // Where midnight is in the way there is another remedy.
        if (start + Math.max(minutes, Number(advice.minutes)) > 24 * 60) return;
        const other = plan({ ...brief, meeting: { ...brief.meeting, minutes } }, toolkit);
        // A longer talk may no longer fit the round: that is another problem, with a key of its own.
        expect(other.ok || other.problems.every((one) => one.key !== 'bijeenkomst.minuten')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an evening of an hour and a half', () => {
  const programme = programmeOf(briefWith(), toolkit);

  test('takes title, start and minutes from the kind', () => {
    expect(programme).toMatchObject({ title: 'Samen in gesprek over uw kind', start: 1170, minutes: 90 });
  });

  test('gives each choosing moment a werkvorm, with a reason and what came second', () => {
    const [, choice] = programme.blocks.flatMap((block) => block.werkvorm ?? []);
    expect(choice).toMatchObject({
      own: false,
      item: { id: 'muurkrant' },
      reason: 'Sluit aan bij uw doel ‘elkaar leren kennen’. Ouders komen even van hun stoel.',
      runnerUp: { title: 'In tweetallen' },
    });
  });

  test('starts every block on a five', () => {
    expect(programme.blocks.every((block) => (programme.start + block.offset) % 5 === 0)).toBe(true);
  });

  test('puts the title of the topic on the agenda', () => {
    expect(programme.blocks.filter((block) => block.topic).map((block) => block.title)).toEqual([
      'Wat uw kind helpt',
    ]);
  });

  test('gives parents at least the share that the kind asks', () => {
    expect(programme.parentsShare).toBeGreaterThanOrEqual(programme.kind.parentsShare);
  });
});

test('an own title, time and place of the meeting stay', () => {
  const programme = programmeOf(
    briefWith({ meeting: { title: 'Praat mee', start: 1140, minutes: 75 } }),
    toolkit,
  );
  expect(programme).toMatchObject({ title: 'Praat mee', start: 1140, minutes: 75 });
});

test('own topics stay, in their order, each with its own block', () => {
  const programme = programmeOf(briefWith({ topics: ['elkaar-bereiken', 'wat-helpt-uw-kind'] }), toolkit);
  expect(programme.topics.map(({ item, own }) => [item.id, own])).toEqual([
    ['elkaar-bereiken', true],
    ['wat-helpt-uw-kind', true],
  ]);
  expect(programme.blocks.flatMap((block) => block.topic?.id ?? [])).toEqual([
    'elkaar-bereiken',
    'wat-helpt-uw-kind',
  ]);
});

test('own werkvormen are used, also when others score better', () => {
  const programme = programmeOf(
    briefWith({ werkvormen: ['stille-kaarten'], meeting: { ...PLAIN_MEETING, languages: ['Turks'] } }),
    toolkit,
  );
  expect(
    programme.blocks.flatMap((block) => block.werkvorm ?? []).find((choice) => choice.own),
  ).toMatchObject({
    item: { id: 'stille-kaarten' },
    reason: 'U koos deze werkvorm zelf.',
  });
});

test('a round of talks has the start of each talk', () => {
  const programme = programmeOf(briefWith({ meeting: { kind: 'startgesprek' } }), toolkit);
  expect(programme.minutes).toBe(20);
  expect(programme.talkStarts).toEqual([900, 925, 950, 975, 1000, 1025, 1050]);
});

test('too little time: says how much is needed, and which topic can wait', () => {
  const brief = briefWith({ topics: ['wat-helpt-uw-kind', 'elkaar-bereiken'], meeting: { minutes: 40 } });
  expect(plan(brief, toolkit).problems).toEqual([
    {
      code: 'minutes-too-few',
      level: 'error',
      key: 'bijeenkomst.minuten',
      detail: { minutes: 40, needed: 45, drop: ['Elkaar bereiken'] },
    },
  ]);
});

test('too much time: says the most that can be filled', () => {
  const outcome = plan(briefWith({ topics: ['wat-helpt-uw-kind'], meeting: { minutes: 260 } }), toolkit);
  expect(outcome.problems).toMatchObject([{ code: 'minutes-too-many', detail: { minutes: 260, most: 145 } }]);
});

test('no werkvorm fits: says for which phase, and what stands in the way', () => {
  const outcome = plan(briefWith({ meeting: { online: 'https://voorbeeld.nl/avond' } }), toolkit);
  expect(outcome.problems).toMatchObject([
    {
      code: 'no-werkvorm-fits',
      key: 'bijeenkomst',
      detail: { phase: 'aankomen', obstacles: ['de bijeenkomst is online'] },
    },
  ]);
});

test('a goal that nothing serves is named, with the topics that would', () => {
  const goals = new Map(toolkit.goals).set('afspraken', {
    id: 'afspraken',
    title: 'Duidelijke afspraken',
    references: [],
    schoolTypes: [],
    forParents: 'af te spreken wat we doen',
    why: 'Dan weet iedereen het.',
  });
  const outcome = plan(briefWith({ goals: ['kennismaken', 'afspraken'] }), { ...toolkit, goals });
  expect(outcome.problems).toMatchObject([
    {
      code: 'goal-not-served',
      key: 'doelen[1]',
      detail: { value: 'afspraken', title: 'Duidelijke afspraken', topics: [] },
    },
  ]);
});

test('own werkvormen that fit one by one but not together are named', () => {
  const brief = briefWith({
    topics: ['wat-helpt-uw-kind'],
    werkvormen: ['tafelgesprek', 'kring'],
    meeting: { expected: 12 },
  });
  expect(plan(brief, toolkit).problems).toMatchObject([
    { code: 'choice-does-not-fit', key: 'werkvormen[0]', detail: { value: 'tafelgesprek' } },
    { code: 'choice-does-not-fit', key: 'werkvormen[1]', detail: { value: 'kring' } },
  ]);
});

test('more topics than there are werkvormen for: says so', () => {
  const werkvormen = new Map(
    [...toolkit.werkvormen].filter(([id]) => !['kring', 'stille-kaarten'].includes(id)),
  );
  const brief = briefWith({ topics: ['wat-helpt-uw-kind', 'elkaar-bereiken'] });
  expect(plan(brief, { ...toolkit, werkvormen }).problems).toMatchObject([
    { code: 'no-werkvorm-fits', key: 'onderwerpen', detail: { phase: 'werken' } },
  ]);
});
