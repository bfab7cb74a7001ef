import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, pathOf } from '../../src/source/locate.ts';

describe('keys and paths', () => {
  it('writes a path as a person writes a key', () => {
    expect(keyOf(['bijeenkomst', 'partners', 0, 'naam'])).toBe('bijeenkomst.partners[0].naam');
    expect(keyOf([2, 'titel'])).toBe('[2].titel');
    expect(pathOf('bijeenkomst.partners[0].naam')).toEqual(['bijeenkomst', 'partners', 0, 'naam']);
  });

  it('reads back every key that it writes', () => {
    const step = fc.oneof(fc.nat(99), fc.stringMatching(/^[a-z_-]{1,9}$/));
    fc.assert(fc.property(fc.array(step), (path) => void expect(pathOf(keyOf(path))).toEqual(path)));
  });
});
