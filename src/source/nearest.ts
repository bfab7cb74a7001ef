/**
 * The known word that a misspelt word most likely means, or undefined when none is near: at most one slip in three
 * letters (a slip is a letter too many, too few, wrong or swapped), or the only word that begins so. Case, spaces,
 * hyphens and underscores do not count.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = plain(word);
  if (typed === '' || typed.length > 60) return undefined;
  const most = Math.max(1, Math.floor(typed.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    const target = plain(candidate);
    if (Math.abs(target.length - typed.length) >= least) continue;
    const slips = distance(typed, target);
    // Half a word wrong is another word, however short it is.
    if (slips < least && slips * 2 <= Math.max(typed.length, target.length)) {
      least = slips;
      best = candidate;
    }
  }
  if (best !== undefined || typed.length < 3) return best;
  const beginning = known.filter((candidate) => plain(candidate).startsWith(typed));
  return beginning.length === 1 ? beginning[0] : undefined;
}

/** `nearest` as a problem's detail has it: `{ nearest }`, or nothing when no word is near. */
export function nearestTo(word: string, known: readonly string[]): { readonly nearest?: string } {
  const near = nearest(word, known);
  return near === undefined ? {} : { nearest: near };
}

function plain(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** Damerau-Levenshtein distance (optimal string alignment) of two words. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
