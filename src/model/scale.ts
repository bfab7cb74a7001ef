import type { Look } from './look.ts';

/** The sizes of letters that a school can choose from, by the names that people type. */
export const LETTERS = ['gewoon', 'groot'] as const;
/** One of them. */
export type Letters = (typeof LETTERS)[number];

/** The kinds of text that look different. */
export type TextStyle = 'h1' | 'h2' | 'h3' | 'h4' | 'lead' | 'body' | 'small' | 'label' | 'brand';

/** The measures of a text: points. */
export interface TypeSize {
  readonly size: number;
  /** Distance between baselines: whole steps of the grid. */
  readonly leading: number;
}

/** What all sizes of a document follow from. Lengths in points. */
interface Base {
  readonly body: number;
  /** Step of the baseline grid: an eighth of the body's leading. Leadings and distances are whole steps. */
  readonly grid: number;
  /** No letter is smaller. */
  readonly least: number;
  /** How much of a look's ratio counts: titles that grow as fast as large letters would fill the page. */
  readonly damping: number;
}

/** Large print is 16 points and up for every word (guides for readers with low vision ask 16 to 18). */
export const BASES: Readonly<Record<Letters, Base>> = {
  gewoon: { body: 11, grid: 15.5 / 8, least: 9, damping: 1 },
  groot: { body: 16, grid: 22 / 8, least: 16, damping: 0.6 },
};

/** How much larger than ordinary these letters are: pictures beside words grow with them. */
export function enlargement(letters: Letters): number {
  return BASES[letters].body / BASES.gewoon.body;
}

// For each style: its step on the scale, and the leading that it likes, in times its size.
const STEPS: Readonly<Record<TextStyle, { readonly step: number; readonly line: number }>> = {
  h1: { step: 4.5, line: 1.16 },
  h2: { step: 1.5, line: 1.3 },
  h3: { step: 0.5, line: 1.3 },
  h4: { step: 0, line: 1.4 },
  lead: { step: 0.75, line: 1.4 },
  body: { step: 0, line: 1.4 },
  small: { step: -1, line: 1.4 },
  label: { step: -0.5, line: 1.4 },
  brand: { step: 1, line: 1.3 },
};

/** The type scale of a look: sizes in one ratio, on the baseline grid. */
export function scale(look: Look, letters: Letters): Readonly<Record<TextStyle, TypeSize>> {
  const { body, grid, least, damping } = BASES[letters];
  const ratio = 1 + (look.ratio - 1) * damping;
  const sized = Object.entries(STEPS).map(([style, { step, line }]) => {
    const size = Math.max(least, Math.round(body * ratio ** step * 10) / 10);
    return [style, { size, leading: Math.round((size * line) / grid) * grid }];
  });
  return Object.fromEntries(sized) as Record<TextStyle, TypeSize>;
}

/** White space above and below each kind of block, in steps of the grid; the larger of two neighbours counts. */
export const DISTANCES = {
  masthead: [0, 6],
  h1: [4, 4],
  h2: [8, 2],
  h3: [5, 1],
  h4: [4, 1],
  body: [0, 3],
  lead: [0, 4],
  small: [1, 2],
  question: [2, 3],
  spoken: [2, 4],
  greeting: [3, 1],
  item: [0, 2],
  list: [0, 4],
  box: [5, 6],
  table: [0, 6],
  picture: [2, 4],
  rule: [4, 4],
} as const satisfies Record<string, readonly [number, number]>;
