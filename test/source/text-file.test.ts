import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeText, MAX_TEXT_BYTES, readTextFile } from '../../src/source/text-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decodeText', () => {
  it('leaves the byte order mark out and the line ends as they are', () => {
    expect(decodeText(utf8('\ufeffnaam: één\r\nplaats: x\n'), 'f')).toMatchObject({
      ok: true,
      value: 'naam: één\r\nplaats: x\n',
    });
  });

  it('names the first line that is no UTF-8, and the word', () => {
    expect(
      decodeText(latin1('school:\r\n  naam: "De Vlinder"\r\n  rol: (privé) team\r\n'), 'oud.yaml'),
    ).toEqual({
      ok: false,
      problems: [
        {
          code: 'file-not-utf8',
          level: 'error',
          file: 'oud.yaml',
          line: 3,
          detail: { encoding: 'Windows-1252', word: 'privé' },
        },
      ],
    });
  });

  it('refuses half a character, also at the very end', () => {
    expect(decodeText(utf8('a\nb é').subarray(0, 5), 'f').problems[0]).toMatchObject({
      code: 'file-not-utf8',
      line: 2,
    });
    expect(decodeText(Uint8Array.of(0xed, 0xa0, 0x80), 'f').problems[0]).toMatchObject({
      code: 'file-not-utf8',
    });
  });

  it('knows what Windows calls Unicode', () => {
    const utf16 = Uint8Array.from(Buffer.from('\ufeffnaam: x', 'utf16le'));
    expect(decodeText(utf16, 'f').problems[0]).toMatchObject({
      code: 'file-not-utf8',
      detail: { encoding: 'UTF-16' },
    });
  });

  it('refuses what is no text', () => {
    for (const bytes of [
      utf8('a\0b'),
      latin1('%PDF-1.7\n'),
      latin1('PK\x03\x04rest'),
      latin1('\x89PNG\r\n'),
    ]) {
      expect(decodeText(bytes, 'f').problems).toEqual([{ code: 'file-binary', level: 'error', file: 'f' }]);
    }
  });

  it('takes text up to the limit and not a byte more', () => {
    expect(decodeText(new Uint8Array(MAX_TEXT_BYTES).fill(97), 'f').ok).toBe(true);
    expect(decodeText(new Uint8Array(MAX_TEXT_BYTES + 1).fill(97), 'f').problems).toEqual([
      {
        code: 'file-too-large',
        level: 'error',
        file: 'f',
        detail: { bytes: MAX_TEXT_BYTES + 1, max: MAX_TEXT_BYTES },
      },
    ]);
  });
});

describe('readTextFile', () => {
  it('reads a file, and names it in problems as the person typed it', () => {
    const path = join(folder, 'goed.yaml');
    writeFileSync(path, 'a: 1\n');
    expect(readTextFile(path, './goed.yaml')).toMatchObject({ ok: true, value: 'a: 1\n' });
    expect(readTextFile(join(folder, 'weg.yaml'), './weg.yaml').problems).toEqual([
      { code: 'file-missing', level: 'error', file: './weg.yaml' },
    ]);
  });

  it('calls a path through a file, and one that no file can have, missing', () => {
    const path = join(folder, 'los.yaml');
    writeFileSync(path, '');
    for (const wrong of [join(path, 'x'), 'a\0b', `${folder}/${'x'.repeat(300)}`]) {
      expect(readTextFile(wrong, 'x').problems[0]?.code).toBe('file-missing');
    }
  });

  it('refuses a folder and a device', () => {
    mkdirSync(join(folder, 'map'));
    expect(readTextFile(join(folder, 'map'), 'map').problems[0]).toMatchObject({
      code: 'file-unreadable',
      detail: { reason: 'directory' },
    });
    if (process.platform === 'win32') return;
    expect(readTextFile('/dev/zero', 'z').problems[0]).toMatchObject({ detail: { reason: 'not-a-file' } });
  });

  it('refuses 6 MB by its size', () => {
    const path = join(folder, 'groot.yaml');
    writeFileSync(path, '');
    truncateSync(path, 6_000_000);
    // The file holds only zeros: read, it would be `file-binary`.
    expect(readTextFile(path, 'groot.yaml').problems[0]).toMatchObject({
      code: 'file-too-large',
      detail: { bytes: 6_000_000, max: MAX_TEXT_BYTES },
    });
  });
});
