import type { IsoDate } from './date.ts';
import type { Item } from './item.ts';

/** What a day on the calendar means for planning. */
export const FEAST_KINDS = ['vrije-dag', 'feest', 'vasten', 'themadag', 'herdenking'] as const;
/** One of them. */
export type FeastKind = (typeof FEAST_KINDS)[number];

/** On which days a feast falls, year after year. */
export type FeastDate =
  /** Days after Easter Sunday of the western church. */
  | { readonly rule: 'easter'; readonly offset: number }
  /** Days after Easter Sunday of the eastern churches. */
  | { readonly rule: 'orthodox-easter'; readonly offset: number }
  /** The same day every year. */
  | { readonly rule: 'fixed'; readonly month: number; readonly day: number }
  /** The nth of a weekday in a month, 0 for Sunday; nth −1 is the last. */
  | { readonly rule: 'nth-weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  /** First days, as far as they are known; such a day is known for these years only. */
  | { readonly rule: 'listed'; readonly days: readonly IsoDate[] };

/** A public holiday, a feast, a fast, a theme day (`content/feestdagen.yaml`; M84, M85, M86). */
export interface FeastDay extends Item {
  readonly kind: FeastKind;
  /** A name that leaves nobody out, as advice for an activity at school; absent when none is needed (M84). */
  readonly neutralName?: string;
  /** For whom this day matters, in words: `gezinnen die islamitisch zijn`. */
  readonly forWhom: string;
  /** What to do with a meeting around it, one or two sentences. */
  readonly advice: string;
  readonly date: FeastDate;
  /** Length in days, from 1. */
  readonly days: number;
  /** It begins on the evening before. */
  readonly eveningBefore: boolean;
  /** It is kept in the evening only: by day a meeting can go on. */
  readonly eveningOnly: boolean;
  /** It may fall this many days earlier or later. */
  readonly margin: number;
  /** Whether a meeting on such a day is to be avoided (true), or only to be thought about. */
  readonly avoid: boolean;
}
