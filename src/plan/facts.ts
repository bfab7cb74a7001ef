import type { Brief } from '../model/brief.ts';
import type { ClockTime } from '../model/date.ts';
import { type Item, isForSchool, type Range } from '../model/item.ts';
import type { MeetingKind } from '../model/meeting-kind.ts';
import type { Goal, HomeTip, NewsletterBlock, Toolkit, Topic } from '../model/toolkit.ts';
import type { Werkvorm } from '../model/werkvorm.ts';

/** A brief with every id looked up and every default filled in: what all later steps of planning read. */
export interface Facts {
  readonly brief: Brief;
  readonly toolkit: Toolkit;
  readonly kind: MeetingKind;
  /** Each goal once, in the person's order. */
  readonly goals: readonly Goal[];
  readonly ownTopics: readonly Topic[];
  readonly ownWerkvormen: readonly Werkvorm[];
  readonly ownNewsletterBlocks: readonly NewsletterBlock[];
  readonly ownTip: HomeTip | undefined;
  readonly title: string;
  readonly start: ClockTime;
  /** Length of the meeting in minutes; of one talk in a round of talks. */
  readonly minutes: number;
  /** Adults who take part at the same time. */
  readonly people: number;
  readonly online: boolean;
  /** The light form of the kind. */
  readonly light: boolean;
  /** Ages in years of the children that the meeting is about. */
  readonly ages: Range;
  readonly childPresent: boolean;
  /** An interpreter is in the room, so that everything is said twice. */
  readonly interpreted: boolean;
  /** Some families speak another language at home. */
  readonly otherLanguages: boolean;
  /** When each talk starts; empty when the kind is no round of talks. */
  readonly talkStarts: readonly ClockTime[];
}

/** Those of these goals that the brief asks for, in its order. */
export function goalsServed(facts: Facts, goals: readonly string[]): readonly Goal[] {
  return facts.goals.filter((goal) => goals.includes(goal.id));
}

/** A set of goal ids as bits, in the order of the brief's goals. */
export function goalBits(facts: Facts, goals: readonly string[]): number {
  return facts.goals.reduce((bits, goal, index) => (goals.includes(goal.id) ? bits | (1 << index) : bits), 0);
}

/** How many goals a set of bits holds. */
export function countBits(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + countBits(bits >>> 1);
}

/** Whether something is meant for this type of school. */
export function suitsSchool(facts: Facts, item: Pick<Item, 'schoolTypes'>): boolean {
  return isForSchool(item, facts.brief.school.type);
}

/** Whether a topic is meant for this type of school and this kind of meeting. */
export function suitsMeeting(facts: Facts, topic: Topic): boolean {
  return suitsSchool(facts, topic) && (topic.kinds.length === 0 || topic.kinds.includes(facts.kind.id));
}

/** A topic lists its goals from the one that it is most about: each place further on counts one less, six at least. */
const FIRST_GOAL = 10;
const LAST_GOAL = 6;
/** An OPP talk is about the OPP, whatever its goals: this outweighs the place of a goal. */
const MADE_FOR_KIND = 10;
const MADE_FOR_SCHOOL = 1;

/** How well a topic is about what the brief asks for; more when it is made for this kind of meeting or school alone. */
export function aptness(facts: Facts, topic: Topic): number {
  const goals = facts.goals
    .map((goal) => topic.goals.indexOf(goal.id))
    .filter((place) => place >= 0)
    .reduce((sum, place) => sum + Math.max(LAST_GOAL, FIRST_GOAL - place), 0);
  return goals + (isMadeForKind(topic) ? MADE_FOR_KIND : 0) + (isMadeForSchool(topic) ? MADE_FOR_SCHOOL : 0);
}

/** Whether a topic is for one kind of meeting only. */
export function isMadeForKind(topic: Topic): boolean {
  return topic.kinds.length === 1;
}

/** Whether a topic is for one type of school only. */
export function isMadeForSchool(topic: Topic): boolean {
  return topic.schoolTypes.length === 1;
}

/** The row of the mission map about interpreters: what rests on it is made for families of several languages. */
const SEVERAL_LANGUAGES = 'M91';

/** How something goes with the languages of the families: 1 made for several, -3 made for several while they share one. */
export function suitsLanguages(facts: Facts, { references }: Pick<Item, 'references'>): number {
  if (!references.some((reference) => reference.mission.includes(SEVERAL_LANGUAGES))) return 0;
  return facts.otherLanguages || facts.interpreted ? 1 : -3;
}
