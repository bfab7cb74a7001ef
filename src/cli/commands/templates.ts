import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OutputFile } from '../../model/output.ts';
import { InputError } from '../../model/problem.ts';
import { EXIT, type ExitCode, exitCodeFor } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Reporter } from '../reporter.ts';

const README = `Dit zijn de sjablonen van samenspel, om zelf te veranderen.

Verander wat u wilt, en gebruik ze zo:
  samenspel maak bijeenkomst.yaml --sjablonen DEZE-MAP
Kijk ze eerst na:
  samenspel controleer DEZE-MAP/agenda.hbs

Kleuren, koppen en kaders kiest u in thema.yaml.

Haal weg wat u niet verandert: dan krijgt u daarvan steeds de nieuwste versie van ons.
Wat er in een sjabloon mag staan, leest u in docs/templates.md van het programma.
`;

/**
 * `samenspel sjablonen`: copies the templates and their partials into a folder, for a school to change, with a theme file
 * in which nothing is chosen yet. Nothing is written when a file is there already (would-overwrite).
 */
export async function copyTemplates(
  io: Io,
  reporter: Reporter,
  folder: string,
  overwrite: boolean,
): Promise<ExitCode> {
  const [{ saveFiles }, { THEME_FILE, themeText }] = await Promise.all([
    import('../../save/save.ts'),
    import('../../load/theme-file.ts'),
  ]);
  const ours = join(io.root, 'templates');
  const target = resolve(io.cwd, folder);
  const readme = { name: 'LEESMIJ.txt', bytes: utf8(README) };
  const theme = { name: THEME_FILE, bytes: utf8(themeText('helder')) };
  const parts: readonly (readonly [string, readonly OutputFile[]])[] = [
    [join(target, 'delen'), filesIn(join(ours, 'delen'))],
    [target, [...filesIn(ours), theme, readme]],
  ];
  // Both folders are looked at before either is written to.
  const present = parts.flatMap(([directory, files]) =>
    files.filter(({ name }) => existsSync(join(directory, name))).map(({ name }) => name),
  );
  if (present.length > 0 && !overwrite) {
    const detail = { names: present };
    throw new InputError([{ code: 'would-overwrite', level: 'error', file: folder, detail }]);
  }
  for (const [directory, files] of parts) {
    const saved = await saveFiles(directory, files, { overwrite });
    if (saved.ok) continue;
    const problems = saved.problems.map((problem) => ({ ...problem, file: folder }));
    await reporter.finish(false, problems);
    return exitCodeFor(problems);
  }
  const count = parts.reduce((sum, [, files]) => sum + files.length, 0);
  const text = `Klaar. In ${folder} staan ${count} bestanden. Lees LEESMIJ.txt.\n`;
  await reporter.finish(true, [], { json: { map: folder, aantal: count }, text });
  return EXIT.done;
}

function filesIn(directory: string): readonly OutputFile[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => ({ name, bytes: readFileSync(join(directory, name)) }));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
