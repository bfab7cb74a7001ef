import { type ElementNode, type TextNode, textOf, variant } from '../model/document.ts';
import { ICONS } from '../model/icons.ts';
import { DISTANCES } from '../model/scale.ts';
import {
  baseline,
  type Frame,
  faceFor,
  inset,
  type LayoutBlocks,
  LEAST_COLUMN,
  LEAST_SIDE_BY_SIDE,
  spaced,
} from './frame.ts';
import { pictogram } from './marks.ts';
import { inOwnDirection } from './mirror.ts';
import { moved, type Op, type Strip } from './ops.ts';
import { labelOps, paragraph } from './paragraph.ts';
import { picturedFact } from './pictured-fact.ts';
import { asOneStrip, stack } from './stack.ts';

// All in ems of the body, so that they grow with large letters.
const INDENT = 1.36;

// So many words stand beside their mark also where a column is too narrow for a text.
const FEW_WORDS = 4;

// 6.3 mm beside ordinary letters: clear at arm's length.
const ICON_SIZE = 1.64;

// How far a pictogram reaches above the baseline of its first words, so that it stands level with them.
const ICON_ABOVE = 1.18;

// Where the words beside a pictogram begin.
const BESIDE_ICON = 2.36;

/**
 * A list: each item's label hangs left of its text, or stands above it where there is no room. Labels are real text, so
 * that a reader hears them.
 */
export function list(node: ElementNode, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const strips = node.children.flatMap((item, i) => {
    if (item.kind !== 'element') return [];
    // An item never stands alone at the foot or the head of a page: the first keeps with the second, the last but one with the last.
    const keeps = node.children.length > 1 && (i === 0 || i === node.children.length - 2);
    return inOwnDirection(item, frame, (own) => listItem(item, labelOf(node, i), own, blocks)).map(
      (strip, j, all) => ({
        ...strip,
        after: j === all.length - 1 ? spaced(DISTANCES.item, frame).after * frame.density : strip.after,
        keepWithNext: strip.keepWithNext || (keeps && j === all.length - 1),
      }),
    );
  });
  const { after } = spaced(DISTANCES.list, frame);
  return strips.map((strip, i) =>
    i === strips.length - 1 ? { ...strip, after: after * frame.density } : strip,
  );
}

/** What stands before an item; nothing in words for a box to tick. */
function labelOf(list: ElementNode, index: number): string {
  if (variant(list) === 'afvinken') return '';
  return list.tag === 'ol' ? `${index + 1}. ` : '• ';
}

function listItem(item: ElementNode, text: string, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const label: TextNode = { kind: 'text', text };
  frame.labels.set(item, label);
  const body = faceFor('body', frame.theme);
  const face = { ...body, bold: /\d/.test(text), colour: frame.theme.colours.main };
  const indent = itemIndent(text === '', frame);
  const hangs = frame.width - indent >= LEAST_COLUMN || fitsBeside(item, frame.width - indent, frame);
  const words = blocks(item.children, hangs ? inset(frame, indent) : frame);
  const mark: Op[] = text === '' ? [tickBox(label, frame)] : labelOps(label, face, frame);
  const above: Strip[] = hangs ? [] : [{ ...emptyLine(frame), keepWithNext: words.length > 0 }];
  const [first = emptyLine(frame), ...rest] = [...above, ...words];
  return [{ ...first, height: Math.max(first.height, body.leading), ops: [...mark, ...first.ops] }, ...rest];
}

/** How far the words of an item stand from the edge, in points; those behind a box to tick a little farther. */
export function itemIndent(isTicked: boolean, frame: Frame): number {
  return (isTicked ? INDENT + 0.27 : INDENT) * faceFor('body', frame.theme).size;
}

/** Whether an item is a few plain words that each fit in a width, such as the answers in the cells of a form. */
function fitsBeside(item: ElementNode, width: number, frame: Frame): boolean {
  const { size } = faceFor('body', frame.theme);
  const words = textOf(item).trim().split(/\s+/);
  const isShort = words.length <= FEW_WORDS && item.children.every((child) => child.kind === 'text');
  return isShort && words.every((word) => frame.measure(word, false) * size <= width);
}

/** An empty box to tick, drawn, because the font has no such character. */
function tickBox(label: TextNode, frame: Frame): Op {
  const { size, leading } = faceFor('body', frame.theme);
  return {
    kind: 'rect',
    x: frame.x + 1,
    y: (leading - size) / 2,
    width: size - 0.5,
    height: size - 0.5,
    radius: 1.5,
    stroke: frame.theme.colours.ink,
    owner: label,
  };
}

function emptyLine(frame: Frame): Strip {
  return {
    height: faceFor('body', frame.theme).leading,
    before: 0,
    after: 0,
    keepWithNext: false,
    ops: [],
    grounds: frame.grounds,
  };
}

/** Pairs of a term and what it says, two in a row where there is room; facts carry a pictogram or a picture. Pairs too high for a page run on in one column. */
export function facts(node: ElementNode, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const gutter = 16;
  const half = (frame.width - gutter) / 2;
  const em = faceFor('body', frame.theme).size;
  const least = frame.theme.letters === 'groot' ? LEAST_SIDE_BY_SIDE * em : LEAST_COLUMN;
  const perRow = half >= least ? 2 : 1;
  const width = perRow === 2 ? half : frame.width;
  const { page } = frame.theme;
  // What a pictogram reaches above its words comes out of the white space above them.
  const top = node.children.some((pair) => pair.kind === 'element' && iconOf(pair)) ? iconTop(frame) : 0;
  const strips: Strip[] = [];
  for (let i = 0; i < node.children.length; i += perRow) {
    const pairs = node.children.slice(i, i + perRow).filter((pair) => pair.kind === 'element');
    const columns = pairs.map((pair, column) =>
      stack(
        fact(pair, { ...frame, x: frame.x + column * (width + gutter), width, grounds: [] }, top, blocks),
      ),
    );
    const isLast = i + perRow >= node.children.length;
    const step = frame.theme.grid * frame.density;
    const before = i === 0 ? Math.max(0, 4 * step - top) : 0;
    const after = isLast ? 5 * step : Math.max(0, 4 * step - top);
    const row = asOneStrip(columns, before, after, frame.grounds);
    const fits = row.height <= page.height - page.margin.top - page.margin.bottom;
    strips.push(...(fits ? [row] : pairs.flatMap((pair) => fact(pair, frame, top, blocks))));
  }
  return strips;
}

/** One pair, its words `top` points down; never lower than its pictogram. */
function fact(pair: ElementNode, frame: Frame, top: number, blocks: LayoutBlocks): Strip[] {
  const pictured = picturedFact(pair, frame);
  if (pictured) return [pictured];
  const icon = iconOf(pair);
  const em = faceFor('body', frame.theme).size;
  const inner = icon ? inset(frame, BESIDE_ICON * em) : frame;
  const face = faceFor(icon ? 'label' : 'h3', frame.theme);
  const strips = pair.children.flatMap((part) => {
    if (part.kind === 'text') return [];
    return inOwnDirection(part, inner, (own) =>
      part.tag === 'dt'
        ? paragraph(part.children, { face, before: 0, after: 0, keepWithNext: true }, own)
        : blocks(part.children, own),
    );
  });
  const [first = emptyLine(frame), ...rest] = strips;
  const lowered = {
    ...first,
    height: first.height + top,
    ops: first.ops.map((op) => moved(op, 0, top)),
  };
  if (!icon) return [lowered, ...rest];
  const y = top + baseline(face, face.leading, frame) - ICON_ABOVE * em;
  const iconOp = pictogram(icon, frame.x, y, ICON_SIZE * em, frame.theme.colours.main);
  const height = Math.max(lowered.height, y + ICON_SIZE * em - stack(rest).height);
  return [{ ...lowered, height, ops: [iconOp, ...lowered.ops] }, ...rest];
}

function iconOf(pair: ElementNode): string | undefined {
  return ICONS[variant(pair) as keyof typeof ICONS];
}

/** How far a pictogram reaches above the line of words beside it. */
function iconTop(frame: Frame): number {
  const face = faceFor('label', frame.theme);
  const above = ICON_ABOVE * faceFor('body', frame.theme).size;
  return Math.max(0, above - baseline(face, face.leading, frame));
}
