import type { Choice, Programme } from '../model/programme.ts';
import { type HomeTip, NEWSLETTER_SECTIONS, type NewsletterBlock } from '../model/toolkit.ts';
import { type Facts, goalsServed, suitsLanguages, suitsSchool } from './facts.ts';
import {
  belongsToTrial,
  reasonForNewsletterBlock,
  reasonForTip,
  runnerUpByGoals,
} from './newsletter-reasons.ts';

/** More pieces than this, own messages counted, make a newsletter that nobody reads to the end. */
const MOST_BLOCKS = 9;

/** The pieces of the newsletter before the meeting, in the order of its sections, and one home tip. */
export function newsletterOf(facts: Facts): Programme['newsletter'] {
  const suitable = [...facts.toolkit.newsletterBlocks.values()].filter(
    (block) =>
      suitsSchool(facts, block) &&
      block.moments.includes('voor') &&
      // An own foreword opens the letter already.
      !(block.section === 'opening' && facts.brief.newsletter.foreword) &&
      (isNeeded(facts, block) || suitsLanguages(facts, block) >= 0),
  );
  const always = inSections(suitable.filter((block) => isNeeded(facts, block)));
  const blocks =
    facts.ownNewsletterBlocks.length > 0
      ? merged(facts.ownNewsletterBlocks, always)
      : inSections([...always, ...fillers(facts, suitable, always)]);
  const tip = tipFor(facts);
  const choices = blocks.map((block) => choiceOf(facts, block, suitable, blocks));
  return tip ? { blocks: choices, tip } : { blocks: choices };
}

/** Whether the block is there whatever the goals: in every newsletter, or because something is tried (M22). */
function isNeeded(facts: Facts, block: NewsletterBlock): boolean {
  return block.always || belongsToTrial(facts, block);
}

function sectionOf(block: NewsletterBlock): number {
  return NEWSLETTER_SECTIONS.indexOf(block.section);
}

function inSections(blocks: readonly NewsletterBlock[]): readonly NewsletterBlock[] {
  return blocks.toSorted((a, b) => sectionOf(a) - sectionOf(b) || (a.id < b.id ? -1 : 1));
}

/** The person's own order, with the blocks that are always there put in where their section belongs. */
function merged(
  own: readonly NewsletterBlock[],
  always: readonly NewsletterBlock[],
): readonly NewsletterBlock[] {
  const result = [...own];
  for (const block of always.filter((one) => !own.includes(one))) {
    const before = result.findLastIndex((one) => sectionOf(one) <= sectionOf(block));
    result.splice(before + 1, 0, block);
  }
  return result;
}

/** For each section that is still empty the block that serves most goals; of many sections those that serve most. */
function fillers(facts: Facts, suitable: readonly NewsletterBlock[], always: readonly NewsletterBlock[]) {
  const taken = always.map((block) => block.section);
  return NEWSLETTER_SECTIONS.filter((section) => !taken.includes(section))
    .flatMap(
      (section) =>
        bestFirst(
          facts,
          suitable.filter((block) => block.section === section),
        )[0] ?? [],
    )
    .filter((block) => block.goals.length === 0 || served(facts, block) > 0)
    .sort((a, b) => urgency(facts, b) - urgency(facts, a) || sectionOf(a) - sectionOf(b))
    .slice(0, Math.max(0, MOST_BLOCKS - always.length - facts.brief.newsletter.messages.length));
}

/** A letter needs an opening and a question to parents (M97) before anything else. */
function urgency(facts: Facts, block: NewsletterBlock): number {
  const needed = block.section === 'opening' || block.section === 'vraag';
  return served(facts, block) + suitsLanguages(facts, block) + (needed ? 100 : 0);
}

function served(facts: Facts, item: NewsletterBlock | HomeTip): number {
  return goalsServed(facts, item.goals).length;
}

/** Most goals of the brief first, of equals the one that is made for fewer goals, then the first by id. */
function bestFirst<T extends NewsletterBlock | HomeTip>(facts: Facts, items: readonly T[]): readonly T[] {
  return items.toSorted(
    (a, b) =>
      served(facts, b) - served(facts, a) || a.goals.length - b.goals.length || (a.id < b.id ? -1 : 1),
  );
}

function choiceOf(
  facts: Facts,
  block: NewsletterBlock,
  suitable: readonly NewsletterBlock[],
  blocks: readonly NewsletterBlock[],
): Choice<NewsletterBlock> {
  const own = facts.ownNewsletterBlocks.includes(block);
  const choice = { item: block, own, reason: reasonForNewsletterBlock(facts, block, own) };
  if (own || isNeeded(facts, block)) return choice;
  const rivals = suitable.filter((one) => one.section === block.section && !blocks.includes(one));
  const second = bestFirst(facts, rivals)[0];
  return second ? { ...choice, runnerUp: runnerUpByGoals(facts, block, second) } : choice;
}

/** A tip that suits all ages of the group goes before one that suits some of them. */
function tipFor(facts: Facts): Choice<HomeTip> | undefined {
  const { ownTip, ages } = facts;
  if (ownTip) return { item: ownTip, own: true, reason: 'U koos deze tip zelf.' };
  const tips = [...facts.toolkit.tips.values()].filter((tip) => suitsSchool(facts, tip));
  const forAll = tips.filter((tip) => tip.age.min <= ages.min && ages.max <= tip.age.max);
  const forSome = tips.filter((tip) => tip.age.min <= ages.max && ages.min <= tip.age.max);
  const [tip, second] = bestFirst(facts, forAll.length > 0 ? forAll : forSome);
  if (!tip) return undefined;
  const choice = {
    item: tip,
    own: false,
    reason: reasonForTip(facts, tip, forAll.length > 0 ? 'all' : 'some'),
  };
  return second ? { ...choice, runnerUp: runnerUpByGoals(facts, tip, second) } : choice;
}
