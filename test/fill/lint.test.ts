import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELPERS, lintTemplate } from '../../src/fill/lint.ts';
import { ROOT } from './template-folder.ts';

function found(source: string): string[] {
  return lintTemplate(source, 'proef.hbs').map(
    ({ code, line }) => `${code.replace('template-', '')}:${line}`,
  );
}

const nested = (depth: number) => `${'{{#if a}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`;

describe('lintTemplate', () => {
  it.each([
    ['raw output', '\n<p>{{{x}}}</p>', ['raw-output:2']],
    ['raw output with an ampersand', '<p>{{&x}}</p>', ['raw-output:1']],
    ['raw output with white space', '<p>{{{ x.y }}}</p>', ['raw-output:1']],
    [
      'raw output inside blocks',
      '{{#if a}}{{#each b}}\n{{{c}}}{{/each}}{{else}}\n{{&d}}{{/if}}',
      ['raw-output:2', 'raw-output:3'],
    ],
    ['an attribute without quotes', '<a href={{x}}>', ['raw-output:1']],
    ['a helper that does not exist', '\n\n{{hoofdletter x}}', ['unknown-helper:3']],
    ['a block helper that does not exist', '{{#als x}}y{{/als}}', ['unknown-helper:1']],
    [
      'a helper of Handlebars that is taken away',
      '{{log x}}{{lookup a b}}',
      ['unknown-helper:1', 'unknown-helper:1'],
    ],
    ['a helper after else', '{{#if a}}x{{else als b}}y{{/if}}', ['unknown-helper:1']],
    ['a block that is not closed', '<p>\n{{#if x}}\n</p>', ['syntax:3']],
    ['a block closed by another', '{{#if x}}y{{/each}}', ['syntax:1']],
    ['an open brace', 'a\nb {{x', ['syntax:2']],
    ['a block partial', '\n{{#> kop}}x{{/kop}}', ['syntax:2']],
    ['a decorator', '{{#*inline "x"}}y{{/inline}}', ['syntax:1']],
    ['too deep nesting', nested(13), ['too-large:1']],
    ['too long', 'x'.repeat(100_001), ['too-large:1']],
  ])('refuses %s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it.each([
    '',
    '<p class="{{x}}">{{x.y}}</p>',
    "<p class='{{x}}'>{{this}}</p>",
    '{{#if a}}{{#unless b}}x{{/unless}}{{else}}{{#with c}}{{d}}{{/with}}{{/if}}',
    '{{#each a}}{{@index}}{{../b}}{{else}}leeg{{/each}}',
    '{{> kop}}{{! uitleg }}{{!-- {{{x}}} --}}',
    '\\{{{x}}}',
    nested(12),
    'x'.repeat(100_000),
  ])('takes %.60s', (source) => {
    expect(lintTemplate(source, 'proef.hbs')).toEqual([]);
  });

  it('says in which file, which variable and which helpers there are', () => {
    expect(lintTemplate('{{{school.naam}}}{{als x}}', 'delen/kop.hbs')).toEqual([
      {
        code: 'template-raw-output',
        level: 'error',
        file: 'delen/kop.hbs',
        line: 1,
        detail: { variable: 'school.naam' },
      },
      {
        code: 'template-unknown-helper',
        level: 'error',
        file: 'delen/kop.hbs',
        line: 1,
        detail: { helper: 'als', allowed: HELPERS },
      },
    ]);
    expect(lintTemplate('{{#if x}}', 'a.hbs')[0]?.detail?.reason).toEqual(expect.stringMatching(/\S/));
  });

  it('finds nothing in the templates of this project', () => {
    const folder = join(ROOT, 'templates');
    const names = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.hbs'));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names)
      expect(lintTemplate(readFileSync(join(folder, name), 'utf8'), name)).toEqual([]);
  });
});
