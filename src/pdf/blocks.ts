import { type DocumentNode, type ElementNode, variant } from '../model/document.ts';
import type { Tag } from '../model/elements.ts';
import { DISTANCES, type TextStyle } from '../model/scale.ts';
import { boxed } from './boxes.ts';
import { cardSheets } from './cards.ts';
import { type Frame, faceFor, spaced } from './frame.ts';
import { heading } from './headings.ts';
import { isInline } from './inline.ts';
import { facts, list } from './lists.ts';
import { cutLine, rule, writingLine, writingSpace } from './marks.ts';
import { masthead } from './masthead.ts';
import { inOwnDirection } from './mirror.ts';
import type { Strip } from './ops.ts';
import { type ParagraphSetting, paragraph } from './paragraph.ts';
import { figure, picture } from './pictures.ts';
import { poster } from './poster.ts';
import { sideBySide } from './side-by-side.ts';
import { spoken } from './spoken.ts';
import { together } from './stack.ts';
import { table } from './tables.ts';

/** Lays out block nodes, and inline nodes between them, from top to bottom. Pure: the same nodes give the same strips. */
export function blocks(nodes: readonly DocumentNode[], frame: Frame): Strip[] {
  const strips: Strip[] = [];
  let line: DocumentNode[] = [];
  nodes.forEach((node, i) => {
    if (isInline(node)) {
      line.push(node);
      return;
    }
    flush();
    if (node.kind !== 'element') return;
    const own = inOwnDirection(node, frame, (inside) => LAYOUT[node.tag]?.(node, inside) ?? []);
    strips.push(...(introduces(node, nodes[i + 1], own.length) ? together(own, true) : own));
  });
  flush();
  return strips;

  function flush(): void {
    if (line.length > 0) strips.push(...paragraph(line, bodyText(frame), frame));
    line = [];
  }
}

// Longer than this, in lines, a paragraph tells something of its own.
const MOST_INTRODUCTION = 3;

const INTRODUCED: readonly Tag[] = ['table', 'ul', 'ol', 'dl', 'svg', 'img'];

/** A short paragraph that belongs to what follows it: it goes over to a new page with that. */
function introduces(node: ElementNode, next: DocumentNode | undefined, lines: number): boolean {
  return (
    node.tag === 'p' &&
    lines <= MOST_INTRODUCTION &&
    next?.kind === 'element' &&
    INTRODUCED.includes(next.tag)
  );
}

type Layout = (node: ElementNode, frame: Frame) => Strip[];

const LAYOUT: Partial<Record<Tag, Layout>> = {
  header: (node, frame) => masthead(node, frame, blocks),
  footer: (node, frame) => sunk(together(blocks(node.children, frame))),
  section: (node, frame) => {
    if (variant(node) === 'held') return boxed(node, frame.theme.look.boxes.held, frame, blocks);
    if (variant(node) === 'poster') return poster(node, frame, blocks);
    const strips =
      (variant(node) === 'kaarten' && cardSheets(node, frame, blocks)) || blocks(node.children, frame);
    if (variant(node) === 'blad')
      return strips.map((strip, i) => (i === 0 ? { ...strip, startsPage: true } : strip));
    return variant(node) === 'heel' ? together(strips) : strips;
  },
  div: (node, frame) => {
    if (variant(node) === 'kaart') return boxed(node, frame.theme.look.boxes.kader, frame, blocks);
    return variant(node) === 'naast' ? sideBySide(node, frame, blocks) : blocks(node.children, frame);
  },
  aside: (node, frame) => {
    const { nadruk, kader } = frame.theme.look.boxes;
    return boxed(node, variant(node) === 'nadruk' ? nadruk : kader, frame, blocks);
  },
  h1: (node, frame) => heading(node, 'h1', frame),
  h2: (node, frame) => heading(node, 'h2', frame),
  h3: (node, frame) => heading(node, 'h3', frame),
  h4: (node, frame) => heading(node, 'h4', frame),
  p: (node, frame) => {
    if (variant(node) === 'regel') return writingLine(node, frame);
    if (variant(node) === 'zeg') return spoken(node, frame);
    return paragraph(node.children, textSetting(node, frame), frame);
  },
  ul: (node, frame) => list(node, frame, blocks),
  ol: (node, frame) => list(node, frame, blocks),
  dl: (node, frame) => facts(node, frame, blocks),
  table: (node, frame) => table(node, frame, blocks),
  img: picture,
  svg: figure,
  hr: (node, frame) => {
    if (variant(node) === 'schrijven') return writingSpace(node, frame);
    return variant(node) === 'knip' ? cutLine(frame) : rule(frame, frame.theme.colours.line);
  },
};

function bodyText(frame: Frame): ParagraphSetting {
  return running('body', DISTANCES.body, frame);
}

function textSetting(node: ElementNode, frame: Frame): ParagraphSetting {
  const { theme } = frame;
  const bare = { before: 0, after: 0, keepWithNext: true };
  switch (variant(node)) {
    case 'inleiding':
      return running('lead', DISTANCES.lead, frame);
    case 'klein':
      return running('small', DISTANCES.small, frame);
    case 'soort':
      return { ...bare, face: faceFor('label', theme) };
    case 'merk':
      return { ...bare, face: faceFor('brand', theme) };
    case 'vraag': {
      const face = { ...faceFor('lead', theme), bold: true, colour: theme.colours.main };
      return { face, ...spaced(DISTANCES.question, frame), keepWithNext: true };
    }
    case 'groet':
      return running('body', DISTANCES.greeting, frame);
    default:
      return bodyText(frame);
  }
}

function running(style: TextStyle, distances: readonly [number, number], frame: Frame): ParagraphSetting {
  return {
    face: faceFor(style, frame.theme),
    ...spaced(distances, frame),
    keepWithNext: false,
    divides: true,
  };
}

function sunk(strips: readonly Strip[]): Strip[] {
  return strips.map((strip) => ({ ...strip, sinks: true }));
}
