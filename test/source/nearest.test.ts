import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/source/nearest.ts';

const keys = ['soort', 'titel', 'datum', 'start', 'minuten', 'plek', 'online', 'kind_erbij', 'antwoord_voor'];

describe('nearest', () => {
  it.each([
    ['dautm', 'datum'],
    ['Datum', 'datum'],
    ['minutten', 'minuten'],
    ['strat', 'start'],
    ['kind-erbij', 'kind_erbij'],
    ['antwoordvoor', 'antwoord_voor'],
    ['antwoord', 'antwoord_voor'],
    ['plak', 'plek'],
  ])('takes %s for %s', (word, known) => {
    expect(nearest(word, keys)).toBe(known);
  });

  it.each(['directeur', 'xx', '', 'a', 'ziekte', 'x'.repeat(5000)])('knows nothing near %s', (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it('does not guess between two beginnings', () => {
    expect(nearest('ouder', ['ouderavond', 'oudergesprek'])).toBeUndefined();
  });

  it('finds a word of five letters or more after any one slip', () => {
    const word = fc.stringMatching(/^[a-z]{5,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('out', 'swap', 'extra'), (known, place, slip) => {
        const at = place % (known.length - 1);
        const [before, here, next, after] = [
          known.slice(0, at),
          known[at] ?? '',
          known[at + 1] ?? '',
          known.slice(at + 2),
        ];
        const middle = { out: next, swap: next + here, extra: `${here}q${next}` }[slip];
        expect(nearest(before + middle + after, [known])).toBe(known);
      }),
    );
  });
});
