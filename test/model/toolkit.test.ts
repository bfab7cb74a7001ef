import { expect, it } from 'vitest';
import { SCHOOL_TYPES } from '../../src/model/brief.ts';
import { schoolWords } from '../../src/model/toolkit.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';

it('knows the words of every type of school, and throws on a toolkit that lacks them', () => {
  const toolkit = smallToolkit();
  for (const type of SCHOOL_TYPES) expect(schoolWords(toolkit, type)).toBe(toolkit.words.get(type));
  expect(() => schoolWords({ words: new Map() }, 'mbo')).toThrow('mbo');
});
