import type { Jargon } from '../model/toolkit.ts';
import { abbreviationsIn, jargonIn } from './hard-words.ts';
import type { Remark } from './remark.ts';
import { lineAt, type Sentence, sentencesIn, syllables, wordsIn } from './sentences.ts';
import { blameIn } from './wording.ts';

/** A sentence of more words is hard for many readers (Klasse/Wablieft: about 15, never over 20). */
export const MOST_WORDS = 20;
/** The average of a letter stays below this (the same guides: about 10). */
export const MOST_WORDS_ON_AVERAGE = 14;
/** A paragraph has at most this many sentences, unless they are so short that together they stay under the words. */
export const MOST_SENTENCES = 6;
const SHORT_PARAGRAPH = 75;
/** At most one subordinate clause in a sentence; our count of signal words is rough, so it gives one more. */
const MOST_SIGNALS = 2;
/** A word this long, or with this many syllables, makes readers stop. */
const LONG_WORD = 17;
const MANY_SYLLABLES = 7;

const SIGNALS =
  /(?<!\p{L})(?:omdat|doordat|zodat|opdat|terwijl|hoewel|ofschoon|voordat|nadat|totdat|zodra|zolang|mits|tenzij|indien|wanneer|als|waar(?:in|op|aan|bij|door|mee|mede|naar|onder|over|tegen|toe|uit|van|voor))(?!\p{L})|(?<=\p{L}, ?)(?:die|dat|wat|wie)(?!\p{L})|(?<=(?:weet|weten|denk|denkt|denken|hoop|hoopt|hopen|vind|vindt|vinden|zeg|zegt|zeggen|betekent|zie|ziet|zien) )dat(?!\p{L})/giu;

const AUXILIARY = /(?<!\p{L})(?:word|wordt|worden|werd|werden)(?!\p{L})/iu;
const PARTICIPLE =
  /(?<!\p{L})(?:\p{L}{0,6}ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{3,}(?:d|t|en))(?!\p{L})/giu;
/** Words that look like a participle and are none. */
const NO_PARTICIPLE =
  /end$|^(?:geen|gesprek\p{L}*|gezin\p{L}*|gevoel\p{L}*|geld|geduld|gebied\p{L}*|gemeente\p{L}*|gebouw\p{L}*|bericht\p{L}*|beleid|verschil\p{L}*|verhal\p{L}*|verslag\p{L}*|vertrouwen|gewoon|gezicht\p{L}*|ergens|ergste|bestuur|begin|verder|beter|eerst\p{L}*|erbij|gemist|gerust|gelijk|geluid\p{L}*|gedrag|bekend|verdriet|verstand|gewicht|gebeurt|hersten|herfst\p{L}*|beeld\p{L}*|bewust|ernst\p{L}*|gepland\p{L}*|gepest\p{L}*)$/iu;

/**
 * What in a text can be plainer, in the order of the text: sentences of over twenty words, more clauses than one reads at
 * once, the passive, very long words, jargon and abbreviations with what to write in their place, words that blame,
 * paragraphs of over six sentences. Names in `known` (the school's, for one) do not count as hard. A check of rules for
 * B1, and no proof of a level: nobody can give that by formula.
 */
export function remarksOn(text: string, jargon: readonly Jargon[], known: string): readonly Remark[] {
  const sentences = sentencesIn(text);
  const inSentences = sentences.flatMap(sentenceRemarks);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const average = words / Math.max(1, sentences.length);
  const onAverage: readonly Remark[] =
    sentences.length >= 4 && average > MOST_WORDS_ON_AVERAGE
      ? [
          {
            kind: 'long-on-average',
            words: `gemiddeld ${Math.round(average)} woorden per zin`,
            line: 1,
            advice: 'Maak de zinnen korter: ongeveer tien woorden leest rustig.',
          },
        ]
      : [];
  return [
    ...inSentences,
    ...longWords(sentences, jargon, known),
    ...jargonIn(text, jargon, known),
    ...abbreviationsIn(text, jargon, known),
    ...blame(text),
    ...longParagraphs(text),
    ...onAverage,
  ];
}

function sentenceRemarks({ text, words, line }: Sentence): readonly Remark[] {
  const remarks: Remark[] = [];
  if (words.length > MOST_WORDS)
    remarks.push({
      kind: 'long-sentence',
      words: shortened(text),
      line,
      advice: `Deze zin heeft ${words.length} woorden. Maak er twee van.`,
    });
  const signals = text.match(SIGNALS) ?? [];
  if (signals.length > MOST_SIGNALS)
    remarks.push({
      kind: 'many-clauses',
      words: shortened(text),
      line,
      advice: 'Er staan veel bijzinnen in deze zin. Zeg één ding per zin.',
    });
  if (isPassive(text))
    remarks.push({
      kind: 'passive',
      words: shortened(text),
      line,
      advice: 'Zeg wie het doet: ‘wij bellen u’ leest makkelijker dan ‘u wordt gebeld’.',
    });
  return remarks;
}

function isPassive(sentence: string): boolean {
  if (!AUXILIARY.test(sentence)) return false;
  const participles = sentence.match(PARTICIPLE) ?? [];
  return participles.some((word) => !NO_PARTICIPLE.test(word));
}

/** Long words; those of the jargon list are judged there. */
function longWords(
  sentences: readonly Sentence[],
  jargon: readonly Jargon[],
  known: string,
): readonly Remark[] {
  const judged = new Set(jargon.flatMap(({ title, forms }) => [title, ...forms]));
  const lines = new Map<string, number>();
  for (const { words, line } of sentences)
    for (const word of words) if (!lines.has(word)) lines.set(word, line);
  return (
    [...lines]
      .filter(([word]) => !known.includes(word) && !judged.has(word) && !judged.has(word.toLowerCase()))
      // The parts of a word with hyphens are read one by one.
      .filter(([word]) =>
        word.split('-').some((part) => part.length > LONG_WORD || syllables(part) >= MANY_SYLLABLES),
      )
      .map(([word, line]) => ({
        kind: 'long-word',
        words: word,
        line,
        advice: 'Dit woord is lang. Kies een korter woord, of maak er twee woorden van.',
      }))
  );
}

function blame(text: string): readonly Remark[] {
  const words = blameIn(text);
  return words === undefined
    ? []
    : [
        {
          kind: 'blame',
          words,
          line: lineAt(text, text.indexOf(words)),
          advice: 'Dit klinkt als een verwijt. Schrijf wat u hoopt, of vraag wat er nodig is.',
        },
      ];
}

function longParagraphs(text: string): readonly Remark[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => ({
      paragraph,
      line: lineAt(text, text.indexOf(paragraph)),
      count: sentencesIn(paragraph).length,
      words: wordsIn(paragraph).length,
    }))
    .filter(({ count, words }) => count > MOST_SENTENCES && words > SHORT_PARAGRAPH)
    .filter(({ paragraph }) => !/^\s*(?:[-*•]|\d+\.)\s/m.test(paragraph))
    .map(({ paragraph, count, line }) => ({
      kind: 'long-paragraph',
      line,
      words: shortened(paragraph),
      advice: `Deze alinea heeft ${count} zinnen. Begin na vier of vijf zinnen een nieuwe alinea.`,
    }));
}

/** The first words of a sentence, enough to find it by. */
function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 7 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ');
}
