import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/document.ts';
import { readTree } from '../../src/read/tree.ts';
import { EVERY_ELEMENT } from '../pdf/every-element.ts';
import { soundDocument } from '../pdf/random-document.ts';

describe('readDocument', () => {
  it('reads a document that is whole as `readTree` does', () => {
    expect(readDocument(EVERY_ELEMENT, 'x')).toEqual(readTree(EVERY_ELEMENT, 'x'));
    expect(readDocument(EVERY_ELEMENT, 'x').problems).toEqual([]);
  });

  it('takes every sound document', () => {
    fc.assert(
      fc.property(soundDocument, (html) => {
        expect(readDocument(html, 'x').problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('tells what is wrong with the whole, all at once and in order, with the line', () => {
    const html = `<p>Dag</p>
<h2>Kop</h2>
<section>
<h4>Dieper</h4>
<table><thead><tr><th scope="col">a</th></tr></thead><tbody>
<tr><td>1</td><td>2</td></tr></tbody>
<thead></thead></table>
</section>`;
    const { problems } = readDocument(html, 'eigen.hbs');
    expect(problems.map(({ code, file, line, detail }) => [code, file, line, detail?.reason])).toEqual([
      ['document-heading', 'eigen.hbs', 2, 'title-not-first'],
      ['document-heading', 'eigen.hbs', 4, 'skipped'],
      ['document-table', 'eigen.hbs', 7, 'second-head'],
      ['document-table', 'eigen.hbs', 6, 'uneven'],
    ]);
    expect(problems[1]?.detail).toMatchObject({ element: 'h4', before: 'h2', right: 'h3' });
  });

  it('shows the start of a document without a title', () => {
    expect(readDocument('<p>Dag</p>', 'x').problems).toMatchObject([
      { code: 'document-heading', line: 1, detail: { reason: 'no-title', excerpt: '<p>Dag</p>' } },
    ]);
  });

  it('tells only what stands in the way of reading, where there is something', () => {
    const { problems } = readDocument('<main><h1>Dag</h1></main>', 'x');
    expect(problems.map(({ code }) => code)).toEqual(['document-element-not-allowed']);
  });
});
