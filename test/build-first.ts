import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Makes `dist` once, before any test starts the program: tests that build it at the same time would trip one another. */
export function setup(): void {
  const script = join(import.meta.dirname, '..', 'scripts', 'build.js');
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) throw new Error('dist could not be built');
}
