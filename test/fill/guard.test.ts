import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { guarded, UnknownVariable } from '../../src/fill/guard.ts';

const view = {
  naam: 'De Linde',
  leeg: null,
  nul: 0,
  nee: false,
  contact: { naam: 'Sanne', telefoon: null },
  rijen: [
    { titel: 'Een', delen: [{ x: 1 }] },
    { titel: 'Twee', delen: [] },
  ],
  woorden: ['a', 'b'],
};

function fill(source: string): string {
  return Handlebars.compile(source)(guarded(view));
}

function unknownIn(source: string): UnknownVariable {
  try {
    fill(source);
  } catch (error) {
    if (error instanceof UnknownVariable) return error;
    throw error;
  }
  throw new Error(`nothing unknown in ${source}`);
}

describe('guarded', () => {
  it.each([
    ['{{naam}}', 'De Linde'],
    ['{{contact.naam}}', 'Sanne'],
    ['a{{leeg}}b', 'ab'],
    ['{{#if leeg}}ja{{else}}nee{{/if}}', 'nee'],
    ['{{#if contact.telefoon}}ja{{else}}nee{{/if}}', 'nee'],
    ['{{#unless nee}}{{nul}}{{/unless}}', '0'],
    [
      '{{#each rijen}}{{@index}}{{titel}}{{#each delen}}{{x}}{{../titel}}{{../../naam}}{{/each}};{{/each}}',
      '0Een1EenDe Linde;1Twee;',
    ],
    ['{{#each woorden}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}', 'a, b'],
    ['{{#with contact}}{{naam}} {{@root.naam}}{{/with}}', 'Sanne De Linde'],
    ['{{#if rijen.length}}{{rijen.length}}{{/if}}', '2'],
    ['{{#if rijen}}ja{{/if}}', 'ja'],
  ])('lets through what is there: %s', (source, expected) => {
    expect(fill(source)).toBe(expected);
  });

  it.each([
    ['{{#if typo}}x{{/if}}', 'typo', Object.keys(view)],
    ['{{#unless typo}}x{{/unless}}', 'typo', Object.keys(view)],
    ['{{#if contact.typo}}x{{/if}}', 'typo', ['naam', 'telefoon']],
    ['{{#each rijen}}{{#if typo}}x{{/if}}{{/each}}', 'typo', ['titel', 'delen']],
    ['{{#each rijen}}{{#each delen}}{{y}}{{/each}}{{/each}}', 'y', ['x']],
    ['{{#each rijen}}{{../typo}}{{/each}}', 'typo', Object.keys(view)],
    ['{{#each typo}}x{{/each}}', 'typo', Object.keys(view)],
    ['{{#with contact}}{{typo}}{{/with}}', 'typo', ['naam', 'telefoon']],
    ['{{constructor}}', 'constructor', Object.keys(view)],
    ['{{contact.__proto__}}', '__proto__', ['naam', 'telefoon']],
  ])('throws on what is not: %s', (source, variable, known) => {
    const unknown = unknownIn(source);
    expect(unknown.variable).toBe(variable);
    expect(unknown.known).toEqual(known);
  });

  it('leaves printable HTML as it is', () => {
    const html = new Handlebars.SafeString('<p>x</p>');
    expect(guarded(html)).toBe(html);
    expect(Handlebars.compile('{{tekst}}')(guarded({ tekst: html }))).toBe('<p>x</p>');
  });
});
