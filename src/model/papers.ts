import type { Letters } from './scale.ts';
import type { SheetName } from './sheet.ts';

/** The pieces of a pack, by the names that people type; in the order of a meeting: before it, during it, after it. */
export const PIECES = ['uitnodiging', 'agenda', 'nieuwsbrief'] as const;
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
}

/** All papers, in the order of their pieces. */
export const PAPERS: readonly Paper[] = [
  {
    name: 'uitnodiging',
    piece: 'uitnodiging',
    label: 'Uitnodiging',
    purpose: 'Voor ouders, enkele weken vooraf. Met een strookje om te antwoorden.',
    readers: 'parents',
    sheet: 'A4',
    pages: { gewoon: 1, groot: 2 },
    doubleSided: false,
    copies: 'each-family',
  },
  {
    name: 'agenda',
    piece: 'agenda',
    label: 'Agenda',
    purpose: 'Voor iedereen op de dag zelf. Leg hem klaar op elke plek.',
    readers: 'parents',
    sheet: 'A4',
    pages: { gewoon: 2, groot: 4 },
    doubleSided: true,
    copies: 'each-person',
  },
  {
    name: 'nieuwsbrief',
    piece: 'nieuwsbrief',
    label: 'Nieuwsbrief',
    purpose: 'Voor alle ouders, ook wie er niet bij kan zijn.',
    readers: 'parents',
    sheet: 'A4',
    pages: { gewoon: 4, groot: 7 },
    doubleSided: true,
    copies: 'each-family',
  },
];

/** The papers of some pieces, in the order of the table. */
export function papersOf(pieces: readonly Piece[]): readonly Paper[] {
  return PAPERS.filter(({ piece }) => pieces.includes(piece));
}
