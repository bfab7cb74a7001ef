/** The days of the week in Dutch; the index is the number that `weekday` of `date.ts` gives. */
export const WEEKDAYS = [
  'zondag',
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
] as const;
