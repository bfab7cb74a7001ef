import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folderWith, type Ran, ROOT, run } from '../captured-io.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const SPACE = ' ';
const CTRL_C = '\u0003';

/** Pages, and few of them: what they say is tested elsewhere. */
const PAGES = ['--formaat', 'html', '--stukken', 'uitnodiging,agenda'];

type Step = readonly [shown: string, typed: string];

const SCHOOL: readonly Step[] = [
  ['Hoe heet de school', `De Linde, Utrecht${ENTER}`],
  ['Wat voor school', ENTER],
  ['vakantieregio', ENTER],
  ['Bij wie kunnen ouders', `Sanne de Boer${ENTER}`],
  ['telefoonnummer', `030 123 45 67${ENTER}`],
  ['Wanneer kunnen ouders', ENTER],
  ['steunpunt', ENTER],
];

const MEETING: readonly Step[] = [
  ['Wat voor bijeenkomst', `koffie${ENTER}`],
  ['Volledig of licht', ENTER],
  ['Op welke dag', ENTER],
  ['Hoe laat', ENTER],
  ['Waar is het', ENTER],
  ['Voor welke groep', `groep 5${ENTER}`],
  ['andere taal', ENTER],
  ['Wie wilde', ENTER],
  ['bereiken', ENTER],
  ['nog meer invullen', ENTER],
];

/** Someone at a keyboard, who types each answer when its question is on the screen. */
async function atTheKeyboard(
  argv: readonly string[],
  cwd: string,
  steps: readonly Step[],
  root?: string,
): Promise<Ran & { screen: string }> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  // Like a real terminal, it stays open when a prompt is done with it.
  const stream = Object.assign(new PassThrough(), { _isStdio: true });
  let screen = '';
  let moved = () => {};
  stream.on('data', (chunk: Buffer) => {
    screen += stripVTControlCharacters(chunk.toString());
    moved();
  });
  const write = async (text: string) => void stream.write(text);
  const out = { stream, isTTY: true, write };
  const ran = run([...argv, ...PAGES], { cwd, stdin: input, out, ...(root ? { root } : {}) });
  let seen = 0;
  for (const [shown, typed] of steps) {
    while (!screen.includes(shown, seen)) {
      const ended = await Promise.race([ran, new Promise<void>((resolve) => (moved = resolve))]);
      if (ended) throw new Error(`no «${shown}» in: ${screen.slice(seen)}${ended.err}`);
    }
    seen = screen.length;
    // The prompt draws itself before it listens.
    await new Promise((resolve) => setImmediate(resolve));
    for (const key of typed.match(/\u001b\[.|[\s\S]/g) ?? []) input.write(key);
  }
  return { ...(await ran), screen };
}

/** `maak` gives the files of `pack` once more, from the answers in `avond`. */
async function expectMakesTheSame(cwd: string, pack: string): Promise<void> {
  const argv = ['maak', 'avond/bijeenkomst.yaml', ...PAGES, '--uit', 'nogmaals'];
  expect((await run(argv, { cwd })).code).toBe(0);
  const names = readdirSync(pack);
  expect(readdirSync(join(cwd, 'nogmaals'))).toEqual(names);
  for (const name of names) {
    expect(readFileSync(join(cwd, 'nogmaals', name))).toEqual(readFileSync(join(pack, name)));
  }
}

describe('newMeeting', () => {
  it('asks, keeps the answers, and makes the pack from what it kept', async () => {
    const cwd = folderWith();
    const asked = await atTheKeyboard(['nieuw', 'avond'], cwd, [
      ...SCHOOL,
      ...MEETING,
      ['Klopt dit?', ENTER],
    ]);
    expect(asked.code).toBe(0);
    expect(asked.screen).toMatch(/Dit gaat samenspel maken:[\s\S]*agenda\.html[\s\S]*Klopt dit\?/);
    const folder = join(cwd, 'avond');
    expect(readFileSync(join(folder, 'school.yaml'), 'utf8')).toContain('naam: De Linde');
    expect(readFileSync(join(folder, 'bijeenkomst.yaml'), 'utf8')).toContain('school: school.yaml');
    const [pack = ''] = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
    expect(readdirSync(join(folder, pack))).toContain('agenda.html');

    await expectMakesTheSame(cwd, join(folder, pack));
  });

  it('makes what maak makes, also of a light form with everything filled in', async () => {
    const cwd = folderWith();
    const asked = await atTheKeyboard(['nieuw', 'avond'], cwd, [
      ...SCHOOL,
      ['Wat voor bijeenkomst', `kennisb${ENTER}`],
      ['Volledig of licht', `${DOWN}${ENTER}`],
      ['Op welke dag', ENTER],
      ['Hoe laat', ENTER],
      ['Waar is het', ENTER],
      ['Voor welke groep', ENTER],
      ['andere taal', `${DOWN}${ENTER}`],
      ['Welke talen', `Turks, Arabisch${ENTER}`],
      ['Wie wilde', `${DOWN}${DOWN}${ENTER}`],
      ['de gast', `Noor Bakker, jeugdarts${ENTER}`],
      ['bereiken', ENTER],
      ['nog meer invullen', `${DOWN}${ENTER}`],
      ['Hoe horen ouders', `${SPACE}${ENTER}`],
      ['Wat geldt voor veel ouders', `${SPACE}${DOWN}${SPACE}${ENTER}`],
      ['naar de directeur', `elke dinsdag om half negen${ENTER}`],
      ['altijd iemand van school', `elke ochtend bij de poort${ENTER}`],
      ['Klopt dit?', ENTER],
    ]);
    expect(asked.code, asked.err).toBe(0);
    const folder = join(cwd, 'avond');
    const brief = readFileSync(join(folder, 'bijeenkomst.yaml'), 'utf8');
    expect(brief).toMatch(/soort: kennisbijeenkomst\n {2}licht: ja\n/);
    expect(brief).toContain('minuten: 60');
    expect(brief).toContain('naam: Noor Bakker');
    expect(readFileSync(join(folder, 'school.yaml'), 'utf8')).toContain('- veel-talen');
    const [pack = ''] = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
    expect(readFileSync(join(folder, pack, 'agenda.html'), 'utf8')).toContain('Noor Bakker');
    await expectMakesTheSame(cwd, join(folder, pack));
  });

  it.each([
    ['this folder', '.', 'school.yaml'],
    ['the folder above', 'tweede', '../school.yaml'],
  ])(
    'asks nothing about a school that has a file in %s, and leaves that file alone',
    async (_, folder, path) => {
      const school = '# van ons\nnaam: De Beuk\n';
      const cwd = folderWith({ 'school.yaml': school });
      const asked = await atTheKeyboard(['nieuw', folder], cwd, [...MEETING, ['Klopt dit?', ENTER]]);
      expect(asked.code).toBe(0);
      expect(asked.screen).not.toContain('Hoe heet de school');
      expect(readFileSync(join(cwd, 'school.yaml'), 'utf8')).toBe(school);
      expect(readFileSync(join(cwd, folder, 'bijeenkomst.yaml'), 'utf8')).toContain(`school: ${path}`);
    },
  );

  it('tells what is wrong in the school file before it asks', async () => {
    const cwd = folderWith({ 'school.yaml': 'naam: De Beuk\nregio: west\n' });
    const { code, err, screen } = await atTheKeyboard(['nieuw'], cwd, []);
    expect([code, screen]).toEqual([3, '']);
    expect(err).toMatch(/^school\.yaml:2 {2}"west" kan niet bij "regio"/m);
  });

  it('makes nothing when the person stops', async () => {
    const cwd = folderWith();
    const { code, err } = await atTheKeyboard(['nieuw', 'avond'], cwd, [['Hoe heet de school', CTRL_C]]);
    expect(code).toBe(130);
    expect(err).toContain('Gestopt. Er is niets gemaakt.');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('keeps the answers without making anything when the person wants that', async () => {
    const cwd = folderWith();
    const { code, err } = await atTheKeyboard(['nieuw', 'avond'], cwd, [
      ...SCHOOL,
      ...MEETING,
      ['Klopt dit?', `${DOWN}${DOWN}${ENTER}`],
    ]);
    expect(code).toBe(130);
    expect(err).toContain(`samenspel maak ${join('avond', 'bijeenkomst.yaml')}`);
    expect(readdirSync(join(cwd, 'avond')).sort()).toEqual(['bijeenkomst.yaml', 'school.yaml']);
    const later = await run(['maak', 'avond/bijeenkomst.yaml', '--proef', ...PAGES], { cwd });
    expect(later.code).toBe(0);
  });

  it('lets the person mend what cannot be made', async () => {
    const cwd = folderWith({ 'school.yaml': 'naam: De Beuk\n' });
    const hurried = MEETING.map(
      (step): Step => (step[0] === 'Hoe laat' ? ['Hoe laat', `8:45 - 9:00${ENTER}`] : step),
    );
    const { code, screen } = await atTheKeyboard(['nieuw'], cwd, [
      ...hurried,
      ['15 minuten is te kort', ''],
      ['Wat wilt u doen?', ENTER],
      ['Welk antwoord', ENTER],
      ['Hoe laat', `8:45 - 9:45${ENTER}`],
      ['Dit gaat samenspel maken', ''],
      ['Klopt dit?', ENTER],
    ]);
    expect(code).toBe(0);
    expect(screen.indexOf('Ja, maak de stukken')).toBeGreaterThan(screen.indexOf('Dit gaat samenspel maken'));
    expect(readFileSync(join(cwd, 'bijeenkomst.yaml'), 'utf8')).toContain('minuten: 60');
  });

  it('loses no answers by a fault of its own', async () => {
    const root = folderWith();
    // Without fonts nothing can be made.
    const filter = (path: string) => basename(path) !== 'fonts';
    for (const name of ['content', 'templates', 'package.json']) {
      cpSync(join(ROOT, name), join(root, name), { recursive: true, filter });
    }
    const cwd = folderWith({ 'school.yaml': 'naam: De Beuk\n' });
    const { code } = await atTheKeyboard(['nieuw'], cwd, [...MEETING, ['Klopt dit?', ENTER]], root);
    expect(code).toBe(70);
    expect(readFileSync(join(cwd, 'bijeenkomst.yaml'), 'utf8')).toContain('soort: koffieochtend');
  });
});
