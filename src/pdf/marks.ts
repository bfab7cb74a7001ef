import { type ElementNode, type SHAPE_COLOURS, textOf, variant } from '../model/document.ts';
import { ICONS } from '../model/icons.ts';
import type { Colours } from '../model/theme.ts';
import { type Frame, faceFor } from './frame.ts';
import { inlineRuns } from './inline.ts';
import { breakLines } from './lines.ts';
import type { Op, Strip } from './ops.ts';
import { lineOps, paragraph } from './paragraph.ts';
import { stack } from './stack.ts';

/** The band at the head of a page: logo, school, and at the right what kind of paper this is. */
export function masthead(node: ElementNode, frame: Frame): Strip[] {
  const logo = node.children.find(
    (child): child is ElementNode => child.kind === 'element' && child.tag === 'img',
  );
  const logoSize = logo ? imageSize(logo, 120, 38) : { width: 0, height: 0 };
  const left = {
    ...frame,
    x: frame.x + (logo ? logoSize.width + 12 : 0),
    width: frame.width * 0.62 - (logo ? logoSize.width + 12 : 0),
    grounds: [],
  };
  const right = { ...frame, x: frame.x + frame.width * 0.64, width: frame.width * 0.36, grounds: [] };
  const brand = childrenOf(node, 'merk').flatMap((p) =>
    paragraph(
      p.children,
      { face: faceFor('brand', frame.theme), before: 0, after: 0, keepWithNext: true },
      left,
    ),
  );
  const kind = childrenOf(node, 'soort').flatMap((p) =>
    paragraph(
      p.children,
      { face: faceFor('label', frame.theme), before: 0, after: 0, keepWithNext: true, align: 'right' },
      right,
    ),
  );
  const height = Math.max(logoSize.height, stack(brand).height, stack(kind).height);
  const centred = (strips: Strip[]): readonly Op[] => stack(strips, (height - stack(strips).height) / 2).ops;
  const logoOps: Op[] = logo
    ? [{ kind: 'image', x: frame.x, y: (height - logoSize.height) / 2, ...logoSize, owner: logo }]
    : [];
  const ruleOp: Op = {
    kind: 'rule',
    x: frame.x,
    y: height + 7,
    width: frame.width,
    weight: 2.5,
    colour: frame.theme.colours.main,
    dashed: false,
  };
  return [
    {
      height: height + 9,
      before: 0,
      after: 12 * frame.density,
      keepWithNext: true,
      ops: [...logoOps, ...centred(brand), ...centred(kind), ruleOp],
      grounds: frame.grounds,
    },
  ];
}

function childrenOf(node: ElementNode, name: string): ElementNode[] {
  return node.children.filter(
    (child): child is ElementNode => child.kind === 'element' && variant(child) === name,
  );
}

/** A picture from a file, at most as wide as the column. */
export function picture(node: ElementNode, frame: Frame): Strip[] {
  const size = imageSize(node, frame.width, 300);
  return [
    {
      height: size.height,
      before: 6,
      after: 8,
      keepWithNext: false,
      ops: [{ kind: 'image', x: frame.x, y: 0, ...size, owner: node }],
      grounds: frame.grounds,
    },
  ];
}

function imageSize(
  node: ElementNode,
  maxWidth: number,
  maxHeight: number,
): { width: number; height: number } {
  const [width, height] = [Number(node.attributes.width), Number(node.attributes.height)];
  const scale = Math.min(maxWidth / width, maxHeight / height, 1);
  return { width: width * scale, height: height * scale };
}

/** A drawing, scaled to the column. Its shapes are the figure's content; its label is the alternative text. */
export function figure(node: ElementNode, frame: Frame): Strip[] {
  const [, , boxWidth = 1, boxHeight = 1] = (node.attributes.viewBox ?? '').split(' ').map(Number);
  const scale = frame.width / boxWidth;
  const extent: Op = {
    kind: 'extent',
    x: frame.x,
    y: 0,
    width: frame.width,
    height: boxHeight * scale,
    owner: node,
  };
  const shapes = node.children.flatMap((child) =>
    child.kind === 'element' ? shapeOps(child, node, scale, frame) : [],
  );
  return [
    {
      height: boxHeight * scale,
      before: 4 * frame.density,
      after: 8 * frame.density,
      keepWithNext: false,
      ops: [extent, ...shapes],
      grounds: frame.grounds,
    },
  ];
}

function shapeOps(shape: ElementNode, owner: ElementNode, scale: number, frame: Frame): Op[] {
  const number = (name: string): number => Number(shape.attributes[name] ?? 0);
  const fill = shapeColour(shape, frame.theme.colours);
  const [x, y] = [frame.x + number('x') * scale, number('y') * scale];
  if (shape.tag === 'rect') {
    return [
      {
        kind: 'rect',
        x,
        y,
        width: number('width') * scale,
        height: number('height') * scale,
        radius: number('rx') * scale,
        fill,
        owner,
      },
    ];
  }
  if (shape.tag === 'path')
    return [{ kind: 'path', x: frame.x, y: 0, scale, d: shape.attributes.d ?? '', fill, owner }];
  const size = number('font-size') * scale;
  const text = textOf(shape);
  const width = frame.measure(text, true) * size;
  const shift = { start: 0, middle: width / 2, end: width }[shape.attributes['text-anchor'] ?? 'start'] ?? 0;
  return [
    {
      kind: 'text',
      x: x - shift,
      y,
      text,
      face: { bold: true, size, leading: size, colour: fill },
      width,
      source: owner,
    },
  ];
}

/** The theme's colour that a shape names; ink when it names none. */
export function shapeColour(shape: ElementNode, colours: Colours): string {
  const names: Record<(typeof SHAPE_COLOURS)[number], keyof Colours> = {
    inkt: 'ink',
    hoofd: 'main',
    accent: 'accent',
    zacht: 'soft',
    middel: 'middle',
    lijn: 'line',
    papier: 'paper',
  };
  return colours[names[(variant(shape) ?? 'inkt') as keyof typeof names]];
}

/** A dashed line with scissors: cut here. */
export function cutLine(frame: Frame): Strip[] {
  const { line, muted } = frame.theme.colours;
  return [
    {
      height: 12,
      before: 10,
      after: 6,
      keepWithNext: true,
      grounds: frame.grounds,
      ops: [
        { kind: 'path', x: frame.x, y: 0, scale: 0.5, d: ICONS.schaar, fill: muted },
        {
          kind: 'rule',
          x: frame.x + 16,
          y: 6,
          width: frame.width - 16,
          weight: 0.8,
          colour: line,
          dashed: true,
        },
      ],
    },
  ];
}

/** A thin line across the column. */
export function rule(frame: Frame): Strip[] {
  return [
    {
      height: 1,
      before: 8,
      after: 8,
      keepWithNext: false,
      grounds: frame.grounds,
      ops: [
        {
          kind: 'rule',
          x: frame.x,
          y: 0.5,
          width: frame.width,
          weight: 0.7,
          colour: frame.theme.colours.line,
          dashed: false,
        },
      ],
    },
  ];
}

const WRITING_LINES = 5;
const WRITING_DISTANCE = 24;

/** Empty lines to write on. */
export function writingSpace(frame: Frame): Strip[] {
  return Array.from({ length: WRITING_LINES }, (_, i) => ({
    height: WRITING_DISTANCE,
    before: 0,
    after: i === WRITING_LINES - 1 ? 8 : 0,
    keepWithNext: i < WRITING_LINES - 1,
    grounds: frame.grounds,
    ops: [
      {
        kind: 'rule',
        x: frame.x,
        y: WRITING_DISTANCE - 1,
        width: frame.width,
        weight: 0.6,
        colour: frame.theme.colours.line,
        dashed: false,
      },
    ],
  }));
}

/** A few words and a line to write on, to the edge of the column. */
export function writingLine(node: ElementNode, frame: Frame): Strip[] {
  const face = faceFor('body', frame.theme);
  const lines = breakLines(inlineRuns(node.children, face, frame.theme), frame.width, frame.measure);
  return lines.map((line, i) => {
    const last = i === lines.length - 1;
    const from = frame.x + line.width + 5;
    const writing: Op = {
      kind: 'rule',
      x: from,
      y: 19,
      width: Math.max(0, frame.x + frame.width - from),
      weight: 0.7,
      colour: frame.theme.colours.muted,
      dashed: false,
    };
    const text = lineOps(line, frame).map((op) => ({ ...op, y: op.y + 5 }));
    return {
      height: 22,
      before: 0,
      after: last ? 2 : 0,
      keepWithNext: !last,
      ops: last ? [...text, writing] : text,
      grounds: frame.grounds,
    };
  });
}
