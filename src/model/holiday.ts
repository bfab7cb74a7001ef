import type { Region } from './brief.ts';
import type { IsoDate } from './date.ts';

/** A school holiday in one or more regions (`content/vakanties.yaml`). */
export interface Holiday {
  readonly id: string;
  /** With its article, as it stands in a sentence: `de kerstvakantie`. */
  readonly name: string;
  readonly regions: readonly Region[];
  /** First and last free day, both included. */
  readonly first: IsoDate;
  readonly last: IsoDate;
}
