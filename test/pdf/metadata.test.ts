import { describe, expect, it } from 'vitest';
import { escapeXml, PDF_UA_EXTENSION } from '../../src/pdf/metadata.ts';

describe('escapeXml', () => {
  it('writes the signs of XML as entities, an ampersand first', () => {
    expect(escapeXml('<a title="x">&amp;</a>')).toBe('&lt;a title=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;');
    expect(escapeXml("Één 'gewone' titel")).toBe("Één 'gewone' titel");
  });
});

describe('PDF_UA_EXTENSION', () => {
  it('closes every element that it opens', () => {
    const open = [...PDF_UA_EXTENSION.matchAll(/<([\w:]+)[^>]*>/g)].map(([, name]) => name);
    const closed = [...PDF_UA_EXTENSION.matchAll(/<\/([\w:]+)>/g)].map(([, name]) => name);
    expect([...closed].sort()).toEqual([...open].sort());
  });
});
