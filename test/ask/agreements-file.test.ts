import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAgreements } from '../../src/ask/agreements-file.ts';

const FILLED = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'afspraken.yaml'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'samenspel-afspraken-'));

function read(text: string) {
  const path = join(folder, 'afspraken.yaml');
  writeFileSync(path, text);
  return readAgreements(path, 'map/afspraken.yaml');
}

describe('readAgreements', () => {
  it('reads what was filled in', () => {
    const found = read(FILLED);
    expect(found.ok && found.value.agreements).toMatchObject({
      title: 'Telefoons en groepsapps, hoe doen we dat samen?',
      date: '2027-04-15',
      kind: 'thema-avond',
      parents: 41,
      again: [{ title: 'De plaatjes van de avond', link: 'https://school.example/telefoons' }],
      lookBack: '2027-06-08',
    });
    expect(found.ok && found.value.agreements.made.map(({ done }) => done)).toEqual(['deels', 'ja', 'nee']);
  });

  it('reads the same with a byte order mark and Windows line ends', () => {
    const [one, other] = [read(FILLED), read(`\ufeff${FILLED.replaceAll('\n', '\r\n')}`)];
    expect(other.ok && other.value.agreements).toEqual(one.ok && one.value.agreements);
  });

  it('tells all that is wrong at once, with the line', () => {
    const wrong = FILLED.replace('datum: 2027-04-15', 'datum: 2027-02-30')
      .replace('gezegd:', 'gezegt:')
      .replace('gedaan: deels', 'gedaan: misschien')
      .replace('https://school.example/telefoons', 'http://school.example');
    const { problems } = read(wrong);
    expect(problems.map(({ code, file, line, key }) => [code, `${file}:${line}`, key])).toEqual([
      ['value-not-a-date', 'map/afspraken.yaml:3', 'datum'],
      ['key-unknown', 'map/afspraken.yaml:8', 'gezegt'],
      ['value-not-allowed', 'map/afspraken.yaml:18', 'afspraken[0].gedaan'],
      ['value-not-a-link', 'map/afspraken.yaml:37', 'terugkijken[0].link'],
    ]);
  });

  it('asks for the meeting that it is about', () => {
    const { problems } = read('gezegd: [iets]\n');
    expect(problems.map(({ code, key }) => `${code} ${key}`)).toEqual([
      'key-missing titel',
      'key-missing datum',
      'key-missing soort',
    ]);
  });

  it('says that a file is not there', () => {
    expect(readAgreements(join(folder, 'geen.yaml'), 'geen.yaml').problems).toEqual([
      { code: 'file-missing', level: 'error', file: 'geen.yaml' },
    ]);
  });
});
