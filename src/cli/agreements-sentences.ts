import type { ProblemCode } from '../model/problem.ts';
import type { Say } from './input-sentences.ts';

/** Sentences about the file that is filled in after a meeting. */
export const AGREEMENTS_SENTENCES = {
  'agreements-needed': () =>
    'Een terugblik komt uit een bestand dat u na afloop invult. Zet in uw bestand de regel "afspraken: afspraken.yaml", of kies het met --afspraken.',
  'agreements-one-family': (d) =>
    d.text('reason') === 'file'
      ? 'Dit bestand gaat over een gesprek met één gezin. Andere ouders mogen dat niet lezen. Kies een ander bestand.'
      : 'Een terugblik gaat naar alle ouders, en dit gesprek is met één gezin. Geef dat gezin het ingevulde afsprakenblad.',
  'agreements-other-day': (d) =>
    d.text('reason') === 'previous'
      ? `Deze afspraken zijn van ${d.text('value')}. Dat is niet vóór deze bijeenkomst. Controleer of dit het goede bestand is.`
      : `Dit bestand is van ${d.text('value')}, en de bijeenkomst is op ${d.text('expected')}. Controleer of dit het goede bestand is.`,
  'agreements-kept': () =>
    'U vulde dit bestand al in, dus het blijft staan. Wilt u weer een leeg bestand? Geef het uwe eerst een andere naam.',
} satisfies Partial<Record<ProblemCode, Say>>;
