import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { id, line, listOf, oneOf, paragraphs, yesNo } from '../../src/model/fields.ts';
import { read } from './read-field.ts';

describe.each([
  [
    'line',
    line(10),
    [
      ['Anna', 'Anna'],
      ['  a \t b\nc ', 'a b c'],
      ['e\u0301', 'é'],
      ['👍', '👍'],
      ['0123456789', '0123456789'],
      ['  0123456789  ', '0123456789'],
    ],
    [
      ['', 'value-empty'],
      [' \n ', 'value-empty'],
      ['01234567890', 'value-too-long'],
      ['a\u0000', 'value-control-character'],
      ['a\u202eb', 'value-control-character'],
      ['a\ufeff', 'value-control-character'],
      ['\ud800', 'value-control-character'],
      ['\udc00a', 'value-control-character'],
      ['a\u2028b', 'value-control-character'],
      ['a\u0085b', 'value-control-character'],
    ],
  ],
  [
    'paragraphs',
    paragraphs(12),
    [
      ['a\r\nb\rc', 'a\nb\nc'],
      ['\n\na \n\n b\t\n', 'a\n\n b'],
      ['a\n\n\nb', 'a\n\n\nb'],
    ],
    [
      ['', 'value-empty'],
      ['\n \n', 'value-empty'],
      ['0123456789abc', 'value-too-long'],
      ['a\u001bb', 'value-control-character'],
      ['a\u2066b', 'value-control-character'],
    ],
  ],
  [
    'yesNo',
    yesNo(),
    [
      ['ja', true],
      ['NEE ', false],
      [true, true],
      ['false', false],
    ],
    [
      ['', 'value-not-allowed'],
      ['misschien', 'value-not-allowed'],
      ['yes', 'value-not-allowed'],
      ['1', 'value-not-allowed'],
    ],
  ],
  [
    'oneOf',
    oneOf(['po', 'vo']),
    [
      ['po', 'po'],
      [' VO ', 'vo'],
    ],
    [
      ['so', 'value-not-allowed'],
      ['', 'value-not-allowed'],
      ['po,vo', 'value-not-allowed'],
      [['po'], 'invalid_type'],
    ],
  ],
  [
    'id',
    id(),
    [
      ['meedoen', 'meedoen'],
      [' Wie-Doet-Wat ', 'wie-doet-wat'],
      ['7', '7'],
    ],
    [
      ['', 'reference-unknown'],
      ['a b', 'reference-unknown'],
      ['../geheim', 'reference-unknown'],
      ['-a', 'reference-unknown'],
      ['a--b', 'reference-unknown'],
      ['é', 'reference-unknown'],
      ['a_b', 'reference-unknown'],
    ],
  ],
  [
    'listOf',
    listOf(line(5), 3),
    [
      [
        ['a', ' b '],
        ['a', 'b'],
      ],
      ['a, b ,c', ['a', 'b', 'c']],
      ['a', ['a']],
      [[], []],
    ],
    [
      ['a,,b', 'value-empty'],
      [['a', 'b', 'c', 'd'], 'too_big'],
      ['abcdef', 'value-too-long'],
      [[['a']], 'invalid_type'],
      [{}, 'invalid_union'],
    ],
  ],
] as const)('%s', (_, field, good, bad) => {
  it.each(good.map(([value, expected]) => [value, expected] as const))('takes %j', (value, expected) => {
    expect(read(field, value)).toEqual(expected);
  });

  it.each(bad.map(([value, code]) => [value, code] as const))('refuses %j: %s', (value, code) => {
    expect(read(field, value)).toBe(`! ${code}`);
  });

  it('refuses nothing at all, without a crash', () => {
    for (const value of [undefined, null]) expect(String(read(field, value))).toMatch(/^! /);
  });
});

describe('text fields', () => {
  it('give one line, or lines, that they take again unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        for (const field of [line(60), paragraphs(60)]) {
          const once = field.safeParse(value);
          if (once.success) expect(read(field, once.data)).toBe(once.data);
        }
        const oneLine = line(60).safeParse(value);
        if (oneLine.success) expect(oneLine.data).not.toMatch(/[\n\r\t]| {2}|^ | $/);
      }),
      { numRuns: 500 },
    );
  });

  it('say which character is forbidden, and how long a text may be', () => {
    const params = (field: z.ZodType, value: string) =>
      field.safeParse(value).error?.issues.map((issue) => issue.code === 'custom' && issue.params);
    expect(params(line(), 'a\u202e')).toEqual([{ problem: 'value-control-character', character: 'U+202E' }]);
    expect(params(line(), 'a\u{10fffe}')).toEqual([
      { problem: 'value-control-character', character: 'U+10FFFE' },
    ]);
    expect(params(line(3), 'abcd')).toEqual([{ problem: 'value-too-long', max: 3, length: 4 }]);
    expect(params(oneOf(['po', 'vo']), 'so')).toEqual([
      { problem: 'value-not-allowed', value: 'so', allowed: ['po', 'vo'] },
    ]);
  });
});
