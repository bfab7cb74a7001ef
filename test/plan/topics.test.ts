import { expect, test } from 'vitest';
import type { Toolkit, Topic } from '../../src/model/toolkit.ts';
import { topicGroups } from '../../src/plan/topics.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, factsOf, programmeOf } from './briefs.ts';

const toolkit = smallToolkit();
/** What every reason for one of its topics ends with: they are all about the same partnership. */
const PARENTING = 'Het gaat over opvoeden (pedagogisch partnerschap).';

function withTopics(...topics: readonly (Partial<Topic> & { readonly id: string })[]): Toolkit {
  const [any] = toolkit.topics.values();
  if (!any) throw new Error('no topic');
  return {
    ...toolkit,
    topics: new Map(topics.map((topic) => [topic.id, { ...any, title: topic.id, ...topic }])),
  };
}

/** The topics of the programme as choices; the small toolkit's werkvormen suit all of them alike. */
function firstSet(brief: Parameters<typeof briefWith>[0], among = toolkit) {
  return programmeOf(briefWith(brief), among).topics;
}

function ids(brief: Parameters<typeof briefWith>[0], among = toolkit): readonly string[] {
  return firstSet(brief, among).map((choice) => choice.item.id);
}

test('it takes the smallest set that serves the goals', () => {
  expect(ids({ goals: ['kennismaken', 'welbevinden'] })).toEqual(['wat-helpt-uw-kind']);
  expect(ids({ goals: ['kennismaken', 'vertrouwen'] })).toEqual(['wat-helpt-uw-kind', 'elkaar-bereiken']);
  expect(ids({ goals: ['vertrouwen', 'kennismaken'] })).toEqual(['elkaar-bereiken', 'wat-helpt-uw-kind']);
});

test('a short meeting has one topic, also when two would serve more goals', () => {
  expect(ids({ goals: ['kennismaken', 'vertrouwen'], meeting: { minutes: 60 } })).toHaveLength(1);
});

test('topics for another kind of meeting or another school are no candidates', () => {
  const among = withTopics(
    { id: 'a', goals: ['kennismaken'], kinds: ['startgesprek'] },
    { id: 'b', goals: ['kennismaken'], schoolTypes: ['mbo'] },
    { id: 'c', goals: ['vertrouwen'] },
  );
  expect(ids({ goals: ['kennismaken'] }, among)).toEqual(['c']);
});

test('a topic that is mostly about the goal goes before one that touches it', () => {
  const among = withTopics(
    { id: 'a', goals: ['vertrouwen', 'welbevinden', 'kennismaken'] },
    { id: 'b', goals: ['kennismaken', 'vertrouwen'] },
  );
  const [choice] = firstSet({ goals: ['kennismaken'] }, among);
  expect(choice).toMatchObject({
    item: { id: 'b' },
    runnerUp: { reason: 'Ook mogelijk: ‘a’. Dat gaat minder over wat u wilt bereiken.' },
  });
});

test('of topics that are as much about the goal it takes the one made for fewer goals', () => {
  const among = withTopics(
    { id: 'a', goals: ['kennismaken', 'vertrouwen'] },
    { id: 'b', goals: ['kennismaken'] },
  );
  expect(ids({ goals: ['kennismaken'] }, among)).toEqual(['b']);
});

test('to be for some types of school is no merit of its own', () => {
  const among = withTopics(
    { id: 'a', goals: ['kennismaken'] },
    { id: 'b', goals: ['kennismaken'], schoolTypes: ['po', 'sbo'], kinds: ['ouderavond', 'startgesprek'] },
  );
  expect(ids({ goals: ['kennismaken'] }, among)).toEqual(['a']);
});

test('a topic made for this kind goes before one for every kind', () => {
  const among = withTopics(
    { id: 'a', goals: ['kennismaken'] },
    { id: 'b', goals: ['kennismaken'], kinds: ['ouderavond'] },
  );
  const [choice] = firstSet({ goals: ['kennismaken'] }, among);
  expect(choice).toMatchObject({
    item: { id: 'b' },
    reason: `Sluit aan bij uw doel ‘elkaar leren kennen’. Het is gemaakt voor deze soort bijeenkomst. ${PARENTING}`,
    runnerUp: { reason: 'Ook mogelijk: ‘a’. Dat is minder gericht op deze soort bijeenkomst.' },
  });
});

test('of equals it takes the first by id, and says that the other suits as well', () => {
  const among = withTopics({ id: 'b', goals: ['kennismaken'] }, { id: 'a', goals: ['kennismaken'] });
  const [choice] = firstSet({ goals: ['kennismaken'] }, among);
  expect(choice).toMatchObject({
    item: { id: 'a' },
    runnerUp: { title: 'b', reason: 'Ook mogelijk: ‘b’. Dat past even goed.' },
  });
});

test('a sensitive topic is chosen only for a goal that no other topic serves', () => {
  const mild = { id: 'b', goals: ['welbevinden'] };
  const sensitive = { id: 'a', goals: ['welbevinden', 'vertrouwen'], sensitive: true };
  expect(ids({ goals: ['welbevinden'] }, withTopics(sensitive, mild))).toEqual(['b']);
  const [choice] = firstSet({ goals: ['welbevinden', 'vertrouwen'] }, withTopics(sensitive, mild));
  expect(choice?.item.id).toBe('a');
  expect(choice?.reason).toBe(
    `Een gevoelig onderwerp. Geen minder gevoelig onderwerp past hier bij uw doel ‘vertrouwen opbouwen’. ${PARENTING}`,
  );
});

test('an own choice is the only set, sensitive or not', () => {
  const groups = topicGroups(factsOf(briefWith({ topics: ['zorgen-delen'] }), toolkit));
  expect(groups.map(({ size, sets }) => [size, sets().length])).toEqual([[1, 1]]);
  expect(firstSet({ topics: ['zorgen-delen'] })).toMatchObject([
    {
      item: { id: 'zorgen-delen' },
      own: true,
      reason: `U koos dit zelf. Het hoort niet bij een van uw doelen. ${PARENTING}`,
    },
  ]);
});

test('without a topic that suits there is one empty set', () => {
  const among = withTopics({ id: 'a', kinds: ['startgesprek'] });
  expect(topicGroups(factsOf(briefWith(), among)).map(({ sets }) => sets())).toEqual([
    [{ topics: [], worth: 0 }],
  ]);
  expect(firstSet({}, among)).toEqual([]);
});

test('a topic that serves none of the goals says so', () => {
  const among = withTopics({ id: 'a', goals: ['vertrouwen'] });
  expect(firstSet({ goals: ['kennismaken'] }, among)).toMatchObject([
    { reason: `Past bij deze soort bijeenkomst, maar niet bij een van uw doelen. ${PARENTING}` },
  ]);
});
