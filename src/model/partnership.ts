/** The five partnerships of the booklet (M79). */
export const PARTNERSHIPS = ['pedagogisch', 'didactisch', 'formeel', 'informeel', 'maatschappelijk'] as const;
/** One of them. */
export type Partnership = (typeof PARTNERSHIPS)[number];

/** What each of them is about, in words that a team understands. */
export const PARTNERSHIP_WORDS: Readonly<Record<Partnership, string>> = {
  pedagogisch: 'opvoeden',
  didactisch: 'leren',
  formeel: 'samen afspreken',
  informeel: 'elkaar ontmoeten',
  maatschappelijk: 'school en buurt',
};
