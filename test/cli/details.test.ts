import { describe, expect, it } from 'vitest';
import { detailsOf, enumerateMost, size } from '../../src/cli/details.ts';

describe('enumerateMost', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a of b'],
    [['a', 'b', 'c'], 'a, b of c'],
  ])('says %j', (words, said) => {
    expect(enumerateMost(words)).toBe(said);
  });

  it('cuts a long list and says how many are left', () => {
    const words = Array.from({ length: 20 }, (_, index) => `w${index}`);
    expect(enumerateMost(words)).toMatch(/^w0, .*w13 en nog 6 andere$/);
  });
});

describe('size', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [340_200, '340 KB'],
    [999_499, '999 KB'],
    [999_500, '1,0 MB'],
    [2_097_152, '2,1 MB'],
  ])('%i bytes is %s', (bytes, said) => {
    expect(size(bytes)).toBe(said);
  });
});

describe('detailsOf', () => {
  it('cuts long values and keeps them on one line', () => {
    const details = detailsOf({
      code: 'value-empty',
      level: 'error',
      detail: { value: `a\n${'b'.repeat(100)}` },
    });
    expect(details.quoted('value')).toBe(`"a ${'b'.repeat(57)}…"`);
  });

  it('takes the first name that is there', () => {
    const details = detailsOf({ code: 'value-empty', level: 'error', detail: { helper: 'each', value: '' } });
    expect(details.quoted('value', 'helper')).toBe('"each"');
    expect(details.list('helper')).toEqual(['each']);
    expect(details.number('helper')).toBeUndefined();
    expect(details.text('nergens')).toBe('');
  });
});
