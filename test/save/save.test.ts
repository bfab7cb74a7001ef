import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OutputFile } from '../../src/model/output.ts';
import { saveFiles } from '../../src/save/save.ts';

const file = (name: string, text: string): OutputFile => ({ name, bytes: new TextEncoder().encode(text) });
const FILES = [file('agenda.html', 'nieuw'), file('manifest.json', '{}')];
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'samenspel-bewaar-'));
});

describe('saveFiles', () => {
  it('makes the folder and writes every file, and nothing else', async () => {
    const folder = join(root, 'a', 'b');
    const saved = await saveFiles(folder, FILES, { overwrite: false });
    expect(saved).toEqual({
      ok: true,
      problems: [],
      value: [join(folder, 'agenda.html'), join(folder, 'manifest.json')],
    });
    expect(readdirSync(folder).sort()).toEqual(['agenda.html', 'manifest.json']);
    expect(readFileSync(join(folder, 'agenda.html'), 'utf8')).toBe('nieuw');
  });

  it('refuses to overwrite, names everything in the way, and leaves it as it was', async () => {
    writeFileSync(join(root, 'agenda.html'), 'oud');
    writeFileSync(join(root, 'manifest.json'), 'oud');
    const saved = await saveFiles(root, [...FILES, file('nieuw.html', 'x')], { overwrite: false });
    expect(saved.problems).toEqual([
      {
        code: 'would-overwrite',
        level: 'error',
        file: root,
        detail: { names: ['agenda.html', 'manifest.json'] },
      },
    ]);
    expect(readdirSync(root).sort()).toEqual(['agenda.html', 'manifest.json']);
    expect(readFileSync(join(root, 'agenda.html'), 'utf8')).toBe('oud');
  });

  it('overwrites when asked, and leaves other files alone', async () => {
    writeFileSync(join(root, 'agenda.html'), 'oud');
    writeFileSync(join(root, 'eigen.txt'), 'van mij');
    expect((await saveFiles(root, FILES, { overwrite: true })).ok).toBe(true);
    expect(readFileSync(join(root, 'agenda.html'), 'utf8')).toBe('nieuw');
    expect(readFileSync(join(root, 'eigen.txt'), 'utf8')).toBe('van mij');
    expect(readdirSync(root).length).toBe(3);
  });

  it('takes away what it made when a file cannot get its name', async () => {
    mkdirSync(join(root, 'manifest.json'));
    const saved = await saveFiles(root, FILES, { overwrite: true });
    expect(saved.problems[0]).toMatchObject({ code: 'write-failed', detail: { reason: 'EISDIR' } });
    expect(readdirSync(root)).toEqual(['manifest.json']);
  });

  it('takes away folders that it made, when a name is too long for the disk', async () => {
    const saved = await saveFiles(join(root, 'a', 'b'), [file('a.html', 'x'), file('b'.repeat(300), 'x')], {
      overwrite: false,
    });
    expect(saved.problems[0]).toMatchObject({ code: 'write-failed', detail: { reason: 'ENAMETOOLONG' } });
    expect(existsSync(join(root, 'a'))).toBe(false);
  });

  it('removes its temporaries when writing fails halfway', async () => {
    // The name itself fits, the temporary name does not: the check passes and the second write fails.
    const saved = await saveFiles(join(root, 'a'), [file('a.html', 'x'), file('b'.repeat(250), 'x')], {
      overwrite: false,
    });
    expect(saved.problems[0]).toMatchObject({ code: 'write-failed', detail: { reason: 'ENAMETOOLONG' } });
    expect(readdirSync(root)).toEqual([]);
  });

  it('says so when a file stands where the folder should be', async () => {
    writeFileSync(join(root, 'uit'), 'een bestand');
    const saved = await saveFiles(join(root, 'uit'), FILES, { overwrite: true });
    expect(saved.problems[0]).toMatchObject({ code: 'write-failed', detail: { reason: 'ENOTDIR' } });
  });

  it.skipIf(process.getuid?.() === 0)('says so when the folder may not be written in', async () => {
    chmodSync(root, 0o500);
    const saved = await saveFiles(root, FILES, { overwrite: false });
    expect(saved.problems[0]).toMatchObject({ code: 'write-failed', detail: { reason: 'EACCES' } });
  });

  it.each(['../x', 'a/b', '.verborgen', '/x'])('holds %s for a fault of the program', async (name) => {
    await expect(saveFiles(root, [file(name, 'x')], { overwrite: true })).rejects.toThrow(TypeError);
  });

  it('lets two runs write into one folder at once', async () => {
    const runs = ['een', 'twee', 'drie'].map((text) =>
      saveFiles(root, [file(`${text}.html`, text)], { overwrite: false }),
    );
    expect((await Promise.all(runs)).every((run) => run.ok)).toBe(true);
    expect(readdirSync(root).length).toBe(3);
  });
});
