import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../captured-io.ts';

const SCHOOL = 'naam: De Linde\nregio: noord\ntype: po\n';
const TODAY = ['--datum-nu', '2026-11-21'];

describe('samenspel jaarplan', () => {
  it('makes a page and a brief for every meeting, that maak can use', async () => {
    const cwd = folderWith({ 'school.yaml': SCHOOL });
    const { code, out, err } = await run(['jaarplan', 'school.yaml', ...TODAY], { cwd });
    expect([code, err]).toEqual([0, 'Het schooljaar 2027–2028 indelen …\n']);
    expect(out).toContain('Periode 1: 2027-08-23 tot en met 2027-10-15');
    const folder = join(cwd, 'jaarplan-2027-2028');
    const names = readdirSync(folder);
    expect(names).toEqual(expect.arrayContaining(['jaarplan.pdf', 'jaarplan.html', 'manifest.json']));
    const briefs = names.filter((name) => name.endsWith('.yaml'));
    expect(briefs.length).toBeGreaterThan(12);
    expect(readFileSync(join(folder, briefs[0] ?? ''), 'utf8')).toContain('school: ../school.yaml');
    for (const name of briefs) {
      const page = ['--proef', '--stil', '--formaat', 'html', '--stukken', 'agenda'];
      const made = await run(['maak', join(folder, name), ...page, ...TODAY], { cwd });
      expect([name, made.code]).toEqual([name, 0]);
    }
    // As whole packs on paper too: all of them in CI, two of them at home.
    const toCheck = process.env.CI === 'true' ? briefs : briefs.slice(0, 2);
    const checked = await run(['controleer', ...toCheck.map((name) => join(folder, name)), ...TODAY], {
      cwd,
    });
    expect(checked.code).toBe(0);
    expect(checked.out).toContain(`${toCheck.length} bestanden nagekeken: 0 fouten`);
  });

  it('writes nothing with --proef, and tells everything with --json', async () => {
    const cwd = folderWith({ 'school.yaml': SCHOOL });
    const { code, out } = await run(['jaarplan', 'school.yaml', '--proef', '--json', '--licht', ...TODAY], {
      cwd,
    });
    const told = JSON.parse(out);
    expect([code, told.ok, told.proef, told.jaarplan.length]).toEqual([0, true, true, 4]);
    expect(existsSync(join(cwd, 'jaarplan-2027-2028'))).toBe(false);
    expect(Object.keys(told.evenwicht)).toHaveLength(5);
  });

  it.each([
    [['--jaar', 'zomer'], 2, '--jaar'],
    [['--jaar', '2031'], 3, 'de zomervakantie van 2031'],
    [['--inhoud', 'nergens'], 6, 'nergens'],
  ])('%j is told clearly', async (options, exit, words) => {
    const cwd = folderWith({ 'school.yaml': SCHOOL });
    const { code, out, err } = await run(['jaarplan', 'school.yaml', ...options, ...TODAY], { cwd });
    expect([code, out]).toEqual([exit, '']);
    expect(err).toContain(words);
    expect(readdirSync(cwd)).toEqual(['school.yaml']);
  });

  it('does not overwrite unless asked', async () => {
    const cwd = folderWith({ 'school.yaml': SCHOOL });
    await run(['jaarplan', 'school.yaml', ...TODAY], { cwd });
    expect((await run(['jaarplan', 'school.yaml', ...TODAY], { cwd })).code).toBe(5);
    expect((await run(['jaarplan', 'school.yaml', '--overschrijf', ...TODAY], { cwd })).code).toBe(0);
  });
});
