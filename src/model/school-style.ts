import type { School } from './brief.ts';
import type { LookName } from './look.ts';
import type { Letters } from './scale.ts';
import { schoolTheme, type Theme } from './theme.ts';

/** What a person chose for these papers alone. */
export interface Style {
  readonly look?: LookName;
  readonly letters?: Letters;
}

/** The school with what was chosen for these papers alone. */
export function withStyle(school: School, { look, letters }: Style): School {
  return { ...school, ...(look ? { look } : {}), ...(letters ? { letters } : {}) };
}

/** The theme of a school's papers. */
export function themeOf({ colours, look, letters }: School): Theme {
  return schoolTheme(colours?.main, colours?.accent, look, letters);
}
