import dutch from 'hyphen/nl/index.js';

/** Shortest word that is divided, and the fewest letters before and after the hyphen: a reader knows both parts at sight. */
const LEAST = { word: 8, before: 3, after: 4 };

const DIVISION = '\u00ad';

/**
 * Where a Dutch word may be divided: offsets of the letters that would begin the next line, by the patterns of the Dutch
 * TeX users. Not where the spelling would change with it: before a letter with a trema (ge-ïnformeerd loses it), or
 * before a diminutive that has doubled the vowel (omaatje).
 */
export function dutchDivisions(word: string): readonly number[] {
  if (word.length < LEAST.word || !/^\p{L}+$/u.test(word)) return [];
  const divided = dutch.hyphenateSync(word, { hyphenChar: DIVISION, minWordLength: LEAST.word });
  const offsets: number[] = [];
  let at = 0;
  for (const part of divided.split(DIVISION)) {
    at += part.length;
    offsets.push(at);
  }
  return offsets.filter(
    (offset) =>
      offset >= LEAST.before &&
      word.length - offset >= LEAST.after &&
      !/^(?:[äëïöü]|tjes?$)/i.test(word.slice(offset)),
  );
}
