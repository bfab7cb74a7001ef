import { AGREEMENTS_FILE, blankAgreements } from '../ask/agreements-form.ts';
import { isForOneFamily } from '../model/meeting-kind.ts';
import type { OutputFile } from '../model/output.ts';
import type { Piece } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import type { Programme } from '../model/programme.ts';

/**
 * A terugblik that somebody asks for has to be about something (`agreements-needed`), and is never about one family
 * (`agreements-one-family`).
 */
export function lookBackProblems(
  pieces: readonly Piece[],
  { kind, lookBack }: Programme,
): readonly Problem[] {
  if (lookBack || !pieces.includes('terugblik')) return [];
  return isForOneFamily(kind)
    ? [
        {
          code: 'agreements-one-family',
          level: 'error',
          key: 'bijeenkomst.soort',
          detail: { reason: 'piece' },
        },
      ]
    : [{ code: 'agreements-needed', level: 'error', key: 'afspraken' }];
}

/** The file to fill in after the meeting; it belongs to the sheet that is filled in during the meeting. */
export function agreementsForm(
  pieces: readonly Piece[],
  { title, brief, kind }: Programme,
): readonly OutputFile[] {
  if (!pieces.includes('afspraken')) return [];
  const text = blankAgreements({ title, date: brief.meeting.date, kind: kind.id });
  return [{ name: AGREEMENTS_FILE, bytes: new TextEncoder().encode(text) }];
}
