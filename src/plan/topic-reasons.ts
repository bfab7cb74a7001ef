import { PARTNERSHIP_WORDS } from '../model/partnership.ts';
import type { Goal, Topic } from '../model/toolkit.ts';
import { aptness, type Facts, goalsServed, isMadeForKind, isMadeForSchool, suitsMeeting } from './facts.ts';
import { also, goalsInWords, inGoals, type RunnerUp } from './goal-words.ts';

/** Why this topic: what the person chose, or the goals that it serves; and which of the five partnerships it is about (M79). */
export function reasonForTopic(facts: Facts, topic: Topic, own: boolean): string {
  const { partnership } = topic;
  return `${whyChosen(facts, topic, own)} Het gaat over ${PARTNERSHIP_WORDS[partnership]} (${partnership} partnerschap).`;
}

function whyChosen(facts: Facts, topic: Topic, own: boolean): string {
  const goals = goalsServed(facts, topic.goals);
  if (own)
    return goals.length > 0
      ? `U koos dit zelf. Het sluit aan bij ${goalsInWords(goals)}.`
      : 'U koos dit zelf. Het hoort niet bij een van uw doelen.';
  if (goals.length === 0) return 'Past bij deze soort bijeenkomst, maar niet bij een van uw doelen.';
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

/** A chosen topic and the one that came second, in the company of the same other topics. */
interface Rivals {
  readonly chosen: Topic;
  readonly second: Topic;
  readonly others: readonly Topic[];
  /** There is a programme with the second one in the same time and with the same moments. */
  readonly possible: boolean;
  /** It is worth as much. */
  readonly equal: boolean;
  /** The werkvormen around it are worth less. */
  readonly werkvormenLess: boolean;
}

/** Why the second topic is not in the place of this one. */
export function runnerUpOfTopic(facts: Facts, rivals: Rivals): RunnerUp<Topic> {
  const { chosen, second, others, possible, equal, werkvormenLess } = rivals;
  const without = [...others, second];
  const lost = goalsServed(facts, chosen.goals).filter(
    (goal) => !without.some((one) => one.goals.includes(goal.id)),
  );
  const difference = goalsServed(facts, chosen.goals).length - goalsServed(facts, second.goals).length;
  const because = () => {
    if (equal) return 'Dat past even goed.';
    if (lost.length > 0) return `Dan past geen onderwerp bij ${goalsInWords(lost)}.`;
    if (difference > 0) return `Dat sluit aan bij ${inGoals(difference)} minder.`;
    if (!possible) return 'Daarmee komt het programma niet rond.';
    if (isMadeForKind(chosen) && !isMadeForKind(second))
      return 'Dat is minder gericht op deze soort bijeenkomst.';
    if (isMadeForSchool(chosen) && !isMadeForSchool(second))
      return 'Dat is minder gericht op dit type school.';
    if (aptness(facts, chosen) > aptness(facts, second)) return 'Dat gaat minder over wat u wilt bereiken.';
    if (werkvormenLess) return 'Daarbij passen de werkvormen minder goed.';
    return 'Dat past even goed.';
  };
  return also(second.title, because());
}
