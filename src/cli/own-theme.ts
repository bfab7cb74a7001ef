import { existsSync } from 'node:fs';
import type { BriefSource } from '../ask/brief-file.ts';
import type { OwnTheme } from '../load/theme-file.ts';
import { good, type Outcome } from '../model/problem.ts';
import { withStyle } from '../model/school-style.ts';
import { layer } from './content.ts';
import type { Io } from './io.ts';

/** The theme file in a school's own folder of templates (as typed), when there is one. Problems: those of `readThemeFile`. */
export async function readOwnTheme(
  io: Io,
  templates: string | undefined,
): Promise<Outcome<OwnTheme | undefined>> {
  if (templates === undefined) return good(undefined);
  const { readThemeFile, themeFileIn } = await import('../load/theme-file.ts');
  const { path, shownAs } = themeFileIn(layer(io, templates));
  return existsSync(path) ? readThemeFile(path, shownAs) : good(undefined);
}

/** The brief with what the theme file says of its school's look; what is wrong with a colour is told where the colour stands. */
export function dressed(source: BriefSource, theme: OwnTheme | undefined): BriefSource {
  if (!theme) return source;
  const { style, file, lineOf } = theme;
  return {
    ...source,
    brief: { ...source.brief, school: withStyle(source.brief.school, style) },
    placeOf: (key) => {
      const own = 'kleuren.hoofd';
      const isOurs = key === `school.${own}` && style.colours?.main !== undefined;
      return isOurs ? { file, line: lineOf(own), key: own } : source.placeOf(key);
    },
  };
}
