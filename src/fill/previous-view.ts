import type { Agreement } from '../model/agreements.ts';
import { dateInWords } from '../model/date.ts';
import type { Programme } from '../model/programme.ts';
import { asSentence } from '../model/words.ts';

/** What was agreed the time before, and how it stands now (M116); all `null` when that is not filled in. */
export interface PreviousView {
  readonly titel: string | null;
  readonly datum: string | null;
  readonly datum_iso: string | null;
  readonly afspraken:
    | readonly {
        readonly wat: string;
        readonly wie: string | null;
        /** `Gedaan`, `Voor een deel gedaan`, `Nog niet gedaan`; null when nobody looked yet. */
        readonly stand: string | null;
        readonly uitleg: string | null;
      }[]
    | null;
}

/** The agreements of the time before, each as a sentence. */
export function previousView({ brief: { previous } }: Programme): PreviousView {
  if (!previous || previous.made.length === 0)
    return { titel: null, datum: null, datum_iso: null, afspraken: null };
  return {
    titel: previous.title,
    datum: dateInWords(previous.date),
    datum_iso: previous.date,
    afspraken: previous.made.map((agreement) => ({
      wat: asSentence(agreement.what),
      wie: agreement.who ?? null,
      stand: stateOf(agreement),
      uitleg: agreement.why ? asSentence(agreement.why) : null,
    })),
  };
}

const STATES = { ja: 'Gedaan', deels: 'Voor een deel gedaan', nee: 'Nog niet gedaan' } as const;

/** How an agreement stands, in words; null when nobody looked yet. */
export function stateOf({ done }: Agreement): string | null {
  return done ? STATES[done] : null;
}
