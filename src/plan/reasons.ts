import type { Goal } from '../model/toolkit.ts';
import type { Setting, Werkvorm } from '../model/werkvorm.ts';
import { type Facts, goalsServed } from './facts.ts';
import { also, goalsInWords, inGoals, type RunnerUp } from './goal-words.ts';
import { isInterpreted, withoutInterpreter } from './interpreting.ts';
import { type Merits, meritsOf } from './options.ts';
import type { Slot } from './slots.ts';

/** A werkvorm in its place in the programme. */
interface Placed {
  readonly werkvorm: Werkvorm;
  /** The person chose it. */
  readonly own: boolean;
  /** What it got. */
  readonly minutes: number;
}

/** Why this werkvorm: at most two facts, and what an interpreter means for its minutes. */
export function reasonForWerkvorm(facts: Facts, slot: Slot, placed: Placed): string {
  return [whyChosen(facts, slot, placed), ...withInterpreter(facts, slot, placed)].join(' ');
}

/** Talk that is interpreted takes longer (M91): how much of that there is room for. */
function withInterpreter(facts: Facts, { moment }: Slot, { werkvorm, minutes }: Placed): readonly string[] {
  if (!isInterpreted(facts, moment)) return [];
  const usual = withoutInterpreter(minutes);
  return usual >= werkvorm.minutes.min
    ? [`Met een tolk duurt dit ${minutes} minuten, zonder tolk ongeveer ${usual}.`]
    : ['Met een tolk is de tijd hiervoor krap.'];
}

function whyChosen(facts: Facts, slot: Slot, { werkvorm, own }: Placed): string {
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
  viskom: 'Een klein groepje praat, en iedereen kan aanschuiven.',
  tafels: 'Ouders praten in kleine groepen aan tafels.',
  lopen: 'Ouders komen even van hun stoel.',
};

function strongPoint(facts: Facts, merits: Merits, werkvorm: Werkvorm): string {
  if (merits.hardTalk > 0) return 'Geeft houvast in een lastig gesprek.';
  if (merits.tongues > 0) return 'Gemaakt voor ouders met verschillende talen.';
  if (merits.language > 0) return 'Lukt ook met weinig Nederlands.';
  if (facts.childPresent)
    return isForAges(werkvorm, facts) ? 'Past bij de leeftijd van de leerling.' : 'De leerling kan meedoen.';
  if (facts.interpreted) return 'Werkt ook met een tolk erbij.';
  const inTheRoom = facts.people >= GROUP ? IN_THE_ROOM[werkvorm.setting] : undefined;
  if (inTheRoom) return inTheRoom;
  if (werkvorm.parentsShare >= 0.7) return 'Vooral ouders zijn aan het woord.';
  if (facts.online) return 'Lukt ook online.';
  return facts.people === 2 ? 'Kan met twee mensen.' : `Past bij een groep van ${facts.people} mensen.`;
}

function isForAges({ age }: Werkvorm, { ages }: Facts): boolean {
  return age !== undefined && age.min <= ages.min && ages.max <= age.max;
}

/** What a combination runs into when one werkvorm takes the place of another. */
export type Obstacle =
  | { readonly kind: 'too-long' }
  | { readonly kind: 'too-short' }
  | { readonly kind: 'share' }
  | { readonly kind: 'goals'; readonly goals: readonly Goal[] };

/** A chosen werkvorm and the one that came second, in the company of the same other blocks. */
interface Rivals {
  readonly chosen: Werkvorm;
  readonly second: Werkvorm;
  readonly obstacle: Obstacle | undefined;
  /** More werkvormen after each other are alike with the second one. */
  readonly lessVaried: boolean;
  /** The whole is worth less with the second one. */
  readonly worthLess: boolean;
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
  { chosen, second, obstacle, lessVaried, worthLess }: Rivals,
): RunnerUp<Werkvorm> {
  const ours = meritsOf(facts, slot, chosen);
  const theirs = meritsOf(facts, slot, second);
  const because = () => {
    // What would be as good or better, were it not for something else.
    if (obstacle && !worthLess) return obstacleInWords(obstacle);
    if (!worthLess) return 'Die past even goed.';
    if (ours.goals > theirs.goals) return `Die sluit aan bij ${inGoals(ours.goals - theirs.goals)} minder.`;
    const short = SHORTCOMINGS.find(([fact]) => ours[fact] > theirs[fact]);
    if (short) return short[1];
    return lessVaried ? 'Dan is er minder afwisseling.' : 'Die past even goed.';
  };
  return also(second.title, because());
}

function obstacleInWords(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'too-long':
      return 'Daarvoor is er te weinig tijd.';
    case 'too-short':
      return 'Dan blijft er tijd over.';
    case 'share':
      return 'Dan komen ouders te weinig aan het woord.';
    case 'goals':
      return `Dan is er niets voor ${goalsInWords(obstacle.goals)}.`;
  }
}
