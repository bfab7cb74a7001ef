import { describe, expect, it } from 'vitest';
import { colour, date, email, link, phone, time, whole } from '../../src/model/fields.ts';
import { read } from './read-field.ts';

describe.each([
  [
    'whole',
    whole(5, 480),
    [
      ['5', 5],
      [' 480 ', 480],
      [90, 90],
      ['007', 7],
    ],
    [
      ['4', 'value-out-of-range'],
      ['481', 'value-out-of-range'],
      ['-5', 'value-not-a-number'],
      ['1.5', 'value-not-a-number'],
      ['1e2', 'value-not-a-number'],
      ['', 'value-not-a-number'],
      ['tien', 'value-not-a-number'],
      [7.5, 'value-not-a-number'],
      ['9999999999', 'value-not-a-number'],
      [Number.NaN, 'invalid_union'],
    ],
  ],
  [
    'time',
    time(),
    [
      ['19:30', 1170],
      ['19.30', 1170],
      ['8:45', 525],
      ['00:00', 0],
      ['23:59', 1439],
      ['19.30 uur', 1170],
      [' 9.05 ', 545],
    ],
    [
      ['24:00', 'value-not-a-time'],
      ['19:60', 'value-not-a-time'],
      ['19', 'value-not-a-time'],
      ['1930', 'value-not-a-time'],
      ['19:3', 'value-not-a-time'],
      ['19:30:00', 'value-not-a-time'],
      ['', 'value-not-a-time'],
      ['half acht', 'value-not-a-time'],
    ],
  ],
  [
    'date',
    date(),
    [
      ['2027-01-19', '2027-01-19'],
      ['19-1-2027', '2027-01-19'],
      ['9/12/2027', '2027-12-09'],
      [' 2028-02-29 ', '2028-02-29'],
    ],
    [
      ['2027-02-29', 'value-not-a-date'],
      ['31-4-2027', 'value-not-a-date'],
      ['1-19-2027', 'value-not-a-date'],
      ['19-1-27', 'value-not-a-date'],
      ['morgen', 'value-not-a-date'],
      ['', 'value-not-a-date'],
      ['2027-1-9', 'value-not-a-date'],
    ],
  ],
  [
    'link',
    link(),
    [
      ['https://linde.example', 'https://linde.example'],
      ['www.linde.example/a?b=1&c', 'https://www.linde.example/a?b=1&c'],
      [' HTTPS://linde.example ', 'HTTPS://linde.example'],
    ],
    [
      ['http://linde.example', 'value-not-a-link'],
      ['javascript:alert(1)', 'value-not-a-link'],
      ['data:text/html,x', 'value-not-a-link'],
      ['linde', 'value-not-a-link'],
      ['https://', 'value-not-a-link'],
      ['https://a.b/c d', 'value-not-a-link'],
      ['https://a.b/"', 'value-not-a-link'],
      ['', 'value-not-a-link'],
      [`https://a.nl/${'x'.repeat(500)}`, 'value-not-a-link'],
    ],
  ],
  [
    'email',
    email(),
    [
      ['ib@linde.example', 'ib@linde.example'],
      [" o'brien+ib@post.linde.nl ", "o'brien+ib@post.linde.nl"],
    ],
    [
      ['ib', 'value-not-an-email'],
      ['ib@linde', 'value-not-an-email'],
      ['@linde.nl', 'value-not-an-email'],
      ['a b@linde.nl', 'value-not-an-email'],
      ['<a@linde.nl>', 'value-not-an-email'],
      ['a@b@linde.nl', 'value-not-an-email'],
      ['', 'value-not-an-email'],
      [`${'a'.repeat(65)}@b.nl`, 'value-not-an-email'],
    ],
  ],
  [
    'phone',
    phone(),
    [
      ['070 123 45 67', '070 123 45 67'],
      ['+31 (0)70-1234567', '+31 (0)70-1234567'],
      ['112', '112'],
      ['070  12', '070 12'],
      [112, '112'],
    ],
    [
      ['12', 'value-not-a-phone'],
      ['bel mij', 'value-not-a-phone'],
      ['070/1234', 'value-not-a-phone'],
      ['1234567890123456', 'value-not-a-phone'],
      ['070+123', 'value-not-a-phone'],
      ['', 'value-not-a-phone'],
    ],
  ],
  [
    'colour',
    colour(),
    [
      ['#1d5b79', '#1d5b79'],
      [' #ABCDEF ', '#abcdef'],
    ],
    [
      ['1d5b79', 'value-not-a-colour'],
      ['#1d5', 'value-not-a-colour'],
      ['#1d5b7g', 'value-not-a-colour'],
      ['blauw', 'value-not-a-colour'],
      ['#1d5b7900', 'value-not-a-colour'],
      ['', 'value-not-a-colour'],
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
