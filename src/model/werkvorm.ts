import type { Item, Range } from './item.ts';
import type { TrustedHtml } from './trusted-html.ts';

/** The energy of a meeting, in order: arrive, share, work, agree, close. */
export const PHASES = ['aankomen', 'delen', 'werken', 'afspreken', 'afsluiten'] as const;
/** One of them. */
export type Phase = (typeof PHASES)[number];

/** How much Dutch a person needs to take part. */
export const LANGUAGE_LOADS = ['weinig', 'gewoon', 'veel'] as const;
/** One of them. */
export type LanguageLoad = (typeof LANGUAGE_LOADS)[number];

/** How the room is set up. */
export const SETTINGS = ['kring', 'viskom', 'tafels', 'plenair', 'lopen', 'een-tafel', 'online'] as const;
/** One of them. */
export type Setting = (typeof SETTINGS)[number];

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
  /** Ages in years of the pupils for whom it works; absent means: every age. */
  readonly age?: Range;
  /** It ends with who does something, and on which day (M68). */
  readonly namesWhoAndWhen: boolean;
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

/** One step of a werkvorm. */
export interface Step {
  readonly title: string;
  readonly minutes: Range;
  /** What happens. */
  readonly action: string;
  /** What the leader can say. */
  readonly say?: string;
}
