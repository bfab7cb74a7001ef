import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/model/document.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { treeOf } from '../pdf/fake-font.ts';
import { soundDocument } from '../pdf/random-document.ts';

const said = (html: string, language = 'nl'): string => plainText(treeOf(html), language);

describe('plainText', () => {
  it('is a heading in capitals, a paragraph on one line, and a blank line between', () => {
    expect(said('<h1>Praat mee</h1><p>Een zin.\n  Nog   een zin.</p><h3>Klein kopje</h3>')).toBe(
      'PRAAT MEE\n\nEen zin. Nog een zin.\n\nKlein kopje\n',
    );
  });

  it('makes capitals as the language does', () => {
    expect(said('<h1>ilk</h1>', 'tr')).toBe('İLK\n');
  });

  it('writes lists with dashes and numbers, and a list in a list further in', () => {
    expect(said('<ul><li>Een<ul><li>Eerst</li></ul></li><li>Twee</li></ul>')).toBe(
      '- Een\n  - Eerst\n- Twee\n',
    );
    expect(said('<ol><li>Een</li><li>Twee</li></ol>')).toBe('1. Een\n2. Twee\n');
    expect(said('<ul class="afvinken"><li>Ik kom</li></ul>')).toBe('- Ik kom\n');
  });

  it('writes facts under one another, in sentences, without those that only a picture tells', () => {
    const facts = `<dl class="feiten">
      <div class="tijd"><dt>Hoe laat</dt><dd><strong>19.30 uur</strong><br>Elk gesprek duurt kort.</dd></div>
      <div class="plek"><dt>Waar?</dt><dd><p>In de aula</p><p>De deur is open.</p></dd></div>
      <div class="beeld"><dt>Scan deze code</dt><dd><img src="beeld:logo" alt="Code" width="9" height="9"></dd></div></dl>`;
    expect(said(facts)).toBe(
      'Hoe laat: 19.30 uur. Elk gesprek duurt kort.\nWaar? In de aula. De deur is open.\n',
    );
  });

  it('writes a row of a table as a line, each cell behind the head of its column', () => {
    const rows = `<table><caption>Wie</caption><thead><tr><th scope="col">Tijd</th><th scope="col">Wat</th><th scope="col">Wie</th></tr></thead>
      <tbody><tr><th scope="row">19.30</th><td><ul><li>Welkom</li></ul></td><td></td></tr>
      <tr><th scope="row">19.40</th><td>Praten<br>Luisteren</td><td>Tom</td></tr></tbody></table>`;
    expect(said(rows)).toBe('Wie\n\n- 19.30. Wat: Welkom\n- 19.40. Wat: Praten. Luisteren. Wie: Tom\n');
  });

  it('writes a link out once, whole, and leaves telephone and mail as they read', () => {
    expect(said('<p>Zie <a href="https://x.nl/voor-ouders">x.nl/voor-ouders</a>.</p>')).toBe(
      'Zie https://x.nl/voor-ouders.\n',
    );
    expect(said('<p><a href="https://x.nl">Onze pagina</a></p>')).toBe('Onze pagina (https://x.nl)\n');
    expect(said('<p>Bel <a href="tel:0123456789">012-3456789</a></p>')).toBe('Bel 012-3456789\n');
  });

  it('says what a drawing says, and leaves out a logo and what is there to write on', () => {
    expect(
      said(
        '<header><img class="logo" src="beeld:logo" alt="Logo" width="9" height="9"><p class="merk">De Linde</p><p class="soort">Brief</p></header>',
      ),
    ).toBe('De Linde\nBrief\n');
    expect(
      said(
        '<svg viewBox="0 0 9 9" role="img" aria-label="Eerst praten."><text x="1" y="2" font-size="3">Praten</text></svg><hr class="schrijven"><hr>',
      ),
    ).toBe('Eerst praten.\n');
    expect(said('<p>Ik kom met .\u00a0.\u00a0.\u00a0.\u00a0. mensen</p>')).toBe('Ik kom met … mensen\n');
  });

  it('has every word of a document, whatever stands beside what', () => {
    fc.assert(
      fc.property(soundDocument, (html) => {
        const document = treeOf(html);
        const text = plainText(document, 'nl');
        expect(text).not.toMatch(/\n{3}|\u00a0|undefined/);
        const folded = text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
        for (const word of document.children
          .filter((node) => node.kind === 'element' && node.tag === 'p')
          .flatMap((node) => textOf(node).split(/\s+/)))
          expect(folded).toContain(word.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
      }),
      { numRuns: 100 },
    );
  });
});
