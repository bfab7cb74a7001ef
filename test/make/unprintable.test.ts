import { describe, expect, it } from 'vitest';
import { readBrief } from '../../src/ask/brief-file.ts';
import { unprintable } from '../../src/make/unprintable.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';

const BRIEF = `school:
  naam: De Ωmega
bijeenkomst:
  soort: ouderavond
  titel: "Α en Ω e\\u0301"
  datum: 2027-01-19
doelen: [vertrouwen]
`;

const greekIn = (text: string) => [...new Set(text.match(/\p{Script=Greek}|\u00ad/gu) ?? [])];

function found(...texts: string[]) {
  const source = readBrief(BRIEF, { file: 'b.yaml', directory: '/' });
  if (!source.ok) throw new Error(JSON.stringify(source.problems));
  return unprintable(texts, greekIn, source.value, smallToolkit());
}

describe('unprintable', () => {
  it('is silent when everything can be printed', () => {
    expect(found('Een é.', '')).toEqual([]);
  });

  it('tells each of the person’s texts once, with all its characters', () => {
    expect(found('Α en Ω é', 'De Ωmega, Α')).toEqual([
      {
        code: 'character-not-printable',
        level: 'error',
        file: 'b.yaml',
        line: 5,
        key: 'bijeenkomst.titel',
        detail: { character: ['"Α"', '"Ω"'], code: ['U+0391', 'U+03A9'], excerpt: 'Α en Ω é' },
      },
      {
        code: 'character-not-printable',
        level: 'error',
        file: 'b.yaml',
        line: 2,
        key: 'school.naam',
        detail: { character: ['"Ω"'], code: ['U+03A9'], excerpt: 'De Ωmega' },
      },
    ]);
  });

  it('names the piece of content when it is not the person’s', () => {
    const toolkit = smallToolkit();
    const [id, goal] = [...toolkit.goals][0] ?? [];
    if (!id || !goal) throw new Error('no goal');
    const source = readBrief(BRIEF, { file: 'b.yaml', directory: '/' });
    if (!source.ok) throw new Error('no brief');
    const changed = { ...toolkit, goals: new Map([[id, { ...goal, forParents: 'λ en zo' }]]) };
    expect(unprintable(['Wij λ en zo.'], greekIn, source.value, changed)).toMatchObject([
      { file: `content/doelen/${id}.md`, detail: { excerpt: 'Wij λ en zo.' } },
    ]);
  });

  it('shows what surrounds it when nobody knows where it comes from, and an invisible one by its code', () => {
    expect(found(`${'woord '.repeat(20)}a\u00adb ${'woord '.repeat(20)}`)).toMatchObject([
      {
        file: 'b.yaml',
        detail: { character: ['U+00AD'], excerpt: expect.stringMatching(/^.{20,26}a\u00adb.{15,25}$/) },
      },
    ]);
  });
});
