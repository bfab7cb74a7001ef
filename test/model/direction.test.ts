import { describe, expect, it } from 'vitest';
import {
  declaredDirection,
  directionOf,
  directionOfLanguage,
  leftToRightMarks,
  runsToTheLeft,
} from '../../src/model/direction.ts';
import type { ElementNode } from '../../src/model/document.ts';

const p = (attributes: Record<string, string>, text = ''): ElementNode => ({
  kind: 'element',
  tag: 'p',
  attributes,
  children: [{ kind: 'text', text }],
});

describe('directionOfLanguage', () => {
  it.each(['ar', 'ar-SY', 'fa', 'ur', 'ckb', 'ps', 'he', 'ku-Arab', 'AR'])(
    '%s runs to the left',
    (language) => {
      expect(directionOfLanguage(language)).toBe('rtl');
    },
  );

  it.each(['nl', 'uk', 'ti', 'tr', 'ar-Latn', 'ku', 'so', 'arn'])('%s runs to the right', (language) => {
    expect(directionOfLanguage(language)).toBe('ltr');
  });
});

describe('directionOf', () => {
  it('takes dir first, then the language, then what is around', () => {
    expect(directionOf(p({ dir: 'ltr', lang: 'ar' }), 'rtl')).toBe('ltr');
    expect(directionOf(p({ lang: 'ar' }), 'ltr')).toBe('rtl');
    expect(directionOf(p({ lang: 'nl' }), 'rtl')).toBe('ltr');
    expect(directionOf(p({}), 'rtl')).toBe('rtl');
  });

  it('takes the first letter for auto, whatever signs and digits stand before it', () => {
    expect(directionOf(p({ dir: 'auto' }, '12 – «مرحبا» hallo'), 'ltr')).toBe('rtl');
    expect(directionOf(p({ dir: 'auto' }, '(hallo) مرحبا'), 'rtl')).toBe('ltr');
    expect(directionOf(p({ dir: 'auto' }, '12:30'), 'rtl')).toBe('ltr');
  });
});

describe('declaredDirection', () => {
  it('is what HTML must say: nothing where the direction goes on', () => {
    expect(declaredDirection(p({ lang: 'tr' }), 'ltr')).toBeUndefined();
    expect(declaredDirection(p({ lang: 'fa' }), 'rtl')).toBeUndefined();
    expect(declaredDirection(p({ lang: 'tr' }), 'rtl')).toBe('ltr');
    expect(declaredDirection(p({ dir: 'auto' }), 'rtl')).toBe('auto');
  });
});

describe('runsToTheLeft', () => {
  it('looks at letters only', () => {
    expect(['مرحبا', 'a ש', 'پ'].map(runsToTheLeft)).toEqual([true, true, true]);
    expect(['Привіт', 'ሰላም', '(12)', '', 'é'].some(runsToTheLeft)).toBe(false);
  });
});

describe('leftToRightMarks', () => {
  it.each([
    ['هاتف 070-1234567', [5]],
    ['06 12345678', [0]],
    ['+31 70 123 45 67 أو 070 1234567', [0, 20]],
    ['Lindelaan 12, 1234 AB', [14]],
    ['19:30 – 21:00', []],
    ['12-01-2027', []],
    ['10 أو 20', []],
  ])('%s', (text, places) => {
    expect(leftToRightMarks(text)).toEqual(places);
  });
});
