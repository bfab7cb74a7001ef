import { describe, expect, it } from 'vitest';
import { fits } from '../../src/read/attributes.ts';

const TABLE = {
  text: [
    ['x', ' é '],
    ['', '  ', '\n'],
  ],
  language: [
    ['nl', 'tr', 'ar-SY', 'zh-Hant'],
    ['', 'NL', 'n', 'nl_NL', 'nl-', 'nederlands'],
  ],
  link: [
    [
      'https://a.nl',
      'mailto:a@b.nl',
      'tel:+31-70',
      'tel:112',
      '#plek',
      'agenda.pdf',
      'uitnodiging.txt',
      'uitnodiging.tr.html',
      'brief.yaml',
      'bijeenkomst.ics',
    ],
    [
      '',
      'https://a.nl/"',
      'https://a.nl/<x>',
      'ftp://a.nl',
      'javascript:1',
      '# plek',
      'map/agenda.pdf',
      '.pdf',
      'a..pdf',
      'tel:',
      'tel:bel mij',
    ],
  ],
  image: [
    ['beeld:logo', 'beeld:een-tafel'],
    ['beeld:-a', 'beeld:a-', 'logo', 'beeld:', 'beeld:Logo', 'beeld:a b', 'beeld:../x', 'xbeeld:logo'],
  ],
  'date-time': [
    ['2027-01-19', '19:30', '2027-01-19T19:30'],
    ['', 'morgen', '19.30', '2027', '19:30:00Z '],
  ],
  number: [
    ['0', '12', '-3.5', '0.25'],
    ['', '.5', '1.', '1e3', '1px', 'NaN', '0x1', ' 1'],
  ],
  'view-box': [
    ['0 0 490 38', '-1 -2.5 10 0.5'],
    ['', '0 0 490', '0 0 0 10', '0 0 10 -1', '0  0 1 1', '0,0,1,1', '0 0 1 a'],
  ],
  path: [
    ['M0 0h9v9z', 'M1.5-2C1,2 3,4 5,6Z'],
    ['', 'url(#x)', 'M0 0;', 'M0 0 <'],
  ],
} as const;

describe('fits', () => {
  it.each(Object.entries(TABLE))('%s', (rule, [good, bad]) => {
    for (const value of good) expect(fits(rule as keyof typeof TABLE, value), value).toBe(true);
    for (const value of bad) expect(fits(rule as keyof typeof TABLE, value), value).toBe(false);
  });

  it('takes a word of a closed list only', () => {
    expect(fits(['col', 'row'], 'col')).toBe(true);
    for (const value of ['', 'Col', 'col ', 'both']) expect(fits(['col', 'row'], value)).toBe(false);
  });
});
