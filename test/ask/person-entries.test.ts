import { describe, expect, it } from 'vitest';
import { personEntries } from '../../src/ask/person-entries.ts';

describe('personEntries', () => {
  it.each([
    ['Noor Bakker, jeugdarts', { naam: 'Noor Bakker', rol: 'jeugdarts' }],
    ['Noor Bakker', { naam: 'Noor Bakker' }],
    ['de jeugdarts', { rol: 'de jeugdarts' }],
    ['Noor Bakker, arts, Utrecht', { naam: 'Noor Bakker, arts', rol: 'Utrecht' }],
    ['van den Berg, mentor', { naam: 'van den Berg', rol: 'mentor' }],
    ['', {}],
  ])('reads «%s»', (answer, person) => {
    const entries = personEntries(['bijeenkomst', 'spreker'], answer);
    expect(Object.fromEntries(entries.map(([path, value]) => [path.at(-1), value]))).toEqual(person);
    for (const [path] of entries) expect(path.slice(0, 2)).toEqual(['bijeenkomst', 'spreker']);
  });
});
