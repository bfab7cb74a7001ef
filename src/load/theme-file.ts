import { join } from 'node:path';
import type { LookName } from '../model/look.ts';
import { bad, good, type Outcome } from '../model/problem.ts';
import type { Style } from '../model/school-style.ts';
import { themeKeys } from '../model/theme-keys.ts';
import { themeSource } from '../model/theme-source.ts';
import { pathOf } from '../source/locate.ts';
import { readTextFile } from '../source/text-file.ts';
import { validate } from '../source/validate.ts';
import { readYaml } from '../source/yaml.ts';

/** The name of a school's own theme, in the folder of its templates. */
export const THEME_FILE = 'thema.yaml';

/** A school's own theme, and where it stands. */
export interface OwnTheme {
  readonly style: Style;
  /** As the person typed it. */
  readonly file: string;
  /** The 1-based line of a key, as a person writes it: `kleuren.hoofd`. */
  readonly lineOf: (key: string) => number;
}

/** Reads a school's own theme. `shownAs` is the path as the person typed it. Problems: those of files, of YAML and of values. */
export function readThemeFile(path: string, shownAs: string): Outcome<OwnTheme> {
  const text = readTextFile(path, shownAs);
  if (!text.ok) return text;
  // A file in which nothing is chosen yet is how a copy of ours begins.
  if (isOnlyComments(text.value)) return good({ style: {}, file: shownAs, lineOf: () => 1 });
  const yaml = readYaml(text.value, shownAs);
  if (!yaml.ok) return yaml;
  const { value, lineOf } = yaml.value;
  const style = validate(themeSource, value, shownAs, lineOf);
  if (!style.ok) return bad(style.problems);
  return good({ style: style.value, file: shownAs, lineOf: (key) => lineOf(pathOf(key)) });
}

/** Where a folder's own theme would be, and how messages show it. */
export function themeFileIn(folder: { readonly directory: string; readonly shownAs: string }) {
  return { path: join(folder.directory, THEME_FILE), shownAs: `${folder.shownAs}/${THEME_FILE}` };
}

const HEADER = `# Zo zien de stukken van uw school eruit.
#
# Haal het hekje (#) weg voor wat u wilt veranderen. Kies daarna iets anders.
# De rest komt uit het bestand van uw school, of uit het thema.
# Achter elk woord staat wat het nu is in het thema`;

/** A theme file in which nothing is chosen yet: every key as a comment, with what it may be and what it is in a look. */
export function themeText(look: LookName): string {
  const keys = themeKeys(look).map(
    ({ key, purpose, allowed, value }) => `\n## ${purpose}\n## Kies uit: ${allowed}.\n#${key}: ${value}\n`,
  );
  return `${HEADER} "${look}".\n${keys.join('')}`;
}

function isOnlyComments(text: string): boolean {
  return text.split(/\r\n|\r|\n/).every((line) => /^\uFEFF?\s*(#|$)/.test(line));
}
