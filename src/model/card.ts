import type { Condition } from './condition.ts';
import type { Item } from './item.ts';

/** The sets of cards, by the names that people type; in the order in which they are printed. */
export const CARD_SETS = ['vragen', 'lastig-gesprek', 'kind', 'oefenen'] as const;
/** One of them. */
export type CardSet = (typeof CARD_SETS)[number];

/** The drawings that a card may carry; `fill/card-pictures.ts` draws each of them. */
export const CARD_PICTURES = [
  'ziek',
  'later',
  'praten',
  'tolk',
  'langzaam',
  'opschrijven',
  'brief',
  'afspraak',
  'terugbellen',
  'goed',
  'zorgen',
  'anders',
  'ophalen',
  'eten',
  'tas',
  'helpen',
  'ster',
  'berg',
  'reddingsboei',
  'tekstballon',
  'slot',
  'samen',
  'stop',
  'gezichten',
] as const;
/** One of them. */
export type CardPicture = (typeof CARD_PICTURES)[number];

/**
 * A card to print, cut and hold. In the set `vragen` the front asks parents and the back asks school the same; in the set
 * `oefenen` the front is a sentence to say, and the back says when.
 */
export interface Card extends Item {
  readonly set: CardSet;
  readonly front: string;
  readonly picture?: CardPicture;
  /** Sentences that one can say, on the back. */
  readonly phrases: readonly string[];
  /** Paragraphs on the back. */
  readonly back: readonly string[];
  /** Answers to tick, on the back. */
  readonly ticks: readonly string[];
  /** The words before each line to write on, on the back; `…` for a line without words. */
  readonly lines: readonly string[];
  /** All of them must hold; empty means: always. */
  readonly conditions: readonly Condition[];
  /** Ids of kinds of meeting; empty means: every kind. */
  readonly kinds: readonly string[];
}

/** The place of a line to write on that has no words before it. */
export const BARE_LINE = '…';
