// How long planning takes: ten thousand random briefs over our own content, every law and every reason checked on the
// way; prints the median, and the slowest when planned again. node bench/plan.js [BRIEFS]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureReady, ROOT } from '../scripts/setup.js';

ensureReady();
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/plan/ten-thousand.test.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, SAMENSPEL_BRIEFS: process.argv[2] ?? '10000' },
});
process.exitCode = status ?? 1;
