import { type DocumentNode, type ElementNode, variant } from '../model/document.ts';
import type { Tag } from '../model/elements.ts';
import { type Frame, faceFor, inset, LEAST_COLUMN } from './frame.ts';
import { isInline } from './inline.ts';
import { facts, list } from './lists.ts';
import { cutLine, rule, writingLine, writingSpace } from './marks.ts';
import { masthead } from './masthead.ts';
import { inOwnDirection } from './mirror.ts';
import type { Ground, Strip } from './ops.ts';
import { type ParagraphSetting, paragraph } from './paragraph.ts';
import { figure, picture } from './pictures.ts';
import { asOneStrip, stack, together } from './stack.ts';
import { table } from './tables.ts';

/** Lays out block nodes, and inline nodes between them, from top to bottom. Pure: the same nodes give the same strips. */
export function blocks(nodes: readonly DocumentNode[], frame: Frame): Strip[] {
  const strips: Strip[] = [];
  let line: DocumentNode[] = [];
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(node);
      continue;
    }
    flush();
    if (node.kind === 'element')
      strips.push(...inOwnDirection(node, frame, (own) => LAYOUT[node.tag]?.(node, own) ?? []));
  }
  flush();
  return strips;

  function flush(): void {
    if (line.length > 0) strips.push(...paragraph(line, bodyText(frame), frame));
    line = [];
  }
}

type Layout = (node: ElementNode, frame: Frame) => Strip[];

const LAYOUT: Partial<Record<Tag, Layout>> = {
  header: (node, frame) => masthead(node, frame, blocks),
  footer: (node, frame) => sunk(together(blocks(node.children, frame))),
  section: (node, frame) => {
    if (variant(node) === 'held')
      return boxed(
        node,
        frame,
        { fill: frame.theme.colours.soft, bar: frame.theme.colours.main, radius: 0 },
        14,
      );
    const strips = blocks(node.children, frame);
    if (variant(node) === 'blad')
      return strips.map((strip, i) => (i === 0 ? { ...strip, startsPage: true } : strip));
    return variant(node) === 'heel' ? together(strips) : strips;
  },
  div: (node, frame) => (variant(node) === 'naast' ? sideBySide(node, frame) : blocks(node.children, frame)),
  aside: (node, frame) => {
    const { soft, accent, line } = frame.theme.colours;
    return variant(node) === 'nadruk'
      ? boxed(node, frame, { bar: accent, stroke: line, radius: 0 }, 11)
      : boxed(node, frame, { fill: soft, radius: 5 }, 12);
  },
  h1: (node, frame) =>
    paragraph(
      node.children,
      { face: faceFor('h1', frame.theme), before: 8, after: 7, keepWithNext: true, balanced: true },
      frame,
    ),
  h2: (node, frame) =>
    paragraph(
      node.children,
      { face: faceFor('h2', frame.theme), before: 15, after: 4, keepWithNext: true },
      frame,
    ),
  h3: (node, frame) =>
    paragraph(
      node.children,
      { face: faceFor('h3', frame.theme), before: 10, after: 2, keepWithNext: true },
      frame,
    ),
  h4: (node, frame) =>
    paragraph(
      node.children,
      { face: faceFor('h4', frame.theme), before: 8, after: 2, keepWithNext: true },
      frame,
    ),
  p: (node, frame) =>
    variant(node) === 'regel'
      ? writingLine(node, frame)
      : paragraph(node.children, textSetting(node, frame), frame),
  ul: (node, frame) => list(node, frame, blocks),
  ol: (node, frame) => list(node, frame, blocks),
  dl: (node, frame) => facts(node, frame, blocks),
  table: (node, frame) => table(node, frame, blocks),
  img: picture,
  svg: figure,
  hr: (node, frame) => {
    if (variant(node) === 'schrijven') return writingSpace(frame);
    return variant(node) === 'knip' ? cutLine(frame) : rule(frame);
  },
};

function bodyText(frame: Frame): ParagraphSetting {
  return { face: faceFor('body', frame.theme), before: 0, after: 6, keepWithNext: false, divides: true };
}

function textSetting(node: ElementNode, frame: Frame): ParagraphSetting {
  const { theme } = frame;
  switch (variant(node)) {
    case 'inleiding':
      return { face: faceFor('lead', theme), before: 0, after: 8, keepWithNext: false, divides: true };
    case 'klein':
      return { face: faceFor('small', theme), before: 2, after: 4, keepWithNext: false, divides: true };
    case 'soort':
      return { face: faceFor('label', theme), before: 0, after: 0, keepWithNext: true };
    case 'merk':
      return { face: faceFor('brand', theme), before: 0, after: 0, keepWithNext: true };
    case 'vraag':
      return {
        face: { ...faceFor('lead', theme), bold: true, colour: theme.colours.main },
        before: 4,
        after: 6,
        keepWithNext: true,
      };
    case 'groet':
      return { face: faceFor('body', theme), before: 6, after: 2, keepWithNext: false, divides: true };
    default:
      return bodyText(frame);
  }
}

/** Blocks on a ground of their own, kept together when they fit on a page. */
function boxed(node: ElementNode, frame: Frame, look: Omit<Ground, 'x' | 'width'>, padding: number): Strip[] {
  const ground: Ground = { ...look, x: frame.x, width: frame.width };
  const side = look.bar ? padding + 5 : padding;
  const inner = blocks(node.children, {
    ...inset(frame, side, padding),
    grounds: [...frame.grounds, ground],
  });
  const pad = (before: number, after: number): Strip => ({
    height: (padding - 2) * frame.density,
    before: before * frame.density,
    after: after * frame.density,
    keepWithNext: true,
    ops: [],
    grounds: [...frame.grounds, ground],
  });
  const bare = inner.map((strip, i) => ({
    ...strip,
    before: i === 0 ? 0 : strip.before,
    after: i === inner.length - 1 ? 0 : strip.after,
  }));
  return together([pad(10, 0), ...bare, { ...pad(0, 12), keepWithNext: false }]);
}

const GUTTER = 18;

/** Children in columns of equal width, on one page; when they are too high or too narrow for that, under one another. */
function sideBySide(node: ElementNode, frame: Frame): Strip[] {
  const count = Math.max(1, node.children.length);
  const width = (frame.width - GUTTER * (count - 1)) / count;
  if (width < LEAST_COLUMN) return blocks(node.children, frame);
  const columns = node.children.map((child, i) =>
    blocks([child], { ...frame, x: frame.x + i * (width + GUTTER), width, grounds: [] }),
  );
  const highest = Math.max(0, ...columns.map((strips) => stack(strips).height));
  const { height, margin } = frame.theme.page;
  if (highest > height - margin.top - margin.bottom) return blocks(node.children, frame);
  const after = Math.max(0, ...columns.map((strips) => strips.at(-1)?.after ?? 0));
  const before = Math.max(0, ...columns.map((strips) => strips[0]?.before ?? 0));
  return [
    asOneStrip(
      columns.map((strips) => stack(strips, 0, highest)),
      before,
      after,
      frame.grounds,
    ),
  ];
}

function sunk(strips: readonly Strip[]): Strip[] {
  return strips.map((strip) => ({ ...strip, sinks: true }));
}
