import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from './captured-io.ts';

/** What `controleer` says of one file, by its name `x` and a part of each sentence. */
async function said(path: string, text: string | Uint8Array): Promise<{ code: number; lines: string[] }> {
  const cwd = mkdtempSync(join(tmpdir(), 'samenspel-nakijken-'));
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
  const { code, out, err } = await run(['controleer', path], { cwd });
  expect(out + err).not.toMatch(/^\s+at |Error:|undefined|\[object|\bNaN\b/m);
  const lines = out.trim().split('\n').slice(0, -1);
  const language = code === 0 && path.endsWith('.md') ? ', ook gecontroleerd op B1-regels' : '';
  expect(out.trim().split('\n').at(-1)).toBe(
    `1 bestand nagekeken${language}: ${lines.length} ${lines.length === 1 ? 'fout' : 'fouten'}, 0 keer advies.`,
  );
  return { code, lines };
}

/** Holds each line against the place and the beginning of the sentence that are expected of it. */
function expectLines(lines: readonly string[], path: string, expected: readonly [number, string][]): void {
  expect(lines.map((line) => line.slice(0, line.indexOf('  ')))).toEqual(
    expected.map(([line]) => `${path}:${line}`),
  );
  for (const [index, [, sentence]] of expected.entries()) expect(lines[index]).toContain(sentence);
}

describe('a template', () => {
  const notKnown = (name: string, rest = '') => `De naam "${name}" is niet bekend. ${rest}`;
  it.each<[string, string, [number, string][]]>([
    [
      'a variable that is not there',
      '<p>\n{{school.naan}}</p>',
      [[2, notKnown('school.naan', 'Bedoelt u "naam"?')]],
    ],
    [
      'many at once, in loops and conditions too',
      '<p>{{#if typo}}x{{/if}}</p>\n<ul>{{#each doelen}}<li>{{titl}}\n{{../schol}}</li>{{/each}}</ul>\n{{#with contact}}<p>{{fax}}</p>{{/with}}',
      [
        [1, notKnown('typo')],
        [2, notKnown('titl', 'Bedoelt u "titel"?')],
        [3, notKnown('../schol', 'Bedoelt u "school"?')],
        [4, notKnown('fax', 'Kies uit: naam, rol, ')],
      ],
    ],
    [
      'a name of JavaScript',
      '<p>{{constructor}}</p>\n<p>{{school.__proto__}}</p>',
      [
        [1, notKnown('constructor')],
        [2, notKnown('school.__proto__')],
      ],
    ],
    ['a group', '<p>{{school}}</p>', [[1, notKnown('school', 'Kies uit: school.naam, school.plaats, ')]]],
    ['a list', '<p>{{doelen}}</p>', [[1, notKnown('doelen', 'Kijk in de lijst met namen voor sjablonen.')]]],
    [
      'raw output',
      '<p>a</p>\n<p>{{{school.naam}}}</p>\n<p>{{&school.naam}}</p>',
      [
        [2, '"school.naam" kan hier gevaarlijke tekst neerzetten.'],
        [3, '"school.naam" kan hier gevaarlijke tekst neerzetten.'],
      ],
    ],
    [
      'an attribute without quotes',
      '<p><a href={{contact.email}}>x</a></p>',
      [[1, '"contact.email" kan hier gevaarlijke tekst neerzetten.']],
    ],
    [
      'a helper',
      '<p>{{upper school.naam}}</p>{{#markdown}}x{{/markdown}}',
      [
        [1, '"upper" kan hier niet. Kies uit: if, unless, each of with.'],
        [1, '"markdown" kan hier niet.'],
      ],
    ],
    ['a helper in a condition', '<p>{{#if (eq 1 2)}}x{{/if}}</p>', [[1, '"eq" kan hier niet.']]],
    [
      'helpers of Handlebars that are not there',
      '<p>{{lookup this "x"}}{{log 1}}</p>',
      [
        [1, '"lookup" kan hier niet.'],
        [1, '"log" kan hier niet.'],
      ],
    ],
    [
      'a part that is not there',
      '<p>x</p>\n{{> nergens}}',
      [[2, '"{{> nergens}}" kan hier niet. Kies uit: ']],
    ],
    ['a block that is not closed', '<p>{{#if school.naam}}x</p>', [[1, 'Bij "']]],
    [
      'elements that do not exist',
      '{{> kop}}\n<p>a</p>\n<script>alert(1)</script>\n<iframe></iframe>',
      [
        [3, 'Hier staat <script>, en dat kan hier niet.'],
        [4, 'Hier staat <iframe>, en dat kan hier niet.'],
      ],
    ],
    [
      'attributes that do not exist',
      '{{> kop}}\n\n<p onclick="x" style="y">a</p>',
      [
        [3, '"onclick" kan niet bij <p>.'],
        [3, '"style" kan niet bij <p>.'],
      ],
    ],
    [
      'a link that runs code',
      '<p>a</p>\n<p>{{#if school.naam}}\n<a href="javascript:alert(1)">x</a>{{/if}}</p>',
      [[3, '"javascript:alert(1)" kan niet bij "href" van <a>.']],
    ],
    ['a name for a link', '<p><a href="{{school.naam}}">x</a></p>', [[1, '" kan niet bij "href" van <a>.']]],
    ['an element that is not closed', '<p>a\n<strong>b</p>', [[2, '<strong> wordt niet afgesloten.']]],
    ['text that lies about', '<p>a</p>\nlos', [[2, 'Hier kan geen losse tekst staan.']]],
    [
      'an element from a variable',
      '<{{papier}}>x</{{papier}}>',
      [[1, 'Hier staat <voorbeeld>, en dat kan hier niet.']],
    ],
    [
      '500 blocks in each other',
      `${'{{#if school.naam}}'.repeat(500)}x${'{{/if}}'.repeat(500)}`,
      [[1, 'Dit sjabloon is te groot of te diep (hoogstens 12).']],
    ],
    [
      'loops that multiply',
      `${'{{#each @root.programma}}'.repeat(6)}<p>x</p>${'{{/each}}'.repeat(6)}`,
      [[1, 'Dit sjabloon is te groot of te diep (hoogstens 3).']],
    ],
    [
      '100,001 characters',
      `${'<p>x</p>\n'.repeat(11_112)}`,
      [[1, 'Dit sjabloon is te groot of te diep (hoogstens 100000).']],
    ],
    ['a control character', '<p>a\u0001b</p>', [[1, 'De opmaak klopt hier niet']]],
  ])('with %s', async (_, text, expected) => {
    const { code, lines } = await said('x.hbs', text);
    expect(code).toBe(3);
    expectLines(lines, 'x.hbs', expected);
  });

  it('of 1 MB is not read', async () => {
    const { code, lines } = await said('x.hbs', '<p>x</p>\n'.repeat(120_000));
    expect([code, lines]).toEqual([
      3,
      ['x.hbs  Dit is te groot: 1,1 MB. Kies een bestand van hoogstens 1,0 MB.'],
    ]);
  });

  it('may use everything that the program gives', async () => {
    const text = [
      '{{> kop}}<h1>{{bijeenkomst.titel}}</h1>',
      '{{#each programma as |rij nummer|}}<p>{{nummer}} {{rij.titel}} {{@index}} {{../soort}}</p>{{/each}}',
      '{{#with school}}{{#if logo}}<p>{{logo.breedte}}</p>{{/if}}{{/with}}',
      '{{#each nieuwsbrief.blokken}}{{tekst}}{{/each}}',
      '{{#each stukken}}{{#each bestanden}}<p><a href="{{naam}}">{{@root.papier}}</a></p>{{/each}}{{/each}}',
    ].join('\n');
    expect(await said('x.hbs', text)).toEqual({ code: 0, lines: [] });
  });

  it('needs a title, unless it is a part of others', async () => {
    const text = '<h2>{{school.naam}}</h2>\n<p>a</p>';
    const titled = 'x.hbs:1  De eerste kop is <h2>. Begin met de titel';
    expect((await said('x.hbs', text)).lines).toEqual([expect.stringContaining(titled)]);
    expect(await said('delen/x.hbs', text)).toEqual({ code: 0, lines: [] });
    const wrong = text.replace('<p>', '<p onclick="x">');
    expect((await said('delen/x.hbs', wrong)).lines).toEqual([
      'delen/x.hbs:2  "onclick" kan niet bij <p>. Haal het weg.',
    ]);
  });

  it('that is a part is held against the papers that it stands in', async () => {
    const part = (name: string) => readFileSync(join(ROOT, 'templates', 'delen', name), 'utf8');
    // This one stands in a paragraph, and that one in a group of names of its own.
    const wrong = part('bereik.hbs').replace('of mail', '{{naan}}');
    expect((await said('delen/bereik.hbs', wrong)).lines).toEqual([
      expect.stringContaining('delen/bereik.hbs:1  De naam "naan" is niet bekend.'),
    ]);
    expect((await said('delen/tekening.hbs', `${part('tekening.hbs')}\n{{foo}}`)).lines).toEqual([
      'delen/tekening.hbs:6  De naam "foo" is niet bekend. Kies uit: breedte, hoogte, beschrijving, vlakken of woorden.',
    ]);
    expect((await said('delen/kop.hbs', `${part('kop.hbs')}<p onclick="x">a</p>\n`)).lines).toEqual([
      'delen/kop.hbs:6  "onclick" kan niet bij <p>. Haal het weg.',
    ]);
  });
});

const content = (path: string) => readFileSync(join(ROOT, 'content', path), 'utf8');
const WERKVORM = content('werkvormen/placemat.md');
const TIP = `---
titel: Een tip
doelen: [thuis-leren]
leeftijd: { min: 7, max: 16 }
bronnen:
  - bron: eigen
    wat: Onze eigen keuze.
    sterkte: eigen
---
Een tip.
`;
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a piece of content', () => {
  const inTip = (body: string) => TIP.replace('Een tip.\n', `${body}\n`);
  const changed = (before: string | RegExp, after: string) => TIP.replace(before, after);
  it.each<[string, string, [number, string][]]>([
    [
      'a key missing',
      changed(/^leeftijd.*\n/m, ''),
      [
        [1, '"leeftijd.min" ontbreekt.'],
        [1, '"leeftijd.max" ontbreekt.'],
      ],
    ],
    [
      'a key too many',
      changed('leeftijd:', 'leeftjd:'),
      [[4, '"leeftjd" is hier niet bekend. Bedoelt u "leeftijd"?']],
    ],
    [
      'a goal that is not there',
      changed('[thuis-leren]', '[thuis-lern]'),
      [[3, '"thuis-lern" bij "doelen (1)" bestaat niet. Bedoelt u "thuis-leren"?']],
    ],
    [
      'references that are wrong next to a value that is',
      changed('[thuis-leren]', '[x-y-z]').replace('7', 'zeven').replace('bron: eigen', 'bron: eigne'),
      [
        [3, '"x-y-z" bij "doelen (1)" bestaat niet.'],
        [4, '"zeven" bij "leeftijd.min" is geen heel getal.'],
        [6, 'De bron "eigne" staat niet in bronnen.yaml. Bedoelt u "eigen"?'],
        [8, '"eigen" kan niet bij "bronnen (1).sterkte".'],
      ],
    ],
    ['no source', changed(/bronnen:\n(?: .*\n)+/, ''), [[1, '"bronnen" ontbreekt.']]],
    [
      'a key twice',
      changed('titel:', 'titel: x\ntitel:'),
      [[3, '"titel" staat er twee keer, ook op regel 2.']],
    ],
    ['no text', TIP.replace('Een tip.\n', ''), [[10, 'Onder de kop ontbreekt de tekst.']]],
    ['no head', 'hallo', [[1, 'Dit bestand heeft geen kop.']]],
    ['a head without end', '---\ntitel: x\n', [[1, 'De kop van dit bestand eindigt nergens.']]],
    ['tabs', changed('  - bron', '\t- bron'), [[6, 'Deze regel begint met een tab.']]],
    [
      'HTML',
      inTip('a\n\n<b>x</b> <script>alert(1)</script>'),
      [[12, 'Hier staat <b>, en dat kan hier niet.']],
    ],
    [
      'a link that runs code',
      inTip('[x](javascript:alert(1)) en\n[y](data:text/html,x)'),
      [
        [10, '"javascript:alert(1)" is geen goede link.'],
        [11, '"data:text/html,x" is geen goede link.'],
      ],
    ],
    [
      'a picture, a head, a quote and a table',
      inTip('![x](https://x.nl/x.png)\n\n# kop\n\n> citaat\n\n| a |\n|---|\n| b |'),
      [
        [10, 'Hier staat een afbeelding'],
        [12, 'Hier staat een kop'],
        [14, 'Hier staat een citaat'],
        [16, 'Hier staat een tabel'],
      ],
    ],
    [
      'a list that does not begin at one, and a link with a title',
      inTip('3. drie\n\n[x](https://x.nl "titel")'),
      [
        [10, '"start" kan niet bij <ol>.'],
        [12, '"title" kan niet bij <a>.'],
      ],
    ],
    ['10,000 quotes in each other', inTip(`${'>'.repeat(10_000)} x`), [[10, 'Hier staat een citaat']]],
    ['50,000 braces', inTip('{{'.repeat(50_000)), [[10, '"{{{{']]],
    [
      'characters that cannot be seen',
      inTip('een\u0007bel\n\nen\u202eom'),
      [
        [10, 'Hier staat een onzichtbaar teken (U+0007).'],
        [12, 'Hier staat een onzichtbaar teken (U+202E).'],
      ],
    ],
    [
      'names that do not exist',
      inTip('{{school.naan}} en\n{{foo}}\n{{#if contact.fax}}x{{/if}}'),
      [
        [10, 'De naam "school.naan" is niet bekend. Bedoelt u "school.naam"?'],
        [11, 'De naam "foo" is niet bekend.'],
        [12, 'De naam "contact.fax" is niet bekend.'],
      ],
    ],
    [
      'a name that does not exist in a link',
      inTip('[x](https://{{steunpunt.wesbite}}) [y](https://x.nl/{{{raw}}})'),
      [
        [10, 'De naam "steunpunt.wesbite" is niet bekend. Bedoelt u "steunpunt.website"?'],
        [10, '"https://x.nl/{{{raw}}}" is geen goede link.'],
      ],
    ],
    [
      'what is no name',
      inTip('{{7*7}} {{{school.naam}}} {{#each doelen}}x{{/each}}'),
      [
        [10, '"{{7*7}}" kan hier niet.'],
        [10, '"{{{school.naam}}}" kan hier gevaarlijke tekst neerzetten.'],
        [10, '"{{#each doelen}}" kan hier niet.'],
        [10, '"{{/each}}" kan hier niet.'],
      ],
    ],
    [
      'a condition with two elses',
      inTip('{{#if contact.naam}}a{{else}}b{{else}}c{{/if}}'),
      [[10, 'Bij "{{else}}" kloppen de accolades niet.']],
    ],
    [
      'the same in its head',
      changed('Onze eigen keuze.', '"{{foo}} {{7*7}} {{{raw}}} {{#if school.naam}}"'),
      [
        [7, 'De naam "foo" is niet bekend.'],
        [7, '"{{7*7}}" kan hier niet.'],
        [7, '"{{{raw}}}" kan hier gevaarlijke tekst neerzetten.'],
        [7, 'Bij "{{#if}}" kloppen de accolades niet.'],
      ],
    ],
    [
      'a name in its title',
      changed('Een tip', 'Tip voor uw {{woord.kind}}'),
      [[2, '"{{woord.kind}}" kan niet in een titel.']],
    ],
  ])('with %s', async (_, text, expected) => {
    const { code, lines } = await said('thuistips/x.md', text);
    expect(code).toBe(3);
    expectLines(lines, 'thuistips/x.md', expected);
  });

  it('has minutes that add up, and only the words of the school on the agenda', async () => {
    const wrong = WERKVORM.replace(/^minuten: .*$/m, 'minuten: { min: 1, max: 2 }').replace(
      /^voor_ouders: .*$/m,
      'voor_ouders: Met {{woord.kind}} van {{school.naam}} en {{contact.naam}}.',
    );
    const { code, lines } = await said('werkvormen/x.md', wrong);
    expect(code).toBe(3);
    expectLines(lines, 'werkvormen/x.md', [
      [3, 'De naam "contact.naam" is niet bekend. Kies uit: woord.leerkracht, '],
      [lineOf(wrong, '\nminuten:') + 1, 'De stappen duren samen '],
    ]);
  });

  it('has a name that can be an id', async () => {
    const { code, lines } = await said('thuistips/Mijn tip.md', TIP);
    expect([code, lines]).toEqual([
      3,
      [
        'thuistips/Mijn tip.md  "Mijn tip" kan niet bij "bestandsnaam". Kies uit: kleine letters, cijfers en koppeltekens.',
      ],
    ]);
  });

  it.each(['js', 'javascript', ' js', 'coffee', 'cson', 'json', 'toml', 'yaml js'])(
    'never runs code: ---%s',
    async (language) => {
      const proof = join(mkdtempSync(join(tmpdir(), 'samenspel-bewijs-')), 'gelukt');
      const code = `require("node:fs").writeFileSync(${JSON.stringify(proof)}, "x")`;
      for (const inside of [code, `{ "titel": ${code} }`, `module.exports = ${code}`]) {
        const found = await said('thuistips/x.md', `---${language}\n${inside}\n---\nTekst.\n`);
        expect(found.code).toBe(3);
        expect(found.lines[0]).toMatch(/^thuistips\/x\.md:1 {2}Achter --- staat "/);
      }
      expect(existsSync(proof)).toBe(false);
    },
  );

  it('takes a byte order mark and Windows line ends', async () => {
    expect(await said('thuistips/x.md', `\ufeff${TIP.replaceAll('\n', '\r\n')}`)).toEqual({
      code: 0,
      lines: [],
    });
  });
});

describe('the lists of the content', () => {
  it.each<[string, string, [number, string][]]>([
    [
      'bronnen.yaml',
      '- id: a\n  titel: x\n  uitgever: y\n- id: a\n  titel: x\n  uitgever: y\n',
      [[4, '"a" staat er twee keer, ook op regel 1.']],
    ],
    [
      'bronnen.yaml',
      '- idd: a\n  titel: x\n  uitgever: y\n',
      [[1, '"(1).idd" is hier niet bekend. Bedoelt u "id"?']],
    ],
    ['bronnen.yaml', 'a: b\n', [[1, 'Hier hoort een lijst te staan.']]],
    [
      'vakanties.yaml',
      '- { id: a, naam: x, regios: noort, van: 2027-02-30, tot: 2027-01-01 }\n',
      [
        [1, '"noort" kan niet bij "(1).regios (1)". Bedoelt u "noord"?'],
        [1, '"2027-02-30" bij "(1).van" is geen bestaande dag.'],
      ],
    ],
  ])('%s', async (name, text, expected) => {
    const { code, lines } = await said(name, text);
    expect(code).toBe(3);
    expectLines(lines, name, expected);
  });
});

describe('what is no file to check', () => {
  it('is told by what it is', async () => {
    const { code, lines } = await said('x.docx', 'x');
    expect([code, lines]).toEqual([
      3,
      ['x.docx  Het is niet duidelijk wat dit is. Geef een bestand op .yaml, .json, .md of .hbs.'],
    ]);
    const { out } = await run(['controleer', 'test', 'nergens.txt']);
    // A folder is a school's own content, and this one is no such thing.
    expect(out).toContain(
      'test/ask  Het is niet duidelijk wat dit is. Zet bestanden in een van deze mappen: doelen,',
    );
    expect(out).toContain('nergens.txt  Dit bestaat niet. Controleer de naam en de map.\n');
  });
});
