import { type ElementNode, variant } from '../model/document.ts';
import { DENSITIES } from '../model/theme.ts';
import { type Frame, type LayoutBlocks, LEAST_SIDE_BY_SIDE } from './frame.ts';
import { moved, type Op, type Strip } from './ops.ts';
import { type Stack, stack } from './stack.ts';

/** How cards stand on a sheet. */
export interface CardGrid {
  readonly columns: number;
  readonly rows: number;
}

/** A rectangle on a page or in a strip, in points. */
export interface CardBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The grids that a sheet can have, smallest cards first. */
export const CARD_GRIDS: readonly CardGrid[] = [
  { columns: 2, rows: 4 },
  { columns: 2, rows: 3 },
  { columns: 2, rows: 2 },
  { columns: 1, rows: 4 },
  { columns: 1, rows: 3 },
  { columns: 1, rows: 2 },
  { columns: 1, rows: 1 },
];

/** White space between the edge of a card and what stands on it, in steps of the grid. */
export const CARD_PADDING = 6;

// Between what stands above the cards and the first of them, in steps of the grid.
const BELOW_HEAD = 3;

// What stands above the cards takes at most this share of a page, so that these do not become strips.
const MOST_HEAD = 0.25;

const CUT_WEIGHT = 0.5;

/** The place of one card of a sheet, counted from 0, row by row. */
export function cardBox(area: CardBox, { columns, rows }: CardGrid, index: number): CardBox {
  const [width, height] = [area.width / columns, area.height / rows];
  const [column, row] = [index % columns, Math.floor(index / columns)];
  return { x: area.x + column * width, y: area.y + row * height, width, height };
}

/** The place of a card's back: behind its front when the sheet is turned over its long side, left and right change. */
export function behind(front: CardBox, area: CardBox): CardBox {
  return { ...front, x: 2 * area.x + area.width - front.x - front.width };
}

/**
 * Cards on sheets: fronts on one page, their backs on the next, each behind its front, so that they match when the paper is
 * printed on both sides and cut. All cards are equally large: the smallest size in which every text fits. What stands before
 * the first card stands above the cards of the first sheet, outside the lines to cut along. Cards that all have a front alone
 * have no pages for backs.
 * @returns one strip a page; undefined when there is no room for cards here, or one is too long for a whole page
 */
export function cardSheets(node: ElementNode, frame: Frame, blocks: LayoutBlocks): Strip[] | undefined {
  const cards = sidesOf(node);
  const { page, grid: step } = frame.theme;
  const isFullPage =
    frame.x === page.margin.left &&
    frame.width === page.width - page.margin.left - page.margin.right &&
    page.margin.left === page.margin.right &&
    frame.grounds.length === 0;
  if (!cards || !isFullPage) return undefined;
  const room = page.height - page.margin.top - page.margin.bottom;
  const head = stack(blocks(node.children.slice(0, -cards.length), frame));
  if (head.height > MOST_HEAD * room) return undefined;
  const top = head.height > 0 ? head.height + BELOW_HEAD * step : 0;
  const area: CardBox = { x: frame.x, y: top, width: frame.width, height: room - top };
  const fitting = fittingCards(cards, area, frame, blocks);
  if (!fitting) return undefined;
  const { grid, laid } = fitting;
  const highest = { front: highestOf(laid, 'front'), back: highestOf(laid, 'back') };
  const perSheet = grid.columns * grid.rows;
  const isOneSided = cards.every(({ back }) => back === NO_BACK);
  return Array.from({ length: Math.ceil(laid.length / perSheet) }, (_, sheet) => {
    const those = laid.slice(sheet * perSheet, (sheet + 1) * perSheet);
    const fronts = those.flatMap(({ front }, i) =>
      inBox(front, cardBox(area, grid, i), highest.front, frame),
    );
    const backs = those.flatMap(({ back }, i) =>
      inBox(back, behind(cardBox(area, grid, i), area), highest.back, frame),
    );
    const lines = cutLines(area, grid, those.length, frame);
    const front = pageStrip([...(sheet === 0 ? head.ops : []), ...lines, ...fronts], room);
    return isOneSided ? [front] : [{ ...front, startsSheet: true }, pageStrip(backs, room)];
  }).flat();
}

interface Sides<T> {
  readonly front: T;
  readonly back: T;
}

/** The back of a card that is printed on one side. */
const NO_BACK: ElementNode = { kind: 'element', tag: 'div', attributes: {}, children: [] };

/** The two sides of each card; undefined when there is none, or when something else stands between or in them. */
function sidesOf(node: ElementNode): readonly Sides<ElementNode>[] | undefined {
  const first = node.children.findIndex((child) => isDiv(child, 'kaart'));
  if (first < 0) return undefined;
  const sides = node.children.slice(first).map((card) => {
    if (!isDiv(card, 'kaart') || card.children.length > 2) return undefined;
    const [front, back] = card.children;
    if (!isDiv(front, 'voor')) return undefined;
    if (!back) return { front, back: NO_BACK };
    return isDiv(back, 'achter') ? { front, back } : undefined;
  });
  return sides.every((one) => one !== undefined) ? sides : undefined;
}

function isDiv(node: ElementNode['children'][number] | undefined, name: string): node is ElementNode {
  return node?.kind === 'element' && node.tag === 'div' && variant(node) === name;
}

/** Every card laid out in the first grid, and as loosely, as lets all of them fit. */
function fittingCards(
  cards: readonly Sides<ElementNode>[],
  area: CardBox,
  frame: Frame,
  blocks: LayoutBlocks,
): { readonly grid: CardGrid; readonly laid: readonly Sides<Stack>[] } | undefined {
  const { grid: step, letters, type } = frame.theme;
  const padding = CARD_PADDING * step;
  for (const grid of CARD_GRIDS) {
    const box = cardBox(area, grid, 0);
    const [width, height] = [box.width - 2 * padding, box.height - 2 * padding];
    if (grid.columns > 1 && letters === 'groot' && width < LEAST_SIDE_BY_SIDE * type.body.size) continue;
    const lay = (density: number): Sides<Stack>[] | undefined => {
      const inside: Frame = { ...frame, x: 0, width, density, grounds: [] };
      return laidWithin(height, cards, (side) => stack(blocks(side.children, inside)));
    };
    const laid = loosest(frame.density, lay);
    if (laid) return { grid, laid };
  }
  return undefined;
}

/**
 * The loosest of all densities up to `most` in which something can be laid out. The tightest is tried before those between, so
 * that what fits in none costs two tries; what comes out is always what was laid out last, as the labels of lists need.
 */
function loosest<T>(most: number, lay: (density: number) => T | undefined): T | undefined {
  const [first, ...tighter] = DENSITIES.filter((density) => density <= most);
  const tightest = tighter.at(-1);
  if (first === undefined) return undefined;
  const loose = lay(first);
  if (loose || tightest === undefined || !lay(tightest)) return loose;
  for (const density of tighter) {
    const laid = lay(density);
    if (laid) return laid;
  }
  return undefined;
}

/** All cards laid out; undefined as soon as one side is too high. */
function laidWithin(
  height: number,
  cards: readonly Sides<ElementNode>[],
  lay: (side: ElementNode) => Stack,
): Sides<Stack>[] | undefined {
  const laid: Sides<Stack>[] = [];
  for (const card of cards) {
    const [front, back] = [lay(card.front), lay(card.back)];
    if (Math.max(front.height, back.height) > height) return undefined;
    laid.push({ front, back });
  }
  return laid;
}

function highestOf(laid: readonly Sides<Stack>[], side: keyof Sides<Stack>): number {
  return Math.max(...laid.map((card) => card[side].height));
}

/** One side of a card: all begin equally far from the edge, so that the one that has most on it stands in the middle. */
function inBox({ ops }: Stack, box: CardBox, highest: number, frame: Frame): Op[] {
  const padding = CARD_PADDING * frame.theme.grid;
  return ops.map((op) => moved(op, box.x + padding, box.y + (box.height - highest) / 2));
}

/**
 * Thin lines along all sides of the rows that hold a card, within the area. They stand on the fronts alone: one cuts from there.
 */
function cutLines(area: CardBox, grid: CardGrid, count: number, frame: Frame): Op[] {
  const { columns } = grid;
  const rows = Math.ceil(count / columns);
  const card = cardBox(area, grid, 0);
  const [width, height] = [columns * card.width, rows * card.height];
  const along = (start: number, length: number, i: number, parts: number): number =>
    Math.min(Math.max(start, start + (i * length) / parts - CUT_WEIGHT / 2), start + length - CUT_WEIGHT);
  const line = (box: CardBox): Op => ({ kind: 'rect', ...box, radius: 0, fill: frame.theme.colours.muted });
  return [
    ...Array.from({ length: rows + 1 }, (_, i) =>
      line({ x: area.x, y: along(area.y, height, i, rows), width, height: CUT_WEIGHT }),
    ),
    ...Array.from({ length: columns + 1 }, (_, i) =>
      line({ x: along(area.x, width, i, columns), y: area.y, width: CUT_WEIGHT, height }),
    ),
  ];
}

function pageStrip(ops: readonly Op[], height: number): Strip {
  return { height, before: 0, after: 0, keepWithNext: false, ops, grounds: [], startsPage: true };
}
