import { type Answer, atLastComma, type Entry, textOf, unlessEmpty } from './question.ts';

/**
 * Where a person goes in the brief: `Noor Bakker, jeugdarts` is a name and a role. One of the two may stand alone; with a
 * small letter it is a role.
 */
export function personEntries(path: readonly string[], answer: Answer): readonly Entry[] {
  const [first, last] = atLastComma(textOf(answer));
  const isRole = last === '' && /^\p{Ll}/u.test(first);
  const [name, role] = isRole ? ['', first] : [first, last];
  return [...unlessEmpty([...path, 'naam'], name), ...unlessEmpty([...path, 'rol'], role)];
}
