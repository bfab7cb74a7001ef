import { describe, expect, it } from 'vitest';
import { cardListSource } from '../../src/model/card-source.ts';

const CARD = {
  id: 'stil',
  titel: 'Even stil',
  set: 'lastig-gesprek',
  voor: 'Tel tot tien.',
  bronnen: [{ bron: 'eigen', wat: 'Onze keuze.', sterkte: 'eigen' }],
};

function problemsOf(changes: object): string[] {
  const read = cardListSource.safeParse([{ ...CARD, ...changes }]);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('cardListSource', () => {
  it('reads a card, with nothing on its back unless it says so', () => {
    expect(cardListSource.parse([CARD])).toEqual([
      {
        id: 'stil',
        title: 'Even stil',
        schoolTypes: [],
        references: [{ source: 'eigen', what: 'Onze keuze.', evidence: 'eigen', mission: [] }],
        set: 'lastig-gesprek',
        front: 'Tel tot tien.',
        phrases: [],
        back: [],
        ticks: [],
        lines: [],
        conditions: [],
        kinds: [],
      },
    ]);
  });

  it.each([
    ['titel', 36],
    ['voor', 150],
  ])('keeps %s within %i characters, so that it fits on a card', (key, most) => {
    expect(problemsOf({ [key]: 'a'.repeat(most) })).toEqual([]);
    expect(problemsOf({ [key]: 'a'.repeat(most + 1) })).toEqual([`0.${key} value-too-long`]);
  });

  it.each([
    ['zinnen', 4],
    ['achter', 4],
    ['hokjes', 4],
    ['regels', 4],
  ])('takes at most %s times %i', (key, most) => {
    expect(problemsOf({ [key]: Array(most).fill('a') })).toEqual([]);
    expect(problemsOf({ [key]: Array(most + 1).fill('a') })).toHaveLength(1);
  });

  it('knows its sets and drawings', () => {
    expect(problemsOf({ set: 'spel' })).toEqual(['0.set value-not-allowed']);
    expect(problemsOf({ beeld: 'draak' })).toEqual(['0.beeld value-not-allowed']);
    expect(problemsOf({ beeld: 'slot' })).toEqual([]);
  });
});
