import type { Person, School } from './brief.ts';

/** `a, b en c`, the Dutch way; `of` in the place of `en` for a choice. */
export function enumerate(words: readonly string[], last: 'en' | 'of' = 'en'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Dots to write on as one sign, for a text that is read and not written on. */
export function withoutDottedLines(text: string): string {
  return text.replace(/\.(?:[\u00a0 ]\.){2,}/g, '…');
}

/** With a capital at the start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a capital at the start, and a full stop at the end when no mark stands there. */
export function asSentence(text: string): string {
  return capital(/[.!?…][’”"')]*$/.test(text) ? text : `${text}.`);
}

/** `Fatma Yıldız, oudercoördinator`, or what of it is known; undefined when nothing is. */
export function personInWords({ name, role }: Person): string | undefined {
  return name && role ? `${name}, ${role}` : (name ?? role);
}

/** What stands at the foot of a school's printed pages: its own text, or its name and place. */
export function footOf({ name, place, foot }: Pick<School, 'name' | 'place' | 'foot'>): string {
  return foot ?? (place ? `${name}, ${place}` : name);
}

/** `U+202E`: the name of a character that cannot be shown. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
