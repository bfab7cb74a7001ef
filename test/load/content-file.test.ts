import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFile } from '../../src/load/content-file.ts';
import type { KnownIds } from '../../src/load/references.ts';
import { contentFolder } from './content-folder.ts';

const KNOWN = { goals: ['vertrouwen'], kinds: [], topics: [], sources: ['boek'] };

const problemsOf = (path: string, shownAs: string, known: KnownIds | undefined) =>
  readContentFile(path, shownAs, undefined, known).problems;

describe('readContentFile', () => {
  it('knows the kind by the folder, or by the keys', () => {
    const tip = join(contentFolder(), 'thuistips', 'voorlezen.md');
    expect(problemsOf(tip, 'voorlezen.md', KNOWN)).toEqual([]);
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'samenspel-los-')), 'voorlezen.md');
    copyFileSync(tip, elsewhere);
    expect(problemsOf(elsewhere, 'voorlezen.md', KNOWN)).toEqual([]);
  });

  it('says so when neither tells the kind', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'samenspel-los-')), 'iets.md');
    writeFileSync(path, '---\ntitel: Iets\n---\nTekst.\n');
    expect(problemsOf(path, 'iets.md', KNOWN).map((problem) => problem.code)).toEqual(['file-kind-unknown']);
  });

  it('holds references against what is known', () => {
    const tip = join(contentFolder(), 'thuistips', 'voorlezen.md');
    const found = problemsOf(tip, 'tip.md', { ...KNOWN, goals: [] });
    expect(found.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['reference-unknown', 'tip.md', 3],
    ]);
    expect(problemsOf(tip, 'tip.md', undefined)).toEqual([]);
  });
});
