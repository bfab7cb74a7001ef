import type { Item } from '../model/item.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { enumerate } from '../model/words.ts';

/** At the foot of a sheet: what its texts rest on, and that nobody else made or approved it. */
export function sheetColophon(items: readonly Item[], toolkit: Pick<Toolkit, 'sources'>): string {
  const used = new Set(items.flatMap(({ references }) => references.map(({ source }) => source)));
  const titles = [...toolkit.sources.values()]
    .filter(({ id }) => used.has(id))
    .map(({ title }) => `‘${title}’`);
  const rests =
    titles.length > 0
      ? ` Ideeën komen uit ${enumerate(titles)}. De keuzes en de zinnen zijn van onszelf. De makers van die teksten hebben dit blad niet gezien.`
      : '';
  return `Dit blad is gemaakt met samenspel.${rests}`;
}
