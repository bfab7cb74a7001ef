import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT, run, SMALL_BRIEF } from '../captured-io.ts';

const MAKE = ['maak', 'b.yaml', '--uit', 'stukken', '--formaat', 'html', '--datum-nu', '2026-11-21'];

describe('samenspel sjablonen', () => {
  it('copies every template and partial, to be used again', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    const { code, out } = await run(['sjablonen', 'eigen'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('Klaar. In eigen staan');
    const ours = readdirSync(join(ROOT, 'templates')).filter((name) => name.endsWith('.hbs'));
    expect(readdirSync(join(cwd, 'eigen')).sort()).toEqual(
      ['LEESMIJ.txt', 'thema.yaml', ...ours, 'delen'].sort(),
    );
    const made = await run([...MAKE, '--sjablonen', 'eigen'], { cwd });
    expect([made.code, existsSync(join(cwd, 'stukken', 'agenda.html'))]).toEqual([0, true]);
  });

  it('does not overwrite what a school changed', async () => {
    const cwd = folderWith({});
    await run(['sjablonen', 'eigen'], { cwd });
    writeFileSync(join(cwd, 'eigen', 'agenda.hbs'), '<p>Van ons</p>');
    expect((await run(['sjablonen', 'eigen'], { cwd })).code).toBe(5);
    expect(readFileSync(join(cwd, 'eigen', 'agenda.hbs'), 'utf8')).toBe('<p>Van ons</p>');
  });
});

describe('--sjablonen', () => {
  /** A folder with one own template, and what making an agenda with it gives. */
  async function made(template: string, name = 'agenda.hbs') {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    mkdirSync(join(cwd, 'eigen', 'delen'), { recursive: true });
    writeFileSync(join(cwd, 'eigen', name), template);
    const ran = await run([...MAKE, '--stukken', 'agenda', '--sjablonen', 'eigen/'], { cwd });
    const page = join(cwd, 'stukken', 'agenda.html');
    return { ...ran, page: existsSync(page) ? readFileSync(page, 'utf8') : undefined };
  }

  it('takes an own template in the place of ours, with our partials and CRLF line ends', async () => {
    const { code, page } = await made('\ufeff{{> kop}}\r\n<h1>Onze avond: {{bijeenkomst.titel}}</h1>\r\n');
    expect(code).toBe(0);
    expect(page).toContain('<h1>Onze avond: ');
  });

  it('takes an own partial', async () => {
    const { page } = await made('<header><p class="merk">Van ons</p></header>', 'delen/kop.hbs');
    expect(page).toContain('<p class="merk">Van ons</p>');
  });

  it.each([
    ['<h1>Dag</h1>\n<p>{{{groet}}}</p>', 'eigen/agenda.hbs:2', 'groet'],
    ['<h1>Dag</h1>\n<p>{{bestaatniet}}</p>', 'eigen/agenda.hbs:2', 'bestaatniet'],
    ['<h1>Dag</h1>\n\n<video></video>', 'eigen/agenda.hbs:3', 'video'],
    ['<h1>Dag</h1>\n{{#each doelen}}<p>\n{{titel}}</p><font>x</font>{{/each}}', 'eigen/agenda.hbs:3', 'font'],
  ])('%j is told with the line of that template', async (template, where, what) => {
    const { code, err, page } = await made(template);
    expect([code, page]).toEqual([3, undefined]);
    expect(err).toContain(where);
    expect(err).toContain(what);
  });

  it('says which template nobody would use, and which folder is not there', async () => {
    const { code, err } = await made('<p>Dag</p>', 'agneda.hbs');
    expect([code, err.includes('eigen/agneda.hbs')]).toEqual([3, true]);
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    const missing = await run([...MAKE, '--sjablonen', 'nergens'], { cwd });
    expect([missing.code, missing.err.includes('nergens')]).toEqual([6, true]);
  });
});

describe('thema.yaml in the folder of --sjablonen', () => {
  const SCHOOL = SMALL_BRIEF.replace(
    'naam: De Proefschool',
    'naam: De Proefschool\n  thema: zuinig\n  kleuren: { hoofd: "#123456" }',
  );

  /** The page of an agenda, and what the run said, with a theme file of these lines. */
  async function made(theme: string, options: readonly string[] = [], brief = SCHOOL) {
    const cwd = folderWith({ 'b.yaml': brief });
    mkdirSync(join(cwd, 'eigen'));
    writeFileSync(join(cwd, 'eigen', 'thema.yaml'), theme);
    const ran = await run([...MAKE, '--stukken', 'agenda', '--sjablonen', 'eigen', ...options], { cwd });
    const page = join(cwd, 'stukken', 'agenda.html');
    return { ...ran, page: existsSync(page) ? readFileSync(page, 'utf8') : '' };
  }

  it('changes the look of every paper', async () => {
    const { code, page } = await made('hoeken: 3\nkaders: vlak\ntint: 12\n');
    expect(code).toBe(0);
    expect(page).toContain('aside{background:var(--soft);border:0;border-radius:3px');
  });

  it('goes before the school, and the command line before it', async () => {
    expect((await made('')).page).toContain('--main:#123456');
    expect((await made('kleuren:\n  hoofd: "#552200"\n')).page).toContain('--main:#552200');
    expect((await made('letters: groot\n')).page).toContain('font-size:132.8125%');
    expect((await made('letters: groot\n', ['--letters', 'gewoon'])).page).toContain('font-size:106.25%');
    const pill = 'header .soort{background';
    expect((await made('thema: warm\n')).page).toContain(pill);
    expect((await made('thema: warm\n', ['--thema', 'helder'])).page).not.toContain(pill);
  });

  it('says where a colour stands that is too light to read', async () => {
    const { code, err } = await made('# Van ons\nkleuren:\n  hoofd: "#ffdd00"\n');
    expect(code).toBe(0);
    expect(err).toMatch(/De kleur #ffdd00 is te licht .*\(eigen\/thema\.yaml:3\)/);
  });

  it('tells its mistakes together with those of the brief, and writes nothing', async () => {
    const wrong = SCHOOL.replace('2027-01-19', '2027-02-30');
    const { code, err, page } = await made('hoeken: 99\nkoppen: rood\n', [], wrong);
    expect([code, page]).toEqual([3, '']);
    expect(err).toMatch(/eigen\/thema\.yaml:1 .*Kies een getal van 0 tot en met 16/);
    expect(err).toMatch(/eigen\/thema\.yaml:2 .*Kies uit: hoofd of zwart/);
    expect(err).toMatch(/b\.yaml:\d+ .*geen bestaande dag/);
  });

  it('tells its mistakes together with those of a template', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    mkdirSync(join(cwd, 'eigen'));
    writeFileSync(join(cwd, 'eigen', 'thema.yaml'), 'verhouding: 3\n');
    writeFileSync(join(cwd, 'eigen', 'agenda.hbs'), '<h1>Dag</h1>\n<video></video>');
    const { code, err } = await run([...MAKE, '--sjablonen', 'eigen'], { cwd });
    expect(code).toBe(3);
    expect(err).toMatch(/eigen\/thema\.yaml:1 .*1,1 tot en met 1,3/);
    expect(err).toContain('eigen/agenda.hbs:2');
  });

  it('is checked by itself', async () => {
    const cwd = folderWith({ 'thema.yaml': 'thema: worm\n' });
    const { code, out } = await run(['controleer', 'thema.yaml'], { cwd });
    expect([code, out]).toEqual([
      3,
      expect.stringContaining('thema.yaml:1  "worm" kan niet bij "thema". Bedoelt u "warm"?'),
    ]);
  });

  it('dresses the year plan as well', async () => {
    const cwd = folderWith({ 'school.yaml': 'naam: De Proefschool\nregio: midden\n' });
    mkdirSync(join(cwd, 'eigen'));
    const year = ['jaarplan', 'school.yaml', '--jaar', '2026', '--uit', 'jaar', '--sjablonen', 'eigen'];
    writeFileSync(join(cwd, 'eigen', 'thema.yaml'), 'kleuren: { hoofd: "#552200" }\n');
    expect((await run(year, { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'jaar', 'jaarplan.html'), 'utf8')).toContain('--main:#552200');
    writeFileSync(join(cwd, 'eigen', 'thema.yaml'), 'kleuren: { hoofd: rood }\n');
    const wrong = await run([...year, '--overschrijf'], { cwd });
    expect([wrong.code, wrong.err]).toEqual([3, expect.stringContaining('eigen/thema.yaml:1')]);
  });
});

describe('kop and voet of a school', () => {
  const BRIEF = SMALL_BRIEF.replace(
    'naam: De Proefschool',
    'naam: De Proefschool\n  kop: Samen <groeien>\n  voet: "Schoolstraat 1 \u007d, 1234 AB Proefdam"',
  );

  it('stand in the head of the paper and at the foot of its printed pages', async () => {
    const cwd = folderWith({ 'b.yaml': BRIEF });
    expect((await run(MAKE, { cwd })).code).toBe(0);
    const page = readFileSync(join(cwd, 'stukken', 'uitnodiging.html'), 'utf8');
    expect(page).toContain('<p class="merk">De Proefschool<br><small>Samen &lt;groeien&gt;</small></p>');
    expect(page).toContain('@bottom-left{content:"Schoolstraat 1 \\7d , 1234 AB Proefdam"');
  });

  it('are short', async () => {
    const long = BRIEF.replace('Samen <groeien>', 'k'.repeat(61)).replace('Schoolstraat', 'v'.repeat(80));
    const { code, err } = await run(MAKE, { cwd: folderWith({ 'b.yaml': long }) });
    expect(code).toBe(3);
    expect(err).toContain('"school.kop" is te lang: 61 tekens. Er passen er 60.');
    expect(err).toMatch(/"school\.voet" is te lang: \d+ tekens\. Er passen er 90\./);
  });
});
