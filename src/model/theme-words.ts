import type { BoxStyle, Look } from './look.ts';

/** The colour of headings, by the words that people type. */
export const HEADINGS = { hoofd: 'main', zwart: 'ink' } as const satisfies Record<string, Look['headings']>;
/** How an h2 is marked. */
export const MARKS = { geen: 'none', balkje: 'bar', streep: 'line' } as const satisfies Record<
  string,
  Look['mark']
>;
/** How a box stands out. */
export const BOXES = {
  vlak: 'ground',
  lijn: 'frame',
  balk: 'bar',
  streep: 'under',
} as const satisfies Record<string, BoxStyle>;
/** Where the hint of colour behind boxes comes from. */
export const TINTS = { hoofd: 'main', accent: 'accent' } as const satisfies Record<
  string,
  Look['soft']['of']
>;
/** How the head of a table stands out. */
export const TABLE_HEADS = { streep: 'line', vlak: 'ground' } as const;
/** How pictures show an area. */
export const AREAS = { vol: 'filled', omtrek: 'outlined' } as const satisfies Record<string, Look['areas']>;

/** The words of one of these lists. */
export function wordsOf<W extends string>(list: Readonly<Record<W, unknown>>): readonly W[] {
  return Object.keys(list) as W[];
}

/** From the least to the most that a number of a theme may be; a tint is in percents, corners are in points. */
export const BOUNDS = { verhouding: [1.1, 1.3], hoeken: [0, 16], tint: [0, 20] } as const;
