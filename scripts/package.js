// npm run package: packs samenspel as npm publishes it, installs that into an empty folder, and makes a pack from another
// working directory: whatever the package forgets to take along fails here.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureReady, npmCommand, ROOT, say } from './setup.js';

ensureReady();
const work = mkdtempSync(join(tmpdir(), 'samenspel-pakket-'));
const home = join(work, 'leeg');
const elsewhere = join(work, 'elders');
mkdirSync(home);
mkdirSync(elsewhere);

try {
  npm(ROOT, 'pack', '--pack-destination', work, '--silent');
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error('npm pack gave no archive');
  // npm 11.19 cannot install anything into a folder without a package.json.
  npm(home, 'init', '--yes', '--silent');
  npm(home, 'install', '--no-audit', '--no-fund', '--silent', join(work, archive));
  const bin = join(home, 'node_modules', 'samenspel', 'bin', 'samenspel.js');
  writeFileSync(
    join(elsewhere, 'bijeenkomst.yaml'),
    'school:\n  naam: De Linde\nbijeenkomst:\n  soort: koffieochtend\n  datum: 2027-01-21\ndoelen: [kennismaken]\n',
  );
  run(elsewhere, process.execPath, [
    bin,
    'maak',
    'bijeenkomst.yaml',
    '--uit',
    'pak',
    '--datum-nu',
    '2026-11-21',
  ]);
  run(elsewhere, process.execPath, [bin, 'voorbeeld', '--uit', 'voorbeeld', '--stil']);
  for (const name of ['agenda.pdf', 'uitnodiging.pdf', 'nieuwsbrief.html', 'index.html', 'manifest.json']) {
    for (const folder of ['pak', 'voorbeeld']) {
      if (!existsSync(join(elsewhere, folder, name))) throw new Error(`${folder}/${name} is missing`);
    }
  }
  say('Het pakket werkt, ook vanuit een andere map.');
} finally {
  rmSync(work, { recursive: true, force: true });
}

function npm(folder, ...args) {
  const { program, first, shell } = npmCommand();
  run(folder, program, [...first, ...args], shell);
}

function run(folder, program, args, shell = false) {
  const { status, error } = spawnSync(program, args, { cwd: folder, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${error?.message ?? status}`);
}
