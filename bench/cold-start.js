// Cold start: what a whole pack costs, as a multiple of an empty Node run, both measured in turn in this one run.
// node bench/cold-start.js [RUNS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureReady, ROOT } from '../scripts/setup.js';

ensureReady();
const runs = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'samenspel-bench-'));
const bin = join(ROOT, 'bin', 'samenspel.js');
const brief = join(ROOT, 'examples', 'koffieochtend', 'bijeenkomst.yaml');
const pack = (...more) => [bin, 'maak', brief, '--uit', folder, '--overschrijf', '--stil', ...more];
const commands = {
  'empty node': ['-e', ''],
  'samenspel --version': [bin, '--version'],
  'samenspel bibliotheek doelen': [bin, 'bibliotheek', 'doelen'],
  'pack, HTML only': pack('--formaat', 'html'),
  'pack, PDF and HTML': pack(),
};
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run <= runs; run++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name}: ${status}\n${stderr}`);
    // The first round only warms the disk.
    if (run > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
rmSync(folder, { recursive: true, force: true });
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const base = median(times['empty node']);
console.log(`median of ${runs} runs, Node ${process.version}`);
for (const [name, list] of Object.entries(times)) {
  console.log(
    `${name.padEnd(30)} ${median(list).toFixed(0).padStart(5)} ms  ${(median(list) / base).toFixed(1).padStart(5)} x`,
  );
}
