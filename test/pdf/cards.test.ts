import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOOK_NAMES } from '../../src/model/look.ts';
import { LETTERS } from '../../src/model/scale.ts';
import { SHEETS, type SheetName } from '../../src/model/sheet.ts';
import { onSheet, schoolTheme, type Theme } from '../../src/model/theme.ts';
import {
  behind,
  CARD_GRIDS,
  CARD_PADDING,
  type CardBox,
  type CardGrid,
  cardBox,
} from '../../src/pdf/cards.ts';
import { layOut } from '../../src/pdf/layout.ts';
import type { Op } from '../../src/pdf/ops.ts';
import { EXTENTS, halfEm, THEME, treeOf } from './fake-font.ts';

const SHEET_NAMES = Object.keys(SHEETS) as SheetName[];

const AREA: CardBox = { x: 50, y: 40, width: 400, height: 600 };

function cardsOf(count: number, front = 'voor', back = 'achter'): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `<div class="kaart"><div class="voor"><p>${front} ${i + 1}</p></div><div class="achter"><p>${back} ${i + 1}</p></div></div>`,
  ).join('');
}

function pagesOf(html: string, theme: Theme = THEME, density = 1): readonly (readonly Op[])[] {
  return layOut(treeOf(html), theme, halfEm, EXTENTS, density).pages;
}

interface Place {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** Where the text of a card begins. */
function placeOf(text: string, pages: readonly (readonly Op[])[]): Place {
  const found = pages.flatMap((ops, page) =>
    ops.flatMap((op) => (op.kind === 'text' && op.text.trim() === text ? [{ page, x: op.x, y: op.y }] : [])),
  );
  expect(found, text).toHaveLength(1);
  return found[0] as Place;
}

/** The box of the card that a text begins in: it stands CARD_PADDING from its left edge. */
function leftEdge({ x }: Place, theme: Theme): number {
  return x - CARD_PADDING * theme.grid;
}

/** The lines to cut along of a page: those that stand upright, and those that lie. */
function cutsOf(ops: readonly Op[]): { upright: number[]; lying: number[] } {
  const lines = ops.flatMap((op) =>
    op.kind === 'rect' && !op.owner && Math.min(op.width, op.height) < 1 ? [op] : [],
  );
  return {
    upright: lines.filter(({ width }) => width < 1).map(({ x, width }) => x + width / 2),
    lying: lines.filter(({ height }) => height < 1).map(({ y, height }) => y + height / 2),
  };
}

describe('cardBox and behind', () => {
  const anyGrid = fc.constantFrom(...CARD_GRIDS);

  it('divide an area without a gap, and put each back behind its front when the sheet is turned over its long side', () => {
    fc.assert(
      fc.property(anyGrid, (grid: CardGrid) => {
        const boxes = Array.from({ length: grid.columns * grid.rows }, (_, i) => cardBox(AREA, grid, i));
        const filled = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
        expect(filled).toBeCloseTo(AREA.width * AREA.height);
        for (const front of boxes) {
          const back = behind(front, AREA);
          const middle = AREA.x + AREA.width / 2;
          expect(front.x + front.width / 2 - middle).toBeCloseTo(middle - (back.x + back.width / 2));
          expect({ ...back, x: 0 }).toEqual({ ...front, x: 0 });
        }
      }),
    );
  });
});

describe('cardSheets', () => {
  const anyTheme = fc
    .tuple(fc.constantFrom(...LOOK_NAMES), fc.constantFrom(...LETTERS), fc.constantFrom(...SHEET_NAMES))
    .map(([look, letters, sheet]) => onSheet(schoolTheme(undefined, undefined, look, letters), sheet));

  it('prints each back on the page after its front, at the mirrored place, for any number of cards in any look', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        anyTheme,
        fc.integer({ min: 0, max: 90 }),
        fc.boolean(),
        (count, theme, before, hasHead) => {
          const html = `${'<p>vooraf</p>'.repeat(before)}<section class="kaarten">${hasHead ? '<h2>Kop</h2>' : ''}${cardsOf(count)}</section>`;
          const pages = pagesOf(html, theme);
          const { width } = theme.page;
          const columns = (cutsOf(pages[placeOf('voor 1', pages).page] ?? []).upright.length - 1) as number;
          const cardWidth = (width - theme.page.margin.left - theme.page.margin.right) / columns;
          for (let i = 1; i <= count; i++) {
            const [front, back] = [placeOf(`voor ${i}`, pages), placeOf(`achter ${i}`, pages)];
            // Pages are counted from 0 here: a front stands on an odd page of the paper.
            expect(front.page % 2).toBe(0);
            expect(back.page).toBe(front.page + 1);
            expect(leftEdge(back, theme)).toBeCloseTo(width - leftEdge(front, theme) - cardWidth);
            expect(back.y).toBeCloseTo(front.y);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('prints cards that have a front alone on one side: a page of cards after another', () => {
    const card = (i: number): string => `<div class="kaart"><div class="voor"><p>naam ${i}</p></div></div>`;
    const cards = Array.from({ length: 12 }, (_, i) => card(i)).join('');
    const pages = pagesOf(`<section class="kaarten">${cards}</section>`);
    expect(pages).toHaveLength(2);
    for (const ops of pages) expect(cutsOf(ops).upright.length).toBeGreaterThan(1);
    expect([placeOf('naam 0', pages).page, placeOf('naam 11', pages).page]).toEqual([0, 1]);
  });

  it('keeps every text within the lines of its own card', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 120 }),
        anyTheme,
        (count, front, back, theme) => {
          const html = `<section class="kaarten">${cardsOf(count, 'woord '.repeat(front), 'ander '.repeat(back))}</section>`;
          const pages = pagesOf(html, theme);
          pages.forEach((ops, page) => {
            const { upright, lying } = cutsOf(pages[page - (page % 2)] ?? []);
            // Only what fits on a card has lines; the rest goes in the flow of the page.
            if (upright.length === 0) return;
            const edges = [
              Math.min(...upright),
              Math.max(...upright),
              Math.min(...lying),
              Math.max(...lying),
            ] as const;
            for (const op of ops) {
              if (op.kind !== 'text') continue;
              const right = op.x + op.text.trimEnd().length * 0.5 * op.face.size;
              expect(op.x).toBeGreaterThan(edges[0]);
              expect(right).toBeLessThan(edges[1]);
              expect(op.y - op.face.size * 0.72).toBeGreaterThan(edges[2]);
              expect(op.y + op.face.size * 0.2).toBeLessThan(edges[3]);
              const sides = [...upright].sort((a, b) => a - b);
              const column = sides.filter((side) => side <= op.x).length;
              expect(right).toBeLessThan(sides[column] ?? 0);
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has eight cards on a sheet of A4, and fewer larger ones with large letters', () => {
    const sheets = (theme: Theme, words: string): number =>
      pagesOf(`<section class="kaarten">${cardsOf(8, words)}</section>`, theme).length / 2;
    const words = 'Wat ziet u thuis aan uw kind? Vertel het ons.';
    expect(sheets(THEME, words)).toBe(1);
    expect(sheets(schoolTheme(undefined, undefined, 'helder', 'groot'), words)).toBe(2);
    expect(sheets(THEME, words.repeat(9))).toBeGreaterThan(1);
  });

  it('draws the lines to cut along on the fronts alone, around the rows that are used', () => {
    const [front = [], back = []] = pagesOf(`<section class="kaarten">${cardsOf(3)}</section>`);
    const cuts = cutsOf(front);
    expect([cuts.upright.length, cuts.lying.length]).toEqual([3, 3]);
    expect(cutsOf(back)).toEqual({ upright: [], lying: [] });
  });

  it('leaves a page empty where the fronts would come on the back of another sheet', () => {
    const pages = pagesOf(`<p>vooraf</p><section class="kaarten">${cardsOf(2)}</section><p>erna</p>`);
    expect(pages.map((ops) => ops.length === 0)).toEqual([false, true, false, false, false]);
    expect(placeOf('voor 1', pages).page).toBe(2);
    expect(placeOf('erna', pages).page).toBe(4);
  });

  it('mirrors where lines run from right to left as well', () => {
    const html = `<section class="kaarten">${cardsOf(4)}</section>`;
    const words = { language: 'ar', divide: () => [] };
    const { pages } = layOut(treeOf(html), THEME, halfEm, EXTENTS, 1, words);
    const uprightOn = cutsOf(pages[0] ?? []).upright.sort((a, b) => a - b);
    const columnOf = (place: Place): number => uprightOn.filter((x) => x < place.x).length;
    for (let i = 1; i <= 4; i++) {
      const [front, back] = [placeOf(`voor ${i}`, pages), placeOf(`achter ${i}`, pages)];
      expect(columnOf(front) + columnOf(back)).toBe(3);
    }
    expect(columnOf(placeOf('voor 1', pages))).toBe(2);
  });

  it.each([
    ['has too much on a card for a whole page', cardsOf(1, 'woord '.repeat(3000))],
    ['holds something else between its cards', `${cardsOf(1)}<p>ertussen</p>${cardsOf(1)}`],
    ['holds a card without a front', '<div class="kaart"><div class="achter"><p>achter 1</p></div></div>'],
    ['holds no card', '<p>niets</p>'],
    ['has a head as high as half a page', `${'<p>kop</p>'.repeat(20)}${cardsOf(1)}`],
  ])('stays in the flow of the page, with nothing to cut, when a set %s', (_, html) => {
    const pages = pagesOf(`<p>vooraf</p><section class="kaarten">${html}</section>`);
    expect(pages.flatMap((ops) => cutsOf(ops).upright)).toEqual([]);
    expect(pages[0]?.some((op) => op.kind === 'text' && op.text !== 'vooraf')).toBe(true);
  });

  it.each([
    ['a box', (cards: string) => `<aside>${cards}</aside>`],
    ['a column', (cards: string) => `<div class="naast"><div>${cards}</div><div></div></div>`],
  ])('stays in the flow inside %s', (_, around) => {
    const pages = pagesOf(around(`<section class="kaarten">${cardsOf(2)}</section>`));
    expect(pages).toHaveLength(1);
    expect(cutsOf(pages[0] ?? []).upright).toEqual([]);
  });

  it('prints cards without backs on one side, also when that is the back of another page', () => {
    const card = (name: number) => `<div class="kaart"><div class="voor"><p>voor ${name}</p></div></div>`;
    const html = `<p>vooraf</p><section class="kaarten">${Array.from({ length: 9 }, (_, i) => card(i + 1)).join('')}</section>`;
    const pages = pagesOf(html);
    expect(pages).toHaveLength(3);
    expect([placeOf('voor 1', pages).page, placeOf('voor 9', pages).page]).toEqual([1, 2]);
  });
});
