import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/fill/engine.ts';
import type { TrustedHtml } from '../../src/model/trusted-html.ts';
import { engineOf, unwrapped } from './template-folder.ts';

const html = (text: string) => ({ html: text }) as TrustedHtml;
const MARKUP = '<b onclick="x()">&amp;</b> \'\u00e9\'';

describe('loadEngine', () => {
  it('fills a template with its partials', () => {
    const engine = unwrapped(
      engineOf({ 'brief.hbs': '{{> kop}}<p>{{a}}</p>', 'delen/kop.hbs': '<h1>{{b.c}}</h1>' }),
    );
    expect(engine.fill('brief', { a: 'x', b: { c: 'y' } })).toEqual({
      ok: true,
      value: '<h1>y</h1><p>x</p>',
      problems: [],
    });
    expect(unwrapped(engine.fill('brief', { a: 1, b: { c: null } }))).toBe('<h1></h1><p>1</p>');
  });

  it('tells the problems of all templates and partials at once', () => {
    const loaded = engineOf({ 'a.hbs': '{{{x}}}', 'b.hbs': '\n{{#if}}', 'delen/c.hbs': '{{als x}}' });
    expect(loaded.ok).toBe(false);
    expect(loaded.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'template-raw-output a.hbs',
      'template-syntax b.hbs',
      'template-unknown-helper delen/c.hbs',
    ]);
  });

  it('throws on a folder that is not there: that is a broken installation', () => {
    expect(() => loadEngine(`${tmpdir()}/bestaat-niet`)).toThrow('ENOENT');
  });
});

describe('fill', () => {
  it('names a variable that does not exist, with the line and what there is', () => {
    const engine = unwrapped(
      engineOf({ 'brief.hbs': 'a\nb\n{{#if schol.naam}}x{{/if}}', 'delen/kop.hbs': '' }),
    );
    expect(engine.fill('brief', { school: { naam: 'x' }, datum: null })).toEqual({
      ok: false,
      problems: [
        {
          code: 'template-unknown-variable',
          level: 'error',
          file: 'brief.hbs',
          line: 3,
          detail: { variable: 'schol', allowed: ['school', 'datum'] },
        },
      ],
    });
  });

  it('names the partial when the variable stands there', () => {
    const engine = unwrapped(
      engineOf({ 'brief.hbs': '{{> kop}}', 'delen/kop.hbs': '\n{{#if typo}}x{{/if}}' }),
    );
    expect(engine.fill('brief', { a: 1 }).problems).toMatchObject([{ file: 'delen/kop.hbs', line: 2 }]);
  });

  it.each([
    '{{typo}}',
    '{{a.typo}}',
    '{{#each lijst}}{{typo}}{{/each}}',
    '{{#with a}}{{typo}}{{/with}}',
    '{{leeg.typo}}',
    '{{#each maat}}{{typo}}{{/each}}',
  ])('refuses %s instead of printing nothing', (source) => {
    const engine = unwrapped(engineOf({ 'brief.hbs': source }));
    const filled = engine.fill('brief', { a: { b: 1 }, lijst: [{ c: 1 }], leeg: null, maat: { b: 4 } });
    expect(filled.ok).toBe(false);
    expect(filled.problems.map((problem) => problem.code)).toEqual(['template-unknown-variable']);
  });

  it('escapes every value, and prints only checked HTML as it is', () => {
    const engine = unwrapped(engineOf({ 'brief.hbs': '<p title="{{a}}">{{a}}</p>{{b}}' }));
    const filled = unwrapped(
      engine.fill('brief', { a: MARKUP, b: engine.fillHtml(html('<p>{{c}}</p>'), { c: MARKUP }) }),
    );
    const escaped = '&lt;b onclick&#x3D;&quot;x()&quot;&gt;&amp;amp;&lt;/b&gt; &#x27;\u00e9&#x27;';
    expect(filled).toBe(`<p title="${escaped}">${escaped}</p><p>${escaped}</p>`);
  });
});

describe('fillText', () => {
  const engine = unwrapped(engineOf({}));

  it('fills plain text without escaping it', () => {
    expect(engine.fillText('Van {{a}} & {{b.c}}', { a: MARKUP, b: { c: '<' } })).toBe(`Van ${MARKUP} & <`);
  });

  it('gives back text without variables as it is', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: fc.constantFrom('{', '}', '<', '&', 'a', '\\', '\n') })
          .filter((text) => !text.includes('{{')),
        (text) => {
          expect(engine.fillText(text, {})).toBe(text);
        },
      ),
    );
  });

  it('throws on a variable that does not exist: content was checked before', () => {
    expect(() => engine.fillText('{{#if typo}}x{{/if}}', { a: 1 })).toThrow('typo');
  });

  it('fills the same text anew with other values', () => {
    expect(['x', 'y'].map((a) => engine.fillText('{{a}}', { a }))).toEqual(['x', 'y']);
  });
});

describe('fillHtml', () => {
  const engine = unwrapped(engineOf({}));

  it('escapes the values and leaves the content alone', () => {
    const filled = engine.fillHtml(
      html('<p><strong>{{a}}</strong> &amp; {{#if b}}{{b}}{{else}}niets{{/if}}</p>'),
      { a: MARKUP, b: null },
    );
    expect(String(filled)).toBe(
      '<p><strong>&lt;b onclick&#x3D;&quot;x()&quot;&gt;&amp;amp;&lt;/b&gt; &#x27;\u00e9&#x27;</strong> &amp; niets</p>',
    );
  });

  it('does not mix up text and HTML that read the same', () => {
    expect(engine.fillText('{{a}} zelfde', { a: '<' })).toBe('< zelfde');
    expect(String(engine.fillHtml(html('{{a}} zelfde'), { a: '<' }))).toBe('&lt; zelfde');
  });
});
