import { expect, it } from 'vitest';
import { isAboutOneChild, isForOneFamily } from '../../src/model/meeting-kind.ts';

const group = (max: number) => ({ min: 2, preferred: 2, max });

it.each([
  ['a talk at one table', { isRound: false, group: group(10) }, true, true],
  ['a meeting of more people', { isRound: false, group: group(11) }, false, false],
  ['a round of talks', { isRound: true, group: group(4) }, true, false],
  ['a round with many at once', { isRound: true, group: group(40) }, true, false],
])('%s', (_, kind, aboutOneChild, forOneFamily) => {
  expect(isAboutOneChild(kind)).toBe(aboutOneChild);
  expect(isForOneFamily(kind)).toBe(forOneFamily);
});
