import { describe, expect, it } from 'vitest';
import { sentence } from '../../src/cli/messages.ts';
import { readDocument } from '../../src/read/document.ts';

const said = (html: string) => readDocument(html, 'agenda.hbs').problems.map(sentence);
const CELL = '<td>x</td>';

describe('what is wrong with a document as a whole', () => {
  it.each([
    ['<p>x</p>', 'agenda.hbs:1  Dit stuk heeft geen titel. Zet er bovenaan één <h1> in.'],
    ['<h2>x</h2>', 'agenda.hbs:1  De eerste kop is <h2>. Begin met de titel, in een <h1>.'],
    [
      '<h1>x</h1>\n<h1>y</h1>',
      'agenda.hbs:2  Hier staat een tweede <h1>. Een stuk heeft één titel: maak hier <h2> van.',
    ],
    ['<h1>x</h1>\n<h3>y</h3>', 'agenda.hbs:2  Na <h1> komt hier <h3>. Sla geen kop over: maak er <h2> van.'],
    [
      `<h1>x</h1><table><tbody><tr>${CELL}${CELL}</tr>\n<tr>${CELL}</tr></tbody></table>`,
      'agenda.hbs:2  Deze rij heeft 1 cel, en de eerste rij heeft er 2. Maak dat gelijk; een lege cel mag.',
    ],
    [
      '<h1>x</h1><table><thead></thead>\n<thead></thead></table>',
      'agenda.hbs:2  Deze tabel heeft een tweede <thead>. Laat er één staan.',
    ],
    [
      '<h1>x</h1><table><tbody></tbody>\n<thead></thead></table>',
      'agenda.hbs:2  De <thead> staat onder de rijen. Zet hem boven <tbody>.',
    ],
    [
      '<h1>x</h1><table><tbody></tbody>\n<caption>x</caption></table>',
      'agenda.hbs:2  De <caption> staat niet vooraan. Zet er één, als eerste in de tabel.',
    ],
  ])('%j', (html, expected) => {
    expect(said(html)).toEqual([expected]);
  });
});
