/** The five partnerships of the booklet (M79). */
export const PARTNERSHIPS = ['pedagogisch', 'didactisch', 'formeel', 'informeel', 'maatschappelijk'] as const;
/** One of them. */
export type Partnership = (typeof PARTNERSHIPS)[number];
