// npm run docs: writes anew the pages of docs/ that follow from the code; the tests compare them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureReady, ROOT } from './setup.js';

ensureReady();
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/docs', '--update'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
