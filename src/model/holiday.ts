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

/** The holidays that a day lies in: those of the region, or of any region when none is given. */
export function holidaysOn(date: IsoDate, holidays: readonly Holiday[], region?: Region): readonly Holiday[] {
  // Days as `2027-01-19` sort as text.
  return holidays.filter(
    (holiday) =>
      holiday.first <= date &&
      date <= holiday.last &&
      (region === undefined || holiday.regions.includes(region)),
  );
}

/** The last day that the data know about; `undefined` without data. */
export function lastKnownDay(holidays: readonly Holiday[]): IsoDate | undefined {
  return holidays
    .map((holiday) => holiday.last)
    .sort()
    .at(-1);
}
