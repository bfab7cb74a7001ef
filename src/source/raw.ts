import type { KeyPath } from './locate.ts';

/** A word of raw data, and where it stands. */
export interface Word {
  readonly word: string;
  readonly path: KeyPath;
}

/**
 * The ids that stand at a path of raw data, whatever is wrong with the rest: one word, a list of them, or `a, b` on one
 * line. A list on the way is walked through: `['momenten', 'doelen']` gives the goals of every moment. Trimmed and in
 * small letters, as ids are read.
 */
export function wordsAt(root: unknown, path: readonly string[]): readonly Word[] {
  return valuesAt({ value: root, path: [] }, path).flatMap(({ value, path: at }) => {
    if (Array.isArray(value)) return value.flatMap((one, index) => wordOf(one, [...at, index]));
    if (typeof value !== 'string' || !value.includes(',')) return wordOf(value, at);
    return value.split(',').flatMap((part, index) => wordOf(part, [...at, index]));
  });
}

interface Value {
  readonly value: unknown;
  readonly path: KeyPath;
}

function valuesAt({ value, path }: Value, steps: readonly string[]): readonly Value[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ value, path }];
  if (Array.isArray(value))
    return value.flatMap((one, index) => valuesAt({ value: one, path: [...path, index] }, steps));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return valuesAt({ value: (value as Record<string, unknown>)[step], path: [...path, step] }, rest);
}

function wordOf(value: unknown, path: KeyPath): Word[] {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return word === '' ? [] : [{ word, path }];
}

/** A text of raw data, and where it stands. */
export interface Text {
  readonly text: string;
  readonly path: KeyPath;
}

/** Every text in raw data, in order. */
export function textsIn(value: unknown, path: KeyPath = []): readonly Text[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]));
}
