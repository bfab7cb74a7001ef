import fc from 'fast-check';
import { SHAPE_COLOURS } from '../../src/model/elements.ts';
import { FACT_ICONS } from '../../src/model/icons.ts';

/** One of each block, small, and also inside others where it may stand: for putting every element beside every other. */
export const EACH_BLOCK: readonly string[] = [
  '<header><p class="merk">School</p><p class="soort">Soort</p><p>Nog iets</p></header>',
  '<footer class="strook"><hr class="knip"><p class="regel">Naam:</p></footer>',
  '<footer><p class="klein">Voet</p></footer>',
  '<section><h2>Kop</h2><p>Tekst</p></section>',
  '<section class="held"><h1>Titel</h1></section>',
  '<section class="heel"><p>Heel</p></section>',
  '<section class="blad"><p>Blad</p></section>',
  '<section class="poster"><h2>Poster</h2><p>Kom erbij</p></section>',
  '<div class="naast"><div class="deel"><p>Links</p></div><aside class="kader"><p>Rechts</p></aside></div>',
  '<section class="kaarten"><h2>Kaarten</h2><div class="kaart"><div class="voor"><p>Voor</p></div><div class="achter"><p>Achter</p></div></div></section>',
  '<div class="kaart"><div class="voor"><p>Losse kaart</p></div><p>En meer</p></div>',
  '<div><p>Deel</p></div>',
  '<aside class="nadruk"><p>Nadruk</p></aside>',
  '<h1>Kop een</h1>',
  '<h3>Kop drie</h3>',
  '<h4>Kop vier</h4>',
  '<p>Alinea met <a href="https://a.nl">link</a> en <small>klein</small><br><time datetime="2027-01-19">19 januari</time></p>',
  '<p class="inleiding">Inleiding</p>',
  '<p class="regel">Uw naam:</p>',
  '<p class="vraag">Vraag?</p>',
  '<p class="zeg">‘Zeg dit.’</p>',
  '<p></p>',
  '<ul><li>Een<ul><li>Twee</li></ul></li><li></li></ul>',
  '<ul class="afvinken"><li>Ja</li><li>Nee</li></ul>',
  '<ol><li><p>Een</p><p>Twee</p></li></ol>',
  '<dl class="feiten"><div class="plek"><dt>Waar</dt><dd>Hier</dd></div></dl>',
  '<dl class="rollen"><div><dt>Wie</dt><dd>Doet dit</dd></div></dl>',
  '<table><caption>Tabel</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>',
  '<img src="beeld:logo" alt="Logo" width="40" height="30">',
  '<svg viewBox="0 0 100 20" role="img" aria-label="Balk"><rect x="0" y="0" width="100" height="20"></rect></svg>',
  '<hr>',
  '<hr class="knip">',
  '<hr class="schrijven">',
];

/** A table of so many rows, with a head of one row. */
export function longTable(rows: number): string {
  const row = (i: number) =>
    `<tr><th scope="row">${i}</th><td>Rij nummer ${i} van de lange tabel</td><td>${i % 7 === 0 ? '' : 'ja'}</td></tr>`;
  const body = Array.from({ length: rows }, (_, i) => row(i + 1)).join('');
  return `<h1>Lang</h1><table><caption>Een lange tabel</caption><thead><tr><th scope="col">Nr.</th><th scope="col">Wat</th><th scope="col">Komt</th></tr></thead><tbody>${body}</tbody></table>`;
}

interface Taste {
  readonly ragged: boolean;
}

const ANY: Taste = { ragged: true };

function joined(parts: readonly string[]): string {
  return parts.join('');
}

/** Headings without a gap: the first is the one h1, and each is at most one level deeper than the one before it. */
function levelled(html: string): string {
  let last = 0;
  const fitted = html.replace(/<h(\d)>(.*?)<\/h\1>/gs, (_, level: string, inner: string) => {
    last = last === 0 ? 1 : Math.max(2, Math.min(Number(level), last + 1));
    return `<h${last}>${inner}</h${last}>`;
  });
  return last === 0 ? `<h1>Titel</h1>${fitted}` : fitted;
}

const word = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('de', 'kind', 'samen', 'ouderavond', 'één', 'wat', 'u', 'school,', 'voor'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '19.30',
      '070\u00a0123\u00a045',
      '€',
      '«ja»',
      '&amp;',
      '&lt;b&gt;',
      'ĳs',
      'Şükrü',
      'Łódź',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 20, max: 160 })
      .map((length) => 'ontwikkelingsperspectief'.repeat(8).slice(0, length)),
  },
);

const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { maxLength: most }).map((list) => list.join(' '));

const someWords = fc.oneof(
  { weight: 6, arbitrary: words(12) },
  { weight: 2, arbitrary: words(90) },
  fc.constant(''),
);

function wrapped(
  tag: string,
  inner: fc.Arbitrary<string>,
  attributes: fc.Arbitrary<string> = fc.constant(''),
) {
  return fc.tuple(attributes, inner).map(([given, html]) => `<${tag}${given}>${html}</${tag}>`);
}

/** ` class="…"` with one of these, or nothing. */
function variantOf(...variants: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom('', ...variants.map((name) => ` class="${name}"`));
}

const href = fc.constantFrom(
  'https://school.nl/pad?a=1',
  'mailto:a@b.nl',
  'tel:0701234567',
  '#plek',
  'agenda.pdf',
);

/** What stands inside a line; no link inside a link. */
function inline(depth: number, linked = false): fc.Arbitrary<string> {
  if (depth === 0) return someWords;
  const inner = inline(depth - 1, linked);
  const link = fc
    .tuple(href, word, inline(depth - 1, true))
    .map(([to, first, rest]) => `<a href="${to}">${first} ${rest}</a>`);
  return fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: someWords },
        { weight: 2, arbitrary: wrapped('strong', inner) },
        wrapped('small', inner),
        wrapped('span', inner, fc.constantFrom('', ' lang="tr"')),
        wrapped('time', inner, fc.constant(' datetime="2027-01-19T19:30"')),
        fc.constant('<br>'),
        ...(linked ? [] : [link]),
      ),
      { maxLength: 3 },
    )
    .map((parts) => parts.join(' '));
}

const line = inline(2);

/** What stands in a list item or a cell: words, and some blocks. */
function mixed(depth: number): fc.Arbitrary<string> {
  if (depth === 0) return line;
  return fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: line },
        { weight: 2, arbitrary: wrapped('p', line) },
        list(depth - 1),
        { weight: 1, arbitrary: fc.oneof(drawing, picture) },
      ),
      { maxLength: 2 },
    )
    .map(joined);
}

function list(depth: number): fc.Arbitrary<string> {
  const items = fc.array(wrapped('li', mixed(depth)), { maxLength: 5 }).map(joined);
  return fc.oneof(
    wrapped('ul', items, variantOf('afvinken')),
    wrapped('ol', items),
    fc
      .integer({ min: 2, max: 40 })
      .map((deep) => `${'<ul><li>diep '.repeat(deep)}${'</li></ul>'.repeat(deep)}`),
  );
}

function pairs(depth: number): fc.Arbitrary<string> {
  const pair = fc
    .tuple(variantOf(...FACT_ICONS), line, mixed(depth))
    .map(([name, term, said]) => `<div${name}><dt>${term}</dt><dd>${said}</dd></div>`);
  return wrapped('dl', fc.array(pair, { maxLength: 5 }).map(joined), variantOf('feiten', 'rollen'));
}

function table(depth: number, { ragged }: Taste): fc.Arbitrary<string> {
  const cell = fc.oneof(
    { weight: 4, arbitrary: wrapped('td', mixed(depth)) },
    wrapped('th', mixed(depth), fc.constantFrom(' scope="row"', ' scope="col"')),
  );
  return fc.integer({ min: 1, max: 9 }).chain((columns) => {
    const row = wrapped(
      'tr',
      fc.array(cell, { minLength: ragged ? 0 : columns, maxLength: columns }).map(joined),
      variantOf('pauze', 'blok', 'invullen'),
    );
    const rows = fc.array(row, { minLength: 1, maxLength: 6 }).map(joined);
    return fc
      .tuple(
        fc.option(wrapped('caption', line), { nil: '' }),
        fc.option(wrapped('thead', rows), { nil: '' }),
        fc.array(wrapped('tbody', rows), { minLength: 1, maxLength: 2 }).map(joined),
        variantOf('agenda'),
      )
      .map(([caption, head, body, name]) => `<table${name}>${caption}${head}${body}</table>`);
  });
}

const drawing = fc
  .record({
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 900 }),
    colour: fc.constantFrom(...SHAPE_COLOURS),
  })
  .map(
    ({ width, height, colour }) =>
      `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Tekening"><rect class="${colour}" x="0" y="0" width="${width}" height="${height / 2}"></rect><path d="M0 0h${width}v${height}z"></path><text x="${width / 2}" y="${height / 2}" font-size="${Math.min(width, height) / 8}" text-anchor="middle">ab</text></svg>`,
  );

const picture = fc
  .tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }), variantOf('logo'))
  .map(
    ([width, height, name]) =>
      `<img${name} src="beeld:logo" alt="Een beeld" width="${width}" height="${height}">`,
  );

function blockAt(depth: number, taste: Taste = ANY): fc.Arbitrary<string> {
  const leaves = [
    {
      weight: 5,
      arbitrary: wrapped(
        'p',
        line,
        variantOf('inleiding', 'klein', 'merk', 'soort', 'regel', 'groet', 'vraag', 'zeg'),
      ),
    },
    { weight: 2, arbitrary: list(3) },
    { weight: 1, arbitrary: pairs(2) },
    { weight: 1, arbitrary: table(2, taste) },
    ...(['h1', 'h2', 'h3', 'h4'] as const).map((tag) => ({ weight: 1, arbitrary: wrapped(tag, line) })),
    { weight: 1, arbitrary: drawing },
    { weight: 1, arbitrary: picture },
    { weight: 1, arbitrary: variantOf('knip', 'schrijven').map((name) => `<hr${name}>`) },
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const inner = fc.array(blockAt(depth - 1, taste), { maxLength: 4 }).map(joined);
  return fc.oneof(
    ...leaves,
    wrapped('header', inner),
    wrapped('footer', inner, variantOf('strook')),
    { weight: 1, arbitrary: cards(depth, inner) },
    { weight: 2, arbitrary: wrapped('section', inner, variantOf('held', 'heel', 'blad', 'poster')) },
    { weight: 2, arbitrary: wrapped('div', inner, variantOf('naast', 'deel')) },
    { weight: 2, arbitrary: wrapped('aside', inner, variantOf('kader', 'nadruk')) },
  );
}

/** Cards with a front and a back, after something else or not; sometimes not as they should be. */
function cards(depth: number, inner: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const side = (name: string) =>
    wrapped('div', depth > 1 ? line.map((text) => `<p>${text}</p>`) : inner, fc.constant(` class="${name}"`));
  const card = fc
    .tuple(side('voor'), side('achter'))
    .map(([front, back]) => `<div class="kaart">${front}${back}</div>`);
  const stray = wrapped('div', inner, variantOf('kaart', 'voor', 'achter'));
  return fc
    .tuple(
      fc.option(wrapped('h2', line), { nil: '' }),
      fc.array(card, { maxLength: 10 }).map(joined),
      fc.option(stray, { nil: '', freq: 4 }),
    )
    .map(([head, list, last]) => `<section class="kaarten">${head}${list}${last}</section>`);
}

/** HTML of the subset: every element, at any depth, in any order that the table of elements allows. */
export const anyDocument: fc.Arbitrary<string> = fc.array(blockAt(3), { maxLength: 9 }).map(joined);

/**
 * The same, in which headings stand under one title without a gap, and rows of a table have equally many cells: what an
 * author must do so that the document is accessible (ISO 14289-1, 7.4.2 and 7.2).
 */
export const soundDocument: fc.Arbitrary<string> = fc
  .array(blockAt(3, { ragged: false }), { minLength: 3, maxLength: 9 })
  .map((blocks) => levelled(joined(blocks)));
