/** A key or an index on the way to a value: `['bijeenkomst', 'partners', 0, 'naam']`. */
export type KeyPath = readonly (string | number)[];

/** The 1-based line of the key at a path, or of its nearest parent that is in the text. */
export type LineOf = (path: KeyPath) => number;

/** `bijeenkomst.partners[0].naam`: a path as it stands in `Problem.key`. Lists count from 0. */
export function keyOf(path: KeyPath): string {
  return path.reduce<string>((key, step) => {
    if (typeof step === 'number') return `${key}[${step}]`;
    return key === '' ? step : `${key}.${step}`;
  }, '');
}

/** The path of a key that `keyOf` wrote. */
export function pathOf(key: string): KeyPath {
  return Array.from(key.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([step, index]) =>
    index === undefined ? step : Number(index),
  );
}
