import { describe, expect, it } from 'vitest';
import { readTree } from '../../src/read/tree.ts';
import { elementOf, textNodes } from '../pdf/fake-font.ts';

describe('read', () => {
  it.each([
    '</p>',
    '<p>x</p></section>',
    '<section><td><p>x</p></td></section>',
    '<section><caption></caption></section>',
    '<!doctype html><p>x</p>',
  ])('refuses tags that HTML drops or adds in silence: %s', (html) => {
    expect(readTree(html, 'x').ok).toBe(false);
  });
  it.each(['<p>x <span></span></p>', '<p>x <strong> </strong></p>', '<p>x <strong> </strong><br>y</p>'])(
    'leaves no space at the end of a line: %s',
    (html) => {
      expect(textNodes([elementOf(html)])[0]?.text).toBe('x');
    },
  );
  it.each(['T', '99:99', '2027-02-30', '2027-01-1919:30'])(
    'refuses a time that does not exist: %s',
    (value) => {
      expect(readTree(`<p><time datetime="${value}">x</time></p>`, 'x').ok).toBe(false);
    },
  );
  it('refuses a link without words', () => {
    expect(readTree('<p><a href="https://x.nl"></a></p>', 'x').ok).toBe(false);
  });
});
