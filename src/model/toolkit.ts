import type { Channel, SchoolType } from './brief.ts';
import type { Card } from './card.ts';
import type { Condition } from './condition.ts';
import type { FeastDay } from './feast-day.ts';
import type { Forms } from './forms.ts';
import type { Holiday } from './holiday.ts';
import type { Item, Range, Source } from './item.ts';
import type { LeadTip } from './lead-tip.ts';
import type { Material } from './material.ts';
import type { MeetingKind } from './meeting-kind.ts';
import type { NewsletterMoment, NewsletterSection } from './newsletter-moments.ts';
import type { Partnership } from './partnership.ts';
import type { TrustedHtml } from './trusted-html.ts';
import type { Werkvorm } from './werkvorm.ts';
import type { YearRhythm } from './year-plan.ts';

/** Everything in `content/`, checked and ready to choose from. Each map keeps the order of the ids. */
export interface Toolkit {
  readonly goals: ReadonlyMap<string, Goal>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly werkvormen: ReadonlyMap<string, Werkvorm>;
  readonly kinds: ReadonlyMap<string, MeetingKind>;
  readonly newsletterBlocks: ReadonlyMap<string, NewsletterBlock>;
  readonly tips: ReadonlyMap<string, HomeTip>;
  readonly roles: ReadonlyMap<string, Role>;
  /** What has to be done before and after a meeting. */
  readonly tasks: ReadonlyMap<string, PlanningTask>;
  readonly reminders: ReadonlyMap<string, Reminder>;
  readonly jargon: ReadonlyMap<string, Jargon>;
  readonly feastDays: ReadonlyMap<string, FeastDay>;
  /** What comes back every school year. */
  readonly yearRhythm: ReadonlyMap<string, YearRhythm>;
  readonly forms: Forms;
  /** Cards to print and cut. */
  readonly cards: ReadonlyMap<string, Card>;
  /** What helps whoever leads, on the day itself. */
  readonly leadTips: ReadonlyMap<string, LeadTip>;
  /** What has to lie ready. */
  readonly materials: ReadonlyMap<string, Material>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The words that a type of school uses: `leerkracht` or `mentor`. */
  readonly words: ReadonlyMap<SchoolType, SchoolWords>;
  /** School holidays, in order of their first days. */
  readonly holidays: readonly Holiday[];
}

/** What a meeting is for (M10, M70, M80). */
export interface Goal extends Item {
  /** Completes «We komen bij elkaar om …», for parents. */
  readonly forParents: string;
  /** Why this goal matters, one sentence. */
  readonly why: string;
}

/** Something to talk about together (M1). */
export interface Topic extends Item {
  readonly partnership: Partnership;
  readonly goals: readonly string[];
  /** Ids of kinds of meeting that this topic is for; empty means: every kind. */
  readonly kinds: readonly string[];
  /** A hard topic: only when chosen by the person, or by the goal it alone serves. */
  readonly sensitive: boolean;
  /** Why it matters, for parents: one or two sentences. */
  readonly why: string;
  /** The same question asked both ways (M30, M31). */
  readonly questions: readonly { readonly toParents: string; readonly toSchool: string }[];
  /** For the invitation, at most 60 words. */
  readonly invitation: string;
  /** For the newsletter. */
  readonly newsletter: string;
  readonly pitfalls: readonly string[];
  readonly followUp: readonly string[];
  /** For the one who leads the talk. */
  readonly background: TrustedHtml;
}

/** A piece of the newsletter. */
export interface NewsletterBlock extends Item {
  readonly section: NewsletterSection;
  readonly moments: readonly NewsletterMoment[];
  /** In every newsletter, whatever the goals. */
  readonly always: boolean;
  /** In every newsletter about something that is tried for a while (M22); what that is stands under it. */
  readonly withTrial: boolean;
  readonly goals: readonly string[];
  /** Set in a box. */
  readonly boxed: boolean;
  /** HTML of the Markdown body; `{{ }}` variables in it are still to be filled. */
  readonly body: TrustedHtml;
}

/** Something small to do at home, offered and never ordered (M58, M119). */
export interface HomeTip extends Item {
  readonly goals: readonly string[];
  /** Age in years. */
  readonly age: Range;
  readonly body: TrustedHtml;
}

/** Someone at or around school, in plain Dutch (M59). */
export interface Role extends Item {
  /** What this person does for you and your child, one or two sentences. */
  readonly does: string;
  /** When to go there. */
  readonly when: string;
  /** What this person does not do, when that takes away fear (M82). */
  readonly doesNot?: string;
}

/** Who can own a task. */
export const OWNERS = [
  'organisator',
  'gespreksleider',
  'schoolleider',
  'leerkracht',
  'begeleider',
  'oudercoördinator',
  'administratie',
  'conciërge',
  'ouders',
] as const;
/** One of them. */
export type Owner = (typeof OWNERS)[number];

/** Something to do, counted from the day of the meeting (M2). */
export interface PlanningTask extends Item {
  /** Days after the meeting; negative before it. */
  readonly offset: number;
  readonly owner: Owner;
  /** Without it the meeting does not go well; the other tasks make it better. */
  readonly core: boolean;
  /** All of them must hold; empty means: always. */
  readonly conditions: readonly Condition[];
  /** Ids of kinds of meeting; empty means: every kind. */
  readonly kinds: readonly string[];
  /** Why it is worth doing, one sentence. */
  readonly why: string;
}

/** A text that reminds parents, for one channel (M90). */
export interface Reminder extends Item {
  readonly channel: Channel;
  /** Days after the meeting; negative before it. */
  readonly offset: number;
  /** All of them must hold; empty means: always. */
  readonly conditions: readonly Condition[];
  readonly kinds: readonly string[];
  /** HTML of the Markdown body; `{{ }}` variables in it are still to be filled. */
  readonly body: TrustedHtml;
}

/** A word of school or care that parents may not know, and what to write in its place (M94). */
export interface Jargon extends Item {
  /** Other forms of the word: plural, adjective, abbreviation. The word itself is the title. */
  readonly forms: readonly string[];
  /** What to write in its place, or behind it at first use. */
  readonly instead: string;
  /** Whether the word may stay when it is explained: parents meet it again elsewhere. */
  readonly mayStay: boolean;
}

/** The words of one type of school, as templates see them. */
export interface SchoolWords {
  readonly teacher: string;
  readonly group: string;
  readonly child: string;
  readonly children: string;
  readonly coordinator: string;
}

/** The words of a type of school. Every type has them: a toolkit without is refused when it is loaded. */
export function schoolWords(toolkit: Pick<Toolkit, 'words'>, type: SchoolType): SchoolWords {
  const words = toolkit.words.get(type);
  if (!words) throw new Error(`no words for schools of type ${type}`);
  return words;
}
