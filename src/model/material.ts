import type { Condition } from './condition.ts';
import type { Item } from './item.ts';
import type { Setting } from './werkvorm.ts';

/** Where a material belongs on the list, in its order. */
export const MATERIAL_GROUPS = ['papier', 'tafels', 'zaal', 'koffie', 'mensen'] as const;
/** One of them. */
export type MaterialGroup = (typeof MATERIAL_GROUPS)[number];

/** What a number of things is counted by. */
export const COUNTED_BY = ['persoon', 'tafel', 'gesprek', 'keer'] as const;
/** One of them. */
export type CountedBy = (typeof COUNTED_BY)[number];

/** Something that a meeting needs: always, or when a werkvorm asks for it by one of its names. */
export interface Material extends Item {
  readonly group: MaterialGroup;
  /** In every meeting for which the conditions hold. */
  readonly always: boolean;
  /** What werkvormen call it, in small letters. */
  readonly names: readonly string[];
  /** How many; absent when nobody counts it. */
  readonly count?: { readonly by: CountedBy; readonly number: number };
  /** Only when the room is set up in one of these ways during the meeting; empty means: however it is. */
  readonly settings: readonly Setting[];
  /** All of them must hold; empty means: always. */
  readonly conditions: readonly Condition[];
  /** Ids of kinds of meeting; empty means: every kind. */
  readonly kinds: readonly string[];
}
