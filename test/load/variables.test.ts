import { describe, expect, it } from 'vitest';
import { variableProblems } from '../../src/load/variables.ts';

const lineOf = () => 3;

function found(frontMatter: object, forAgenda = false): string[] {
  return variableProblems(frontMatter, 'x.md', lineOf, forAgenda).map(
    ({ code, key, detail }) => `${key} ${code.replace('template-', '')} ${detail?.value}`,
  );
}

describe('variableProblems', () => {
  it('takes every name that content has, with conditions', () => {
    expect(
      found({
        waarom: 'Uw {{woord.kind}} op {{ school.naam }}.',
        vragen: [
          { aan_ouders: '{{#if contact.naam}}{{contact.naam}}{{else}}{{#if contact.rol}}x{{/if}}{{/if}}' },
        ],
        los: 'een { en een } en }}',
      }),
    ).toEqual([]);
  });

  it('finds the wrong ones in every text, with key and nearest', () => {
    const problems = variableProblems({ vragen: [{ aan: 'een {{woord.kidn}}' }] }, 'x.md', lineOf, false);
    expect(problems).toMatchObject([
      {
        code: 'template-unknown-variable',
        file: 'x.md',
        line: 3,
        key: 'vragen[0].aan',
        detail: { value: 'woord.kidn', nearest: 'woord.kind' },
      },
    ]);
  });

  it.each([
    ['{{', 'syntax {{'],
    ['\\{{school.naam}}', 'syntax \\{{school.naam}}'],
    ['{{{school.naam}}}', 'raw-output {{{school.naam}}}'],
    ['{{&school.naam}}', 'raw-output {{&school.naam}}'],
    ['{{School.naam}}', 'unknown-helper {{School.naam}}'],
    ['{{> kop}}', 'unknown-helper {{> kop}}'],
    ['{{#if school.naam}}x', 'syntax {{#if}}'],
    ['x{{/if}}', 'syntax {{/if}}'],
    ['{{else}}', 'syntax {{else}}'],
    ['{{#if school.naam}}a{{else}}b{{else}}c{{/if}}', 'syntax {{else}}'],
  ])('refuses %s', (text, expected) => {
    expect(found({ waarom: text })).toEqual([`waarom ${expected}`]);
  });

  it('wants titles without names, and on the agenda the words of the school only', () => {
    const texts = {
      titel: '{{woord.kind}}',
      titel_voor_ouders: '{{x',
      voor_ouders: '{{woord.kind}} {{contact.naam}}',
    };
    expect(found(texts)).toEqual([
      'titel unknown-variable {{woord.kind}}',
      'titel_voor_ouders unknown-variable {{x',
    ]);
    expect(found(texts, true).slice(2)).toEqual(['voor_ouders unknown-variable contact.naam']);
    expect(found({ zeggen: '{{#if contact.naam}}x{{/if}}' }, true)).toEqual([
      'zeggen unknown-helper {{#if contact.naam}}',
      'zeggen unknown-helper {{/if}}',
    ]);
  });
});
