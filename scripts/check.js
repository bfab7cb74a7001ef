// npm run check: everything that must hold before a change goes in. `--zonder-tests` leaves the tests out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureReady, ROOT, say } from './setup.js';

ensureReady();
const tool = (...path) => join(ROOT, 'node_modules', ...path);
const golden = join(ROOT, 'scripts', 'golden.js');
const steps = [
  ['opmaak en regels', tool('@biomejs', 'biome', 'bin', 'biome'), ['check', '.']],
  ['types', tool('typescript', 'bin', 'tsc'), ['-p', 'tsconfig.json']],
  ...(process.argv.includes('--zonder-tests') ? [] : [['tests', tool('vitest', 'vitest.mjs'), ['run']]]),
  ...(existsSync(golden) ? [['voorbeelduitvoer', golden, ['--controleer']]] : []),
];
const failed = steps.filter(([name, script, args]) => {
  say(`\n== ${name}`);
  return spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' }).status !== 0;
});
say(failed.length === 0 ? '\nAlles klopt.' : `\nNiet in orde: ${failed.map(([name]) => name).join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
