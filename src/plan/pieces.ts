import type { MeetingKind } from '../model/meeting-kind.ts';
import { PIECES, type Piece } from '../model/papers.ts';

/** What belongs to every meeting. */
const ALWAYS: readonly Piece[] = ['uitnodiging', 'agenda', 'nieuwsbrief'];

/** The pieces that a meeting needs when the person names none: those of every meeting, and those of its kind. */
export function piecesFor(kind: Pick<MeetingKind, 'pieces'>): readonly Piece[] {
  return PIECES.filter((piece) => ALWAYS.includes(piece) || kind.pieces.includes(piece));
}
