import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { tracedTemplate, untraced } from '../../src/fill/traced.ts';

/** Each line of the filled text with the template's line that it is said to come from. */
function traced(source: string, view: object, parts: Record<string, string> = {}): string[] {
  const handlebars = Handlebars.create();
  for (const [name, text] of Object.entries(parts)) handlebars.registerPartial(name, text);
  const { html, lineOf } = untraced(handlebars.compile(tracedTemplate(source))(view));
  expect(html).toBe(handlebars.compile(source)(view));
  return html.split('\n').map((line, index) => `${lineOf(index + 1)} ${line}`);
}

describe('untraced', () => {
  it('gives the text as it would be without a trace, and the lines it came from', () => {
    expect(traced('een\n\ndrie {{x}}\nvier', { x: 'a\nb' })).toEqual([
      '1 een',
      '2 ',
      '3 drie a',
      '3 b',
      '4 vier',
    ]);
  });

  it('counts lines that Handlebars drops, and lines that a loop repeats', () => {
    const source =
      '<ul>\n{{#each rij}}\n  <li>\n{{this}}</li>\n{{/each}}\n</ul>\n{{#if nee}}\nx\n{{/if}}\nslot';
    expect(traced(source, { rij: ['a', 'b'] })).toEqual([
      '1 <ul>',
      '3   <li>',
      '4 a</li>',
      '3   <li>',
      '4 b</li>',
      '6 </ul>',
      '10 slot',
    ]);
  });

  it('gives what a part wrote the line that calls it', () => {
    const lines = traced('a\n{{> kop}}\nb\nc', {}, { kop: '<h1>\nx\n</h1>\n' });
    expect(lines.slice(-2)).toEqual(['3 b', '4 c']);
    expect(lines[0]).toBe('1 a');
  });
});
