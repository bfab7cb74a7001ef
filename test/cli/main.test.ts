import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { PIECES } from '../../src/model/paper.ts';
import { InputError } from '../../src/model/problem.ts';
import { folderWith, ROOT, run, SMALL_BRIEF } from './captured-io.ts';

const COMMANDS = [
  'nieuw',
  'maak',
  'voorbeeld',
  'controleer',
  'bibliotheek',
  'datum',
  'jaarplan',
  'sjablonen',
  'schema',
];

describe('help', () => {
  it.each(['', ...COMMANDS])('of "%s" is in Dutch, and what it was', async (command) => {
    const { code, out, err } = await run(command ? [command, '--help'] : ['--help']);
    expect([code, err]).toEqual([0, '']);
    await expect(out).toMatchFileSnapshot(join('golden', `help${command && `-${command}`}.txt`));
    expect(out).not.toMatch(/\b(Usage|Options|Commands|Arguments|display|default|command)\b/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('is the same by "help"', async () => {
    expect(await run(['help', 'maak'])).toEqual(await run(['maak', '-h']));
    expect(await run(['help'])).toEqual(await run(['--help']));
  });

  it('comes on stderr when nothing is asked and nobody is there', async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe((await run(['--help'])).out);
  });

  it('gives the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('wrong use', () => {
  it.each([
    ['--versie', 'De optie --versie bestaat niet. Bedoelt u --version?'],
    ['maka', 'De opdracht "maka" bestaat niet. Bedoelt u maak?'],
    ['qqq', 'De opdracht "qqq" bestaat niet. Kijk met: samenspel --help.'],
    ['maak', 'Er ontbreekt iets: bestand. Kijk met: samenspel maak --help.'],
    ['maak x --uit', 'Achter --uit <map> ontbreekt iets. Kijk met: samenspel --help.'],
    ['maak x --fomraat pdf', 'De optie --fomraat bestaat niet. Bedoelt u --formaat?'],
    ['maak een twee', 'Er staat te veel achter maak. Kijk met: samenspel maak --help.'],
    ['schema x', 'Er staat te veel achter schema. Kijk met: samenspel schema --help.'],
    ['maak x --formaat pfd', '"pfd" kan niet bij --formaat. Bedoelt u "pdf"?'],
    [
      'maak x --stukken krant',
      `"krant" kan niet bij --stukken. Kies uit: ${PIECES.slice(0, -1).join(', ')} of ${PIECES.at(-1)}.`,
    ],
    ['maak x --datum-nu 2027-02-30', '"2027-02-30" kan niet bij --datum-nu. Schrijf een dag als 2027-01-19.'],
    ['voorbeeld koffi', '"koffi" kan niet bij voorbeeld. Bedoelt u "koffieochtend"?'],
    ['bibliotheek rolen', '"rolen" kan niet bij bibliotheek. Bedoelt u "rollen"?'],
  ])('samenspel %s', async (line, sentence) => {
    expect(await run(line.split(' '))).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });

  it('is one JSON object with --json', async () => {
    for (const line of ['maak --json', 'maak x --json --formaat pfd', 'maak x --json --nergens']) {
      const { code, out, err } = await run(line.split(' '));
      expect([code, err]).toEqual([2, '']);
      expect(JSON.parse(out)).toMatchObject({ ok: false, problemen: [{ soort: 'fout' }] });
    }
  });

  it('tells all wrong options at once', async () => {
    const { err } = await run(['maak', 'x', '--formaat', 'pfd,htlm', '--stukken', 'ageda']);
    expect(err.trim().split('\n').length).toBe(3);
  });
});

describe('nieuw', () => {
  it('never asks without a terminal, and names the keys that are needed', async () => {
    const { code, out, err } = await run(['nieuw'], { cwd: folderWith() });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('school.naam, bijeenkomst.soort, bijeenkomst.datum en doelen');
  });

  it('looks for what it would overwrite before it asks', async () => {
    const cwd = folderWith({ 'bijeenkomst.yaml': SMALL_BRIEF });
    const stdin = Object.assign(Readable.from([]), { isTTY: true });
    const written: string[] = [];
    const out = {
      stream: process.stdout,
      isTTY: true,
      write: async (text: string) => void written.push(text),
    };
    const { code, err } = await run(['nieuw'], { cwd, stdin, out });
    expect([code, written]).toEqual([5, []]);
    expect(err).toContain('bijeenkomst.yaml');
  });
});

describe('maak', () => {
  const quick = ['--formaat', 'html', '--stukken', 'uitnodiging'];

  it('writes a folder beside the brief, and says where', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    const { code, out, err } = await run(['maak', 'b.yaml', ...quick], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^Klaar\. Alles staat in 2027-01-19-koffieochtend:\n {2}uitnodiging +\.html\n/);
    expect(err).toContain('uitnodiging.html');
    const folder = join(cwd, '2027-01-19-koffieochtend');
    // What parents put in their own agenda goes with the invitation.
    const names = ['bijeenkomst.ics', 'index.html', 'manifest.json', 'uitnodiging.html'];
    expect(readdirSync(folder).sort()).toEqual(names);
  });

  it('gives one JSON object and nothing else with --json', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    const { code, out, err } = await run(['maak', 'b.yaml', '--uit', 'pak', '--json', ...quick], { cwd });
    expect([code, err]).toEqual([0, '']);
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual(['ok', 'proef', 'map', 'bestanden', 'programma', 'problemen']);
    expect(result).toMatchObject({
      ok: true,
      map: 'pak',
      programma: { soort: 'koffieochtend', datum: '2027-01-19', begin: '08:45' },
    });
    const manifest = JSON.parse(readFileSync(join(cwd, 'pak', 'manifest.json'), 'utf8'));
    expect(result.bestanden.slice(0, -1)).toEqual(manifest.bestanden);
    expect(result.bestanden.at(-1).naam).toBe('manifest.json');
  });

  it('prints nothing with --stil when all is well', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    expect(await run(['maak', 'b.yaml', '--stil', ...quick], { cwd })).toEqual({ code: 0, out: '', err: '' });
  });

  it('reads a brief from stdin, with paths from the working folder', async () => {
    const cwd = folderWith({ 'school.yaml': 'naam: De Proefschool\n' });
    const input = SMALL_BRIEF.replace(/school:\n.*\n/, 'school: school.yaml\n');
    const { code } = await run(['maak', '-', ...quick], { cwd, input });
    expect(code).toBe(0);
    expect(existsSync(join(cwd, '2027-01-19-koffieochtend', 'uitnodiging.html'))).toBe(true);
  });

  it('takes JSON as well', async () => {
    const brief = {
      school: { naam: 'X' },
      bijeenkomst: { soort: 'ouderavond', datum: '2027-01-19' },
      doelen: ['meedoen'],
    };
    const cwd = folderWith({ 'b.json': JSON.stringify(brief) });
    expect((await run(['maak', 'b.json', ...quick], { cwd })).code).toBe(0);
  });

  it('refuses to overwrite, and does so when asked', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF, 'agenda.html': 'van mij' });
    const again = ['maak', 'b.yaml', '--uit', '.', '--stil', '--formaat', 'html', '--stukken', 'agenda'];
    const refused = await run(again, { cwd });
    expect(refused).toEqual({
      code: 5,
      out: '',
      err: '.  Hier staat al: agenda.html. Kies een andere map met --uit, of gebruik --overschrijf.\n',
    });
    expect(readdirSync(cwd).sort()).toEqual(['agenda.html', 'b.yaml']);
    expect((await run([...again, '--overschrijf'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'agenda.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('writes nothing with --proef, and shows the programme with its reasons', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    const { code, out } = await run(['maak', 'b.yaml', '--proef', ...quick], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('dinsdag 19 januari 2027, 8.45 tot ');
    expect(out).toContain('Werkvorm: ');
    expect(out).toContain('er is niets bewaard');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(readdirSync(cwd)).toEqual(['b.yaml']);
  });

  it('tells everything that is wrong at once, with lines, and writes nothing', async () => {
    const wrong = SMALL_BRIEF.replace('naam:', 'naan:')
      .replace('2027-01-19', '2027-02-30')
      .concat('kleur: rood\n');
    const cwd = folderWith({ 'b.yaml': wrong });
    const { code, out, err } = await run(['maak', 'b.yaml', '--stil'], { cwd });
    expect([code, out]).toEqual([3, '']);
    expect(err.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'b.yaml:2',
      'b.yaml:5',
      'b.yaml:7',
      '',
    ]);
    expect(readdirSync(cwd)).toEqual(['b.yaml']);
  });

  it('tells what cannot be planned, with the line of the brief', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF.replace('koffieochtend', 'koffieochtnd') });
    const { code, err } = await run(['maak', 'b.yaml', '--stil'], { cwd });
    expect(code).toBe(3);
    expect(err).toMatch(/^b\.yaml:4 {2}"koffieochtnd" bij "bijeenkomst\.soort" bestaat niet\./);
  });

  it('has the same bytes on another day', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    const make = (day: string) =>
      run(['maak', 'b.yaml', '--uit', day, '--stil', ...quick, '--datum-nu', day], { cwd });
    expect((await make('2026-11-21')).code + (await make('2026-12-31')).code).toBe(0);
    for (const name of readdirSync(join(cwd, '2026-11-21'))) {
      expect(readFileSync(join(cwd, '2026-11-21', name))).toEqual(
        readFileSync(join(cwd, '2026-12-31', name)),
      );
    }
  });

  it.each([
    ['nergens.yaml', 6],
    ['.', 6],
    ['plaatje.yaml', 3],
    ['leeg.yaml', 3],
  ])('%s gives %i', async (name, exit) => {
    const cwd = folderWith({ 'plaatje.yaml': Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'), 'leeg.yaml': '' });
    expect((await run(['maak', name], { cwd })).code).toBe(exit);
  });

  it('says so when the folder cannot be made', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF, uit: 'een bestand' });
    const { code, err } = await run(['maak', 'b.yaml', '--uit', 'uit', '--stil', ...quick], { cwd });
    expect(code).toBe(6);
    expect(err).toBe('uit  Op deze plek staat een bestand, geen map. Kies een andere map met --uit.\n');
  });
});

describe('voorbeeld', () => {
  it('makes the default example, whole, in a folder of its name', async () => {
    const cwd = folderWith();
    const { code, out } = await run(['voorbeeld'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('voorbeeld-koffieochtend');
    const made = readdirSync(join(cwd, 'voorbeeld-koffieochtend')).sort();
    const printed = [
      'aanwezigheid',
      'aanwezigheid-uitnodigen',
      'afspraken',
      'agenda',
      'draaiboek',
      'evaluatie',
      'evaluatie-plaatjes',
      'evaluatie-team',
      'herinneringen-poster',
      'kaarten',
      'materialen',
      'naamkaartjes',
      'planning',
      'wie-doet-wat',
      'wie-doet-wat-folder',
    ];
    const sent = ['uitnodiging', 'nieuwsbrief', 'herinneringen'];
    expect(made).toEqual(
      [
        ...[...printed, ...sent].flatMap((name) => [`${name}.pdf`, `${name}.html`]),
        ...sent.flatMap((name) => [`${name}.txt`, `${name}.mail.html`]),
        ...['afspraken.yaml', 'bijeenkomst.ics', 'planning.ics', 'index.html', 'manifest.json'],
      ].sort(),
    );
  });

  it.each(readdirSync(join(ROOT, 'examples')))('plans %s without an error', async (name) => {
    const { code } = await run(['voorbeeld', name, '--proef', '--formaat', 'html', '--stil'], {
      cwd: folderWith(),
    });
    expect(code).toBe(0);
  });
});

describe('controleer', () => {
  it('finds nothing wrong in what this project ships', async () => {
    const templates = readdirSync(join(ROOT, 'templates'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => name.replaceAll('\\', '/'));
    expect(templates).toEqual(expect.arrayContaining(['agenda.hbs', 'delen/kop.hbs']));
    const files = [
      ...readdirSync(join(ROOT, 'content'))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `content/${name}`),
      ...readdirSync(join(ROOT, 'content', 'soorten')).map((name) => `content/soorten/${name}`),
      ...templates.map((name) => `templates/${name}`),
      'examples/koffieochtend/bijeenkomst.yaml',
      'examples/koffieochtend/school.yaml',
    ];
    const { code, out } = await run(['controleer', ...files, '--datum-nu', '2026-11-21']);
    const checked = `${files.length} bestanden nagekeken, ook gecontroleerd op B1-regels: 0 fouten`;
    expect(out).toContain(checked);
    expect(code).toBe(0);
  });

  it('tells the problems of all files, and changes nothing', async () => {
    const files = {
      'b.yaml': SMALL_BRIEF.replace('2027-01-19', 'morgen'),
      'school.yaml': 'naam: X\ntelefon: 1\n',
      'tip.md': '---js\n1\n---\n',
      'blad.hbs': '<p>{{{soort}}}</p>\n',
      'iets.txt': 'x',
      'iets.docx': 'x',
    };
    const cwd = folderWith(files);
    const { code, out } = await run(['controleer', ...Object.keys(files), 'nergens.md'], { cwd });
    expect(code).toBe(3);
    expect(out.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'b.yaml:5',
      'school.yaml:2',
      'tip.md:1',
      'blad.hbs:1',
      'iets.docx',
      'nergens.md',
      '7 bestanden nagekeken, ook gecontroleerd op B1-regels: 6 fouten, 0 keer advies.',
      '',
    ]);
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
    expect(readdirSync(cwd).length).toBe(6);
  });

  it('gives one JSON object with --json', async () => {
    const cwd = folderWith({ 'school.yaml': 'naam: X\ntelefon: 1\n' });
    const { code, out, err } = await run(['controleer', 'school.yaml', '--json'], { cwd });
    expect([code, err]).toEqual([3, '']);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      bestanden: ['school.yaml'],
      problemen: [
        { code: 'key-unknown', soort: 'fout', bestand: 'school.yaml', regel: 2, sleutel: 'telefon' },
      ],
    });
  });
});

describe('schema', () => {
  it('is JSON Schema that knows the keys of a brief', async () => {
    const { code, out } = await run(['schema']);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out).properties)).toContain('bijeenkomst');
  });
});

describe('when things break', () => {
  const broken = (error: Error) => ({
    out: { stream: process.stdout, isTTY: false, write: () => Promise.reject(error) },
  });

  it('gives 6 when nothing can be written', async () => {
    const full = new InputError([
      { code: 'write-failed', level: 'error', file: 'stdout', detail: { reason: 'ENOSPC' } },
    ]);
    const { code, err } = await run(['schema'], broken(full));
    expect([code, err]).toEqual([6, 'stdout  De schijf is vol. Maak ruimte en probeer het opnieuw.\n']);
    expect((await run(['bibliotheek', '--json'], broken(full))).code).toBe(6);
  });

  it('gives 70 for a fault, with the stack only when asked', async () => {
    const { code, err } = await run(['schema'], broken(new Error('kapot')));
    expect(code).toBe(70);
    expect(err).toMatch(/^Er ging iets mis in samenspel zelf: dat ligt niet aan u\./);
    expect(err).not.toContain('kapot');
    const told = await run(['schema'], { ...broken(new Error('kapot')), env: { SAMENSPEL_DEBUG: '1' } });
    expect(told.err).toContain('Error: kapot\n    at ');
  });

  it('tells what of its own content is missing', async () => {
    const root = folderWith({ 'package.json': '{"version":"0.0.0"}' });
    const { code, err } = await run(['bibliotheek'], { root });
    expect(code).toBe(6);
    expect(err).toContain('content/bronnen.yaml  Dit bestaat niet.');
  });
});
