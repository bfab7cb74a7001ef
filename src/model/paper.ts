import type { Channel } from './brief.ts';
import type { Letters } from './scale.ts';
import type { SheetName } from './sheet.ts';
import { capital } from './words.ts';

/** The pieces of a pack, by the names that people type; in the order of a meeting: before it, during it, after it. */
export const PIECES = [
  'uitnodiging',
  'agenda',
  'draaiboek',
  'nieuwsbrief',
  'terugblik',
  'planning',
  'herinneringen',
  'afspraken',
  'evaluatie',
  'kaarten',
  'wie-doet-wat',
  'naamkaartjes',
  'aanwezigheid',
  'materialen',
  'contactstrategie',
  'zo-werken-wij',
  'zelfcheck',
  'werkplan',
] as const;
/** One of them. */
export type Piece = (typeof PIECES)[number];

/** How many of a paper are printed, so that nobody has to count the night before. */
export type Copies = 'one' | 'each-family' | 'each-person' | 'each-table' | 'each-team-member';

/** One paper of a piece: a template, and the name of the files that come from it. Most pieces have one. */
export interface Paper {
  readonly name: string;
  readonly piece: Piece;
  /** What it is called, at the right of its head and in lists. */
  readonly label: string;
  /** One or two Dutch sentences for the ib'er: for whom, and when. */
  readonly purpose: string;
  /** Who reads it: parents, or school alone. */
  readonly readers: 'parents' | 'school';
  readonly sheet: SheetName;
  /** Pages that it wants to fit on; it tightens when it does not, and says so when that is not enough. */
  readonly pages: Readonly<Record<Letters, number>>;
  readonly doubleSided: boolean;
  readonly copies: Copies;
  /** Made only for a meeting of which parents hear by this channel. */
  readonly channel?: Channel;
  /** Made only for a meeting at which two sides say what they expect of each other, or (false) for every other one. */
  readonly contract?: boolean;
  /** About the school as a whole: nothing in it, nor around it, says which meeting it was made for. */
  readonly wholeSchool?: boolean;
  /** Sent as a message too: as plain text for the parent app, and as HTML for mail. A form or a poster is not. */
  readonly sent?: boolean;
  /** Cut up after printing. */
  readonly cut?: boolean;
  /** What it is called in lists, where another paper has the same label. */
  readonly listedAs?: string;
}

/** What a paper is called where it stands among others. */
export function listedName({ label, listedAs }: Paper): string {
  return listedAs ?? label;
}

/** A paper as the table of papers writes it: what is usual is left out, and pages are those in ordinary and in large letters. */
export interface PaperRow extends Partial<Omit<Paper, 'name' | 'purpose' | 'pages' | 'readers'>> {
  readonly name: Paper['name'];
  readonly purpose: string;
  readonly pages: readonly [gewoon: number, groot: number];
}

/** A paper that parents read. */
export function forParents(row: PaperRow): Paper {
  return paper('parents', row);
}

/** A paper for school alone. */
export function forSchool(row: PaperRow): Paper {
  return paper('school', row);
}

function paper(readers: Paper['readers'], { pages: [gewoon, groot], ...row }: PaperRow): Paper {
  const piece = row.piece ?? (row.name as Piece);
  const usual = { piece, label: capital(piece), sheet: 'A4', doubleSided: false, copies: 'one' } as const;
  return { ...usual, ...row, readers, pages: { gewoon, groot } };
}
