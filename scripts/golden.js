// npm run golden: writes the examples' golden texts anew (programme and outlines); `--controleer` only compares.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureReady, ROOT } from './setup.js';

ensureReady();
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const compare = process.argv.includes('--controleer');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', 'test/make/golden.test.ts', ...(compare ? [] : ['--update'])],
  // In CI mode a golden text that is missing counts as a failure instead of being written.
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...(compare ? { CI: 'true' } : {}) } },
);
process.exitCode = status ?? 1;
