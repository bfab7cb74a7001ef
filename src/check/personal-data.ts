import type { IsoDate } from '../model/date.ts';
import { sentencesIn } from './sentences.ts';

/** Nine digits, perhaps in groups, that pass the eleven test: they may be a burgerservicenummer. */
export function bsnIn(text: string): string | undefined {
  const candidates =
    text.match(/(?<![\d+])(?:\d{9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?!\d)/g) ?? [];
  return candidates.find((candidate) => passesElevenTest(candidate.replace(/\D/g, '')));
}

/** The weights 9 to 2 and −1; the sum is a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0 && sum !== 0;
}

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const FULL_DATE = new RegExp(
  `(?<!\\d)\\d{1,2}(?:[-/.]\\d{1,2}[-/.]| (?:${MONTHS}) )((?:19|20)\\d{2})(?!\\d)`,
  'iu',
);
const YOUNGEST = 3;
const OLDEST = 23;

/** A full date that can be a pupil's birthday, or any date beside a word for birth. */
export function birthDateIn(text: string, today: IsoDate): string | undefined {
  const thisYear = Number(today.slice(0, 4));
  return sentencesIn(text).flatMap(({ text: sentence }) => {
    const found = FULL_DATE.exec(sentence);
    if (!found) return [];
    const age = thisYear - Number(found[1]);
    return /gebo(?:ren|orte)/i.test(sentence) || (age >= YOUNGEST && age <= OLDEST) ? found[0] : [];
  })[0];
}

const DIAGNOSIS =
  /(?<!\p{L})(?:adhd|autis\p{L}*|asperger|dyslexie|dyslectisch|dyscalculie|pdd-nos|hechtingsstoornis|tourette|depressie\p{L}*|angststoornis|epilepsie|downsyndroom|syndroom van down|laag iq|zwakbegaafd\p{L}*)(?!\p{L})/iu;
/** Short ones that are ordinary words or parts of them in small letters. */
const SHORT_DIAGNOSIS = /(?<!\p{L})(?:ADD|ODD|TOS|PTSS|LVB|ASS)(?!\p{L})/u;
const HAS = /^(?:heeft|kreeg|krijgt|is|was|zit|gebruikt|en)$/;
const NO_NAMES =
  /^(?:De|Het|Een|Dit|Dat|Deze|Die|Er|Wie|Wat|Wij|We|Ik|U|Uw|Hij|Zij|Ze|Je|Jij|Iedereen|Niemand|Iemand|Elk|Elke|Kinderen|Kind|Leerlingen|School|Ouders|Nederland|Nederlands|Nederlandse|Soms|Ook|Veel|Steeds|Bij|Met|Over|Voor|Na|Op|In|Als|Thema|Informatie|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag)$/;

/**
 * A sentence with a diagnosis beside a word that looks like a name: a capital inside the sentence, or at its start
 * before a verb. Words of `known` names, such as the school's, do not count. It guesses, so it can only ask to look again.
 */
export function namedDiagnosisIn(text: string, known: string): string | undefined {
  const knownWords = lettersIn(known);
  return sentencesIn(text).find(
    ({ text: sentence }) =>
      (DIAGNOSIS.test(sentence) || SHORT_DIAGNOSIS.test(sentence)) &&
      looksNamed(lettersIn(sentence), knownWords),
  )?.text;
}

function lettersIn(text: string): readonly string[] {
  return text.match(/[\p{L}'’-]+/gu) ?? [];
}

function looksNamed(words: readonly string[], known: readonly string[]): boolean {
  return words.some((word, index) => {
    if (!/^\p{Lu}\p{Ll}+/u.test(word) || NO_NAMES.test(word) || DIAGNOSIS.test(word)) return false;
    return !known.includes(word) && (index > 0 || HAS.test(words[1] ?? ''));
  });
}
