import { type ElementNode, type TextNode, variant } from '../model/document.ts';
import { ICONS } from '../model/icons.ts';
import { baseline, type Frame, faceFor, inset, type LayoutBlocks } from './frame.ts';
import type { Op, Strip } from './ops.ts';
import { labelOp, paragraph } from './paragraph.ts';
import { asOneStrip, stack } from './stack.ts';

const INDENT = 15;

/** A list: each item's label hangs left of its text. Labels are real text, so that a reader hears them. */
export function list(node: ElementNode, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const face = faceFor('body', frame.theme);
  const tick = variant(node) === 'afvinken';
  const strips = node.children.flatMap((item, i) => {
    if (item.kind !== 'element') return [];
    const label: TextNode = { kind: 'text', text: tick ? '' : node.tag === 'ol' ? `${i + 1}. ` : '• ' };
    frame.labels.set(item, label);
    const body = blocks(item.children, inset(frame, tick ? INDENT + 3 : INDENT));
    const labelOps: Op[] = tick ? [tickBox(label, frame)] : [labelOp(label, labelFace(), frame)];
    const [first = emptyLine(frame), ...rest] = body;
    // An item never stands alone at the foot or the head of a page: the first keeps with the second, the last but one with the last.
    const keeps = node.children.length > 1 && (i === 0 || i === node.children.length - 2);
    return [{ ...first, ops: [...labelOps, ...first.ops] }, ...rest].map((strip, j, all) => ({
      ...strip,
      after: j === all.length - 1 ? 3 * frame.density : strip.after,
      keepWithNext: strip.keepWithNext || (keeps && j === all.length - 1),
    }));
  });
  return strips.map((strip, i) => (i === strips.length - 1 ? { ...strip, after: 8 * frame.density } : strip));

  function labelFace() {
    return node.tag === 'ol'
      ? { ...face, bold: true, colour: frame.theme.colours.main }
      : { ...face, colour: frame.theme.colours.main };
  }
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

/** Pairs of a term and what it says, two in a row; facts carry a pictogram. Pairs too high for a page run on in one column. */
export function facts(node: ElementNode, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const gutter = 16;
  const width = (frame.width - gutter) / 2;
  const { page } = frame.theme;
  const strips: Strip[] = [];
  for (let i = 0; i < node.children.length; i += 2) {
    const pairs = node.children.slice(i, i + 2).filter((pair) => pair.kind === 'element');
    const columns = pairs.map((pair, column) =>
      stack(fact(pair, { ...frame, x: frame.x + column * (width + gutter), width, grounds: [] }, blocks)),
    );
    const before = (i === 0 ? 8 : 0) * frame.density;
    const after = (i + 2 >= node.children.length ? 10 : 7) * frame.density;
    const row = asOneStrip(columns, before, after, frame.grounds);
    const fits = row.height <= page.height - page.margin.top - page.margin.bottom;
    strips.push(...(fits ? [row] : pairs.flatMap((pair) => fact(pair, frame, blocks))));
  }
  return strips;
}

function fact(pair: ElementNode, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const icon = ICONS[variant(pair) as keyof typeof ICONS] as string | undefined;
  const inner = icon ? inset(frame, 26) : frame;
  const face = faceFor(icon ? 'label' : 'h3', frame.theme);
  const strips = pair.children.flatMap((part) => {
    if (part.kind === 'text') return [];
    return part.tag === 'dt'
      ? paragraph(part.children, { face, before: 0, after: 0, keepWithNext: true }, inner)
      : blocks(part.children, inner);
  });
  const first = strips[0];
  if (!icon || !first) return strips;
  const y = baseline(face, face.leading, frame) - 12.5;
  const iconOp: Op = { kind: 'path', x: frame.x, y, scale: 18 / 24, d: icon, fill: frame.theme.colours.main };
  return [{ ...first, ops: [iconOp, ...first.ops] }, ...strips.slice(1)];
}
