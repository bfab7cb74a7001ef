/**
 * Those of these pieces in which a text stands anywhere, capitals and accents left out: at the beginning of a word, so that
 * `formeel` does not find `informeel`; when no piece has that, inside words too. All of them for an empty text.
 */
export function piecesWith<T>(pieces: readonly T[], text: string): readonly T[] {
  const wanted = plain(text).trim();
  if (wanted === '') return pieces;
  const atBeginning = new RegExp(
    `(?<![\\p{L}\\p{N}])${wanted.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}`,
    'u',
  );
  const found = pieces.filter((piece) => holds(piece, (inner) => atBeginning.test(inner)));
  return found.length > 0 ? found : pieces.filter((piece) => holds(piece, (inner) => inner.includes(wanted)));
}

function holds(value: unknown, isIn: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isIn(plain(value));
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => holds(inner, isIn));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
