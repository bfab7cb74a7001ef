import type { Letters } from '../model/scale.ts';
import { type Area, drawingWidth, edged, LETTERS, type WordedDrawing } from './worded-drawing.ts';

/** How often something has its turn. */
export interface Count {
  readonly words: string;
  readonly count: number;
}

const ROW = 22;
/** Where the bars begin: behind their words. */
const BARS = 118;

/** A bar for each partnership, as long as its count, with the number behind it. */
export function partnershipBars(counts: readonly Count[], letters?: Letters): WordedDrawing {
  const width = drawingWidth(letters);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const unit = (width - BARS - 24) / most;
  return {
    breedte: width,
    hoogte: ROW * counts.length,
    beschrijving: `Hoe vaak elk onderwerp aan bod komt: ${counts.map(({ words, count }) => `${words} ${count} keer`).join(', ')}.`,
    vlakken: counts.flatMap(({ count }, row) => (count > 0 ? edged(bar(count * unit, row)) : [])),
    woorden: counts.flatMap(({ words, count }, row) => {
      const line = { kleur: 'inkt', y: row * ROW + 15, maat: LETTERS.inside, anker: 'start' } as const;
      return [
        { ...line, x: 0, tekst: words },
        { ...line, x: BARS + count * unit + 7, tekst: String(count) },
      ];
    }),
  };
}

function bar(length: number, row: number): Area {
  return { kleur: 'middel', x: BARS, y: row * ROW + 4, breedte: length, hoogte: ROW - 8, rond: 3 };
}
