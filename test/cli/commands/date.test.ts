import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../captured-io.ts';

const SCHOOL = `naam: De Linde
regio: zuid
vakanties:
  - { naam: Studiedag, van: 2027-03-16 }
toetsweken:
  - { naam: Toetsweek, van: 2027-03-22, tot: 2027-03-26 }
agenda:
  - { naam: Open dag, datum: 2027-03-30 }
`;

const words = (text: string) => text.replace(/\s+/g, ' ');

describe('samenspel datum', () => {
  it('says what a day clashes with, for whom, why, what to do, and what is better', async () => {
    const { code, out, err } = await run(['datum', '2027-03-09', '--regio', 'noord']);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toBe('Dinsdag 9 maart 2027, 19.30 tot 21.00 uur, regio noord');
    const text = words(out);
    expect(text).toContain('Kies liever een andere dag: - Op dinsdag 9 maart 2027 is het Suikerfeest');
    expect(text).toContain('Dit telt voor gezinnen die islamitisch zijn');
    expect(text).toContain('→ ');
    expect(text).toContain(
      'Deze dagen passen beter: - dinsdag 16 maart 2027. Ook een dinsdag, een week later.',
    );
    expect(text).toContain('Schoolvakanties bekend tot en met 27 augustus 2028; feestdagen tot en met');
    expect(text).toContain('Gegevens van 21 november 2026.');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('names the source of what is not our own', async () => {
    const { out } = await run(['datum', '2026-12-11', '--regio', 'noord']);
    expect(words(out)).toMatch(/Paarse Vrijdag.*Bron: Schouder aan schouder/);
  });

  it('says so when nothing is in the way', async () => {
    const { out } = await run([
      'datum',
      '26-1-2027',
      '--regio',
      'Noord',
      '--start',
      '9.00',
      '--minuten',
      '60',
    ]);
    expect(out).toMatch(/^Dinsdag 26 januari 2027, 9.00 tot 10.00 uur, regio noord\nEr is niets bekend/);
    expect(out).not.toContain('passen beter');
  });

  it('names the regions when none is given', async () => {
    const { out } = await run(['datum', '2027-02-16']);
    expect(out).toContain('alle regio’s');
    expect(words(out)).toContain('valt in de voorjaarsvakantie van regio zuid.');
  });

  it('knows the days of a school, whose region an option may replace', async () => {
    const cwd = folderWith({ 'school.yaml': SCHOOL });
    const out = async (...argv: readonly string[]) =>
      words((await run(['datum', ...argv, '--school', 'school.yaml'], { cwd })).out);
    expect(await out('2027-03-16')).toContain('de school dicht: Studiedag.');
    expect(await out('2027-03-16')).toContain('regio zuid');
    expect(await out('2027-03-23')).toContain('een tijd van toetsen: Toetsweek.');
    expect(await out('2027-03-30')).toContain('er al een bijeenkomst: Open dag.');
    expect(await out('2027-02-16')).toContain('de voorjaarsvakantie');
    expect(await out('2027-02-18', '--regio', 'noord', '--start', '9:00')).not.toContain(
      'valt in de voorjaarsvakantie',
    );
  });

  it('says how far it knows, and that a day is over', async () => {
    expect(words((await run(['datum', '2029-03-06'])).out)).toContain(
      'Zo ver kent samenspel de schoolvakanties nog niet.',
    );
    expect(words((await run(['datum', '2040-03-06'])).out)).toContain(
      'de schoolvakanties en feestdagen nog niet.',
    );
    const { out } = await run(['datum', '2027-01-26', '--datum-nu', '2027-02-01']);
    expect(out).toContain('Deze dag is al voorbij.');
  });

  it('gives one object with --json', async () => {
    const { code, out, err } = await run(['datum', '2027-03-09', '--regio', 'noord', '--json']);
    expect([code, err]).toEqual([0, '']);
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      ok: true,
      dag: '2027-03-09',
      start: '19:30',
      minuten: 90,
      regio: 'noord',
      gegevens: { van: '2026-11-21', schoolvakanties_tot: '2028-08-27' },
      problemen: [],
    });
    expect(found.botsingen[0]).toMatchObject({ soort: 'feest', gewicht: 'vermijden' });
    expect(Object.keys(found.botsingen[0])).toEqual([
      'soort',
      'naam',
      'gewicht',
      'voor',
      'zin',
      'waarom',
      'advies',
      'bron',
    ]);
    expect(found.betere_dagen.map(({ dag }: { dag: string }) => dag)).toEqual([
      '2027-03-16',
      '2027-03-15',
      '2027-03-17',
    ]);
  });
});

describe('bad input', () => {
  it.each([
    ['2027-02-30', 3, '"2027-02-30" bij "dag" is geen bestaande dag. Schrijf een dag als 2027-01-19.'],
    ['morgen', 3, '"morgen" bij "dag" is geen bestaande dag. Schrijf een dag als 2027-01-19.'],
    ['2027-03-09 --regio nord', 2, '"nord" kan niet bij --regio. Bedoelt u "noord"?'],
    ['2027-03-09 --start half8', 2, '"half8" kan niet bij --start. Schrijf een tijd als 19:30.'],
    ['2027-03-09 --minuten 3', 2, '"3" kan niet bij --minuten. Schrijf een getal van 5 tot en met 480.'],
    ['2027-03-09 --datum-nu nu', 2, '"nu" kan niet bij --datum-nu. Schrijf een dag als 2027-01-19.'],
    ['2027-03-09 --school geen.yaml', 6, 'geen.yaml  Dit bestaat niet. Controleer de naam en de map.'],
    ['', 2, 'Er ontbreekt iets: dag. Kijk met: samenspel datum --help.'],
  ])('samenspel datum %s', async (line, code, sentence) => {
    const argv = ['datum', ...line.split(' ').filter((word) => word !== '')];
    expect(await run(argv)).toEqual({ code, out: '', err: `${sentence}\n` });
  });

  it('is told all at once', async () => {
    const { code, err } = await run([
      'datum',
      '2027-13-01',
      '--regio',
      'west',
      '--start',
      '25:00',
      '--datum-nu',
      'x',
    ]);
    expect([code, err.trim().split('\n').length]).toEqual([2, 4]);
  });
});
