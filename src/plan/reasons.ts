import type { Choice } from '../model/programme.ts';
import type { Goal, HomeTip, NewsletterBlock, Topic } from '../model/toolkit.ts';
import type { Werkvorm } from '../model/werkvorm.ts';
import { type Facts, goalsServed, suitsMeeting } from './facts.ts';
import { type Merits, meritsOf } from './options.ts';
import type { Slot } from './slots.ts';

/** The best of those not chosen. */
export type RunnerUp<T> = NonNullable<Choice<T>['runnerUp']>;

const NUMBERS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];

/** Two titles that are longer together than this (characters) make a sentence too long. */
const LONG_PAIR = 45;

function goalsInWords(goals: readonly Goal[]): string {
  const [first = '', second = ''] = goals.map(
    (goal) => `‘${goal.title.charAt(0).toLowerCase()}${goal.title.slice(1)}’`,
  );
  if (goals.length === 1) return `het doel ${first}`;
  if (goals.length === 2 && first.length + second.length <= LONG_PAIR)
    return `de doelen ${first} en ${second}`;
  return `${NUMBERS[goals.length]} doelen, zoals ${first}`;
}

/** A title and what there is to say about it; a title that is a question needs no colon. */
function about(title: string, rest: string): string {
  if (!/[?!…]$/.test(title)) return `${title}: ${rest}`;
  return `${title} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

function fewerGoals(difference: number): string {
  return difference === 1 ? 'dient één doel minder' : `dient ${NUMBERS[difference]} doelen minder`;
}

/** Why this topic: what the person chose, or the goals that it serves. */
export function reasonForTopic(facts: Facts, topic: Topic, own: boolean): string {
  const goals = goalsServed(facts, topic.goals);
  if (own)
    return goals.length > 0 ? `U koos dit zelf. Het past bij ${goalsInWords(goals)}.` : 'U koos dit zelf.';
  if (goals.length === 0) return 'Past bij deze soort bijeenkomst.';
  if (topic.sensitive)
    return `Een gevoelig onderwerp. Geen minder gevoelig onderwerp past hier bij ${goalsInWords(onlyServed(facts, topic))}.`;
  const madeFor = topic.kinds.includes(facts.kind.id) ? ', en hoort bij deze soort bijeenkomst' : '';
  return `Past bij ${goalsInWords(goals)}${madeFor}.`;
}

/** The goals that no mild topic serves: there is at least one, or a sensitive topic would be no candidate. */
function onlyServed(facts: Facts, topic: Topic): readonly Goal[] {
  const mild = [...facts.toolkit.topics.values()].filter((one) => !one.sensitive && suitsMeeting(facts, one));
  return goalsServed(facts, topic.goals).filter((goal) => !mild.some((one) => one.goals.includes(goal.id)));
}

/** Why the second topic is not in the place of this one. */
export function runnerUpOfTopic(
  facts: Facts,
  topic: Topic,
  second: Topic,
  set: readonly Topic[],
): RunnerUp<Topic> {
  const others = set.filter((one) => one !== topic).concat(second);
  const lost = goalsServed(facts, topic.goals).filter(
    (goal) => !others.some((one) => one.goals.includes(goal.id)),
  );
  const difference = goalsServed(facts, topic.goals).length - goalsServed(facts, second.goals).length;
  const because = () => {
    if (lost.length > 0) return `ook goed, maar dan past geen onderwerp bij ${goalsInWords(lost)}.`;
    if (difference > 0) return `ook goed, maar ${fewerGoals(difference)}.`;
    if (topic.kinds.length > 0 && second.kinds.length === 0)
      return 'ook goed, maar minder gericht op deze soort bijeenkomst.';
    if (topic.schoolTypes.length > 0 && second.schoolTypes.length === 0)
      return 'ook goed, maar minder gericht op dit type school.';
    if (difference < 0) return 'ook goed, maar daarmee komt het programma niet rond.';
    return 'past even goed.';
  };
  return { title: second.title, reason: about(second.title, because()) };
}

/** Why this werkvorm: at most two facts. */
export function reasonForWerkvorm(facts: Facts, slot: Slot, werkvorm: Werkvorm, own: boolean): string {
  if (own) return 'U koos deze werkvorm zelf.';
  const merits = meritsOf(facts, slot, werkvorm);
  const goals = goalsServed(facts, werkvorm.goals);
  const first =
    goals.length > 0
      ? `Past bij ${goalsInWords(goals)}`
      : merits.topicGoals > 0
        ? `Past bij het onderwerp ‘${slot.topic?.title}’`
        : 'Past bij dit deel van de bijeenkomst';
  return `${first}, en ${strongPoint(facts, merits, werkvorm)}.`;
}

function strongPoint(facts: Facts, merits: Merits, werkvorm: Werkvorm): string {
  if (merits.hardTalk > 0) return 'is geschikt voor een lastig gesprek';
  if (merits.tongues > 0) return 'is gemaakt voor ouders met verschillende talen';
  if (merits.language > 0) return 'vraagt weinig Nederlands';
  if (facts.interpreted) return 'werkt ook met een tolk erbij';
  if (werkvorm.parentsShare >= 0.7) return 'laat ouders veel aan het woord';
  if (facts.online) return 'kan online';
  return facts.people === 2 ? 'kan met twee mensen' : `past bij een groep van ${facts.people} mensen`;
}

/** What a combination runs into when one werkvorm takes the place of another. */
export type Obstacle =
  | { readonly kind: 'time' }
  | { readonly kind: 'share' }
  | { readonly kind: 'goals'; readonly goals: readonly Goal[] };

/** A chosen werkvorm and the one that came second, in the company of the same other blocks. */
interface Rivals {
  readonly chosen: Werkvorm;
  readonly second: Werkvorm;
  readonly obstacle: Obstacle | undefined;
  /** The whole is worth less with the second one. */
  readonly lessVaried: boolean;
}

/** Each fact that a score is made of, and how a werkvorm that has less of it falls short. */
const SHORTCOMINGS: readonly (readonly [keyof Merits, string])[] = [
  ['hardTalk', 'is minder geschikt voor een lastig gesprek'],
  ['tongues', 'past minder bij de talen van de ouders'],
  ['language', 'vraagt meer Nederlands'],
  ['momentGoals', 'past minder bij dit moment'],
  ['topicGoals', 'past minder bij het onderwerp'],
  ['share', 'laat ouders minder aan het woord'],
];

/** Why the second werkvorm is not in the place of this one. */
export function runnerUpOfWerkvorm(
  facts: Facts,
  slot: Slot,
  { chosen, second, obstacle, lessVaried }: Rivals,
): RunnerUp<Werkvorm> {
  const ours = meritsOf(facts, slot, chosen);
  const theirs = meritsOf(facts, slot, second);
  const because = () => {
    if (ours.goals > theirs.goals) return `ook goed, maar ${fewerGoals(ours.goals - theirs.goals)}.`;
    const short = SHORTCOMINGS.find(([fact]) => ours[fact] > theirs[fact]);
    if (short) return `ook goed, maar ${short[1]}.`;
    if (obstacle) return `ook goed, maar ${obstacleInWords(obstacle)}.`;
    if (lessVaried) return 'ook goed, maar de opstelling wisselt dan minder.';
    return 'past even goed.';
  };
  return { title: second.title, reason: about(second.title, because()) };
}

function obstacleInWords(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'time':
      return 'dan klopt de tijd niet meer';
    case 'share':
      return 'dan komen ouders minder aan het woord';
    case 'goals':
      return `dan komt ${goalsInWords(obstacle.goals)} niet aan bod`;
  }
}

/** Why this piece of the newsletter. */
export function reasonForNewsletterBlock(facts: Facts, block: NewsletterBlock, own: boolean): string {
  if (own) return 'U koos dit stuk zelf.';
  if (block.always) return 'Staat in elke nieuwsbrief.';
  const goals = goalsServed(facts, block.goals);
  return goals.length > 0 ? `Past bij ${goalsInWords(goals)}.` : 'Past bij elke bijeenkomst.';
}

/** Why this home tip, which suits all ages of the group or some of them. */
export function reasonForTip(facts: Facts, tip: HomeTip, suits: 'all' | 'some'): string {
  const goals = goalsServed(facts, tip.goals);
  const age = suits === 'all' ? 'Past bij de leeftijd' : 'Past bij een deel van de leeftijden';
  return goals.length > 0 ? `${age}, en bij ${goalsInWords(goals)}.` : `${age}.`;
}

/** Why the second piece or tip was not chosen. */
export function runnerUpByGoals<T extends NewsletterBlock | HomeTip>(
  facts: Facts,
  chosen: T,
  second: T,
): RunnerUp<T> {
  const difference = goalsServed(facts, chosen.goals).length - goalsServed(facts, second.goals).length;
  const because =
    difference > 0 ? `ook goed, maar ${fewerGoals(difference)}.` : 'past ook, maar er is plaats voor één.';
  return { title: second.title, reason: about(second.title, because) };
}
