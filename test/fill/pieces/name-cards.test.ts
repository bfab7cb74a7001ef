import { describe, expect, it } from 'vitest';
import { sheetsOfNameCards } from '../../../src/fill/copies.ts';
import type { NameCardsVariables } from '../../../src/fill/pieces/name-cards.ts';
import { programmeOfKind, variablesOf } from './any-kind.ts';

const cardsFor = (expected: number) =>
  variablesOf<NameCardsVariables>(programmeOfKind('ouderavond', { expected }), 'naamkaartjes').naamkaartjes;

describe('name cards', () => {
  it('are enough for everyone, and not a sheet too many', () => {
    for (const people of [8, 9, 40, 97]) {
      const each = cardsFor(people).ouders.length;
      const sheets = sheetsOfNameCards({ people, talks: 1 });
      expect(sheets * each).toBeGreaterThanOrEqual(people);
      expect((sheets - 1) * each).toBeLessThan(people);
    }
  });

  it('say how often to print them', () => {
    expect(cardsFor(8).vellen).toBe('één keer');
    expect(cardsFor(20).vellen).toBe('3 keer');
  });
});
