import type { Meeting } from '../model/brief.ts';
import type { MeetingKind } from '../model/meeting-kind.ts';
import { PIECES, type Piece } from '../model/paper.ts';

/** What belongs to every meeting; the kind of meeting adds to it. */
const ALWAYS: readonly Piece[] = [
  'uitnodiging',
  'agenda',
  'draaiboek',
  'nieuwsbrief',
  'planning',
  'herinneringen',
  'afspraken',
  'evaluatie',
  'kaarten',
  'wie-doet-wat',
];

/** Who meet through a screen have their names under their faces. */
const ON_LOCATION: readonly Piece[] = ['naamkaartjes'];

/**
 * The pieces that a meeting needs when the person names none: those of every meeting, those of its kind, and with
 * `lookBack` the terugblik, which is made when it is filled in what came of the meeting.
 */
export function piecesFor(
  kind: Pick<MeetingKind, 'pieces'>,
  meeting: Pick<Meeting, 'online'>,
  lookBack: boolean,
): readonly Piece[] {
  return PIECES.filter((piece) => {
    if (piece === 'terugblik') return lookBack;
    if (meeting.online && ON_LOCATION.includes(piece)) return false;
    return ALWAYS.includes(piece) || kind.pieces.includes(piece);
  });
}
