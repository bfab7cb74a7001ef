import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Preview } from '../../ask/preview.ts';
import type { RawSchool } from '../../ask/raw-brief.ts';
import { InputError, type Outcome } from '../../model/problem.ts';
import { loadContent } from '../content.ts';
import { enumerateMost } from '../details.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { MakeOptions } from '../make-options.ts';
import type { Reporter } from '../reporter.ts';
import { UsageError } from '../usage-error.ts';
import { screenWidth, wrap } from '../wrap.ts';
import { make } from './make.ts';

const BRIEF = 'bijeenkomst.yaml';
const SCHOOL = 'school.yaml';
const NOTHING_TO_SHOW: Preview = { lines: [], problems: [] };

/**
 * `samenspel nieuw`: asks, shows what will be made, writes the answers into `folder` (the school only when it has no file
 * yet, there or in the folder above), and makes the pack from the file that it wrote, as `maak` would. Who stops may keep
 * the answers: exit code 130, like every stop. Never asks without a terminal.
 */
export async function newMeeting(
  io: Io,
  reporter: Reporter,
  folder: string,
  options: MakeOptions,
): Promise<ExitCode> {
  if (!io.stdin.isTTY || !io.out.isTTY) throw new UsageError(await withoutTerminal());
  const directory = resolve(io.cwd, folder);
  const path = join(relative(io.cwd, directory), BRIEF);
  // Look before asking: nobody answers twenty questions to hear that the answers cannot be kept.
  if (existsSync(join(directory, BRIEF)) && !options.overwrite) {
    throw new InputError([
      { code: 'would-overwrite', level: 'error', file: folder, detail: { names: [BRIEF] } },
    ]);
  }

  const [{ interview }, { writeBrief, writeSchool }, { saveFiles }] = await Promise.all([
    import('../../ask/interview.ts'),
    import('../../ask/brief-file.ts'),
    import('../../save/save.ts'),
  ]);
  const toolkit = required(await loadContent(io, options.content));
  const known = await knownSchool(directory);
  if (known)
    await reporter.progress(`Over de school vraagt het programma niets: die staat in ${known.path}.`);
  const { answers, wish } = await interview({
    toolkit,
    today: options.today,
    input: io.stdin,
    output: io.out.stream,
    inLines: (text) => wrap(text, screenWidth(io.out.columns) - 2),
    ...(known ? { school: known.school } : {}),
    preview: async (wishes) => {
      await reporter.progress('Even kijken wat dit wordt …');
      const { previewPack } = await import('../pack-preview.ts');
      const text = writeBrief(known ? { ...wishes, school: known.path } : wishes);
      const names = known ? [BRIEF] : [SCHOOL, BRIEF];
      // A fault of our own must not cost the person the answers: `make` meets it again, when they have been written.
      return previewPack(io, toolkit, { text, path, names }, options).catch(() => NOTHING_TO_SHOW);
    },
  });

  if (!known && typeof answers.school !== 'string') {
    const school = { name: SCHOOL, bytes: utf8(writeSchool(answers.school)) };
    required(await saveFiles(directory, [school], { overwrite: false }));
  }
  const brief = { name: BRIEF, bytes: utf8(writeBrief({ ...answers, school: known?.path ?? SCHOOL })) };
  required(await saveFiles(directory, [brief], { overwrite: options.overwrite }));
  if (wish === 'bewaren') {
    const later = `Maak de stukken later met: samenspel maak ${path}`;
    await reporter.fail('stopped', `Gestopt. Uw antwoorden staan in ${path}.\n${later}`);
    return EXIT.stopped;
  }
  await reporter.progress(`Uw antwoorden staan in ${path}.`);
  return make(io, reporter, { path }, options);
}

/** The school file of this folder or of the one above, so that a school is asked about once for all its meetings. */
async function knownSchool(directory: string): Promise<{ path: string; school: RawSchool } | undefined> {
  const path = [SCHOOL, join('..', SCHOOL)].find((one) => existsSync(join(directory, one)));
  if (!path) return undefined;
  const [{ readSchool }, { readTextFile }, { readYaml }] = await Promise.all([
    import('../../ask/brief-file.ts'),
    import('../../source/text-file.ts'),
    import('../../source/yaml.ts'),
  ]);
  required(readSchool(join(directory, path), path));
  const yaml = required(readYaml(required(readTextFile(join(directory, path), path)), path));
  // The file was read as a school just now, so this is one; its keys may stand under `school:`.
  const keys = yaml.value as RawSchool & { readonly school?: RawSchool };
  return { path, school: typeof keys.school === 'object' ? keys.school : keys };
}

/** Why nothing is asked here, with the keys that a brief cannot do without. */
async function withoutTerminal(): Promise<string> {
  const [{ briefSource }, { requiredPaths }] = await Promise.all([
    import('../../model/brief-source.ts'),
    import('../../source/schema.ts'),
  ]);
  const keys = requiredPaths(briefSource, []).map((path) => path.join('.'));
  return [
    'Vragen stellen kan alleen op een scherm met een toetsenbord.',
    `Zet de antwoorden in een bestand en gebruik: samenspel maak BESTAND. Nodig zijn: ${enumerateMost(keys, 'en')}.`,
  ].join(' ');
}

function required<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new InputError(outcome.problems);
  return outcome.value;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
