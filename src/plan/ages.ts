import type { SchoolType } from '../model/brief.ts';
import type { Range } from '../model/item.ts';

/** Ages in years that pupils of each type of school usually have. */
const AGES: Readonly<Record<SchoolType, Range>> = {
  po: { min: 4, max: 12 },
  sbo: { min: 4, max: 13 },
  so: { min: 4, max: 13 },
  vo: { min: 12, max: 18 },
  vso: { min: 12, max: 20 },
  pro: { min: 12, max: 18 },
  mbo: { min: 16, max: 21 },
  nieuwkomers: { min: 4, max: 18 },
};

/** The age at which pupils begin year 1, when the number in a group's name is a year. */
const AGE_BEFORE_YEAR_ONE: Readonly<Partial<Record<SchoolType, number>>> = {
  po: 3,
  sbo: 3,
  so: 3,
  vo: 11,
  vso: 11,
  pro: 11,
  mbo: 15,
};

/**
 * The ages that fit a school and a group in words: `groep 5` gives 8–9, `klas 2b` in the vo gives 13–14, `groep 3 t/m 5`
 * gives 6–9. Without a year it gives the ages of the whole school.
 */
export function agesOf(type: SchoolType, group: string | undefined): Range {
  const whole = AGES[type];
  const newcomersGroup = type === 'nieuwkomers' && /groep/i.test(group ?? '');
  const before = newcomersGroup ? 3 : AGE_BEFORE_YEAR_ONE[type];
  const years = [...(group ?? '').matchAll(/(?<!\d)[1-8](?!\d)/g)].map((match) => Number(match[0]));
  if (before === undefined || years.length === 0) return whole;
  const min = Math.max(whole.min, before + Math.min(...years));
  const max = Math.min(whole.max, before + 1 + Math.max(...years));
  return min <= max ? { min, max } : whole;
}
