import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, loadEngine } from '../../src/fill/engine.ts';
import type { Outcome } from '../../src/model/problem.ts';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** An engine of these templates, by name (`brief.hbs`, `delen/kop.hbs`). The folder is gone when this returns. */
export function engineOf(templates: Readonly<Record<string, string>>): Outcome<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
  try {
    mkdirSync(join(folder, 'delen'));
    for (const [name, source] of Object.entries(templates)) writeFileSync(join(folder, name), source);
    return loadEngine(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The value of an outcome that is known to be good. */
export function unwrapped<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The engine of the program's own templates. */
export function ownEngine(): Engine {
  return unwrapped(loadEngine(join(ROOT, 'templates')));
}
