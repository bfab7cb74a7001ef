import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { keyOf, locate, pathOf } from '../../src/source/locate.ts';

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

describe('locate', () => {
  const lineOf = (path: readonly (string | number)[]) => path.length * 10;

  it('adds file and line to a problem that has only a key', () => {
    const problem: Problem = { code: 'goal-not-served', level: 'warning', key: 'doelen[1]' };
    expect(locate([problem], 'brief.yaml', lineOf)).toEqual([{ ...problem, file: 'brief.yaml', line: 20 }]);
  });

  it('leaves alone what has a place already, or no key', () => {
    const placed: Problem = {
      code: 'image-missing',
      level: 'error',
      file: 'school.yaml',
      line: 3,
      key: 'logo',
    };
    const general: Problem = { code: 'would-overwrite', level: 'error' };
    expect(locate([placed, general], 'brief.yaml', lineOf)).toEqual([placed, general]);
  });
});
