import type { Condition } from './condition.ts';
import type { Item } from './item.ts';

/** When a tip helps whoever leads: before the start, with the chat, with who cannot log in, after an explanation, right after. */
export const LEAD_MOMENTS = ['vooraf', 'chat', 'inloggen', 'duidelijk', 'erna'] as const;
/** One of them. */
export type LeadMoment = (typeof LEAD_MOMENTS)[number];

/** A small thing to do for whoever leads a meeting; its title says what. */
export interface LeadTip extends Item {
  readonly moment: LeadMoment;
  /** How, or why: one or two sentences. */
  readonly how: string;
  /** What to say; absent when nothing is said. */
  readonly say?: string;
  /** All of them must hold; empty means: always. */
  readonly conditions: readonly Condition[];
  /** Ids of kinds of meeting; empty means: every kind. */
  readonly kinds: readonly string[];
}
