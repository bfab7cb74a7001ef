import type { Problem } from '../model/problem.ts';

/** What a brief would lead to, before anything is made. */
export interface Preview {
  /** As it is shown, line by line with its heading: what will be made, or why nothing can be made yet. */
  readonly lines: readonly string[];
  /** What stands in the way; empty when the pack can be made. */
  readonly problems: readonly Problem[];
}
