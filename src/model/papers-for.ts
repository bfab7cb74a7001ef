import type { Channel } from './brief.ts';
import type { Paper, Piece } from './paper.ts';
import { PAPERS } from './papers.ts';

/** What of a meeting decides on its papers: the channels of its reminders, and whether it is about a contract. */
interface Meets {
  readonly kind: { readonly isContract: boolean };
  readonly reminders: readonly { readonly reminder: { readonly channel: Channel } }[];
}

/** The papers of some pieces that a meeting needs, in the order of the table. */
export function papersFor(pieces: readonly Piece[], { reminders, kind }: Meets): readonly Paper[] {
  return papersOf(pieces).filter(
    ({ channel, contract }) =>
      (channel === undefined || reminders.some(({ reminder }) => reminder.channel === channel)) &&
      (contract === undefined || contract === kind.isContract),
  );
}

/** The papers of some pieces, in the order of the table. */
export function papersOf(pieces: readonly Piece[]): readonly Paper[] {
  return PAPERS.filter(({ piece }) => pieces.includes(piece));
}
