import type { Choice } from '../model/programme.ts';
import type { Goal, HomeTip, NewsletterBlock, Topic } from '../model/toolkit.ts';
import type { Setting, Werkvorm } from '../model/werkvorm.ts';
import { aptness, type Facts, goalsServed, isMadeForKind, isMadeForSchool, suitsMeeting } from './facts.ts';
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
  if (goals.length === 1) return `uw doel ${first}`;
  if (goals.length === 2 && first.length + second.length <= LONG_PAIR)
    return `uw doelen ${first} en ${second}`;
  return `uw doel ${first} en nog ${inGoals(goals.length - 1)}`;
}

function inGoals(count: number): string {
  return count === 1 ? 'één doel' : `${NUMBERS[count]} doelen`;
}

/** The one that came second, and what there is to say about it. */
function also(title: string, rest: string): { readonly title: string; readonly reason: string } {
  return { title, reason: `Ook mogelijk: ‘${title}’. ${rest}` };
}

/** Why this topic: what the person chose, or the goals that it serves. */
export function reasonForTopic(facts: Facts, topic: Topic, own: boolean): string {
  const goals = goalsServed(facts, topic.goals);
  if (own)
    return goals.length > 0
      ? `U koos dit zelf. Het sluit aan bij ${goalsInWords(goals)}.`
      : 'U koos dit zelf.';
  if (goals.length === 0) return 'Past bij deze soort bijeenkomst.';
  if (topic.sensitive)
    return `Een gevoelig onderwerp. Geen minder gevoelig onderwerp past hier bij ${goalsInWords(onlyServed(facts, topic))}.`;
  const madeFor = isMadeForKind(topic) ? ' Het is gemaakt voor deze soort bijeenkomst.' : '';
  return `Sluit aan bij ${goalsInWords(goals)}.${madeFor}`;
}

/** The goals that a sensitive topic serves and no other topic does that suits this meeting. */
function onlyServed(facts: Facts, topic: Topic): readonly Goal[] {
  const mild = [...facts.toolkit.topics.values()].filter((one) => !one.sensitive && suitsMeeting(facts, one));
  const goals = goalsServed(facts, topic.goals);
  return goals.filter((goal) => !mild.some((one) => one.goals.includes(goal.id)));
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
    if (lost.length > 0) return `Dan past geen onderwerp bij ${goalsInWords(lost)}.`;
    if (difference > 0) return `Dat sluit aan bij ${inGoals(difference)} minder.`;
    if (isMadeForKind(topic) && !isMadeForKind(second))
      return 'Dat is minder gericht op deze soort bijeenkomst.';
    if (isMadeForSchool(topic) && !isMadeForSchool(second))
      return 'Dat is minder gericht op dit type school.';
    if (difference < 0) return 'Daarmee komt het programma niet rond.';
    if (aptness(facts, topic) > aptness(facts, second)) return 'Dat gaat minder over wat u wilt bereiken.';
    return 'Dat past even goed.';
  };
  return also(second.title, because());
}

/** Why this werkvorm: at most two facts. */
export function reasonForWerkvorm(facts: Facts, slot: Slot, werkvorm: Werkvorm, own: boolean): string {
  if (own) return 'U koos deze werkvorm zelf.';
  const merits = meritsOf(facts, slot, werkvorm);
  const goals = goalsServed(facts, werkvorm.goals);
  const first =
    goals.length > 0
      ? `Sluit aan bij ${goalsInWords(goals)}`
      : merits.topicGoals > 0
        ? `Past bij het onderwerp ‘${slot.topic?.title}’`
        : 'Past bij dit deel van de bijeenkomst';
  return `${first}. ${strongPoint(facts, merits, werkvorm)}`;
}

/** From this many people on it matters how they sit. */
const GROUP = 10;
const IN_THE_ROOM: Readonly<Partial<Record<Setting, string>>> = {
  kring: 'Iedereen zit in een kring en ziet elkaar.',
  tafels: 'Ouders praten in kleine groepen aan tafels.',
  lopen: 'Ouders komen even van hun stoel.',
};

function strongPoint(facts: Facts, merits: Merits, werkvorm: Werkvorm): string {
  if (merits.hardTalk > 0) return 'Geeft houvast in een lastig gesprek.';
  if (merits.tongues > 0) return 'Gemaakt voor ouders met verschillende talen.';
  if (merits.language > 0) return 'Lukt ook met weinig Nederlands.';
  if (facts.interpreted) return 'Werkt ook met een tolk erbij.';
  const inTheRoom = facts.people >= GROUP ? IN_THE_ROOM[werkvorm.setting] : undefined;
  if (inTheRoom) return inTheRoom;
  if (werkvorm.parentsShare >= 0.7) return 'Vooral ouders zijn aan het woord.';
  if (facts.online) return 'Lukt ook online.';
  return facts.people === 2 ? 'Kan met twee mensen.' : `Past bij een groep van ${facts.people} mensen.`;
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
  ['hardTalk', 'Die is minder geschikt voor een lastig gesprek.'],
  ['tongues', 'Die past minder bij de talen van de ouders.'],
  ['language', 'Die vraagt meer Nederlands.'],
  ['topicGoals', 'Die past minder bij het onderwerp.'],
  ['momentGoals', 'Die past minder bij dit moment.'],
  ['share', 'Dan zijn ouders minder aan het woord.'],
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
    if (ours.goals > theirs.goals) return `Die sluit aan bij ${inGoals(ours.goals - theirs.goals)} minder.`;
    const short = SHORTCOMINGS.find(([fact]) => ours[fact] > theirs[fact]);
    if (short) return short[1];
    if (obstacle) return obstacleInWords(obstacle);
    if (lessVaried) return 'Dan wisselt de opstelling minder.';
    return 'Die past even goed.';
  };
  return also(second.title, because());
}

function obstacleInWords(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'time':
      return 'Dan klopt de tijd niet meer.';
    case 'share':
      return 'Dan komen ouders te weinig aan het woord.';
    case 'goals':
      return `Dan is er niets voor ${goalsInWords(obstacle.goals)}.`;
  }
}

/** Why this piece of the newsletter. */
export function reasonForNewsletterBlock(facts: Facts, block: NewsletterBlock, own: boolean): string {
  if (own) return 'U koos dit stuk zelf.';
  if (block.always) return 'Staat in elke nieuwsbrief.';
  const goals = goalsServed(facts, block.goals);
  return goals.length > 0 ? `Sluit aan bij ${goalsInWords(goals)}.` : 'Past bij elke bijeenkomst.';
}

/** Why this home tip, which suits all ages of the group or some of them. */
export function reasonForTip(facts: Facts, tip: HomeTip, suits: 'all' | 'some'): string {
  const goals = goalsServed(facts, tip.goals);
  const age = suits === 'all' ? 'Past bij de leeftijd' : 'Past bij een deel van de leeftijden';
  return goals.length > 0 ? `${age} en bij ${goalsInWords(goals)}.` : `${age}.`;
}

/** Why the second piece or tip was not chosen. */
export function runnerUpByGoals<T extends NewsletterBlock | HomeTip>(
  facts: Facts,
  chosen: T,
  second: T,
): RunnerUp<T> {
  const difference = goalsServed(facts, chosen.goals).length - goalsServed(facts, second.goals).length;
  const because =
    difference > 0 ? `Dat sluit aan bij ${inGoals(difference)} minder.` : 'Er is plaats voor één.';
  return also(second.title, because);
}
