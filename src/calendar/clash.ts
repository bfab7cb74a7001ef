import type { ClockTime, IsoDate } from '../model/date.ts';

/** What a meeting can clash with. */
export const CLASH_KINDS = [
  'holiday',
  'own-day-off',
  'public-holiday',
  'feast',
  'fast',
  'theme-day',
  'commemoration',
  'exam-week',
  'weekend',
  'planned-meeting',
  'before-holiday',
] as const;
/** One of them. */
export type ClashKind = (typeof CLASH_KINDS)[number];

/** One reason to look at a date again. Its sentences are Dutch. */
export interface Clash {
  readonly kind: ClashKind;
  /** What it clashes with, in a few words: `Suikerfeest`. */
  readonly name: string;
  /** For whom the day matters, in words. */
  readonly forWhom: string;
  /** What there is, one sentence. */
  readonly what: string;
  /** Why that matters, one or two sentences. */
  readonly why: string;
  /** What to do, one or more sentences. */
  readonly advice: string;
  /** Whether to choose another date, or only to think about it. */
  readonly weight: 'avoid' | 'think';
  /** Id of the Source that the advice rests on; absent for a choice of our own. */
  readonly source?: string;
  /** It lasts for weeks, all day long: another date is no help, but the advice is. */
  readonly lasting?: true;
}

/** When a meeting is, as far as dates can clash with it. */
export interface MeetingTime {
  readonly date: IsoDate;
  readonly start: ClockTime;
  /** Of the whole meeting; of a round of talks from the first to the last. */
  readonly minutes: number;
  /** What the meeting is called: the same name in the school's calendar is this meeting itself. */
  readonly names?: readonly string[];
}

/** From this time of day on it is evening (minutes since midnight), whatever the sun does. */
export const EVENING: ClockTime = 17 * 60;
