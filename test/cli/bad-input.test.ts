import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PIECES } from '../../src/model/paper.ts';
import { makePng } from '../load/make-png.ts';
import { runTool } from '../tools.ts';
import { folderWith, type Ran, run, SMALL_BRIEF } from './captured-io.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs in a folder with these files, and checks what must hold after every failure. */
async function refused(files: Files, argv: readonly string[], input?: string | Uint8Array): Promise<Ran> {
  const cwd = mkdtempSync(join(tmpdir(), 'samenspel-fout-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  const before = readdirSync(cwd, { recursive: true }).sort();
  const ran = await run(argv, { cwd, ...(input === undefined ? {} : { input: input as string }) });
  expect(ran.code).not.toBe(0);
  expect(ran.code).not.toBe(70);
  expect(ran.err + ran.out).not.toMatch(/^\s+at |Error:|undefined|\[object|\bNaN\b/m);
  expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before);
  return ran;
}

const make = (brief: string | Uint8Array, files: Files = {}) =>
  refused({ 'b.yaml': brief, ...files }, ['maak', 'b.yaml', '--stil']);

/** For what is about the brief: one page, and nothing is kept. */
const PROOF = ['--proef', '--formaat', 'html', '--stukken', 'agenda'];

/** The small brief with lines added to its meeting (from line 6), or at its end. */
const meeting = (lines: string) => SMALL_BRIEF.replace('doelen:', `  ${lines}\ndoelen:`);
const school = (lines: string) => SMALL_BRIEF.replace('  naam: De Proefschool', `  naam: X\n  ${lines}`);
const ending = (lines: string) => `${SMALL_BRIEF}${lines}\n`;

describe('a key that is not known', () => {
  it.each([
    ['at the top', ending('niewsbrief: x'), 7, 'niewsbrief', 'nieuwsbrief'],
    ['in the school', school('plats: x'), 3, 'school.plats', 'plaats'],
    ['in the contact', school('contact: { telefon: 1 }'), 3, 'school.contact.telefon', 'telefoon'],
    ['in the support point', school('steunpunt: { namm: x }'), 3, 'school.steunpunt.namm', 'naam'],
    ['in the colours', school('kleuren: { hofd: x }'), 3, 'school.kleuren.hofd', 'hoofd'],
    ['in the meeting', meeting('minutn: 90'), 6, 'bijeenkomst.minutn', 'minuten'],
    ['in a person', meeting('organisator: { nam: x }'), 6, 'bijeenkomst.organisator.nam', 'naam'],
    ['in a list of people', meeting('partners: [{ roll: x }]'), 6, 'bijeenkomst.partners (1).roll', 'rol'],
    ['in a round', meeting('ronde: { tott: 20:00 }'), 6, 'bijeenkomst.ronde.tott', 'tot'],
    ['in the newsletter', ending('nieuwsbrief: { voorword: x }'), 7, 'nieuwsbrief.voorword', 'voorwoord'],
    [
      'in a message',
      ending('nieuwsbrief:\n  berichten:\n    - kop: x\n      teskt: y'),
      10,
      'nieuwsbrief.berichten (1).teskt',
      'tekst',
    ],
  ])('%s: the nearest is offered', async (_, brief, line, key, near) => {
    expect(await make(brief)).toEqual({
      code: 3,
      out: '',
      err: `b.yaml:${line}  "${key}" is hier niet bekend. Bedoelt u "${near}"?\n`,
    });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<<'])(
    '%s is a key like any other',
    async (key) => {
      const { code, err } = await make(meeting(`${key}: { plek: x }`).concat(`${key}: x\n`));
      expect(code).toBe(3);
      expect(err).toMatch(
        `b.yaml:6  "bijeenkomst.${key}" is hier niet bekend. Kies uit: soort, licht, titel, `,
      );
      expect(err).toMatch(`b.yaml:8  "${key}" is hier niet bekend. Kies uit: school, bijeenkomst, `);
    },
  );
});

describe('a value that cannot be', () => {
  it.each([
    ['datum: 2027-02-30', '"2027-02-30" bij "bijeenkomst.datum" is geen bestaande dag.'],
    ['datum: volgende week', '"volgende week" bij "bijeenkomst.datum" is geen bestaande dag.'],
    ['start: 7.5', '"7.5" bij "bijeenkomst.start" is geen tijd. Schrijf een tijd als 19:30.'],
    ['start: "25:00"', '"25:00" bij "bijeenkomst.start" is geen tijd.'],
    ['start: half acht', '"half acht" bij "bijeenkomst.start" is geen tijd.'],
    [
      'minuten: lang',
      '"lang" bij "bijeenkomst.minuten" is geen heel getal. Schrijf een getal van 5 tot en met 480.',
    ],
    ['minuten: 481', '"481" kan niet bij "bijeenkomst.minuten". Kies een getal van 5 tot en met 480.'],
    ['minuten: 5', '5 minuten is te kort: er zijn er '],
    ['minuten: 480', '480 minuten is te lang voor deze bijeenkomst. Kies hoogstens '],
    ['kinderopvang: misschien', '"misschien" kan niet bij "bijeenkomst.kinderopvang". Kies uit: ja of nee.'],
    ['initiatief: schol', '"schol" kan niet bij "bijeenkomst.initiatief". Bedoelt u "school"?'],
    ['online: javascript:alert(1)', '"javascript:alert(1)" is geen goede link.'],
    ['partners: Jan', 'Bij "bijeenkomst.partners" hoort een lijst, en er staat een tekst.'],
    ['titel: [a]', 'Bij "bijeenkomst.titel" hoort een tekst, en er staat een lijst.'],
    ['organisator: Jan', 'Bij "bijeenkomst.organisator" hoort een groepje regels'],
  ])('%s', async (line, sentence) => {
    const brief = line.startsWith('datum') ? SMALL_BRIEF.replace(/datum: .*/, line) : meeting(line);
    const { code, err } = await make(brief);
    expect([code, err.trim().split('\n').length]).toEqual([3, 1]);
    expect(err).toContain(`b.yaml:${line.startsWith('datum') ? 5 : 6}  ${sentence}`);
  });

  it('says what to drop when the goals do not fit the time', async () => {
    const topics = 'wie-doet-wat-op-school, ouders-helpen-elkaar, elkaar-leren-kennen, wat-werkt-thuis';
    const brief = meeting('minuten: 30').replace('koffieochtend', 'ouderavond');
    const { code, err } = await make(`${brief}onderwerpen: [${topics}]\n`);
    expect(code).toBe(3);
    expect(err).toMatch(
      /^b\.yaml:6 {2}30 minuten is te kort: er zijn er \d+ nodig\. Neem meer tijd, of laat dit weg: (".+"(, | en )?)*"Wat werkt thuis\?"\.\n$/,
    );
  });

  it('offers the nearest for every id at once, also when other things are wrong', async () => {
    const wrong = SMALL_BRIEF.replace('koffieochtend', 'koffieochtnd')
      .replace('[vertrouwen]', '[vertrouwn]')
      .concat('onderwerpen: [cijfers-samen-bekjken]\nwerkvormen: placemt\n')
      .concat('nieuwsbrief:\n  blokken: [taal-en-tok]\n  thuistip: meten-in-de-keukn\n');
    const told = [
      ['4', 'koffieochtend'],
      ['6', 'vertrouwen'],
      ['7', 'cijfers-samen-bekijken'],
      ['8', 'placemat'],
      ['10', 'taal-en-tolk'],
      ['11', 'meten-in-de-keuken'],
    ];
    const pairs = (text: string) =>
      Array.from(text.matchAll(/^b\.yaml:(\d+) .* bestaat niet\. Bedoelt u "([^"]*)"\?$/gm), (found) =>
        found.slice(1, 3),
      );
    const alone = await make(wrong);
    expect(pairs(alone.err)).toEqual(told);
    const withMore = await make(wrong.concat('onbekend: x\n'));
    expect(pairs(withMore.err)).toEqual(told);
    expect(withMore.err).toContain('b.yaml:12  "onbekend" is hier niet bekend.');
  });

  it('lets a day in the past through, with a word of warning', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF.replace('2027-01-19', '2026-01-20') });
    const { code, err } = await run(['maak', 'b.yaml', ...PROOF], { cwd });
    expect(code).toBe(0);
    expect(err).toContain(
      'Let op: De bijeenkomst is al geweest: dinsdag 20 januari 2026. Kies een dag die nog komt. (b.yaml:5)',
    );
  });

  it.each(['19.30', '"19:30"', '19.30 uur'])('takes %s for a time', async (time) => {
    const cwd = folderWith({ 'b.yaml': meeting(`start: ${time}`) });
    const { out } = await run(['maak', 'b.yaml', '--json', ...PROOF], { cwd });
    expect(JSON.parse(out).programma.begin).toBe('19:30');
  });
});

/** Ten levels of nine: 3.4 thousand million strings for a reader that follows aliases. */
const BOMB = Array.from({ length: 10 }, (_, level) => {
  const name = String.fromCharCode(97 + level);
  const inside = level === 0 ? 'x' : `*${String.fromCharCode(96 + level)}`;
  return `${name}: &${name} [${Array(9).fill(inside).join(', ')}]`;
}).join('\n');

describe('YAML that is more than answers', () => {
  it.each([
    ['tabs', SMALL_BRIEF.replace(/^ {2}/gm, '\t'), ['2', '4', '5'], 'Deze regel begint met een tab.'],
    ['an anchor and an alias', meeting('plek: &a x\n  groep: *a'), ['6', '7'], 'Een & of * vooraan'],
    ['a bomb of aliases', BOMB, '1 2 3 4 5 6 7 8 9 10'.split(' '), 'Een & of * vooraan'],
    ['a merge key', `x: &x\n  plek: y\n${meeting('<<: *x')}`, ['1', '8'], 'Een & of * vooraan'],
    [
      '10,000 lists on a line',
      `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      ['1'],
      'Hier liggen te veel lagen',
    ],
    ['10,000 lists that never end', `a: ${'['.repeat(10_000)}`, ['1'], 'Hier liggen te veel lagen'],
    [
      '10,000 groups on a line',
      `${'{a: '.repeat(10_000)}x${'}'.repeat(10_000)}`,
      ['1'],
      'Hier liggen te veel lagen',
    ],
    ['10,000 list items on a line', `${'- '.repeat(10_000)}x`, ['1'], 'Hier liggen te veel lagen'],
    [
      '1,300 groups below each other',
      Array.from({ length: 1300 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
      ['20'],
      'Hier liggen te veel lagen',
    ],
    ['a tag', meeting('plek: !!js/function "x"'), ['6'], 'Hier staat een uitroepteken vooraan.'],
    ['a second document', `${SMALL_BRIEF}---\na: b`, ['8'], 'Hier begint een tweede deel met ---.'],
    [
      'a key that is a list',
      `? [a, b]\n: x\n${SMALL_BRIEF}`,
      ['1'],
      'Voor de dubbele punt staat geen gewoon woord.',
    ],
    ['20,000 open quotes', 'a: "\n'.repeat(20_000), ['1'], 'Hier begint een aanhalingsteken'],
    ['a colour without quotes', school('kleuren:\n    hoofd: #1d5b79'), ['4'], 'Achter een # leest'],
    ['a colour without quotes in braces', school('kleuren: { hoofd: #1d5b79 }'), ['3'], 'Achter een # leest'],
    [
      'a key that stands there twice',
      meeting('soort: x'),
      ['6'],
      '"bijeenkomst.soort" staat er twee keer, ook op regel 4.',
    ],
    ['nothing', '', ['1'], 'Hier staat nog niets.'],
    ['white space', ' \n\n', ['1'], 'Hier staat nog niets.'],
    ['remarks', '# later\n# invullen\n', ['1'], 'Hier staat nog niets.'],
    ['a list', '- a\n', ['1'], 'Hier horen regels te staan'],
    ['a word', 'hallo', ['1'], 'Hier horen regels te staan'],
    ['a page', '<html><body>x</body></html>', ['1'], 'Hier horen regels te staan'],
  ])('%s', async (_, brief, lines, sentence) => {
    const { code, err } = await make(brief);
    expect(code).toBe(3);
    expect(Array.from(err.matchAll(/^b\.yaml:(\d+) {2}/gm), ([, line]) => line)).toEqual(lines);
    for (const one of err.trim().split('\n')) expect(one).toContain(sentence);
  });

  it('takes JSON, and sees what stands in it twice or too deep', async () => {
    const twice = '{"school":{"naam":"X","naam":"Y"},"doelen":["vertrouwen"]}';
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    for (const [text, sentence] of [
      [twice, '"school.naam" staat er twee keer'],
      [deep, 'Hier liggen te veel lagen'],
    ]) {
      const { code, err } = await refused({ 'b.json': text ?? '' }, ['maak', 'b.json', '--stil']);
      expect([code, err]).toEqual([3, expect.stringMatching(`^b.json:1  ${sentence}`)]);
    }
  });
});

describe('a file that is no text', () => {
  const accents = meeting('plek: café één');
  const utf16 = Buffer.from(`\ufeff${SMALL_BRIEF}`, 'utf16le');
  it.each<[string, string | Uint8Array, string]>([
    [
      '6 MB',
      `${SMALL_BRIEF}${'#'.repeat(6e6)}`,
      '  Dit is te groot: 6,0 MB. Kies een bestand van hoogstens 1,0 MB.',
    ],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 255]), '  Dit is geen tekstbestand.'],
    ['a PDF', '%PDF-1.7\n', '  Dit is geen tekstbestand.'],
    ['Latin-1', Buffer.from(accents, 'latin1'), ':6  Dit bestand is niet bewaard als UTF-8 (zie "café").'],
    ['UTF-16', utf16, ':1  Dit bestand is niet bewaard als UTF-8.'],
    [
      'UTF-16, the other way round',
      Buffer.from(utf16).swap16(),
      ':1  Dit bestand is niet bewaard als UTF-8.',
    ],
    ['UTF-16 without a mark', utf16.subarray(2), '  Dit is geen tekstbestand.'],
    ['a NUL', meeting('plek: a\0b'), '  Dit is geen tekstbestand.'],
    ['a bell', meeting('plek: a\u0007b'), ':6  Hier staat een onzichtbaar teken (U+0007).'],
    [
      'a lone surrogate',
      meeting('plek: "a\\ud800b"'),
      ':6  Bij "bijeenkomst.plek" staat een onzichtbaar teken (U+D800).',
    ],
  ])('%s', async (_, bytes, sentence) => {
    const { code, err } = await make(bytes);
    expect([code, err.split('\n').length]).toEqual([3, 2]);
    expect(err).toMatch(`b.yaml${sentence}`);
  });

  it('takes a byte order mark, Windows line ends, and both', async () => {
    for (const text of [`\ufeff${SMALL_BRIEF}`, SMALL_BRIEF.replaceAll('\n', '\r\n')]) {
      const cwd = folderWith({ 'b.yaml': text });
      expect((await run(['maak', 'b.yaml', '--stil', ...PROOF], { cwd })).code).toBe(0);
    }
  });
});

describe('a file that cannot be read', () => {
  const noFile = 'Dit is geen gewoon bestand. Kies een ander bestand.';
  it.each<readonly [string, string]>([
    ['nergens.yaml', 'Dit bestaat niet. Controleer de naam en de map.'],
    ['map', 'Dit is een map, geen bestand. Geef de naam van een bestand.'],
    ['b.yaml/onder', 'Dit bestaat niet. Controleer de naam en de map.'],
    ...(existsSync('/dev/zero') ? [['/dev/zero', noFile] as const, ['/dev/null', noFile] as const] : []),
  ])('%s', async (path, sentence) => {
    const files = { 'map/x': '', 'b.yaml': SMALL_BRIEF };
    expect(await refused(files, ['maak', path, '--stil'])).toEqual({
      code: 6,
      out: '',
      err: `${path}  ${sentence}\n`,
    });
    const named = { ...files, 'c.yaml': SMALL_BRIEF.replace(/school:\n.*\n/, `school: ${path}\n`) };
    const { code, err } = await refused(named, ['maak', 'c.yaml', '--stil']);
    expect([code, err]).toEqual([6, `${path}  ${sentence} De naam staat in c.yaml, regel 1.\n`]);
  });

  it.runIf(process.platform !== 'win32')('a pipe does not hang', async () => {
    const cwd = folderWith();
    runTool('mkfifo', [join(cwd, 'pijp.yaml')]);
    for (const command of ['maak', 'controleer']) {
      const { err, out, code } = await run([command, 'pijp.yaml'], { cwd });
      expect([code, err + out]).toEqual([6, expect.stringContaining(`pijp.yaml  ${noFile}\n`)]);
    }
  });

  it.runIf(process.getuid?.() !== 0 && process.platform !== 'win32')('no permission', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    runTool('chmod', ['000', join(cwd, 'b.yaml')]);
    const { code, err } = await run(['maak', 'b.yaml', '--stil'], { cwd });
    expect([code, err]).toEqual([
      6,
      'b.yaml  U mag dit bestand niet lezen. Controleer de rechten van het bestand.\n',
    ]);
  });
});

describe('a school file of its own', () => {
  const brief = SMALL_BRIEF.replace(/school:\n.*\n/, 'school: map/school.yaml\n');

  it('tells its problems with its own name and lines, next to those of the brief', async () => {
    const { code, err } = await make(brief.concat('x: y\n'), {
      'map/school.yaml': 'naam: X\nplats: y\ntype: havo\n',
    });
    expect(code).toBe(3);
    expect(err.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'b.yaml:6',
      'map/school.yaml:2',
      'map/school.yaml:3',
      '',
    ]);
  });

  it.each([
    ['naam: X\nlogo: weg.png\n', 2],
    ['# school\nschool:\n  naam: X\n  logo: weg.png\n', 4],
  ])('is where a missing logo is named', async (text, line) => {
    const { code, err } = await make(brief, { 'map/school.yaml': text });
    expect([code, err]).toEqual([
      3,
      `map/school.yaml:${line}  Het logo "weg.png" bestaat niet. Controleer de naam en de map.\n`,
    ]);
  });

  it('is where advice about the school points', async () => {
    const cwd = folderWith({
      'b.yaml': SMALL_BRIEF.replace(/school:\n.*\n/, 'school: school.yaml\n'),
      'school.yaml': 'naam: X\ncontact:\n  naam: Y\nkleuren:\n  hoofd: "#ffff00"\n',
    });
    const { code, err } = await run(['maak', 'b.yaml', ...PROOF], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(
      /Tip: De kleur #ffff00 is te licht om te lezen\. De stukken krijgen daarom #[0-9a-f]{6}\. \(school\.yaml:5\)/,
    );
    expect(err).toMatch(/\(R06, school\.yaml:2\)/);
    expect(err).not.toContain('b.yaml:1)');
  });
});

describe('a logo that cannot be used', () => {
  const whole = makePng({ width: 40, height: 20 });
  it.each<[string, string, Uint8Array | string | undefined, string]>([
    ['is missing', 'weg.png', undefined, 'Het logo "weg.png" bestaat niet.'],
    ['lies above and is missing', '../weg.png', undefined, 'Het logo "../weg.png" bestaat niet.'],
    [
      'has an absolute path and is missing',
      '/nergens/weg.png',
      undefined,
      'Het logo "/nergens/weg.png" bestaat niet.',
    ],
    ['has a name without end', 'x'.repeat(299), undefined, 'Het logo "xxx'],
    ['is a link', 'https://x.example/logo.png', undefined, 'Een logo kan geen link zijn.'],
    ['is a folder', '.', undefined, 'Het logo "." is geen PNG, JPEG of SVG.'],
    ['is empty', 'l.png', '', 'Het logo "l.png" is geen PNG, JPEG of SVG.'],
    ['is a text', 'l.png', 'hallo', 'Het logo "l.png" is geen PNG, JPEG of SVG.'],
    [
      'is an SVG without a size',
      'l.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'Het logo "l.svg" zegt niet hoe groot het is.',
    ],
    [
      'is an SVG with letters in it',
      'l.svg',
      '<svg viewBox="0 0 9 9">\n<rect width="9" height="9"/>\n<text y="9">School</text>\n</svg>',
      'Het logo "l.svg" heeft op regel 3 letters (<text>). Zet de letters om in vormen, of bewaar het als PNG.',
    ],
    [
      'is an SVG with a script in it',
      'l.svg',
      '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/><script>alert(1)</script></svg>',
      'Het logo "l.svg" heeft op regel 1 een script (<script>).',
    ],
    ['is a GIF', 'l.gif', 'GIF89a\x01\0\x01\0', 'Het logo "l.gif" is geen PNG, JPEG of SVG.'],
    [
      'says it is 60,000 wide',
      'l.png',
      makePng({ width: 60_000, height: 60_000, pixels: new Uint8Array(9) }),
      'Het logo is te groot: 60000 bij 60000 beeldpunten. Maak het kleiner dan 4000.',
    ],
    [
      'is 2.5 MB',
      'l.png',
      Buffer.concat([whole, Buffer.alloc(2_500_000)]),
      'Het logo is te groot: 2,5 MB. Maak het kleiner dan 2,1 MB.',
    ],
    ['is half a PNG', 'l.png', whole.subarray(0, 50), 'Het logo is beschadigd.'],
    [
      'is half a JPEG',
      'l.jpg',
      Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
      'Het logo is beschadigd.',
    ],
  ])('because it %s', async (_, path, bytes, sentence) => {
    const { code, err } = await make(school(`logo: ${path}`), bytes === undefined ? {} : { [path]: bytes });
    expect([code, err.split('\n').length]).toEqual([3, 2]);
    expect(err).toContain(`b.yaml:3  ${sentence}`);
  });

  it('is told together with what the planner finds', async () => {
    const { err } = await make(school('logo: weg.png').replace('koffieochtend', 'koffie'));
    expect(
      err
        .split('\n')
        .map((line) => line.split('  ')[0])
        .sort(),
    ).toEqual(['', 'b.yaml:3', 'b.yaml:5']);
  });

  it.each(['#fff', 'rood', '#12345g', '123456', 'rgb(1,2,3)'])('and %s is no colour', async (colour) => {
    const { code, err } = await make(school(`kleuren: { hoofd: "${colour}" }`));
    expect([code, err]).toEqual([
      3,
      `b.yaml:3  "${colour}" bij "school.kleuren.hoofd" is geen kleur. Schrijf een kleur als "#1d5b79".\n`,
    ]);
  });

  it('takes a PNG with transparency, also from a folder above', async () => {
    const cwd = folderWith({ 'l.png': makePng({ colourType: 6, width: 40, height: 20 }) });
    mkdirSync(join(cwd, 'map'));
    writeFileSync(join(cwd, 'map', 'b.yaml'), school('logo: ../l.png'));
    const { code } = await run(['maak', 'map/b.yaml', '--uit', 'uit', '--stil', '--stukken', 'agenda'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(statSync(join(cwd, 'uit', 'agenda.pdf')).size).toBeGreaterThan(10_000);
  });
});

describe('stdin', () => {
  it.each<[string, string | Uint8Array, number, string]>([
    ['nothing', '', 3, '-:1  Hier staat nog niets. Begin met een voorbeeld.'],
    [
      'a program',
      Buffer.from([0, 1, 2, 255]),
      3,
      '-  Dit is geen tekstbestand. Kies een bestand met tekst, zoals bijeenkomst.yaml.',
    ],
    ['6 MB', '#'.repeat(6e6), 3, '-  Dit is te groot. Kies een bestand van hoogstens 1,0 MB.'],
    [
      'a school that is not there',
      SMALL_BRIEF.replace(/school:\n.*\n/, 'school: weg.yaml\n'),
      6,
      'weg.yaml  Dit bestaat niet. Controleer de naam en de map. De naam staat in -, regel 1.',
    ],
  ])('with %s', async (_, input, code, err) => {
    expect(await refused({}, ['maak', '-', '--stil'], input)).toEqual({ code, out: '', err: `${err}\n` });
  });
});

describe('options and places', () => {
  const html = ['--stil', '--formaat', 'html', '--stukken', 'agenda'];
  // All of them: who does not know the word cannot guess it.
  const pieces = `Kies uit: ${PIECES.slice(0, -1).join(', ')} of ${PIECES.at(-1)}.`;
  it.each<[string[], number, string]>([
    [['--stukken', 'onzin'], 2, `"onzin" kan niet bij --stukken. ${pieces}`],
    [['--stukken', ''], 2, `"" kan niet bij --stukken. ${pieces}`],
    [['--stukken', ',,'], 2, `"" kan niet bij --stukken. ${pieces}`],
    [['--formaat', 'doc'], 2, '"doc" kan niet bij --formaat. Kies uit: pdf, html, tekst of mail.'],
    [
      ['--datum-nu', '2026-13-01'],
      2,
      '"2026-13-01" kan niet bij --datum-nu. Schrijf een dag als 2027-01-19.',
    ],
    [['--uit', ''], 2, '"" kan niet bij --uit. Schrijf de naam van een map.'],
    [['b.yaml'], 2, 'Er staat te veel achter maak. Kijk met: samenspel maak --help.'],
    [
      ['--uit', 'b.yaml', ...html],
      6,
      'b.yaml  Op deze plek staat een bestand, geen map. Kies een andere map met --uit.',
    ],
    [
      ['--uit', 'b.yaml/x', ...html],
      6,
      'b.yaml/x  Op deze plek staat een bestand, geen map. Kies een andere map met --uit.',
    ],
    [
      ['--uit', 'x'.repeat(300), ...html],
      6,
      `${'x'.repeat(300)}  De naam van de map is te lang. Kies een kortere naam met --uit.`,
    ],
  ])('%j', async (argv, code, err) => {
    expect(await refused({ 'b.yaml': SMALL_BRIEF }, ['maak', 'b.yaml', ...argv])).toEqual({
      code,
      out: '',
      err: `${err}\n`,
    });
  });

  it.runIf(existsSync('/sys/kernel'))('a place where nobody can write', async () => {
    const { code, err } = await refused({ 'b.yaml': SMALL_BRIEF }, [
      'maak',
      'b.yaml',
      '--uit',
      '/sys/x',
      ...html,
    ]);
    expect([code, err]).toEqual([6, expect.stringMatching(/^\/sys\/x {2}.*(schrijven|map)/)]);
  });

  it.each(['constructor', '__proto__', ''])('"%s" is no command, example or list', async (name) => {
    expect(await refused({}, [name])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^De opdracht ".*" bestaat niet\./),
    });
    expect(await refused({}, ['voorbeeld', name])).toMatchObject({
      code: 2,
      err: expect.stringContaining('kan niet bij voorbeeld. Kies uit: '),
    });
    expect(await refused({}, ['bibliotheek', name])).toMatchObject({
      code: 2,
      err: expect.stringContaining('kan niet bij bibliotheek. Kies uit: '),
    });
  });
});
