import type { School } from './brief.ts';
import type { LookChanges, LookName } from './look.ts';
import type { Letters } from './scale.ts';
import { schoolTheme, type Theme } from './theme.ts';

/** What goes before the look of a school: a theme file of its own, or what a person chose for these papers alone. */
export interface Style {
  readonly look?: LookName;
  readonly letters?: Letters;
  readonly colours?: NonNullable<School['colours']>;
  readonly changes?: LookChanges;
}

/** The school with what goes before its own choices; what the style does not say stays. */
export function withStyle(school: School, { look, letters, colours, changes }: Style): School {
  return {
    ...school,
    ...(look ? { look } : {}),
    ...(letters ? { letters } : {}),
    ...(colours ? { colours: { ...school.colours, ...colours } } : {}),
    ...(changes ? { lookChanges: changes } : {}),
  };
}

/** The theme of a school's papers. */
export function themeOf({ colours, look, letters, lookChanges }: School): Theme {
  return schoolTheme(colours?.main, colours?.accent, look, letters, lookChanges);
}
