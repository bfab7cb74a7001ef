import type { IsoDate } from '../model/date.ts';
import type { Evidence } from '../model/item.ts';
import type { Level } from '../model/problem.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';

/** One place where a rule is not kept. */
export interface Finding {
  /** The key of the brief to change. */
  readonly key: string;
  /** What there is, in one Dutch sentence. */
  readonly says: string;
  /** How much it weighs here; the rule's own level when absent. */
  readonly level?: Exclude<Level, 'error'>;
  /** Why it matters here; the rule's own reason when absent. */
  readonly why?: string;
  /** Id of a Source, or `eigen`; the rule's own source when absent. */
  readonly source?: string;
  /** What the person can do here; the rule's own remedy when absent. */
  readonly remedy?: string;
}

/** A rule of partnership or of care, as data: it warns, says why, and names where it comes from. */
export interface Rule {
  readonly code: `R${string}`;
  /** What is good practice, one short Dutch sentence. */
  readonly title: string;
  readonly level: Level;
  /** Row of the mission map; absent for a rule of this project's own. */
  readonly mission?: `M${number}`;
  /** Id of a Source, or `eigen`. */
  readonly source: string;
  /** How strong that source is on this. */
  readonly evidence: Evidence;
  /** Where the programme does not keep to it; empty when it does. */
  readonly find: (programme: Programme, today: IsoDate, toolkit: Toolkit) => readonly Finding[];
  /** Why it matters, in Dutch. */
  readonly why: string;
  /** What the person can do, in Dutch. */
  readonly remedy: string;
}

/** One finding when a rule is broken, none when it is kept. */
export function finding(broken: boolean, found: Finding): readonly Finding[] {
  return broken ? [found] : [];
}
