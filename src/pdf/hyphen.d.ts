/** Types of the part of `hyphen` that we use: it ships none. */
declare module 'hyphen/nl/index.js' {
  interface Hyphenation {
    /** The text with `hyphenChar` wherever a word may be divided. */
    hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string;
  }
  const dutch: Hyphenation;
  export = dutch;
}
