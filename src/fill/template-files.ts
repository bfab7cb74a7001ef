import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** A folder with a school's own templates, and how messages show it. */
export interface OwnTemplates {
  readonly directory: string;
  readonly shownAs: string;
}

/** What the name of a partial begins with. */
export const PARTIALS = 'delen/';

/** Whether a name is that of a partial. */
export function isPartial(name: string): boolean {
  return name.startsWith(PARTIALS);
}

/** Where a template is, and how messages show it. */
export interface TemplateFile {
  readonly path: string;
  readonly shownAs: string;
}

/** The templates and partials of a folder, by their names without `.hbs`; in a school's own folder either may be absent. */
export function templateFiles(directory: string, shownAs?: string): Map<string, TemplateFile> {
  const isThere = (folder: string) => shownAs === undefined || existsSync(folder);
  const names = [
    ...(isThere(directory) ? templatesIn(directory) : []),
    ...(isThere(join(directory, PARTIALS))
      ? templatesIn(join(directory, PARTIALS)).map((name) => PARTIALS + name)
      : []),
  ];
  const shown = shownAs === undefined ? '' : `${shownAs}/`;
  return new Map(
    names.map((name) => [nameOf(name), { path: join(directory, name), shownAs: `${shown}${name}` }]),
  );
}

/** What is wrong with a school's own folder: it is not there, or it has a template that no piece uses. */
export function strangers(
  { directory, shownAs }: OwnTemplates,
  known: readonly string[],
): readonly Problem[] {
  if (!existsSync(directory)) return [{ code: 'file-missing', level: 'error', file: shownAs }];
  const allowed = known.filter((name) => !isPartial(name)).map((name) => `${name}.hbs`);
  return templatesIn(directory)
    .filter((name) => !allowed.includes(name))
    .map((name) => ({
      code: 'file-kind-unknown',
      level: 'error',
      file: `${shownAs}/${name}`,
      detail: { allowed },
    }));
}

/** The templates of a folder, in a fixed order. */
function templatesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .sort();
}

function nameOf(file: string): string {
  return file.slice(0, -'.hbs'.length);
}
