import { isAboutOneChild, isForOneFamily } from '../model/meeting-kind.ts';
import type { Paper } from '../model/paper.ts';
import type { Programme } from '../model/programme.ts';

/** How many come, as far as the brief says; of a round the numbers are those of one talk. */
export interface Gathering {
  readonly people: number;
  readonly tables: number;
  /** 1, but in a round. */
  readonly talks: number;
  /** The brief does not say how many people come: this is what such a meeting usually has. */
  readonly guessed: boolean;
}

/** A number of copies, and whether school may know better. */
export interface CopyCount {
  readonly count: number;
  readonly guessed: boolean;
}

/** How many people sit at a table: room for everyone to speak. */
const AT_A_TABLE = 5;

/** Name cards on one sheet. */
export const NAME_CARDS_ON_A_SHEET = 8;

/** How many sheets of name cards are enough for everyone who comes. */
export function sheetsOfNameCards({ people, talks }: Pick<Gathering, 'people' | 'talks'>): number {
  return Math.ceil((people * talks) / NAME_CARDS_ON_A_SHEET);
}

/** How many come, sit together, and how often. */
export function gatheringOf({ brief, kind, talkStarts }: Programme): Gathering {
  const { expected } = brief.meeting;
  // Of a round the expected number may count all families; one talk then has the kind's usual number.
  const isKnown = expected !== undefined && !(kind.isRound && expected > kind.group.max);
  const people = isKnown ? expected : kind.group.preferred;
  const tables = isAboutOneChild(kind) ? 1 : Math.ceil(people / AT_A_TABLE);
  return { people, tables, talks: Math.max(1, talkStarts.length), guessed: !isKnown };
}

/** How many copies of a paper are printed; undefined when nothing in the brief says. */
export function copiesOf({ name, copies }: Paper, programme: Programme): CopyCount | undefined {
  const gathering = gatheringOf(programme);
  const { people, tables, talks, guessed } = gathering;
  if (name === 'naamkaartjes') return { count: sheetsOfNameCards(gathering), guessed };
  switch (copies) {
    case 'one':
      return { count: 1, guessed: false };
    case 'each-person':
      return { count: people * talks, guessed };
    case 'each-family':
      if (isForOneFamily(programme.kind)) return { count: 1, guessed: false };
      if (programme.kind.isRound) return { count: talks, guessed: false };
      // Nobody knows how many of the people are of one family: then there is one for each.
      return { count: people, guessed: true };
    case 'each-table':
      return { count: tables * talks, guessed: !isAboutOneChild(programme.kind) };
    case 'each-team-member':
      return undefined;
  }
}
