import type { SchoolType } from './brief.ts';
import type { ClockTime } from './date.ts';
import type { TrustedHtml } from './trusted-html.ts';

/** Everything in `content/`, checked and ready to choose from. Each map keeps the order of the ids. */
export interface Toolkit {
  readonly goals: ReadonlyMap<string, Goal>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly werkvormen: ReadonlyMap<string, Werkvorm>;
  readonly kinds: ReadonlyMap<string, MeetingKind>;
  readonly newsletterBlocks: ReadonlyMap<string, NewsletterBlock>;
  readonly tips: ReadonlyMap<string, HomeTip>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The words that a type of school uses: `leerkracht` or `mentor`. */
  readonly words: ReadonlyMap<SchoolType, SchoolWords>;
}

/** How strong a claim is: research, practice told in a source, one speaker's opinion, or this project's own choice. */
export const EVIDENCE = ['onderzoek', 'praktijk', 'mening', 'eigen'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A text that the content rests on (`content/bronnen.yaml`). */
export interface Source {
  readonly id: string;
  /** As it is printed under a claim. */
  readonly title: string;
  readonly publisher: string;
  readonly year?: number;
}

/** Where one piece of content comes from. */
export interface Reference {
  /** Id of a Source, or `eigen`. */
  readonly source: string;
  /** What of it the piece uses, in own words. */
  readonly what: string;
  readonly evidence: Evidence;
  /** Rows of the mission map, `M30`. */
  readonly mission: readonly string[];
}

/** What every piece of content has. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly references: readonly Reference[];
  /** Empty means: every type of school. */
  readonly schoolTypes: readonly SchoolType[];
}

/** What a meeting is for (M10, M70, M80). */
export interface Goal extends Item {
  /** Completes «We komen bij elkaar om …», for parents. */
  readonly forParents: string;
  /** Why this goal matters, one sentence. */
  readonly why: string;
}

export const PARTNERSHIPS = ['pedagogisch', 'didactisch', 'formeel', 'informeel', 'maatschappelijk'] as const;
/** The five partnerships of the booklet (M79). */
export type Partnership = (typeof PARTNERSHIPS)[number];

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

export const PHASES = ['aankomen', 'delen', 'werken', 'afspreken', 'afsluiten'] as const;
/** The energy of a meeting: arrive, share, work, agree, close. */
export type Phase = (typeof PHASES)[number];

export const LANGUAGE_LOADS = ['weinig', 'gewoon', 'veel'] as const;
/** How much Dutch a person needs to take part. */
export type LanguageLoad = (typeof LANGUAGE_LOADS)[number];

export const SETTINGS = ['kring', 'tafels', 'plenair', 'lopen', 'een-tafel', 'online'] as const;
/** How the room is set up. */
export type Setting = (typeof SETTINGS)[number];

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A way of working during the meeting (M3). */
export interface Werkvorm extends Item {
  /** One or two sentences for the parents' agenda: what we do. */
  readonly forParents: string;
  readonly phases: readonly Phase[];
  readonly goals: readonly string[];
  /** Group size, adults. */
  readonly group: Range;
  readonly onLocation: boolean;
  readonly online: boolean;
  readonly languageLoad: LanguageLoad;
  /** Fit for a talk with an interpreter. */
  readonly withInterpreter: boolean;
  /** Fit when the pupil takes part. */
  readonly withChild: boolean;
  /** Fit for a hard talk. */
  readonly forHardTalk: boolean;
  /** Share of the time in which parents speak or work, 0–1. */
  readonly parentsShare: number;
  readonly setting: Setting;
  readonly materials: readonly string[];
  /** The block's minutes are the sums of the steps' minima and maxima. */
  readonly minutes: Range;
  readonly steps: readonly Step[];
  /** How to adapt it: fewer words, larger group, online. */
  readonly adapt: readonly string[];
  readonly tips: TrustedHtml;
}

export interface Step {
  readonly title: string;
  readonly minutes: Range;
  /** What happens. */
  readonly action: string;
  /** What the leader can say. */
  readonly say?: string;
}

/** A kind of meeting: a preset (M15). */
export interface MeetingKind extends Item {
  /** One sentence for the ib'er: when to choose it. */
  readonly when: string;
  /** Default title for parents. */
  readonly meetingTitle: string;
  /** Opening of the invitation: names the child as the common interest (M69). One or two sentences. */
  readonly opening: string;
  /** What parents can bring or prepare; may be empty. */
  readonly bring: readonly string[];
  readonly start: ClockTime;
  readonly minutes: Range & { readonly preferred: number };
  readonly onLocation: boolean;
  readonly online: boolean;
  readonly place: string;
  readonly group: Range & { readonly preferred: number };
  /** One talk per family, again and again: the brief's minutes are those of one talk. */
  readonly isRound: boolean;
  readonly childPresent: boolean;
  /** Least share of the time for parents, 0–1. */
  readonly parentsShare: number;
  readonly hardTalk: boolean;
  readonly moments: readonly Moment[];
  readonly bodyForLeader: TrustedHtml;
}

/** One step of a kind's arc: a fixed block, or a place where the planner puts a werkvorm. */
export interface Moment {
  readonly phase: Phase;
  /** Agenda title; for a topic moment the topic's title is used. */
  readonly title?: string;
  /** For parents; needed for a fixed block. */
  readonly forParents?: string;
  /** What the leader does, for a fixed block. */
  readonly action?: string;
  readonly say?: string;
  /** Who leads: a role word, or absent for the one who leads the conversation. */
  readonly lead?: string;
  /** Present on a fixed block. */
  readonly minutes?: Range & { readonly preferred: number };
  /** Share of a fixed block in which parents speak, 0–1. */
  readonly parentsShare: number;
  /** The planner puts a werkvorm here. */
  readonly chooses: boolean;
  /** Repeated for each chosen topic. */
  readonly perTopic: boolean;
  /** Optional moments are left out when time is short, highest number first; 0 stays always. */
  readonly dropOrder: number;
  readonly goals: readonly string[];
}

export const NEWSLETTER_SECTIONS = [
  'opening',
  'bijeenkomst',
  'waarom',
  'werkwijze',
  'wie-doet-wat',
  'bereikbaar',
  'steunpunt',
  'leren',
  'welbevinden',
  'meedoen',
  'vraag',
  'thuistip',
  'terugvinden',
  'dank',
] as const;
export type NewsletterSection = (typeof NEWSLETTER_SECTIONS)[number];

export const NEWSLETTER_MOMENTS = ['start', 'voor', 'na'] as const;
/** Start of the year, before a meeting, after it. */
export type NewsletterMoment = (typeof NEWSLETTER_MOMENTS)[number];

/** A piece of the newsletter. */
export interface NewsletterBlock extends Item {
  readonly section: NewsletterSection;
  readonly moments: readonly NewsletterMoment[];
  /** In every newsletter, whatever the goals. */
  readonly always: boolean;
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

/** The words of one type of school, as templates see them. */
export interface SchoolWords {
  readonly teacher: string;
  readonly group: string;
  readonly child: string;
  readonly children: string;
  readonly coordinator: string;
}
