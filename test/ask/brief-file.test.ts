import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readBrief, readSchool, writeBrief, writeSchool } from '../../src/ask/brief-file.ts';
import type { RawBrief, RawSchool } from '../../src/ask/raw-brief.ts';
import { CHANNELS, INITIATIVES, NEIGHBOURHOODS, REGIONS, SCHOOL_TYPES } from '../../src/model/brief.ts';
import { briefSource } from '../../src/model/brief-source.ts';
import { addDays, isoClock } from '../../src/model/date.ts';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-brief-'));
afterAll(() => rmSync(folder, { recursive: true }));

const options = { file: 'map/brief.yaml', directory: folder };
const good = `school:
  naam: De Linde
bijeenkomst:
  soort: ouderavond
  datum: 2027-01-19
doelen: [kennismaken]
`;

function problems(text: string) {
  return readBrief(text, options).problems.map(
    ({ file, line, key, code }) => `${file}:${line} ${key} ${code}`,
  );
}

function inFile(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

describe('readBrief', () => {
  it('reads a brief with the school in it', () => {
    const outcome = readBrief(good.replace('De Linde', 'De Linde\n  logo: beeld/logo.png'), options);
    expect(outcome.ok && outcome.value).toMatchObject({
      brief: {
        school: { name: 'De Linde', type: 'po' },
        meeting: { date: '2027-01-19' },
        goals: ['kennismaken'],
      },
      file: 'map/brief.yaml',
      logoPath: join(folder, 'beeld', 'logo.png'),
    });
    expect(outcome.ok && outcome.value.placeOf('bijeenkomst.datum').line).toBe(6);
  });

  it('reads a brief of JSON with tabs, and one with Windows line ends', () => {
    const json = JSON.stringify(
      {
        school: { naam: 'De Linde' },
        bijeenkomst: { soort: 'ouderavond', datum: '2027-01-19', aantal: 30 },
        doelen: ['a'],
      },
      null,
      '\t',
    );
    expect(readBrief(json, { ...options, file: 'b.json' })).toMatchObject({
      ok: true,
      value: { brief: { meeting: { expected: 30 } } },
    });
    expect(readBrief(good.replaceAll('\n', '\r\n'), options).ok).toBe(true);
  });

  it('understands a time with a full stop, and refuses what is no time', () => {
    const at = (time: string) =>
      readBrief(good.replace('2027-01-19', `2027-01-19\n  start: ${time}`), options);
    expect(at('19.30')).toMatchObject({ ok: true, value: { brief: { meeting: { start: 1170 } } } });
    expect(at('"9:05"')).toMatchObject({ ok: true, value: { brief: { meeting: { start: 545 } } } });
    for (const time of ['19.3', '25:00', '19:60', 'half acht']) {
      expect(at(time).problems).toMatchObject([
        { code: 'value-not-a-time', line: 6, key: 'bijeenkomst.start' },
      ]);
    }
  });

  it('keeps markup as the text that it is', () => {
    const text = good.replace('De Linde', '"<script>alert(1)</script> & {{x}}"');
    expect(readBrief(text, options)).toMatchObject({
      value: { brief: { school: { name: '<script>alert(1)</script> & {{x}}' } } },
    });
  });

  it('refuses control characters and text that turns around, also when escaped', () => {
    for (const character of ['\\u0000', '\\e[31m', '\\u202e']) {
      const text = good.replace('De Linde', `"De ${character}Linde"`);
      expect(problems(text)).toEqual(['map/brief.yaml:2 school.naam value-control-character']);
    }
  });

  it('refuses a brief without goals, also with an empty list', () => {
    expect(problems(good.replace('[kennismaken]', ''))).toEqual(['map/brief.yaml:6 doelen key-missing']);
    expect(problems(good.replace('[kennismaken]', '[]'))).toEqual(['map/brief.yaml:6 doelen value-empty']);
  });

  it('takes an empty list of interpreters for none', () => {
    expect(readBrief(good.replace('2027-01-19', '2027-01-19\n  tolk: []'), options)).toMatchObject({
      value: { brief: { meeting: { interpreter: { kind: 'none' } } } },
    });
  });
});

describe('the briefs in README', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const briefs = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

  it('are two', () => {
    expect(briefs).toHaveLength(2);
  });

  it.each(briefs)('can be read: %#', (text) => {
    const read = readBrief(text, { file: 'README.md', directory: folder });
    expect(read.problems).toEqual([]);
    expect(read.ok).toBe(true);
  });
});

describe('a school in a file of its own', () => {
  const pointing = (path: string) => good.replace('school:\n  naam: De Linde', `school: ${path}`);

  it('is read from the folder of the brief, with or without its leading key', () => {
    inFile('school.yaml', 'naam: De Linde\nlogo: logo.png\n');
    inFile('school2.yaml', 'school:\n  naam: De Linde\n');
    expect(readBrief(pointing('school.yaml'), options)).toMatchObject({
      ok: true,
      value: {
        brief: { school: { name: 'De Linde' } },
        logoPath: join(folder, 'logo.png'),
      },
    });
    expect(readBrief(pointing('school2.yaml'), options).ok).toBe(true);
  });

  it('has its own name and lines in problems, together with those of the brief', () => {
    inFile('fout.yaml', '# school\nnam: De Linde\ntype: po\nregio: oost\n');
    const text = pointing('fout.yaml').replace('2027-01-19', '2027-02-30');
    const school = join('map', 'fout.yaml');
    expect(problems(text)).toEqual([
      'map/brief.yaml:4 bijeenkomst.datum value-not-a-date',
      `${school}:2 nam key-unknown`,
      `${school}:4 regio value-not-allowed`,
    ]);
  });

  it('names keys as they stand under a leading key, and refuses others next to it', () => {
    inFile('fout2.yaml', 'school:\n  naam: De Linde\n  type: x\nplaats: Utrecht\n');
    expect(readSchool(join(folder, 'fout2.yaml'), 'fout2.yaml').problems).toMatchObject([
      { code: 'value-not-allowed', file: 'fout2.yaml', line: 3, key: 'school.type' },
      { code: 'key-unknown', file: 'fout2.yaml', line: 4, key: 'plaats' },
    ]);
  });

  it('says where a file is named that is not there', () => {
    expect(readBrief(pointing('weg.yaml'), options).problems).toEqual([
      {
        code: 'file-missing',
        level: 'error',
        file: join('map', 'weg.yaml'),
        detail: { namedIn: 'map/brief.yaml', namedAt: 1 },
      },
    ]);
  });

  it('reports a school file that is no YAML', () => {
    inFile('tabs.yaml', 'contact:\n\tnaam: x\n');
    expect(problems(pointing('tabs.yaml'))).toEqual([`${join('map', 'tabs.yaml')}:2 undefined yaml-tabs`]);
  });
});

/** Any text that a person may type in a field of one line. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 38 }),
  fc.constantFrom(
    '~',
    'null',
    'ja',
    '010',
    '19:30',
    '- a',
    '# b',
    'a: b',
    '"q"',
    "'s avonds",
    '{x}',
    '&a',
    '%',
    '|',
    '---',
  ),
);
const fine = (text: string) =>
  /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(text) &&
  !/[\ufff9-\uffff]/.test(text) &&
  text.trim() !== '' &&
  text.length <= 38;
const typed = words.filter(fine);
const paragraphs = fc.array(typed, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n\n'));
const id = fc.stringMatching(/^[a-z]{1,5}(-[a-z]{1,5})?$/);
const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays('2027-01-19', days));
const at = fc.integer({ min: 0, max: 1439 }).map(isoClock);
const some = { requiredKeys: [] as [] };
const person = fc.record({ naam: typed, rol: typed }, some);

const school: fc.Arbitrary<RawSchool> = fc.record(
  {
    naam: typed,
    plaats: typed,
    type: fc.constantFrom(...SCHOOL_TYPES),
    regio: fc.constantFrom(...REGIONS),
    contact: fc.record(
      { naam: typed, telefoon: fc.constantFrom('030 123', '0612345678', '+31 6'), bereikbaar: typed },
      some,
    ),
    steunpunt: fc.record(
      { naam: typed, website: fc.constant('https://x.example') },
      { requiredKeys: ['naam'] },
    ),
    spreekuur: typed,
    op_het_plein: typed,
    wijk: fc.subarray([...NEIGHBOURHOODS]),
    vakanties: fc.array(fc.record({ naam: typed, van: day }), { maxLength: 2 }),
    agenda: fc.array(fc.record({ naam: typed, datum: day }), { maxLength: 2 }),
    kleuren: fc.record({ hoofd: fc.constant('#1d5b79') }),
  },
  { requiredKeys: ['naam'] },
);

const brief: fc.Arbitrary<RawBrief> = fc.record(
  {
    school,
    bijeenkomst: fc.record(
      {
        soort: id,
        licht: fc.constantFrom('ja' as const, 'nee' as const),
        titel: typed,
        datum: day,
        start: at,
        minuten: fc.integer({ min: 5, max: 480 }),
        plek: typed,
        aantal: fc.integer({ min: 2, max: 1000 }),
        talen: fc.array(typed, { maxLength: 3 }),
        tolk: fc.oneof(fc.constant('op verzoek'), fc.array(typed, { maxLength: 3 })),
        initiatief: fc.constantFrom(...INITIATIVES),
        organisator: person,
        tweede: person,
        spreker: person,
        kanalen: fc.subarray([...CHANNELS]),
        partners: fc.array(person, { maxLength: 2 }),
        kinderopvang: fc.constantFrom('ja' as const, 'nee' as const),
        ronde: fc.record({ tot: at, wissel: fc.integer({ min: 0, max: 30 }) }, { requiredKeys: ['tot'] }),
      },
      { requiredKeys: ['soort', 'datum'] },
    ),
    doelen: fc.array(id, { minLength: 1, maxLength: 3 }),
    onderwerpen: fc.array(id, { maxLength: 2 }),
    nieuwsbrief: fc.record(
      {
        voorwoord: paragraphs,
        berichten: fc.array(fc.record({ kop: typed, tekst: paragraphs }), { maxLength: 2 }),
      },
      some,
    ),
  },
  { requiredKeys: ['school', 'bijeenkomst', 'doelen'] },
);

describe('writeBrief', () => {
  it('writes a short heading and plain Dutch YAML', () => {
    const text = writeBrief({
      school: 'school.yaml',
      bijeenkomst: { soort: 'ouderavond', datum: '2027-01-19', start: '19:30', aantal: 30 },
      doelen: ['kennismaken'],
    });
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      'school: school.yaml',
      'bijeenkomst:',
      '  soort: ouderavond',
      '  datum: 2027-01-19',
      '  start: 19:30',
      '  aantal: 30',
      'doelen:',
      '  - kennismaken',
      '',
    ]);
  });

  it('is read back as the same brief, whatever a person typed', () => {
    fc.assert(
      fc.property(brief, (raw) => {
        const read = readBrief(writeBrief(raw), options);
        expect(read.problems).toEqual([]);
        expect(read.ok && read.value.brief).toEqual(briefSource.parse(raw));
      }),
    );
  });

  it('writes a school file that is read back as the same school', () => {
    fc.assert(
      fc.property(school, (raw) => {
        inFile('ronde.yaml', writeSchool(raw));
        const read = readSchool(join(folder, 'ronde.yaml'), 'ronde.yaml');
        expect(read.ok && read.value).toEqual(
          briefSource.parse({ school: raw, bijeenkomst: { soort: 'a', datum: '2027-01-19' }, doelen: 'a' })
            .school,
        );
      }),
      { numRuns: 50 },
    );
  });
});
