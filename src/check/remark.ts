/** What can make a text hard to read. */
export type RemarkKind =
  | 'long-sentence'
  | 'many-clauses'
  | 'passive'
  | 'long-word'
  | 'jargon'
  | 'abbreviation'
  | 'blame'
  | 'long-on-average'
  | 'long-paragraph';

/** One thing in a text that can be said more plainly. */
export interface Remark {
  readonly kind: RemarkKind;
  /** The words in question, as they stand in the text. */
  readonly words: string;
  /** 1-based line of the text. */
  readonly line: number;
  /** What to do, one Dutch sentence. */
  readonly advice: string;
}
