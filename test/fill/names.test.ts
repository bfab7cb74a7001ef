import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../src/fill/names.ts';

const VIEW = {
  school: { naam: 'De Linde', logo: null },
  lijst: [{ titel: 'een', delen: [{ x: 1 }] }],
  leeg: [],
  tekst: 'iets',
};

function found(source: string): string[] {
  return unknownNames(source, 'x.hbs', VIEW).map(({ line, detail }) => `${line} ${detail?.variable}`);
}

describe('unknownNames', () => {
  it.each([
    '{{school.naam}} {{tekst}} {{this.tekst}} {{./tekst}}',
    '{{#each lijst}}{{titel}} {{@index}} {{@first}} {{../tekst}} {{@root.school.naam}}{{/each}}',
    '{{#each lijst}}{{#each delen}}{{x}} {{../titel}} {{../../tekst}}{{/each}}{{/each}}',
    '{{#each lijst as |rij nummer|}}{{rij.titel}} {{nummer}}{{/each}}',
    '{{#with school}}{{naam}}{{else}}{{tekst}}{{/with}}',
    '{{#if school.naam}}{{tekst}}{{else if tekst}}{{school.naam}}{{/if}}{{#unless tekst}}x{{/unless}}',
    '{{> deel}}{{! uitleg }}',
  ])('finds nothing in %s', (source) => {
    expect(found(source)).toEqual([]);
  });

  it('cannot look into what is empty in the example', () => {
    expect(
      found('{{school.logo.breedte}}{{#each leeg}}{{wat}}{{/each}}{{#with school.logo}}{{wat}}{{/with}}'),
    ).toEqual([]);
  });

  it.each([
    ['{{typo}}\n{{school.typo}}', ['1 typo', '2 school.typo']],
    ['{{#if typo}}{{typo2}}{{else}}{{typo3}}{{/if}}', ['1 typo', '1 typo2', '1 typo3']],
    ['{{#each typo}}{{wat}}{{/each}}', ['1 typo']],
    ['{{#each lijst}}{{tekst}}{{else}}{{typo}}{{/each}}', ['1 tekst', '1 typo']],
    ['{{#each lijst as |rij|}}{{rij.typo}}{{/each}}{{rij}}', ['1 rij.typo', '1 rij']],
    ['{{../tekst}} {{@index}} {{@root.typo}}', ['1 ../tekst', '1 @index', '1 @root.typo']],
    ['{{school.naam.length}} {{lijst.length}}', ['1 school.naam.length', '1 lijst.length']],
    [
      '{{constructor}} {{school.__proto__}} {{toString}}',
      ['1 constructor', '1 school.__proto__', '1 toString'],
    ],
  ])('finds every name in %s', (source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it('says what there is, and what comes nearest', () => {
    expect(unknownNames('{{school.nam}}', 'x.hbs', VIEW)).toEqual([
      {
        code: 'template-unknown-variable',
        level: 'error',
        file: 'x.hbs',
        line: 1,
        detail: { variable: 'school.nam', allowed: ['naam', 'logo'], nearest: 'naam' },
      },
    ]);
  });

  it('does not let a group or a list be printed', () => {
    const [group, list] = unknownNames('{{school}}{{lijst}}', 'x.hbs', VIEW);
    expect(group?.detail).toEqual({ variable: 'school', allowed: ['school.naam', 'school.logo'] });
    expect(list?.detail).toEqual({ variable: 'lijst', allowed: [] });
  });
});
