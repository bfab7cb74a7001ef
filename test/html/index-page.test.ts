import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ShelfPaper, writeIndexPage } from '../../src/html/index-page.ts';
import { INDEX_SCRIPT } from '../../src/html/index-script.ts';
import { THEME, treeOf } from '../pdf/fake-font.ts';
import { INFO, PICTURES } from '../pdf/written.ts';

const RESOURCES = { fonts: { regular: 'AAAA', bold: 'BBBB' }, pictures: PICTURES };
const TEMPLATE = treeOf('<section class="held"><h1>Alles</h1></section><h2>Waarom?</h2><p>Daarom.</p>');
const LOGO = '<img class="logo" src="beeld:logo" alt="Logo" width="9" height="9">';

const letter: ShelfPaper = {
  name: 'brief',
  label: 'Brief <b>',
  purpose: 'Voor "ouders" & school.',
  readers: 'parents',
  sheet: 'A4',
  picture: '<svg></svg>',
  files: [{ name: 'brief.pdf', kind: 'PDF', measure: '2 bladzijden, 9 KB' }],
  document: treeOf(`<h1>Brief</h1>${LOGO}`),
  title: 'Brief: De Linde',
  message: { text: 'BRIEF & meer\n', mail: '<p style="color:#111111">Brief</p>' },
};
const poster: ShelfPaper = { ...letter, name: 'poster', label: 'Poster', readers: 'school', sheet: 'A3' };
const { message: _message, ...form } = poster;

const page = writeIndexPage(
  TEMPLATE,
  {
    papers: [letter, form],
    others: [{ name: 'boekje.pdf', kind: 'Boekje', measure: '9 KB', purpose: 'Alles.' }],
  },
  INFO,
  THEME,
  RESOURCES,
);

describe('writeIndexPage', () => {
  it('allows its one script by its hash, and no inline style', () => {
    const hash = createHash('sha256').update(INDEX_SCRIPT).digest('base64');
    expect(page).toContain(`script-src 'sha256-${hash}'`);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain(`<script>${INDEX_SCRIPT}</script>`);
    expect(page).not.toContain('unsafe-inline');
    expect(page.replace(/<template[\s\S]*?<\/template>/g, '')).not.toContain(' style="');
  });

  it('puts the shelf behind the first words of the template, parents first', () => {
    const order = [
      '<h1>Alles',
      '<h2>Voor ouders',
      'href="brief.pdf"',
      '<h2>Voor school',
      '<h2>Ook gemaakt',
      '<h2>Waarom?',
    ];
    const places = order.map((words) => page.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('hides every button until the script shows it, and gives copy buttons to what is sent alone', () => {
    const buttons = page.match(/<button[^>]*>/g) ?? [];
    expect(buttons).toHaveLength(4);
    for (const button of buttons) expect(button).toContain(' hidden ');
    expect(page).toContain('data-doe="mail" data-stuk="brief"');
    expect(page).not.toContain('data-doe="mail" data-stuk="poster"');
  });

  it('keeps what is copied and printed as it is, and every picture once', () => {
    expect(page).toContain('<template id="tekst-brief"><pre>BRIEF &amp; meer\n</pre></template>');
    expect(page).toContain('<pre>&lt;p style="color:#111111"&gt;Brief&lt;/p&gt;</pre>');
    expect(page).toContain('data-vel="A3" data-titel="Brief: De Linde"><h1>Brief</h1>');
    expect(page).toContain('<img data-beeld="logo"');
    expect(page.match(/data:image\/png/g)).toHaveLength(1);
  });

  it('gives each message of a paper with several a button of its own, and none that copies all', () => {
    const parts = [
      {
        title: 'Nog <een> week',
        where: 'Mails, 8 april',
        text: 'NOG EEN WEEK\n',
        mail: '<p>Nog een week</p>',
      },
      { title: 'Morgen', where: 'App', text: 'Morgen\n', mail: '<p>Morgen</p>' },
    ];
    const papers = [{ ...letter, name: 'berichten', parts }];
    const many = writeIndexPage(TEMPLATE, { papers, others: [] }, INFO, THEME, RESOURCES);
    expect(many.match(/<button[^>]*>/g)).toEqual([
      '<button type="button" hidden data-doe="druk" data-stuk="berichten">',
      '<button type="button" hidden data-doe="bericht" data-stuk="berichten-1">',
      '<button type="button" hidden data-doe="bericht" data-stuk="berichten-2">',
    ]);
    expect(many).toContain('<details class="berichten" hidden>');
    expect(many).toContain('<strong>Nog &lt;een&gt; week</strong><br><small>Mails, 8 april</small>');
    expect(many).toContain('<template id="tekst-berichten-2"><pre>Morgen\n</pre></template>');
    expect(many).toContain(
      '<template id="mail-berichten-1"><pre>&lt;p&gt;Nog een week&lt;/p&gt;</pre></template>',
    );
    expect(many).not.toContain('id="tekst-berichten"');
  });

  it('prints a poster on its own size of paper', () => {
    expect(page).toContain('@page A3{size:841.89pt 1190.55pt');
  });

  it('lets no word of a paper become markup', () => {
    expect(page).toContain('<h3>Brief &lt;b&gt;</h3>\n<p>Voor "ouders" &amp; school.</p>');
  });
});
