import type { HomeTip, NewsletterBlock } from '../model/toolkit.ts';
import { type Facts, goalsServed } from './facts.ts';
import { also, goalsInWords, inGoals, type RunnerUp } from './goal-words.ts';

/** Whether the block is there because something is tried for a while (M22). */
export function belongsToTrial(facts: Facts, block: NewsletterBlock): boolean {
  return block.withTrial && facts.brief.meeting.trial !== undefined;
}

/** Why this piece of the newsletter. */
export function reasonForNewsletterBlock(facts: Facts, block: NewsletterBlock, own: boolean): string {
  if (own) return 'U koos dit stuk zelf.';
  if (block.always) return 'Staat in elke nieuwsbrief.';
  if (belongsToTrial(facts, block)) return 'Legt uit wat u een tijd probeert.';
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
