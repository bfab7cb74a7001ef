import { type NewsletterMoment, SECTIONS_AT } from '../model/newsletter-moments.ts';
import type { Choice, Programme } from '../model/programme.ts';
import type { HomeTip, NewsletterBlock } from '../model/toolkit.ts';
import { type Facts, goalsServed, suitsLanguages, suitsSchool } from './facts.ts';
import {
  belongsToTrial,
  reasonForNewsletterBlock,
  reasonForTip,
  runnerUpByGoals,
} from './newsletter-reasons.ts';

/** More pieces than this, own messages counted, make a newsletter that nobody reads to the end. */
const MOST_BLOCKS = 9;

/** The pieces of the newsletter at its moment, in the order of its sections, and one home tip. */
export function newsletterOf(facts: Facts): Programme['newsletter'] {
  const moment = facts.brief.newsletter.moment ?? 'voor';
  const suitable = blocksAt(facts, moment).filter(
    // An own foreword opens the letter already.
    (block) => !(block.section === 'opening' && facts.brief.newsletter.foreword),
  );
  const needed = suitable.filter((block) => isNeeded(facts, block));
  const always = inSections(needed, moment);
  const blocks =
    facts.ownNewsletterBlocks.length > 0
      ? merged(facts.ownNewsletterBlocks, always, moment)
      : inSections([...always, ...fillers(facts, suitable, always, moment)], moment);
  const choices = blocks.map((block) => choiceOf(facts, block, suitable, blocks));
  const tip = tipFor(facts);
  return tip ? { blocks: choices, tip } : { blocks: choices };
}

/** The blocks that a newsletter at some moment can have. */
export function blocksAt(facts: Facts, moment: NewsletterMoment): readonly NewsletterBlock[] {
  return [...facts.toolkit.newsletterBlocks.values()].filter(
    (block) =>
      suitsSchool(facts, block) &&
      block.moments.includes(moment) &&
      (isNeeded(facts, block) || suitsLanguages(facts, block) >= 0),
  );
}

/** Whether the block is there whatever the goals: in every newsletter, or because something is tried (M22). */
function isNeeded(facts: Facts, block: NewsletterBlock): boolean {
  return block.always || belongsToTrial(facts, block);
}

function sectionOf(block: NewsletterBlock, moment: NewsletterMoment): number {
  return SECTIONS_AT[moment].indexOf(block.section);
}

/** In the order of the sections at some moment; what has no section there comes first. */
function inSections(
  blocks: readonly NewsletterBlock[],
  moment: NewsletterMoment,
): readonly NewsletterBlock[] {
  return blocks.toSorted((a, b) => sectionOf(a, moment) - sectionOf(b, moment) || (a.id < b.id ? -1 : 1));
}

/** The person's own order, with the blocks that are always there put in where their section belongs. */
function merged(
  own: readonly NewsletterBlock[],
  always: readonly NewsletterBlock[],
  moment: NewsletterMoment,
): readonly NewsletterBlock[] {
  const result = [...own];
  for (const block of always.filter((one) => !own.includes(one))) {
    const before = result.findLastIndex((one) => sectionOf(one, moment) <= sectionOf(block, moment));
    result.splice(before + 1, 0, block);
  }
  return result;
}

/** For each section that is still empty the block that serves most goals; of many sections those that serve most. */
function fillers(
  facts: Facts,
  suitable: readonly NewsletterBlock[],
  always: readonly NewsletterBlock[],
  moment: NewsletterMoment,
) {
  const taken = always.map((block) => block.section);
  return SECTIONS_AT[moment]
    .filter((section) => !taken.includes(section))
    .flatMap(
      (section) =>
        bestFirst(
          facts,
          suitable.filter((block) => block.section === section),
        )[0] ?? [],
    )
    .filter((block) => block.goals.length === 0 || served(facts, block) > 0)
    .sort((a, b) => urgency(facts, b) - urgency(facts, a) || sectionOf(a, moment) - sectionOf(b, moment))
    .slice(0, Math.max(0, MOST_BLOCKS - always.length - facts.brief.newsletter.messages.length));
}

/** A letter needs an opening and a question to parents (M97) before anything else. */
function urgency(facts: Facts, block: NewsletterBlock): number {
  const needed = block.section === 'opening' || block.section === 'vraag';
  return served(facts, block) + suitsLanguages(facts, block) + (needed ? 100 : 0);
}

/** An opening that is written for this moment and no other. */
function opensOneMoment(item: NewsletterBlock | HomeTip): boolean {
  return 'moments' in item && item.section === 'opening' && item.moments.length === 1;
}

function served(facts: Facts, item: NewsletterBlock | HomeTip): number {
  return goalsServed(facts, item.goals).length;
}

/** An opening for this moment first, then most goals of the brief, of equals the one that is made for fewer goals, then the first by id. */
function bestFirst<T extends NewsletterBlock | HomeTip>(facts: Facts, items: readonly T[]): readonly T[] {
  return items.toSorted(
    (a, b) =>
      Number(opensOneMoment(b)) - Number(opensOneMoment(a)) ||
      served(facts, b) - served(facts, a) ||
      a.goals.length - b.goals.length ||
      (a.id < b.id ? -1 : 1),
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
  const { ownTip } = facts;
  return ownTip ? { item: ownTip, own: true, reason: 'U koos deze tip zelf.' } : bestTip(facts);
}

/** The tip that suits the group best; for a letter that follows another one, `told` is the tip that stood in that. */
export function bestTip(facts: Facts, told?: HomeTip): Choice<HomeTip> | undefined {
  const { ages } = facts;
  const tips = [...facts.toolkit.tips.values()].filter((tip) => suitsSchool(facts, tip) && tip !== told);
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
