import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT, run, SMALL_BRIEF } from '../captured-io.ts';

const MAKE = ['maak', 'b.yaml', '--uit', 'stukken', '--formaat', 'html', '--datum-nu', '2026-11-21'];

describe('samenspel sjablonen', () => {
  it('copies every template and partial, to be used again', async () => {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    const { code, out } = await run(['sjablonen', 'eigen'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('Klaar. In eigen staan');
    const ours = readdirSync(join(ROOT, 'templates')).filter((name) => name.endsWith('.hbs'));
    expect(readdirSync(join(cwd, 'eigen')).sort()).toEqual(['LEESMIJ.txt', ...ours, 'delen'].sort());
    const made = await run([...MAKE, '--sjablonen', 'eigen'], { cwd });
    expect([made.code, existsSync(join(cwd, 'stukken', 'agenda.html'))]).toEqual([0, true]);
  });

  it('does not overwrite what a school changed', async () => {
    const cwd = folderWith({});
    await run(['sjablonen', 'eigen'], { cwd });
    writeFileSync(join(cwd, 'eigen', 'agenda.hbs'), '<p>Van ons</p>');
    expect((await run(['sjablonen', 'eigen'], { cwd })).code).toBe(5);
    expect(readFileSync(join(cwd, 'eigen', 'agenda.hbs'), 'utf8')).toBe('<p>Van ons</p>');
  });
});

describe('--sjablonen', () => {
  /** A folder with one own template, and what making an agenda with it gives. */
  async function made(template: string, name = 'agenda.hbs') {
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    mkdirSync(join(cwd, 'eigen', 'delen'), { recursive: true });
    writeFileSync(join(cwd, 'eigen', name), template);
    const ran = await run([...MAKE, '--stukken', 'agenda', '--sjablonen', 'eigen/'], { cwd });
    const page = join(cwd, 'stukken', 'agenda.html');
    return { ...ran, page: existsSync(page) ? readFileSync(page, 'utf8') : undefined };
  }

  it('takes an own template in the place of ours, with our partials and CRLF line ends', async () => {
    const { code, page } = await made('\ufeff{{> kop}}\r\n<h1>Onze avond: {{bijeenkomst.titel}}</h1>\r\n');
    expect(code).toBe(0);
    expect(page).toContain('<h1>Onze avond: ');
  });

  it('takes an own partial', async () => {
    const { page } = await made('<header><p class="merk">Van ons</p></header>', 'delen/kop.hbs');
    expect(page).toContain('<p class="merk">Van ons</p>');
  });

  it.each([
    ['<h1>Dag</h1>\n<p>{{{groet}}}</p>', 'eigen/agenda.hbs:2', 'groet'],
    ['<h1>Dag</h1>\n<p>{{bestaatniet}}</p>', 'eigen/agenda.hbs:2', 'bestaatniet'],
    ['<h1>Dag</h1>\n\n<video></video>', 'eigen/agenda.hbs:3', 'video'],
    ['<h1>Dag</h1>\n{{#each doelen}}<p>\n{{titel}}</p><font>x</font>{{/each}}', 'eigen/agenda.hbs:3', 'font'],
  ])('%j is told with the line of that template', async (template, where, what) => {
    const { code, err, page } = await made(template);
    expect([code, page]).toEqual([3, undefined]);
    expect(err).toContain(where);
    expect(err).toContain(what);
  });

  it('says which template nobody would use, and which folder is not there', async () => {
    const { code, err } = await made('<p>Dag</p>', 'agneda.hbs');
    expect([code, err.includes('eigen/agneda.hbs')]).toEqual([3, true]);
    const cwd = folderWith({ 'b.yaml': SMALL_BRIEF });
    const missing = await run([...MAKE, '--sjablonen', 'nergens'], { cwd });
    expect([missing.code, missing.err.includes('nergens')]).toEqual([6, true]);
  });
});
