import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindChoices, usualKind } from '../../src/ask/kind-choices.ts';
import type { Situation } from '../../src/ask/question.ts';
import { loadToolkit } from '../../src/load/toolkit.ts';
import { SCHOOL_TYPES } from '../../src/model/brief.ts';
import { isAboutOneChild } from '../../src/model/meeting-kind.ts';

const loaded = loadToolkit(join(import.meta.dirname, '..', '..', 'content'));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const toolkit = loaded.value;

function at(type: string): Situation {
  return { toolkit, today: '2026-11-21', answers: new Map([['school.type', type]]) };
}

describe('kindChoices', () => {
  it('stand under five headings, in the order of a coordinator', () => {
    const parts = new Map<string, string[]>();
    for (const { value, under = '' } of kindChoices(at('po')))
      parts.set(under, [...(parts.get(under) ?? []), value]);
    expect([...parts.keys()]).toEqual([
      'Met een groep ouders, in de avond',
      'Met een groep ouders, overdag',
      'Met elk gezin apart, in een ronde',
      'Met één gezin',
      'Als er iets ernstigs speelt',
    ]);
    const [evening, day, rounds, family, grave] = [...parts.values()];
    expect(evening).toContain('ouderavond');
    expect(day).toContain('koffieochtend');
    expect(rounds).toContain('startgesprek');
    expect(family).toContain('zorggesprek');
    expect(grave).toContain('steunbijeenkomst');
  });

  it.each(SCHOOL_TYPES)('holds every kind for %s once, each heading once, with names in order', (type) => {
    const choices = kindChoices(at(type));
    const meant = [...toolkit.kinds.values()].filter(
      ({ schoolTypes }) => schoolTypes.length === 0 || schoolTypes.includes(type),
    );
    expect(choices.map(({ value }) => value).toSorted()).toEqual(meant.map(({ id }) => id).toSorted());
    const headings = choices.map(({ under }) => under);
    const changes = headings.filter((heading, index) => heading !== headings[index - 1]);
    expect(new Set(changes).size).toBe(changes.length);
    choices.forEach(({ name, under }, index) => {
      const before = choices[index - 1];
      if (before?.under === under) expect(before?.name.localeCompare(name, 'nl')).toBeLessThan(0);
    });
  });

  it('says of each when to choose it, and keeps talks about one child apart', () => {
    for (const { value, description, under } of kindChoices(at('vo'))) {
      const kind = toolkit.kinds.get(value);
      expect(description).toBe(kind?.when);
      expect(/gezin/.test(under ?? '')).toBe(kind && isAboutOneChild(kind));
    }
  });
});

describe('usualKind', () => {
  it('is an evening for parents, for every type of school', () => {
    for (const type of SCHOOL_TYPES) expect(usualKind(at(type))).toBe('ouderavond');
  });

  it('is none when the library lacks it', () => {
    const kinds = new Map([...toolkit.kinds].filter(([id]) => id !== 'ouderavond'));
    expect(usualKind({ ...at('po'), toolkit: { ...toolkit, kinds } })).toBe('');
  });
});
