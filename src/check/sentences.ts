/** One sentence of a text. */
export interface Sentence {
  readonly text: string;
  /** Its words, in order; a number counts as a word, a sign does not. */
  readonly words: readonly string[];
  /** 1-based line of the text. */
  readonly line: number;
}

/** Abbreviations that end in a full stop without ending a sentence. */
const STOPS =
  /(?<![\p{L}.])(?:[a-z](?:\.[a-z])+|bijv|evt|incl|excl|max|min|nr|tel|ca|resp|blz|drs|dr|mevr|dhr|mr)\.$/iu;

/** The sentences of a text: parted at an end sign with white space behind it, or at a line's end; quotes and brackets stay. */
export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    let open = '';
    for (const part of line.split(/(?<=[.!?…][’'”»")\]]*)\s+/u)) {
      open = open === '' ? part : `${open} ${part}`;
      if (STOPS.test(open)) continue;
      add(open, index + 1);
      open = '';
    }
    add(open, index + 1);
  }
  return sentences;

  function add(part: string, line: number): void {
    const trimmed = part.replace(/^[\s\-–•*]+/u, '').trim();
    const words = wordsIn(trimmed);
    if (words.length > 0) sentences.push({ text: trimmed, words, line });
  }
}

/** The words of a text; what is joined by a hyphen or an apostrophe is one word, a link or a mail address is none. */
export function wordsIn(text: string): readonly string[] {
  const readable = text.replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/giu, ' ');
  return (
    readable.match(/[’']?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'/.,:][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu) ?? []
  );
}

/** About how many syllables a Dutch word has: its groups of vowels, at least one. */
export function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/[ëïöü]/g, ' e')
    .match(/ij|[aeiouyáéèêóúà]+/g);
  return Math.max(1, groups?.length ?? 0);
}

/** The 1-based line of a place in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
