import { gatheringOf, NAME_CARDS_ON_A_SHEET, sheetsOfNameCards } from '../copies.ts';
import type { PaperGround } from '../paper-ground.ts';

/** Blank cards with a line for a name: nothing about anyone is filled in. */
export interface NameCardsVariables {
  readonly naamkaartjes: {
    /** As many as fit on a sheet; what they hold is written by hand. */
    readonly ouders: readonly number[];
    readonly team: readonly number[];
    /** How often to print the cards for parents, in words. */
    readonly vellen: string;
  };
}

/** Cards for a team: a larger team prints its sheet twice. */
const FOR_THE_TEAM = 6;

/** Fills the sheets, and counts how many of the first the group needs. */
export function nameCardsVariables({ programme }: Pick<PaperGround, 'programme'>): NameCardsVariables {
  const sheets = sheetsOfNameCards(gatheringOf(programme));
  const cards = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
  return {
    naamkaartjes: {
      ouders: cards(NAME_CARDS_ON_A_SHEET),
      team: cards(FOR_THE_TEAM),
      vellen: sheets === 1 ? 'één keer' : `${sheets} keer`,
    },
  };
}
