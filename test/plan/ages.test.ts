import { expect, test } from 'vitest';
import { agesOf } from '../../src/plan/ages.ts';

test.each([
  ['po', 'groep 5', 8, 9],
  ['po', 'groep 5 en 6', 8, 10],
  ['po', 'groep 3 t/m 5', 6, 9],
  ['po', 'groep 1/2', 4, 6],
  ['vo', 'klas 2b', 13, 14],
  ['vo', 'leerjaar 6', 17, 18],
  ['nieuwkomers', 'groep 4', 7, 8],
  ['mbo', 'leerjaar 2', 17, 18],
] as const)('%s, %s: %i to %i years', (type, group, min, max) => {
  expect(agesOf(type, group)).toEqual({ min, max });
});

test.each([
  ['po', undefined, 4, 12],
  ['vo', 'alle ouders van 2027', 12, 18],
  ['nieuwkomers', 'klas 3', 4, 18],
] as const)('%s, %s: the ages of the whole school', (type, group, min, max) => {
  expect(agesOf(type, group)).toEqual({ min, max });
});
