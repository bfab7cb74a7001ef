import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../make/examples.ts';

const PAGE = readFileSync(join(ROOT, 'docs', 'pdf-ua.md'), 'utf8');
const ROWS = PAGE.split('\n').filter((line) => /^\| \d/.test(line));

describe('docs/pdf-ua.md', () => {
  it('names files and tests that exist', () => {
    const paths = [...PAGE.matchAll(/`((?:src|test)\/[^`]+)`/g)].map((match) => match[1] ?? '');
    expect(new Set(paths).size).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('goes through all clauses of section 7 and all checkpoints, each once or more', () => {
    const first = ROWS.map((row) => row.split('|')[1]?.trim() ?? '');
    const clauses = Array.from({ length: 21 }, (_, i) => `7.${i + 1}`);
    const told = (clause: string) => first.some((one) => one === clause || one.startsWith(`${clause}.`));
    expect(clauses.filter((clause) => !told(clause))).toEqual([]);
    const checkpoints = Array.from({ length: 31 }, (_, i) => String(i + 1).padStart(2, '0'));
    expect(first.filter((one) => /^\d\d$/.test(one))).toEqual(checkpoints);
  });

  it('says of each who sees to it', () => {
    const known = /code: |author: |not used|as \d|`src\//;
    expect(ROWS.filter((row) => !known.test(row))).toEqual([]);
  });
});
