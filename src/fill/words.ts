import type { Person } from '../model/brief.ts';

/** `a, b en c`. */
export function enumerate(words: readonly string[], comma = ', '): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(comma)} en ${last}`;
}

/** With a capital at the start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Fatma Yıldız, oudercoördinator`, or what of it is known. */
export function personInWords(person: Person, fallback: string): string {
  if (person.name && person.role) return `${person.name}, ${person.role}`;
  return person.name ?? person.role ?? fallback;
}
