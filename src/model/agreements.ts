import type { IsoDate } from './date.ts';

/** How far an agreement came. */
export const DONE = ['ja', 'deels', 'nee'] as const;
/** One of them. */
export type Done = (typeof DONE)[number];

/**
 * What came of a meeting, as somebody of school filled it in afterwards (M68, M116). It is about the meeting as a whole:
 * it names no parent and no pupil.
 */
export interface Agreements {
  readonly title: string;
  readonly date: IsoDate;
  /** Id of the kind of meeting (`content/soorten`): it tells whether this is about one family. */
  readonly kind: string;
  /** How many parents were there. */
  readonly parents?: number;
  /** What parents said, in general. */
  readonly said: readonly string[];
  readonly made: readonly Agreement[];
  /** What school does with what parents said. */
  readonly use: readonly string[];
  /** Where parents can see or read it again: a recording, a page (M24). */
  readonly again: readonly { readonly title: string; readonly link: string }[];
  /** When all look back on it together (M29). */
  readonly lookBack?: IsoDate;
  /** The one question to parents (M97). */
  readonly question?: string;
  readonly thanks?: string;
}

/** One agreement: what, who, when, and how everyone knows that it works (M68). */
export interface Agreement {
  readonly what: string;
  /** A role or a group; never a pupil or a parent. */
  readonly who?: string;
  readonly when?: IsoDate;
  readonly sign?: string;
  /** Absent when nobody looked yet. */
  readonly done?: Done;
  /** The reason, or what happens now. */
  readonly why?: string;
}
