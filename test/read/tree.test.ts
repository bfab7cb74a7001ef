import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/model/document.ts';
import { ELEMENTS, type Tag } from '../../src/model/elements.ts';
import { readTree } from '../../src/read/tree.ts';

/** Codes with the words that matter, `code element|attribute`. */
function refusals(html: string): string[] {
  return readTree(html, 'proef.hbs').problems.map(({ code, detail }) =>
    [code.replace('document-', ''), detail?.attribute ?? detail?.element ?? detail?.reason].join(' '),
  );
}

const CELL = (cell: string) => `<table><tbody><tr>${cell}</tr></tbody></table>`;
const SVG = (shape: string) => `<svg viewBox="0 0 9 9" role="img" aria-label="Balk">${shape}</svg>`;

/** Every element of the subset in a place where it belongs. */
const GOOD: Readonly<Record<Tag, readonly string[]>> = {
  header: ['<header><p class="merk">School</p><p class="soort">Agenda</p></header>'],
  footer: ['<footer><p>Voet</p></footer>', '<footer class="strook"></footer>'],
  section: ['<section><section class="held"></section></section>', '<section class="blad"></section>'],
  div: ['<div class="naast"><div class="deel"></div></div>'],
  aside: ['<aside class="kader"><p>Kader</p></aside>', '<aside class="nadruk"></aside>'],
  h1: ['<h1>Titel <strong>vet</strong></h1>'],
  h2: ['<h2 lang="tr">Okul</h2>'],
  h3: ['<h3>Kop</h3>'],
  h4: ['<h4>Kop</h4>'],
  p: ['<p class="inleiding">Tekst</p>', '<p class="regel">Naam:</p>', '<P>Hoofdletters</P>'],
  ul: ['<ul class="afvinken"><li>Ja</li></ul>'],
  ol: ['<ol><li>Een<ul><li>Diep</li></ul></li></ol>'],
  li: ['<ul><li>Tekst <p>en alinea</p></li></ul>'],
  dl: ['<dl class="feiten"><div class="tijd"><dt>Tijd</dt><dd>19.30</dd></div></dl>'],
  dt: ['<dl><div><dt><strong>Vet</strong></dt></div></dl>'],
  dd: ['<dl><div><dd>Tekst<ul><li>punt</li></ul></dd></div></dl>'],
  table: ['<table class="agenda"></table>'],
  caption: ['<table><caption>Titel</caption></table>'],
  thead: ['<table><thead><tr><th scope="col">Kop</th></tr></thead></table>'],
  tbody: ['<table>\n <tbody> <tr> </tr> </tbody>\n</table>'],
  tr: ['<table><tbody><tr class="pauze"></tr></tbody></table>'],
  th: [CELL('<th scope="row">Kop</th>')],
  td: [CELL('<td><p>Een</p><ul><li>twee</li></ul></td>')],
  img: [
    '<img class="logo" src="beeld:logo" alt="Logo" width="40" height="20.5">',
    '<img src="beeld:logo" alt="x" width="1" height="1"/>',
  ],
  svg: ['<svg viewBox="0 0 490 38.5" role="img" aria-label="Tijdbalk"></svg>'],
  rect: [SVG('<rect class="hoofd" x="0" y="-1.5" width="9" height="9" rx="2"/>')],
  path: [SVG('<path class="accent" d="M0 0h9v9c1-2 .5 3-1 4z"></path>')],
  text: [SVG('<text class="inkt" x="1" y="2" font-size="3" text-anchor="middle">19.30</text>')],
  hr: ['<hr>', '<hr class="knip"/>', '<hr class="schrijven">'],
  br: ['<p>Een<br>twee<br/>drie</p>'],
  a: [
    '<p><a href="https://voorbeeld.nl/pad?vraag=1&amp;twee=2#plek">x</a></p>',
    '<p><a href="mailto:ib@linde.example">x</a></p>',
    '<p><a href="tel:+31701234567">x</a></p>',
    '<p><a href="#plek">x</a></p>',
    '<p><a href="agenda.tr.pdf">x</a></p>',
  ],
  strong: ['<p><strong>vet</strong></p>'],
  small: ['<p><small>klein</small></p>'],
  span: ['<p><span lang="ar-SY">x</span></p>'],
  time: ['<p><time datetime="2027-01-19">x</time><time datetime="19:30">y</time></p>'],
};

describe('readTree', () => {
  it.each(Object.keys(ELEMENTS) as Tag[])('takes %s in its place', (tag) => {
    for (const html of GOOD[tag]) {
      expect(refusals(html)).toEqual([]);
      const read = readTree(html, 'proef.hbs');
      expect(JSON.stringify(read.ok && read.value)).toContain(`"tag":"${tag}"`);
    }
  });

  it('reads the tree as it is written', () => {
    const read = readTree('<p class="klein">Bel <a href="tel:070">070</a>.</p>', 'proef.hbs');
    expect(read).toEqual({
      ok: true,
      problems: [],
      value: {
        children: [
          {
            kind: 'element',
            tag: 'p',
            attributes: { class: 'klein' },
            children: [
              { kind: 'text', text: 'Bel ' },
              {
                kind: 'element',
                tag: 'a',
                attributes: { href: 'tel:070' },
                children: [{ kind: 'text', text: '070' }],
              },
              { kind: 'text', text: '.' },
            ],
          },
        ],
      },
    });
  });

  it('tells all problems at once, with the line and an excerpt', () => {
    const { problems } = readTree('<p>Goed</p>\n<blink>x</blink>\n\n<p onclick="x()">y</p>', 'agenda.hbs');
    expect(problems.map(({ code, file, line, level }) => [code, file, line, level])).toEqual([
      ['document-element-not-allowed', 'agenda.hbs', 2, 'error'],
      ['document-attribute-not-allowed', 'agenda.hbs', 4, 'error'],
    ]);
    expect(problems[0]?.detail?.excerpt).toMatch(/^<blink>x<\/blink>/);
    expect(problems[1]?.detail).toMatchObject({ element: 'p', attribute: 'onclick', value: 'x()' });
  });

  it('drops comments and keeps what stands around them', () => {
    const read = readTree('<!-- <script> --><p>a<!-- b -->c</p><!-- einde -->', 'proef.hbs');
    expect(read.ok && read.value.children.map(textOf)).toEqual(['ac']);
  });

  it('takes the pictograms of a fact only inside a dl, and the variants of a div only outside', () => {
    expect(refusals('<dl><div class="naast"><dt>x</dt></div></dl>')).toEqual(['attribute-not-allowed class']);
    expect(refusals('<div class="tijd"><p>x</p></div>')).toEqual(['attribute-not-allowed class']);
    expect(refusals('<dl><div><p>x</p></div></dl>')).toEqual(['child-not-allowed p']);
  });

  it('gives back any text that Handlebars escaped, white space folded', () => {
    const template = Handlebars.compile('<p>{{tekst}}</p>');
    // Characters that the fields refuse, and code points that are no characters, never reach a template.
    const text = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...'<>&"\'`=/{}; \t\n-!?#xae'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
        maxLength: 60,
      })
      .filter((value) => !/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/.test(value));
    fc.assert(
      fc.property(text, (tekst) => {
        const read = readTree(template({ tekst }), 'proef.hbs');
        expect(read.problems).toEqual([]);
        const shown = tekst.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
        expect(read.ok && read.value.children.map(textOf).join('')).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back any text that Handlebars escaped inside an attribute', () => {
    const template = Handlebars.compile('<svg viewBox="0 0 1 1" role="img" aria-label="{{tekst}}"></svg>');
    const text = fc
      .string({ unit: fc.constantFrom(...'<>&"\'`=/{}; \n-!?#xae€'), maxLength: 40 })
      .filter((value) => value.trim() !== '');
    fc.assert(
      fc.property(text, (tekst) => {
        const read = readTree(template({ tekst }), 'proef.hbs');
        expect(read.problems).toEqual([]);
        expect(read.ok && read.value.children[0]).toMatchObject({ attributes: { 'aria-label': tekst } });
      }),
    );
  });
});

describe('pictures', () => {
  const image = '<img src="beeld:opstelling-kring" alt="Een kring" width="48" height="32">';
  const pictures = new Map([
    ['opstelling-kring', { kind: 'drawing', width: 1, height: 1, shapes: [] } as const],
  ]);

  it('may stand among blocks, and in a cell, an item and a fact', () => {
    for (const html of [image, CELL(`<td>${image}</td>`), `<ul><li>${image}</li></ul>`])
      expect(readTree(html, 'x', pictures).problems).toEqual([]);
    const fact = `<dl class="feiten"><div class="beeld"><dt>Scan</dt><dd>${image}</dd></div></dl>`;
    expect(readTree(fact, 'x', pictures).problems).toEqual([]);
  });

  it('must be one that there is, when we know which there are', () => {
    const wrong = `<p>Hier:</p>\n${image.replace('kring', 'krign')}`;
    expect(readTree(wrong, 'x').ok).toBe(true);
    expect(readTree(wrong, 'x', pictures).problems).toMatchObject([
      {
        code: 'document-attribute-not-allowed',
        line: 2,
        detail: { attribute: 'src', value: 'beeld:opstelling-krign' },
      },
    ]);
  });
});
