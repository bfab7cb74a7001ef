import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, ROOT, SMALL_BRIEF } from './captured-io.ts';

const BIN = join(ROOT, 'bin', 'samenspel.js');
/** Where it is not about what is made. */
const PAGE = ['--formaat', 'html', '--stukken', 'agenda'];
/** Pieces with days and times in them, on paper too; in CI all that belong to the meeting. */
const DATED = process.env.CI === 'true' ? [] : ['--stukken', 'uitnodiging,agenda,planning,herinneringen'];

function samenspel(args: readonly string[], cwd = ROOT, input = '') {
  return spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((done) => child.once('exit', (code, signal) => done({ code, signal })));
}

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.js')], { encoding: 'utf8' });
  expect(built.stderr + built.stdout).not.toMatch(/error TS/);
  expect(built.status).toBe(0);
}, 120_000);

describe('bin/samenspel.js', () => {
  it('gives the exit code of the command', () => {
    expect(samenspel(['--version']).status).toBe(0);
    expect(samenspel(['maka']).status).toBe(2);
    expect(samenspel(['maak', 'nergens.yaml']).status).toBe(6);
    expect(samenspel([]).status).toBe(2);
  });

  it('makes a pack from stdin, and keeps JSON and messages apart', () => {
    const cwd = folderWith();
    const { status, stdout, stderr } = samenspel(
      ['maak', '-', '--json', '--stukken', 'agenda'],
      cwd,
      SMALL_BRIEF,
    );
    expect([status, stderr]).toEqual([0, '']);
    const names = JSON.parse(stdout).bestanden.map(({ naam }: { naam: string }) => naam);
    expect(names).toEqual(['agenda.pdf', 'agenda.html', 'index.html', 'manifest.json']);
  });

  it('gives the same bytes in another time zone, language and folder', () => {
    const made = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      const env = { ...process.env, TZ: zone, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
      const run = spawnSync(process.execPath, [BIN, 'maak', '-', '--json', ...DATED], {
        cwd: folderWith(),
        env,
        input: SMALL_BRIEF,
        encoding: 'utf8',
      });
      return JSON.parse(run.stdout).bestanden;
    });
    expect(made[0]).toEqual(made[1]);
    expect(made[0].map(({ naam }: { naam: string }) => naam)).toEqual(
      expect.arrayContaining([
        'uitnodiging.pdf',
        'planning.pdf',
        'herinneringen.txt',
        'planning.ics',
        'manifest.json',
      ]),
    );
  });

  it('writes much to a pipe without losing the end', () => {
    const { stdout } = samenspel(['bibliotheek', '--json']);
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  it('ends in peace when the reader of a pipe stops early', async () => {
    const child = spawn(process.execPath, [BIN, 'bibliotheek', '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    child.stdout.destroy();
    expect(await ended(child)).toEqual({ code: 0, signal: null });
    expect(err).toBe('');
  });

  it('stops reading a stdin that never ends', async () => {
    const endless =
      'const go = () => { while (process.stdout.write("ja\\n".repeat(1000))); process.stdout.once("drain", go); }; go();';
    const yes = spawn(process.execPath, ['-e', endless], { stdio: ['ignore', 'pipe', 'ignore'] });
    const child = spawn(process.execPath, [BIN, 'maak', '-', '--stil'], {
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: 20_000,
    });
    child.stdin.on('error', () => undefined); // it closes before everything is written
    yes.stdout.pipe(child.stdin);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    expect(await ended(child)).toEqual({ code: 3, signal: null });
    yes.kill();
    expect(err).toBe('-  Dit is te groot. Kies een bestand van hoogstens 1,0 MB.\n');
  });

  it.runIf(process.platform === 'linux')('does not try for ever where no folder can be made', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    const argv = [BIN, 'maak', 'b.yaml', ...PAGE, '--stil', '--uit', '/proc/nergens/x'];
    const child = spawn(process.execPath, argv, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 20_000,
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    expect(await ended(child)).toEqual({ code: 6, signal: null });
    expect(err).toBe('/proc/nergens/x  Op deze plek kan geen map komen. Kies een andere map met --uit.\n');
  });

  it.runIf(process.platform === 'linux')('gives 6 on a full disk, whatever the command', async () => {
    for (const argv of [
      ['bibliotheek'],
      ['--help'],
      ['controleer', 'content/bronnen.yaml'],
      ['schema'],
      ['voorbeeld', '--proef', ...PAGE],
    ]) {
      const child = spawn(process.execPath, [BIN, ...argv], {
        cwd: ROOT,
        stdio: ['ignore', openSync('/dev/full', 'w'), 'ignore'],
      });
      expect([argv, (await ended(child)).code]).toEqual([argv, 6]);
    }
  });

  it('stops when the person stops it', async () => {
    const child = spawn(process.execPath, [BIN, 'maak', '-'], { stdio: ['pipe', 'ignore', 'pipe'] });
    // It reads its input now, and would wait for more for ever.
    await new Promise((ready) => child.stderr.once('data', ready));
    child.kill('SIGINT');
    const { code, signal } = await ended(child);
    expect(code === 130 || signal === 'SIGINT').toBe(true);
  });
});
