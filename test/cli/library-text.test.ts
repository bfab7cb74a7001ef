import { describe, expect, it } from 'vitest';
import { plainParagraphs, wording } from '../../src/cli/library-text.ts';
import type { SchoolType } from '../../src/model/brief.ts';
import type { TrustedHtml } from '../../src/model/trusted-html.ts';
import { realToolkit } from '../make/examples.ts';

const inWords = (text: string, ...schoolTypes: readonly SchoolType[]) =>
  wording({ schoolTypes }, realToolkit())(text);
const plain = (html: string) => plainParagraphs({ html } as TrustedHtml);

describe('wording', () => {
  it.each([
    ['de {{woord.leerkracht}}', 'de leerkracht'],
    ['Wij zijn {{ school.naam }}.', 'Wij zijn «naam van de school».'],
    ['Om {{bijeenkomst.tijd}}', 'Om «tijd»'],
    ['{{#if contact.naam}}Bel {{contact.naam}}.{{else}}Bel school.{{/if}}', 'Bel «naam».'],
    ['a{{#if contact.naam}}b{{#if contact.email}}c{{else}}d{{/if}}{{else}}e{{/if}}f', 'abcf'],
  ])('%s', (text, words) => {
    expect(inWords(text)).toBe(words);
  });

  it('is in the words of a type of school that the piece is for', () => {
    expect(inWords('{{woord.leerkracht}}', 'vo', 'vso')).toBe('mentor');
    expect(inWords('{{woord.leerkracht}}', 'vo', 'po')).toBe('leerkracht');
  });
});

describe('plainParagraphs', () => {
  it.each([
    ['<p>Een\n<strong>twee</strong></p>\n<p>drie</p>', [{ text: 'Een twee' }, { text: 'drie' }]],
    ['<p>a &lt; b &amp; &#123;c&#125;</p>', [{ text: 'a < b & {c}' }]],
    [
      '<ul>\n<li>x</li>\n<li>y</li>\n</ul>',
      [
        { text: 'x', mark: '- ' },
        { text: 'y', mark: '- ' },
      ],
    ],
    [
      '<ol>\n<li><p>x</p>\n<p>meer</p>\n</li>\n<li><p>y</p></li>\n</ol>',
      [
        { text: 'x', mark: '1. ' },
        { text: 'meer', mark: '   ' },
        { text: 'y', mark: '2. ' },
      ],
    ],
    [
      '<ul><li>x<ol><li>y</li></ol></li></ul><p>z</p>',
      [{ text: 'x', mark: '- ' }, { text: 'y', mark: '  1. ' }, { text: 'z' }],
    ],
    [
      '<p>Zie <a href="https://school.nl/ouders">onze site</a>.</p>',
      [{ text: 'Zie onze site (https://school.nl/ouders).' }],
    ],
    ['<p>Mail <a href="mailto:a@school.nl">a@school.nl</a>.</p>', [{ text: 'Mail a@school.nl.' }]],
  ])('%s', (html, paragraphs) => {
    expect(plain(html)).toEqual(paragraphs);
  });
});
