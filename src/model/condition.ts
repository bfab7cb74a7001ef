/** What can be true of a meeting, so that a task or a reminder belongs to it. */
export const CONDITIONS = [
  'tolk-komt',
  'tolk-op-verzoek',
  'meer-talen',
  'online',
  'op-locatie',
  'kinderopvang',
  'grote-groep',
  'gespreksronde',
  'een-gezin',
  'kind-erbij',
  'partners',
  'spreker',
  'lastig-gesprek',
  'begonnen-door-ouders',
  'in-de-avond',
  'overdag',
  'begin-van-het-jaar',
  'via-mail',
  'via-app',
  'via-brief',
  'via-poster',
  'via-telefoon',
  'proef',
] as const;
/** One of them. */
export type Condition = (typeof CONDITIONS)[number];
