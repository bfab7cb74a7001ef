import { describe, expect, it } from 'vitest';
import { dutchDivisions } from '../../src/pdf/hyphenation.ts';

const shown = (word: string): string =>
  [0, ...dutchDivisions(word)].map((from, i, all) => word.slice(from, all[i + 1])).join('-');

describe('dutchDivisions', () => {
  it.each([
    ['verantwoordelijkheid', 'ver-ant-woor-de-lijk-heid'],
    ['ouderbetrokkenheid', 'ouder-be-trok-ken-heid'],
    ['schoolmaatschappelijk', 'school-maat-schap-pe-lijk'],
    ['bijeenkomst', 'bij-een-komst'],
    ['ontwikkelingsperspectief', 'ont-wik-ke-lings-per-spec-tief'],
    ['Handelingsplan', 'Han-de-lings-plan'],
  ])('%s', (word, divided) => {
    expect(shown(word)).toBe(divided);
  });

  it('leaves at least three letters before and four after', () => {
    for (const word of ['uitnodiging', 'evaluatie', 'onderwijs', 'samenspel', 'nieuwsbrief', 'vakantie']) {
      for (const offset of dutchDivisions(word)) {
        expect(offset).toBeGreaterThanOrEqual(3);
        expect(word.length - offset).toBeGreaterThanOrEqual(4);
      }
    }
  });

  it('does not divide where the spelling would change with it', () => {
    expect(shown('geïnformeerd')).toBe('geïn-for-meerd');
    expect(shown('coördinator')).toBe('coör-di-nator');
    expect(shown('omaatjes')).toBe('omaatjes');
    expect(shown('parapluutjes')).not.toMatch(/-tjes$/);
  });

  it.each(['school', 'ouders', 'jan-willem-kind', 'foto’s-en-films', 'groep12345', ''])(
    'leaves %s whole',
    (word) => {
      expect(dutchDivisions(word)).toEqual([]);
    },
  );
});
