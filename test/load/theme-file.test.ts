import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readThemeFile, themeText } from '../../src/load/theme-file.ts';
import { LOOK_NAMES, LOOKS } from '../../src/model/look.ts';
import { changedLook } from '../../src/model/look-changes.ts';
import { schoolTheme } from '../../src/model/theme.ts';
import { themeKeys } from '../../src/model/theme-keys.ts';

function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
  try {
    writeFileSync(join(folder, 'thema.yaml'), text);
    return readThemeFile(join(folder, 'thema.yaml'), 'eigen/thema.yaml');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text with every key chosen. */
const chosen = (text: string) => text.replace(/^#(?=\w)/gm, '');

describe('readThemeFile', () => {
  it('reads what a school changes, and knows the line of a key', () => {
    const theme = read(
      'thema: warm\nletters: groot\nkleuren:\n  accent: "#AA3311"\nhoeken: 3\ntint: 8\nverhouding: "1,25"\n',
    );
    expect(theme.ok && theme.value.style).toEqual({
      look: 'warm',
      letters: 'groot',
      colours: { accent: '#aa3311' },
      changes: { radius: 3, tint: 0.08, ratio: 1.25 },
    });
    expect(theme.ok && theme.value.lineOf('kleuren.accent')).toBe(4);
  });

  it('tells everything that is wrong at once, each with its line and what may stand there', () => {
    const { problems } = read(
      'tehma: warm\nverhouding: 2\nhoeken: 40\nkaders: streep\nkleuren:\n  hoofd: rood\nknop: soms\n',
    );
    expect(problems.map(({ code, file, line, key }) => [code, file, line, key])).toEqual([
      ['key-unknown', 'eigen/thema.yaml', 1, 'tehma'],
      ['value-out-of-range', 'eigen/thema.yaml', 2, 'verhouding'],
      ['value-out-of-range', 'eigen/thema.yaml', 3, 'hoeken'],
      ['value-not-allowed', 'eigen/thema.yaml', 4, 'kaders'],
      ['value-not-a-colour', 'eigen/thema.yaml', 6, 'kleuren.hoofd'],
      ['value-not-allowed', 'eigen/thema.yaml', 7, 'knop'],
    ]);
    expect(problems[0]?.detail).toMatchObject({ nearest: 'thema' });
    expect(problems[1]?.detail).toMatchObject({ min: '1,1', max: '1,3' });
    expect(problems[3]?.detail).toMatchObject({ allowed: ['vlak', 'lijn', 'balk'] });
  });

  it('says what is no YAML, and which file is not there', () => {
    expect(read('thema: [').problems.map(({ code, line }) => [code, line])).toEqual([['yaml-syntax', 1]]);
    expect(readThemeFile('/nergens/thema.yaml', 'x').problems).toMatchObject([{ code: 'file-missing' }]);
  });
});

describe('themeText', () => {
  it.each(LOOK_NAMES)('chooses nothing yet for %s', (name) => {
    const theme = read(themeText(name));
    expect(theme.ok && theme.value.style).toEqual({});
  });

  it.each(LOOK_NAMES)(
    'has every key with the value that it has in %s: choosing them all changes nothing',
    (name) => {
      const theme = read(chosen(themeText(name)));
      expect(theme.problems).toEqual([]);
      if (!theme.ok) return;
      const { look, letters, colours, changes } = theme.value.style;
      expect([look, letters, Object.keys(changes ?? {}).length]).toEqual([
        name,
        'gewoon',
        themeKeys(name).length - 3,
      ]);
      expect(schoolTheme(colours?.main, colours?.accent, look)).toEqual(
        schoolTheme(undefined, undefined, name),
      );
      const { radius: _radius, ...shapes } = changes ?? {};
      expect(changedLook(LOOKS[name], shapes)).toEqual(LOOKS[name]);
    },
  );

  it('tells each key in short sentences', () => {
    const sentences = themeKeys('helder').flatMap(({ purpose }) => purpose.split(/(?<=[.?!]) /));
    expect(sentences.filter((sentence) => sentence.split(' ').length > 20)).toEqual([]);
  });
});
