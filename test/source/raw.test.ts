import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/source/locate.ts';
import { textsIn, wordsAt } from '../../src/source/raw.ts';

const words = (root: unknown, ...path: string[]) =>
  wordsAt(root, path).map(({ word, path: at }) => `${keyOf(at)} ${word}`);

describe('wordsAt', () => {
  it('finds one word, a list, and words on one line', () => {
    expect(words({ a: ' Een ' }, 'a')).toEqual(['a een']);
    expect(words({ a: ['een', 'TWEE'] }, 'a')).toEqual(['a[0] een', 'a[1] twee']);
    expect(words({ a: { b: 'een, twee' } }, 'a', 'b')).toEqual(['a.b[0] een', 'a.b[1] twee']);
  });

  it('walks through lists on its way', () => {
    const raw = { momenten: [{ doelen: ['a', 'b'] }, { titel: 'x' }, 'y', { doelen: 'c' }] };
    expect(words(raw, 'momenten', 'doelen')).toEqual([
      'momenten[0].doelen[0] a',
      'momenten[0].doelen[1] b',
      'momenten[3].doelen c',
    ]);
  });

  it('finds nothing where there are no words', () => {
    for (const raw of [undefined, null, 'a', {}, { a: { b: 1 } }, { a: { b: ['', [], null] } }]) {
      expect(wordsAt(raw, ['a', 'b'])).toEqual([]);
    }
    expect(wordsAt({}, ['constructor', 'name'])).toEqual([]);
  });
});

describe('textsIn', () => {
  it('gives every text with its path', () => {
    const raw = { a: 'x', b: [{ c: 'y' }, 'z', 1, null], d: {} };
    expect(textsIn(raw).map(({ text, path }) => `${keyOf(path)} ${text}`)).toEqual([
      'a x',
      'b[0].c y',
      'b[1] z',
    ]);
  });
});
