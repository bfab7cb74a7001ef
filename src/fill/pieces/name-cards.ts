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

/** Cards on a sheet, and cards for a team: a larger team prints its sheet twice. */
const ON_A_SHEET = 8;
const FOR_THE_TEAM = 6;

/** How many sheets of cards so many people need. */
export function sheetsOfNameCards(people: number): number {
  return Math.ceil(people / ON_A_SHEET);
}

/** Fills the sheets, and counts how many of the first the group needs. */
export function nameCardsVariables({ programme }: Pick<PaperGround, 'programme'>): NameCardsVariables {
  const people = programme.brief.meeting.expected ?? programme.kind.group.preferred;
  const sheets = sheetsOfNameCards(people);
  const cards = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
  return {
    naamkaartjes: {
      ouders: cards(ON_A_SHEET),
      team: cards(FOR_THE_TEAM),
      vellen: sheets === 1 ? 'één keer' : `${sheets} keer`,
    },
  };
}
