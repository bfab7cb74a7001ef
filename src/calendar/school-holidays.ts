import type { NamedDays, Region } from '../model/brief.ts';
import { addDays, type IsoDate } from '../model/date.ts';
import type { Holiday } from '../model/holiday.ts';

/** A holiday as it holds for one school. */
export interface SchoolHoliday {
  /** With its article, as it stands in a sentence; an own holiday has the name that the school gave it. */
  readonly name: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly regions: readonly Region[];
  /** `own` dates come from the school; where they replace those of the region, these are only `elsewhere`. */
  readonly whose: 'region' | 'own' | 'elsewhere';
}

/** From so many days on, own free days are a holiday and no loose days off. */
const SHORTEST_HOLIDAY = 5;
/** How far from the region's dates a school may move a holiday, in days. */
const NEAR = 10;

const SEASONS = [/herfst/i, /kerst/i, /voorjaar|krokus|carnaval/i, /\bmei/i, /zomer/i];

/** Whether own free days are long enough to be a holiday. */
export function isHoliday({ first, last }: NamedDays): boolean {
  return addDays(first, SHORTEST_HOLIDAY - 1) <= last;
}

/**
 * The holidays of a school, in order: those of its region (of all regions when it has none), and its own, which replace
 * a holiday of the region that they overlap, or that lies near and has the same season in its name.
 */
export function schoolHolidays(
  regional: readonly Holiday[],
  own: readonly NamedDays[],
  region: Region | undefined,
): readonly SchoolHoliday[] {
  const here = regional
    .filter(({ regions }) => region === undefined || regions.includes(region))
    .map(({ name, first, last, regions }): SchoolHoliday => {
      const whose = own.some((one) => replaces(one, { name, first, last })) ? 'elsewhere' : 'region';
      return { name, first, last, regions, whose };
    });
  const regions = region === undefined ? [] : [region];
  const ours = own.map((one): SchoolHoliday => ({ ...one, regions, whose: 'own' }));
  return [...here, ...ours].sort((a, b) => (a.first < b.first ? -1 : 1));
}

function replaces(own: NamedDays, regional: NamedDays): boolean {
  const [ours, theirs] = [seasonOf(own.name), seasonOf(regional.name)];
  if (ours !== undefined && theirs !== undefined && ours !== theirs) return false;
  const reach = ours === theirs && ours !== undefined ? NEAR : 0;
  return addDays(own.first, -reach) <= regional.last && regional.first <= addDays(own.last, reach);
}

function seasonOf(name: string): number | undefined {
  const index = SEASONS.findIndex((season) => season.test(name));
  return index === -1 ? undefined : index;
}
