import type { SchoolType } from './brief.ts';

/** How strong a claim is: research, practice told in a source, one speaker's opinion, or this project's own choice. */
export const EVIDENCE = ['onderzoek', 'praktijk', 'mening', 'eigen'] as const;
/** One of them. */
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

/** From the least to the most, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A range, and what in it is liked best. */
export interface PreferredRange extends Range {
  readonly preferred: number;
}

/** Whether a piece of content is meant for a type of school. */
export function isForSchool({ schoolTypes }: Pick<Item, 'schoolTypes'>, type: string): boolean {
  return schoolTypes.length === 0 || schoolTypes.some((one) => one === type);
}
