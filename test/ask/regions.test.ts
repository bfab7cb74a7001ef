import { describe, expect, it } from 'vitest';
import { regionOf } from '../../src/ask/regions.ts';

describe('regionOf', () => {
  it.each([
    ['Amsterdam', 'noord'],
    ['Almere', 'noord'],
    ['Zwolle', 'noord'],
    ['Utrecht', 'midden'],
    ['Apeldoorn', 'midden'],
    ['Arnhem', 'zuid'],
    ['Nijmegen', 'zuid'],
    ['Middelburg', 'zuid'],
  ])('knows the region of %s', (place, region) => {
    expect(regionOf(place)).toBe(region);
  });

  it('reads a name however it is written', () => {
    for (const place of ['’s-Hertogenbosch', "'s Hertogenbosch", 's-hertogenbosch', ' DEN  BOSCH ']) {
      expect(regionOf(place), place).toBe('zuid');
    }
    expect(regionOf('alphen aan den rijn')).toBe('midden');
  });

  it('does not guess', () => {
    for (const place of [
      '',
      'Lutjebroek',
      'Hengelo',
      'Rijswijk',
      'Zeewolde',
      'Amsterdam-Zuidoost',
      'toString',
    ]) {
      expect(regionOf(place), place).toBeUndefined();
    }
  });
});
