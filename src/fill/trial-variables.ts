import { dateInWords } from '../model/date.ts';
import type { Programme } from '../model/programme.ts';
import { asSentence } from '../model/words.ts';

/** What is tried for a while (M22), each as a sentence; all `null` when nothing is. */
export interface TrialVariables {
  readonly wat: string | null;
  /** `Van dinsdag 30 maart tot en met vrijdag 28 mei 2027.` */
  readonly periode: string | null;
  /** How everyone sees whether it works. */
  readonly meten: string | null;
  /** What happens when it does not work. */
  readonly terug: string | null;
}

/** The trial of the brief, in words. */
export function trialVariables({ brief }: Programme): TrialVariables {
  const { trial } = brief.meeting;
  if (!trial) return { wat: null, periode: null, meten: null, terug: null };
  return {
    wat: asSentence(trial.what),
    periode: `Van ${firstDay(trial.first, trial.last)} tot en met ${dateInWords(trial.last)}.`,
    meten: asSentence(trial.measure),
    terug: asSentence(trial.wayBack),
  };
}

/** The first day, without its year when the last day has the same. */
function firstDay(first: string, last: string): string {
  const year = first.slice(0, 4);
  const words = dateInWords(first);
  return last.startsWith(year) ? words.replace(` ${year}`, '') : words;
}
