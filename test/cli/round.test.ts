import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, type Ran, run } from './captured-io.ts';

// A real round, as a school makes it: a meeting, what came of it, the letter about that, and the next meeting.

const SCHOOL = 'naam: De Proefschool\ncontact:\n  telefoon: 030 123 45 67\n  bereikbaar: op maandag\n';
const FIRST = `school: school.yaml
bijeenkomst:
  soort: ouderavond
  titel: Samen lezen
  datum: 2027-01-19
doelen: [afspraken, vertrouwen]
`;
const NEXT = FIRST.replace('2027-01-19', '2027-03-16').replace('Samen lezen', 'Hoe gaat het lezen nu?');
const OPTIONS = ['--formaat', 'html', '--datum-nu', '2026-11-21'];
const PACK = '2027-01-19-ouderavond';

/** What somebody types in the blank file, as a person does: behind the keys. */
function filledIn(blank: string): string {
  return blank
    .replace('aantal_ouders:', 'aantal_ouders: 23')
    .replace('gezegd:\n  -\n', 'gezegd:\n  - We lezen thuis in twee talen.\n')
    .replace('- wat:', '- wat: Elke vrijdag gaat er een boek mee naar huis')
    .replace('    wie:', '    wie: de leerkrachten')
    .replace('    wanneer:', '    wanneer: 2027-02-05')
    .replace('    gedaan:', '    gedaan: deels')
    .replace('    uitleg:', '    uitleg: groep 3 begint na de vakantie')
    .replace('wat_doen_wij_ermee:\n  -\n', 'wat_doen_wij_ermee:\n  - We kopen boeken in zes talen.\n')
    .replace('  - titel:\n    link:', '  - titel: De opname\n    link: school.example/lezen');
}

const cwd = folderWith({ 'school.yaml': SCHOOL, 'eerste.yaml': FIRST, 'volgende.yaml': NEXT });
const answers = join(cwd, PACK, 'afspraken.yaml');
const make = (...argv: readonly string[]) => run(['maak', ...argv, ...OPTIONS], { cwd });
const page = (name: string, folder = PACK) =>
  readFileSync(join(cwd, folder, name), 'utf8').replace(/<style>[\s\S]*?<\/style>/g, '');

describe('a round', () => {
  let made: Ran;
  beforeAll(async () => {
    made = await make('eerste.yaml');
  });

  it('begins with a pack in which the sheet and a blank file lie ready, and no terugblik', () => {
    expect(made.code, made.err).toBe(0);
    const names = readdirSync(join(cwd, PACK));
    expect(names).toEqual(expect.arrayContaining(['afspraken.html', 'afspraken.yaml', 'agenda.html']));
    expect(names).not.toContain('terugblik.html');
    expect(readFileSync(answers, 'utf8')).toContain(
      'titel: Samen lezen\ndatum: 2027-01-19\nsoort: ouderavond\n',
    );
  });

  it('replaces the blank file with the rest when everything may be replaced', async () => {
    const ran = await make('eerste.yaml', '--overschrijf');
    expect(ran.code).toBe(0);
    expect(ran.err).not.toContain('U vulde dit bestand al in');
    expect(JSON.parse(page('manifest.json')).bestanden).toContainEqual(
      expect.objectContaining({ naam: 'afspraken.yaml' }),
    );
  });

  it('makes a terugblik of what somebody filled in, and leaves that as it is', async () => {
    const text = filledIn(readFileSync(answers, 'utf8'));
    writeFileSync(answers, text);
    const ran = await make('eerste.yaml', '--afspraken', join(PACK, 'afspraken.yaml'), '--overschrijf');
    expect(ran.code, ran.err).toBe(0);
    expect(ran.err).toContain('U vulde dit bestand al in, dus het blijft staan.');
    expect(readFileSync(answers, 'utf8')).toBe(text);
    expect(JSON.parse(page('manifest.json')).bestanden).not.toContainEqual(
      expect.objectContaining({ naam: 'afspraken.yaml' }),
    );
    const letter = page('terugblik.html');
    for (const said of [
      'Er waren 23 ouders.',
      'We lezen thuis in twee talen.',
      'Elke vrijdag gaat er een boek mee naar huis.',
      'De leerkrachten, uiterlijk vrijdag 5 februari 2027.',
      'We kopen boeken in zes talen.',
      'href="https://school.example/lezen"',
      'Bereikbaar: op maandag.',
      'Liever praten met iemand buiten school?',
      'Tip voor thuis:',
      'Wat vond u ervan?',
    ])
      expect(letter).toContain(said);
  });

  it('opens the next agenda with what was promised, and how that stands', async () => {
    writeFileSync(join(cwd, 'volgende.yaml'), `${NEXT}vorige_afspraken: ${PACK}/afspraken.yaml\n`);
    const ran = await make('volgende.yaml', '--stukken', 'agenda,draaiboek', '--uit', 'volgende');
    expect(ran.code, ran.err).toBe(0);
    const agenda = page('agenda.html', 'volgende');
    const kept = agenda.indexOf('Dit spraken we de vorige keer af');
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(agenda.indexOf('Wat gaan we doen?'));
    expect(agenda.replace(/<[^>]+>/g, '')).toContain(
      'Elke vrijdag gaat er een boek mee naar huis. Voor een deel gedaan. Groep 3 begint na de vakantie.',
    );
    const script = page('draaiboek.html', 'volgende');
    const said = script.indexOf('Elke vrijdag gaat er een boek mee naar huis.');
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(script.indexOf('Van minuut tot minuut'));
  });

  it('refuses as ever without --overschrijf, and says that the answers would stay', async () => {
    const ran = await make('eerste.yaml');
    expect(ran.code).toBe(5);
    expect(ran.err).toContain('Wat u zelf in afspraken.yaml schreef, blijft dan staan.');
  });
});

describe('a file of agreements that is not right', () => {
  it('tells all that is wrong in brief and file at once', async () => {
    const folder = folderWith({
      'b.yaml': FIRST.replace('school: school.yaml', 'school:\n  naam: x\n  kleur: rood'),
      'a.yaml': 'titel: Lezen\ndatum: 2027-02-31\nsoort: ouderavond\ngezegt: [iets]\n',
    });
    const argv = ['maak', 'b.yaml', '--afspraken', 'a.yaml', '--vorige', 'weg.yaml', '--json', ...OPTIONS];
    const ran = await run(argv, { cwd: folder });
    expect(ran.code).toBe(3);
    const places = JSON.parse(ran.out).problemen.map(
      (one: { code: string; bestand: string; regel?: number }) =>
        `${one.code} ${one.bestand}:${one.regel ?? ''}`,
    );
    expect(places).toEqual([
      'key-unknown b.yaml:3',
      'value-not-a-date a.yaml:2',
      'key-unknown a.yaml:4',
      'file-missing weg.yaml:',
    ]);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
  });

  it('says where its name stands when it is not there', async () => {
    const folder = folderWith({
      'b.yaml': `${FIRST.replace('school.yaml', '{naam: x}')}afspraken: weg.yaml\n`,
    });
    const ran = await run(['maak', 'b.yaml', ...OPTIONS], { cwd: folder });
    expect(ran.code).toBe(6);
    expect(ran.err).toContain('weg.yaml  Dit bestaat niet.');
    expect(ran.err).toContain('De naam staat in b.yaml, regel 7.');
  });

  it('asks for it when somebody asks for a terugblik', async () => {
    const ran = await make('eerste.yaml', '--stukken', 'terugblik', '--uit', 'nergens');
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('afspraken: afspraken.yaml');
    expect(ran.err).toContain('--afspraken');
    expect(existsSync(join(cwd, 'nergens'))).toBe(false);
  });

  it('never makes a terugblik of a talk with one family', async () => {
    const talk = FIRST.replace('ouderavond', 'zorggesprek');
    const folder = folderWith({ 'school.yaml': SCHOOL, 'b.yaml': talk });
    const first = await run(['maak', 'b.yaml', '--stukken', 'afspraken', '--uit', 'p', ...OPTIONS], {
      cwd: folder,
    });
    expect(first.code, first.err).toBe(0);
    const form = readFileSync(join(folder, 'p', 'afspraken.yaml'), 'utf8');
    writeFileSync(join(folder, 'a.yaml'), filledIn(form));
    const second = await run(['maak', 'b.yaml', '--afspraken', 'a.yaml', '--uit', 'q', ...OPTIONS], {
      cwd: folder,
    });
    expect(second.code, second.err).toBe(0);
    expect(second.err).toContain('Een terugblik gaat naar alle ouders, en dit gesprek is met één gezin.');
    expect(readdirSync(join(folder, 'q')).filter((name) => name.startsWith('terugblik'))).toEqual([]);
    const asked = [
      'maak',
      'b.yaml',
      '--afspraken',
      'a.yaml',
      '--stukken',
      'terugblik',
      '--uit',
      'r',
      ...OPTIONS,
    ];
    expect((await run(asked, { cwd: folder })).code).toBe(3);
    writeFileSync(join(folder, 'b.yaml'), FIRST);
    const others = ['maak', 'b.yaml', '--vorige', 'a.yaml', '--uit', 's', ...OPTIONS];
    const leaked = await run(others, { cwd: folder });
    expect(leaked.code).toBe(3);
    expect(leaked.err).toMatch(/^a\.yaml:\d+ {2}Dit bestand gaat over een gesprek met één gezin\./m);
  });

  it('is looked at for personal data and for wording, at its own line', async () => {
    const folder = folderWith({
      'school.yaml': SCHOOL,
      'b.yaml': FIRST,
      'a.yaml':
        'titel: Lezen\ndatum: 2027-01-19\nsoort: ouderavond\ngezegd:\n  - Sanne heeft dyslexie.\nwat_doen_wij_ermee:\n  - Ouders moeten elke avond voorlezen.\n',
    });
    const ran = await run(['maak', 'b.yaml', '--afspraken', 'a.yaml', '--stukken', 'terugblik', ...OPTIONS], {
      cwd: folder,
    });
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/een naam naast een diagnose.*\(R13, a\.yaml:5\)/);
    expect(ran.err).toMatch(/Ouders moeten.*\(R09, a\.yaml:7\)/);
  });

  it('is checked by itself by controleer', async () => {
    const folder = folderWith({
      'goed.yaml': 'titel: L\ndatum: 2027-01-19\nsoort: ouderavond\ngezegd: [ja hoor]\n',
      'fout.yaml': 'titel: L\ndatum: gisteren\nsoort: ouderavond\ngezegd: [ja hoor]\n',
    });
    expect((await run(['controleer', 'goed.yaml'], { cwd: folder })).code).toBe(0);
    const wrong = await run(['controleer', 'fout.yaml'], { cwd: folder });
    expect([wrong.code, wrong.out]).toEqual([3, expect.stringContaining('fout.yaml:2  "gisteren"')]);
  });
});

describe('what somebody wrote', () => {
  it.each([
    ['a note behind a #', (blank: string) => `${blank}# bellen met de bieb\n`],
    ['another title', (blank: string) => blank.replace('titel: Samen lezen', 'titel: Samen lezen in mei')],
    ['what is no YAML', () => 'titel: [los\n'],
    ['what is no UTF-8', () => Buffer.from([0x63, 0x61, 0x66, 0xe9])],
  ])('is never overwritten: %s', async (_, change) => {
    const folder = folderWith({ 'school.yaml': SCHOOL, 'b.yaml': FIRST });
    const argv = ['maak', 'b.yaml', '--stukken', 'afspraken', '--uit', 'p', ...OPTIONS];
    await run(argv, { cwd: folder });
    const path = join(folder, 'p', 'afspraken.yaml');
    const written = Buffer.from(change(readFileSync(path, 'utf8')));
    writeFileSync(path, written);
    const ran = await run([...argv, '--overschrijf'], { cwd: folder });
    expect(ran.code, ran.err).toBe(0);
    expect(ran.err).toContain('U vulde dit bestand al in');
    expect(readFileSync(path)).toEqual(written);
  });
});
