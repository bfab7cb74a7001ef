import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { FORMATS, fileName } from '../../src/model/output.ts';
import { PIECES, type Piece } from '../../src/model/paper.ts';
import { papersOf } from '../../src/model/papers-for.ts';
import { onSheet, schoolTheme } from '../../src/model/theme.ts';
import { requireInCi, runTool } from '../tools.ts';
import { briefWith, limitOf, type Path, read, STRING_PATHS, TEXT_PATHS } from './brief-texts.ts';
import { folderWith, type Ran, run } from './captured-io.ts';

/** Fields of text that do not end up in print. */
const SILENT = ['school.logo'];
const PRINTED = TEXT_PATHS.filter((path) => !SILENT.includes(path.join('.')));

/** What a person could paste that means something to HTML, Handlebars, Markdown, YAML, a shell or a PDF. */
const MARKUP = [
  '<b>vet</b>',
  '</main><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  // A group may have a number up to 8, and that steers the choice of a tip.
  '{{9*9}}',
  '{{{raw}}}',
  '{{school.naam}}',
  '{{#if x}}{{> kop}}{{/if}}',
  '\\{{x}} {{!-- y --}} {{',
  '[x](javascript:alert(1))',
  '&amp; &lt;i&gt; &#60;',
  `"dubbel" 'enkel' \`scheef\``,
  '--><!-- ]]> <![CDATA[',
  '$(id) $x %s (a\\)b) \\n',
  '- **x** _y_ # z: &a *b !c |',
];

/** All pieces that there are, as pages and as messages. */
const ALL_PAGES = ['--stukken', PIECES.join(','), '--formaat', 'html,mail'];

/** Pieces on paper; at home those that parents get, and one that is cut. */
const ON_PAPER: readonly Piece[] =
  process.env.CI === 'true' ? PIECES : ['uitnodiging', 'agenda', 'nieuwsbrief', 'naamkaartjes'];
const PAPERS_ON_PAPER = papersOf(ON_PAPER).filter(({ channel, contract }) => !channel && !contract);

async function make(brief: string, ...options: string[]): Promise<Ran & { readonly folder: string }> {
  const cwd = folderWith({ 'b.yaml': brief });
  const ran = await run(['maak', 'b.yaml', '--uit', 'uit', '--stil', ...options], { cwd });
  return { ...ran, folder: join(cwd, 'uit') };
}

/** The same with what was agreed, in which every text is this one too: for the terugblik. */
async function makeWith(text: string | ((path: Path) => string), ...options: string[]) {
  const say = (key: string) => (typeof text === 'string' ? text : text(['afspraken', key]));
  const agreed = {
    titel: say('titel'),
    datum: '2027-01-19',
    soort: 'ouderavond',
    gezegd: [say('gezegd')],
    afspraken: [
      {
        wat: say('wat'),
        wie: say('wie'),
        wanneer: '2027-02-05',
        hoe_weten_we_het: say('hoe'),
        gedaan: 'nee',
        uitleg: say('uitleg'),
      },
    ],
    wat_doen_wij_ermee: [say('wij')],
    vraag: say('vraag'),
    dank: say('dank'),
  };
  const cwd = folderWith({ 'b.yaml': briefWith(PRINTED, text), 'afspraken.yaml': JSON.stringify(agreed) });
  const argv = ['maak', 'b.yaml', '--afspraken', 'afspraken.yaml', '--uit', 'uit', '--stil', ...options];
  return { ...(await run(argv, { cwd })), folder: join(cwd, 'uit') };
}

/** The elements of a page with their attributes, and its texts, apart from each other. */
function page(html: string): { readonly elements: string[]; readonly texts: string } {
  const elements: string[] = [];
  const texts: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      elements.push(`${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`);
      // The name of the school stands in the style as well, for the foot of a printed page.
      texts.push(...node.attrs.map(({ value }) => value.replace(/'sha256-[^']+'/, "'sha256-…'")));
    }
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterTypes.TextNode;
      // How large a file is depends on how long its texts are.
      texts.push(footRead(value).replace(/\d+ KB$/, '… KB'));
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html));
  return { elements, texts: texts.join('\n') };
}

/** A style sheet with the words of its page foot between brackets, as a browser reads them; any other text as it is. */
function footRead(css: string): string {
  return css.replace(
    /@bottom-left\{content:"((?:[^"\\<\n]|\\[0-9a-f]{1,6} )*)"/,
    (_, foot: string) =>
      `@bottom-left{content:[${foot.replace(/\\([0-9a-f]+) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))}]`,
  );
}

function pagesIn(folder: string): [name: string, html: string][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

describe('markup in every text of a brief', async () => {
  const PLAIN = 'Zomaar iets';
  const plain = await makeWith(PLAIN, ...ALL_PAGES);
  const expected = new Map(pagesIn(plain.folder).map(([name, html]) => [name, page(html)]));

  it('finds the texts by the schema, and prints all of them somewhere', async () => {
    expect(PRINTED.length).toBeGreaterThan(20);
    const names = papersOf(PIECES).filter(({ contract }) => !contract);
    for (const { name } of names) expect([...expected.keys()], name).toContain(`${name}.html`);
    const own = (path: readonly unknown[]) => `Q${path.join('').replace(/[^a-z0-9]/g, '')}Q`.slice(-38);
    const { folder, code } = await makeWith(own, ...ALL_PAGES);
    expect(code).toBe(0);
    const all = pagesIn(folder)
      .map(([, html]) => html)
      .join('');
    const missing = PRINTED.filter((path) => !all.includes(own(path))).map((path) => path.join('.'));
    // The languages at home steer the programme; nobody reads a list of them. A place is for the foot of the PDF.
    const elsewhere = ['school.plaats', 'bijeenkomst.talen.0'];
    expect(missing.filter((path) => !elsewhere.includes(path))).toEqual([]);
  });

  it.each(MARKUP)('%s is text on the page, and nothing else', async (markup) => {
    const { folder, code, err } = await makeWith(markup, ...ALL_PAGES);
    expect([code, err]).toEqual([0, '']);
    expect(readdirSync(folder)).toEqual(readdirSync(plain.folder));
    for (const [name, html] of pagesIn(folder)) {
      const { elements, texts } = page(html);
      expect(elements).toEqual(expected.get(name)?.elements);
      expect(texts.replaceAll(markup, PLAIN)).toBe(expected.get(name)?.texts);
    }
  });

  const { skip, why } = requireInCi('pdftotext');
  it.skipIf(skip)(`is text in the PDF${why}`, async () => {
    const markup = '</p><b>{{school.naam}}</b> &amp; {{{x}}}';
    const { folder, code } = await makeWith(markup, '--stukken', ON_PAPER.join(','), '--formaat', 'pdf,html');
    expect(code).toBe(0);
    for (const { name: piece } of PAPERS_ON_PAPER) {
      const main =
        /<main[\s\S]*<\/main>/.exec(readFileSync(join(folder, `${piece}.html`), 'utf8'))?.[0] ?? '';
      const visible = bare(page(main.replace(/<svg[\s\S]*?<\/svg>/g, '')).texts);
      const { output } = runTool('pdftotext', ['-q', join(folder, `${piece}.pdf`), '-']);
      const count = (text: string) => bare(text).split(bare(markup)).length - 1;
      expect(count(visible)).toBeGreaterThan(1);
      expect(count(output)).toBeGreaterThanOrEqual(count(visible));
    }
  });
});

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('addresses that look odd', () => {
  it.each([
    ['school.contact.email', "o'brien+{{x}}&co`@linde.example"],
    ['school.contact.email', 'é(ü)!#$%*/=?^_|~@linde.example'],
    ['school.contact.telefoon', '+31 (0)70-123 45 67'],
    ['school.contact.telefoon', '(112)'],
    ['school.steunpunt.email', "{{{x}}}'@linde.example"],
    ['school.steunpunt.website', "https://a.example/{{x}}?a='b'&c=(d)#{{{e}}}"],
    ['school.steunpunt.website', 'www.a.example/é/%00/../`'],
    ['bijeenkomst.online', "https://a.example/{{x}}?a='b'&c=(d)`#{{{e}}}"],
    ['bijeenkomst.online', 'HTTPS://gebruiker@a.example:8443/é'],
  ])('%s: %s comes through whole', async (key, value) => {
    const brief = briefWith([key.split('.')], value);
    const letters = ['--stukken', 'uitnodiging,nieuwsbrief'];
    const { code, err, folder } = await make(brief.replace('ouderavond', 'startgesprek'), ...letters);
    expect([code, err]).toEqual([0, '']);
    expect(readdirSync(folder).sort()).toEqual(
      [
        ...['uitnodiging', 'nieuwsbrief'].flatMap((name) => FORMATS.map((format) => fileName(name, format))),
        ...['bijeenkomst.ics', 'index.html', 'manifest.json'],
      ].sort(),
    );
    const newsletter = page(readFileSync(join(folder, 'nieuwsbrief.html'), 'utf8')).texts;
    // Numbers stay on one line, and a website is read without its scheme.
    expect(newsletter.replaceAll('\u00a0', ' ')).toContain(value.replace(/^https:\/\//, ''));
  });
});

describe('characters that no text may hold', () => {
  it.each(['\u0000', '\u0007', '\u001b[31m', '\u202e', '\u2066', '\u2028', '\ufeff', '\ud800', '\uffff'])(
    '%j is refused in every field, also as an escape',
    (character) => {
      for (const path of STRING_PATHS) {
        const outcome = read(briefWith([path], `https://a${character}b.nl`));
        expect([path, outcome.ok]).toEqual([path, false]);
        if (!TEXT_PATHS.includes(path)) continue;
        expect(outcome.problems.map(({ code }) => code)).toEqual(['value-control-character']);
        expect(outcome.problems[0]?.line).toBeGreaterThan(1);
      }
    },
  );
});

describe('words of every script', () => {
  it.each(['😀', '你好', '👨‍👩‍👧', 'สวัสดี', '☐', '→'])(
    '%s is named with its place in every text when the PDF cannot have it',
    async (text) => {
      const brief = briefWith(PRINTED, text);
      const { code, out, err, folder } = await make(brief, '--formaat', 'pdf');
      expect([code, out, existsSync(folder)]).toEqual([3, '', false]);
      const lines = brief.split('\n').flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
      const told = err.trim().split('\n');
      expect(told.map((one) => Number(/^b\.yaml:(\d+) /.exec(one)?.[1]))).toEqual(lines);
      for (const one of told) expect(one).toMatch(/ (teken|tekens) .* (kan|kunnen) niet in de PDF, in "/);
    },
  );

  it('goes on a page whatever it is', async () => {
    const { code, folder } = await make(briefWith(PRINTED, 'مرحبا Привіт 你好 😀'), '--formaat', 'html');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'uitnodiging.html'), 'utf8')).toContain('مرحبا Привіт 你好 😀');
  });
});

describe('texts as long as they may be', () => {
  const { skip, why } = requireInCi('pdftotext');

  it.skipIf(skip).each([
    ['one word', (length: number) => 'W'.repeat(length)],
    ['short words', (length: number) => 'een woord of twee '.repeat(200).slice(0, length).trim()],
    ['a link', (length: number) => `https://www.${'school'.repeat(700)}`.slice(0, length)],
    ['capitals and hyphens', (length: number) => 'ÉÉN-TWEE_DRIE/'.repeat(300).slice(0, length)],
  ])(`%s: nothing stands outside the margins${why}`, async (_, text) => {
    const long = briefWith(PRINTED, (path) => text(limitOf(path, 'W')));
    const pieces = ON_PAPER.filter((piece) => piece !== 'terugblik').join(',');
    const { code, folder } = await make(long, '--formaat', 'pdf', '--stukken', pieces);
    expect(code).toBe(0);
    for (const { name: piece, sheet } of PAPERS_ON_PAPER) {
      if (piece === 'terugblik') continue;
      const { width, height, margin } = onSheet(schoolTheme(), sheet).page;
      const xml = join(mkdtempSync(join(tmpdir(), 'samenspel-bbox-')), 'x.html');
      runTool('pdftotext', ['-q', '-bbox', join(folder, `${piece}.pdf`), xml]);
      const words = Array.from(
        readFileSync(xml, 'utf8').matchAll(
          /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/g,
        ),
        (found) => found.slice(1).map(Number) as [number, number, number, number],
      );
      expect(words.length).toBeGreaterThan(20);
      const outside = words.filter(
        ([left, top, right, bottom]) =>
          left < margin.left - 1 ||
          right > width - margin.right + 1 ||
          top < margin.top - 6 ||
          bottom > height,
      );
      expect([piece, outside]).toEqual([piece, []]);
    }
  });

  it('one character more is refused, with both numbers', () => {
    for (const path of TEXT_PATHS) {
      const limit = limitOf(path, 'é');
      const { problems } = read(briefWith([path], 'é'.repeat(limit + 1)));
      expect(problems.map(({ code, detail }) => [code, detail?.max, detail?.length])).toEqual([
        ['value-too-long', limit, limit + 1],
      ]);
    }
  });
});
