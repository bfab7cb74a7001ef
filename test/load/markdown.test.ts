import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '../../src/load/markdown.ts';

function html(body: string): string {
  const made = markdownToHtml(body, 'x.md', 10);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value.html;
}

function problems(body: string): (string | number | undefined)[][] {
  return markdownToHtml(body, 'x.md', 10).problems.map(({ code, line }) => [code, line]);
}

describe('markdownToHtml', () => {
  it('makes paragraphs, lists, bold and links', () => {
    const body = 'Een **sterk** woord.\n\n- a\n- [mail](mailto:a@b.nl)\n\n1. een\n2. twee\n';
    expect(html(body)).toBe(
      '<p>Een <strong>sterk</strong> woord.</p>\n<ul>\n<li>a</li>\n<li><a href="mailto:a@b.nl">mail</a></li>\n</ul>\n' +
        '<ol>\n<li>een</li>\n<li>twee</li>\n</ol>\n',
    );
  });

  it('lets variables and conditions through untouched', () => {
    const inside = '{{#if contact.telefoon}}Bel {{contact.telefoon}}.{{else}}Kom **langs**.{{/if}}';
    expect(html(`Vraag? ${inside} Dag!`)).toBe(
      `<p>Vraag? ${inside.replace('**langs**', '<strong>langs</strong>')} Dag!</p>\n`,
    );
    expect(html('{{#if contact.naam}}Vraag **{{contact.naam}}** van {{school.naam}}.{{/if}}')).toContain(
      '<strong>{{contact.naam}}</strong>',
    );
  });

  it('lets a variable be a link, or the end of one, where it is known to be there', () => {
    const made = html(
      '{{#if steunpunt.website}}[hier](https://{{steunpunt.website}}){{/if}} {{#if contact.telefoon}}[bel]({{contact.telefoonlink}}){{/if}}',
    );
    expect(made).toContain('href="https://{{steunpunt.website}}"');
    expect(made).toContain('href="{{contact.telefoonlink}}"');
    for (const body of [
      '[mail](mailto:{{contact.email}})',
      '{{#if contact.email}}x{{else}}[mail](mailto:{{contact.email}}){{/if}}',
      '{{#if contact.email}}x{{/if}}[mail](mailto:{{contact.email}})',
      '{{#if steunpunt.website}}[hier]({{steunpunt.website}}){{/if}}',
      '[hier](https://x.nl/{{school.naam}})',
    ])
      expect(problems(body)).toEqual([['value-not-a-link', 10]]);
  });

  it('writes every other brace and backslash so that it stays text', () => {
    expect(html('een { en \\\\{{school.naam}}')).toBe('<p>een &#123; en &#92;{{school.naam}}</p>\n');
    expect(html('3 < 4 & "zo"')).toBe('<p>3 &lt; 4 &amp; &quot;zo&quot;</p>\n');
  });

  it.each([
    ['# Kop', 10],
    ['Tekst.\n\n## Kop', 12],
    ['Kop\n---', 10],
    ['![foto](https://x.nl/a.png)', 10],
    ['een\ntwee <b>drie</b>', 11],
    ['<div>x</div>', 10],
    ['<!-- weg -->', 10],
    ['<script>alert(1)</script>', 10],
    ['> citaat', 10],
    ['`code`', 10],
    ['```\ncode\n```', 10],
    ['    code', 10],
    ['een *schuin* woord', 10],
    ['- a\n- _schuin_', 11],
    ['a\n\n***\n\nb', 12],
  ])('refuses %j with its line', (body, line) => {
    expect(problems(body)[0]).toEqual(['document-element-not-allowed', line]);
  });

  it('refuses a table', () => {
    expect(problems('| a | b |\n|---|---|\n| 1 | 2 |')).toContainEqual(['document-element-not-allowed', 10]);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'http://x.nl',
    '//x.nl',
    '/pad',
    'x.nl',
    'java{{x}}:alert(1)',
    '{{a.b}}x',
  ])('refuses a link to %s', (target) => {
    expect(problems(`een\n[klik](${target})`)).toEqual([['value-not-a-link', 11]]);
  });

  it.each([
    ['{{{school.naam}}}', 'template-raw-output'],
    ['{{&school.naam}}', 'template-raw-output'],
    ['{{lookup a b}}', 'template-unknown-helper'],
    ['{{#each x}}a{{/each}}', 'template-unknown-helper'],
    ['{{> deel}}', 'template-unknown-helper'],
    ['{{!-- stil --}}', 'template-unknown-helper'],
    ['{{#if a}}zonder einde', 'template-syntax'],
    ['los {{/if}}', 'template-syntax'],
    ['los {{else}}', 'template-syntax'],
    ['{{school.naam', 'template-syntax'],
    ['school.naam}}', 'template-syntax'],
    ['**{{#if a}}vet** gewoon{{/if}}', 'template-syntax'],
    ['&#123;&#123;school.naam}}', 'template-syntax'],
  ])('refuses %j', (body, code) => {
    expect(problems(body)).toContainEqual([code, 10]);
  });

  it('wants a condition to end in the paragraph in which it began', () => {
    expect(problems('{{#if school.plaats}}een\n\ntwee{{/if}}')).toEqual([
      ['template-syntax', 10],
      ['template-syntax', 12],
    ]);
  });

  it('never lets a tag, an attribute or a brace of the writer through', () => {
    const pieces = [
      '<',
      '>',
      '"',
      '&',
      '{',
      '}',
      '{{',
      '}}',
      '\\',
      '[',
      '](',
      ')',
      'https://',
      'a',
      ' ',
      '\n',
      '**',
      '&#123;',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const made = markdownToHtml(parts.join(''), 'x.md', 1);
        if (!made.ok) return;
        const tags = made.value.html.match(/<[^>]*>/g) ?? [];
        for (const tag of tags) {
          expect(tag).toMatch(/^<(\/?(p|ul|ol|li|strong)|br|\/a|ol start="\d+"|a href="[^"<>]*")>$/);
        }
        const bare = made.value.html.replace(/\{\{[a-z]\}\}/g, '').replace(/&#12[35];/g, '');
        expect(bare).not.toMatch(/[{}]/);
      }),
      { numRuns: 500 },
    );
  });
});
