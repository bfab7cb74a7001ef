// Makes a fresh checkout ready to run: packages in, dist built. Plain Node, no shell, also on Windows.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const STAMPS = join(MODULES, '.samenspel');

/** Installs what is missing and builds what is old; does nothing, quickly, when all is there. */
export function ensureReady() {
  ensureInstalled();
  ensureBuilt();
}

/** Puts the packages of package-lock.json in node_modules, unless they are there already. */
function ensureInstalled() {
  const lock = join(ROOT, 'package-lock.json');
  const fingerprint = hash([lock]);
  if (readStamp('install') === fingerprint) return;
  if (!readStamp('install') && installedAfter(lock)) return writeStamp('install', fingerprint);
  say('Even geduld: de onderdelen van samenspel worden opgehaald. Dit gebeurt één keer.');
  const npm = npmCommand();
  // A person may have NODE_ENV=production; building and testing need the development packages all the same.
  const options = ['--include=dev', '--no-audit', '--no-fund'];
  const ready = succeeds(npm.program, [...npm.first, 'ci', ...options], npm.shell);
  // `ci` also refuses a lockfile over packages for other machines; `install` keeps to it and takes what fits this one.
  if (!ready) run(npm.program, [...npm.first, 'install', '--no-save', ...options], npm.shell);
  writeStamp('install', fingerprint);
}

/** Compiles src to dist, unless dist was made from exactly these sources. */
function ensureBuilt() {
  const fingerprint = hash([
    ...filesIn(join(ROOT, 'src')),
    join(ROOT, 'tsconfig.json'),
    join(ROOT, 'tsconfig.build.json'),
  ]);
  if (readStamp('build') === fingerprint && existsSync(join(ROOT, 'dist', 'cli', 'main.js'))) return;
  say('Even geduld: samenspel wordt klaargezet.');
  rmSync(join(STAMPS, 'build'), { force: true });
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  run(process.execPath, [join(MODULES, 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
  writeStamp('build', fingerprint);
}

/** Runs a program in the project's folder, its output on stderr; ends this process with an error when it fails. */
function run(program, args, shell = false) {
  if (succeeds(program, args, shell)) return;
  say(`Dat lukte niet: ${[basename(program), ...args].join(' ')}.`);
  process.exit(1);
}

function succeeds(program, args, shell) {
  return spawnSync(program, args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell }).status === 0;
}

/** A line for the person, apart from what a command prints. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** npm as this Node can start it: the one that started us, the one beside Node, or the one on the path. */
export function npmCommand() {
  const here = dirname(process.execPath);
  const scripts = [
    process.env.npm_execpath,
    join(here, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(here, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = scripts.find((path) => path && basename(path) === 'npm-cli.js' && existsSync(path));
  if (script) return { program: process.execPath, first: [script], shell: false };
  // Windows starts a .cmd through its shell only; the arguments are fixed, so nothing can slip in.
  const windows = process.platform === 'win32';
  return { program: windows ? 'npm.cmd' : 'npm', first: [], shell: windows };
}

/** Whether somebody installed the packages by hand after the lockfile was written. */
function installedAfter(lock) {
  const own = join(MODULES, '.package-lock.json');
  return existsSync(own) && statSync(own).mtimeMs >= statSync(lock).mtimeMs;
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function hash(files) {
  const sum = createHash('sha256').update(process.version);
  for (const file of files) sum.update(`\0${file.slice(ROOT.length)}\0`).update(readFileSync(file));
  return sum.digest('hex');
}

function readStamp(name) {
  const path = join(STAMPS, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function writeStamp(name, text) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, name), text);
}
