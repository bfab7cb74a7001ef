import { type NewsletterSection, SECTIONS_AT } from '../model/newsletter-moments.ts';
import type { Programme } from '../model/programme.ts';
import type { NewsletterBlock } from '../model/toolkit.ts';
import { type Facts, goalsServed } from './facts.ts';
import { bestTip, blocksAt } from './newsletter.ts';
import { reasonForNewsletterBlock } from './newsletter-reasons.ts';

/**
 * The pieces of the newsletter after a meeting: one for each of its sections, and another home tip than the letter before
 * the meeting had. An own choice that is written for after a meeting is there too. A section to which the file of
 * agreements itself gives the words stays empty.
 */
export function lookBackOf(facts: Facts, before: Programme['newsletter']): Programme['newsletter'] {
  const own = facts.ownNewsletterBlocks.filter(isForAfterwards);
  const taken = [...own.map(({ section }) => section), ...saidByAgreements(facts)];
  const suitable = blocksAt(facts, 'na');
  const chosen = SECTIONS_AT.na
    .filter((section) => !taken.includes(section))
    .flatMap(
      (section) =>
        bestOf(
          facts,
          suitable.filter((block) => block.section === section),
        ) ?? [],
    );
  const place = ({ section }: NewsletterBlock) => SECTIONS_AT.na.indexOf(section);
  const blocks = [...own, ...chosen]
    .toSorted((a, b) => place(a) - place(b))
    .map((item) => {
      const isOwn = own.includes(item);
      return { item, own: isOwn, reason: reasonForNewsletterBlock(facts, item, isOwn) };
    });
  const tip = bestTip(facts, before.tip?.item) ?? before.tip;
  return tip ? { blocks, tip } : { blocks };
}

function isForAfterwards({ moments }: NewsletterBlock): boolean {
  return moments.includes('na') && !moments.includes('voor');
}

/** A question of school's own takes the place of ours; without agreements nothing is to be read about them. */
function saidByAgreements({ brief: { agreements } }: Facts): readonly NewsletterSection[] {
  return [
    ...(agreements?.question === undefined ? [] : (['vraag'] as const)),
    ...(agreements?.made.length ? [] : (['bijeenkomst'] as const)),
  ];
}

/**
 * Written for after a meeting first, then what stands in every letter, such as the contact hours; then most goals of the
 * brief, and of equals the one that fits most meetings.
 */
function bestOf(facts: Facts, blocks: readonly NewsletterBlock[]): NewsletterBlock | undefined {
  const served = ({ goals }: NewsletterBlock) => goalsServed(facts, goals).length;
  return blocks.toSorted(
    (a, b) =>
      Number(isForAfterwards(b)) - Number(isForAfterwards(a)) ||
      Number(b.always) - Number(a.always) ||
      served(b) - served(a) ||
      b.goals.length - a.goals.length ||
      (a.id < b.id ? -1 : 1),
  )[0];
}
