import type { Problem } from '../model/problem.ts';
import { canBeArranged, type Task, taskOf } from './arrange.ts';
import { obstaclesIn, werkvormenFor } from './demands.ts';
import { NO_EASE } from './ease.ts';
import { type Facts, goalBits } from './facts.ts';
import { werkvormProblem } from './misfits.ts';
import { roomForTopics } from './slots.ts';

/** The longest meeting to think of, in minutes, and the step between lengths that are proposed. */
const LONGEST = 480;
const GRAIN = 5;

/**
 * Why no arrangement was found, as errors that say what to change. Every advice was tried out: with it there is a
 * programme. The codes: `no-werkvorm-fits`, `goal-not-served`, `minutes-too-few`, `minutes-too-many`, and
 * `choice-does-not-fit` for own werkvormen that do not go together.
 */
export function advise(task: Task): readonly Problem[] {
  const { facts } = task.menu;
  const hopeless = [...phasesWithoutWerkvorm(facts), ...goalsOutOfReach(task)];
  if (hopeless.length > 0) return hopeless;
  return timeAdvice(task) ?? ownChoicesThatClash(facts) ?? goalsThatClash(facts) ?? tooFewWerkvormen(facts);
}

function works(facts: Facts): boolean {
  return canBeArranged(taskOf(facts));
}

function phasesWithoutWerkvorm(facts: Facts): Problem[] {
  const phases = facts.kind.moments
    .filter((moment) => moment.chooses && moment.dropOrder === 0 && !(facts.light && moment.onlyFull))
    .map((moment) => moment.phase);
  return [...new Set(phases)]
    .filter((phase) => werkvormenFor(facts, phase).length === 0)
    .map((phase) => ({
      code: 'no-werkvorm-fits',
      level: 'error',
      key: 'bijeenkomst',
      detail: { phase, obstacles: obstaclesIn(facts, phase) },
    }));
}

/** Goals that nothing in this meeting can serve, whatever its length. */
function goalsOutOfReach({ menu, groups }: Task): Problem[] {
  const { facts, layouts } = menu;
  const topics = groups.filter(({ size }) => size === 1 || facts.ownTopics.length > 0);
  const byTopics = topics
    .flatMap((group) => group.sets())
    .flatMap((set) => set.topics)
    .map((topic) => goalBits(facts, topic.goals));
  const byMoments = (layouts[0]?.moments ?? [])
    .flatMap((moment) => menu.options({ moment }, NO_EASE))
    .map((option) => option.goals);
  const reach = [...byTopics, ...byMoments].reduce((bits, more) => bits | more, 0);
  return facts.goals
    .filter((goal) => (goalBits(facts, [goal.id]) & reach) === 0)
    .map((goal) => goalProblem(facts, goal.id));
}

/** A goal that is not served, with the topics that would serve it if this meeting has a moment for topics at all. */
function goalProblem(facts: Facts, id: string): Problem {
  const title = facts.toolkit.goals.get(id)?.title ?? id;
  const topics = [...facts.toolkit.topics.values()]
    .filter((topic) => roomForTopics(facts) > 0 && topic.goals.includes(id))
    .map((topic) => topic.id);
  const key = `doelen[${facts.brief.goals.indexOf(id)}]`;
  return { code: 'goal-not-served', level: 'error', key, detail: { value: id, title, topics } };
}

/** The nearest length for which there is a programme; undefined when no length helps. */
function timeAdvice(task: Task): Problem[] | undefined {
  const { facts } = task.menu;
  const { minutes } = facts;
  const fits = (length: number) => canBeArranged({ ...task, minutes: length });
  const lower = Math.floor((minutes - 1) / GRAIN) * GRAIN;
  const upper = Math.ceil((minutes + 1) / GRAIN) * GRAIN;
  const shorter = numbers(lower, GRAIN, -GRAIN).find(fits);
  const longer = numbers(upper, LONGEST, GRAIN).find(fits);
  const key = 'bijeenkomst.minuten';
  if (shorter !== undefined && (longer === undefined || minutes - shorter <= longer - minutes)) {
    return [{ code: 'minutes-too-many', level: 'error', key, detail: { minutes, most: shorter } }];
  }
  if (longer === undefined) return undefined;
  const detail = { minutes, needed: longer, drop: whatToDrop(facts) };
  return [{ code: 'minutes-too-few', level: 'error', key, detail }];
}

function numbers(from: number, to: number, step: number): readonly number[] {
  const count = Math.max(0, Math.floor((to - from) / step) + 1);
  return Array.from({ length: count }, (_, index) => from + index * step);
}

/** The fewest own topics, else goals, from the end, without which the meeting fits; empty when that does not help. */
function whatToDrop(facts: Facts): readonly string[] {
  for (const count of numbers(1, facts.ownTopics.length - 1, 1)) {
    const ownTopics = facts.ownTopics.slice(0, -count);
    if (works({ ...facts, ownTopics })) return facts.ownTopics.slice(-count).map((topic) => topic.title);
  }
  for (const count of numbers(1, facts.goals.length - 1, 1)) {
    const goals = facts.goals.slice(0, -count);
    if (works({ ...facts, goals })) return facts.goals.slice(-count).map((goal) => goal.title);
  }
  return [];
}

/** Own werkvormen that fit one by one, but not with the rest; undefined when they are not what is in the way. */
function ownChoicesThatClash(facts: Facts): Problem[] | undefined {
  const { ownWerkvormen } = facts;
  if (ownWerkvormen.length === 0 || !works({ ...facts, ownWerkvormen: [] })) return undefined;
  const culprits = ownWerkvormen.filter((one) =>
    works({ ...facts, ownWerkvormen: ownWerkvormen.filter((other) => other !== one) }),
  );
  const reason =
    'Deze werkvorm past niet naast uw andere keuzes en doelen. Laat hem weg, of kies een ander doel.';
  return (culprits.length > 0 ? culprits : ownWerkvormen).map((one) => werkvormProblem(facts, one, reason));
}

/** Goals that can be served one by one, but not together: those without which the meeting works, else all. */
function goalsThatClash(facts: Facts): Problem[] | undefined {
  if (!works({ ...facts, goals: [], ownWerkvormen: [] })) return undefined;
  const culprits = facts.goals.filter((one) =>
    works({ ...facts, goals: facts.goals.filter((other) => other !== one) }),
  );
  return (culprits.length > 0 ? culprits : facts.goals).map((goal) => goalProblem(facts, goal.id));
}

/** What is left: several moments of one phase, and not enough different werkvormen for them. */
function tooFewWerkvormen(facts: Facts): Problem[] {
  const chooses = facts.kind.moments.filter((moment) => moment.chooses && moment.dropOrder === 0);
  const crowded = chooses.find((moment) => moment.perTopic) ?? chooses[0];
  const obstacles = ['er zijn te weinig verschillende werkvormen; kies minder onderwerpen'];
  const detail = { phase: crowded?.phase ?? 'werken', obstacles };
  return [{ code: 'no-werkvorm-fits', level: 'error', key: 'onderwerpen', detail }];
}
