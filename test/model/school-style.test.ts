import { describe, expect, it } from 'vitest';
import type { School } from '../../src/model/brief.ts';
import { themeOf, withStyle } from '../../src/model/school-style.ts';
import { schoolTheme } from '../../src/model/theme.ts';
import { PLAIN_SCHOOL } from '../fixtures/brief.ts';

const SCHOOL: School = { name: 'De Linde', type: 'po', contact: {}, ...PLAIN_SCHOOL };

describe('withStyle', () => {
  it('goes before what the school says, and leaves the rest alone', () => {
    const school = { ...SCHOOL, look: 'warm', letters: 'groot' } as const;
    expect(withStyle(school, {})).toEqual(school);
    expect(withStyle(school, { look: 'zuinig' })).toEqual({ ...school, look: 'zuinig' });
    expect(withStyle(school, { letters: 'gewoon' })).toEqual({ ...school, letters: 'gewoon' });
    const changes = { radius: 3 };
    expect(withStyle(school, { changes })).toEqual({ ...school, lookChanges: changes });
  });

  it('changes one colour without the other', () => {
    const school = { ...SCHOOL, colours: { main: '#1d3f7a', accent: '#aa3311' } };
    expect(withStyle(school, { colours: { accent: '#00ff00' } }).colours).toEqual({
      main: '#1d3f7a',
      accent: '#00ff00',
    });
  });
});

describe('themeOf', () => {
  it('is the first look in ordinary letters, unless the school chooses', () => {
    expect(themeOf(SCHOOL)).toEqual(schoolTheme());
    const colours = { main: '#1d3f7a', accent: '#aa3311' };
    expect(themeOf({ ...SCHOOL, colours, look: 'warm', letters: 'groot' })).toEqual(
      schoolTheme('#1d3f7a', '#aa3311', 'warm', 'groot'),
    );
    expect(themeOf({ ...SCHOOL, lookChanges: { ratio: 1.3 } }).look.ratio).toBe(1.3);
  });
});
