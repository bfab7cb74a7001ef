import type { School } from './brief.ts';
import type { ClockTime, IsoDate } from './date.ts';
import type { Item } from './item.ts';
import type { MeetingKind } from './meeting-kind.ts';
import type { Partnership } from './partnership.ts';

/** What can be on the plan of a year. */
export const YEAR_MOMENTS = ['bijeenkomst', 'nieuwsbrief', 'contact', 'evaluatie'] as const;
/** One of them. */
export type YearMoment = (typeof YEAR_MOMENTS)[number];

/** A school year has four periods (M123), parted by the autumn, Christmas and May holidays. */
export const YEAR_PERIODS = 4;

/** A moment that comes back every year, without a date (`content/jaarritme.yaml`). */
export interface YearRhythm extends Item {
  readonly moment: YearMoment;
  /** 1 to 4. */
  readonly period: number;
  /** School week in the period, from 1; a period with fewer weeks has it in its last. */
  readonly week: number;
  /** 1 for Monday to 5 for Friday. */
  readonly weekday: number;
  /** Comes back so many weeks later, so many times in all. */
  readonly repeat?: { readonly weeks: number; readonly times: number };
  /** Id of a kind of meeting: then the plan has a brief for it. */
  readonly kind?: string;
  readonly goals: readonly string[];
  readonly topics: readonly string[];
  readonly partnership: Partnership;
  /** Part of a light year too (M12). */
  readonly light: boolean;
  /** For whom, in words. */
  readonly forWhom: string;
  /** Why it is there, one sentence. */
  readonly why: string;
}

/** A school year laid out in its periods: contact with parents from the first week to the last. */
export interface YearPlan {
  readonly school: School;
  /** The calendar year in which the school year begins. */
  readonly year: number;
  readonly periods: readonly YearPeriod[];
  /** How often each of the five partnerships has its turn (M79). */
  readonly balance: readonly { readonly partnership: Partnership; readonly count: number }[];
}

/** One of the four periods. */
export interface YearPeriod {
  /** First and last school day, both included. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** In order of their days. */
  readonly entries: readonly YearEntry[];
}

/** One moment on its day. */
export interface YearEntry {
  readonly rhythm: YearRhythm;
  readonly kind?: MeetingKind;
  readonly date: IsoDate;
  readonly start?: ClockTime;
  /** Every day of a series, the first included; one day when it does not come back. */
  readonly dates: readonly IsoDate[];
  /** Why it is not on its usual day, one Dutch sentence; absent when it is. */
  readonly moved?: string;
}
