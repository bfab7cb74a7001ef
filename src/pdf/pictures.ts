import { type ElementNode, textOf, variant } from '../model/document.ts';
import { inkColour, type ThemeColour } from '../model/picture.ts';
import { DISTANCES } from '../model/scale.ts';
import { enlargementOf } from '../model/theme.ts';
import { type Frame, spaced } from './frame.ts';
import { moved, type Op, type Strip } from './ops.ts';

/** No picture is higher than this, in points. */
const MOST_HEIGHT = 300;

/** A picture that is named, at most as wide as the column; what it shows is put in when it is painted. */
export function picture(node: ElementNode, frame: Frame): Strip[] {
  const size = imageSize(node, frame.width, MOST_HEIGHT, enlargementOf(frame.theme));
  return [
    {
      height: size.height,
      ...around(frame),
      keepWithNext: false,
      ops: [{ kind: 'image', x: frame.x, y: 0, ...size, owner: node }],
      grounds: frame.grounds,
    },
  ];
}

/** Size in points of a picture that keeps its proportions within a largest width and height, and grows no further than asked. */
export function imageSize(
  node: ElementNode,
  maxWidth: number,
  maxHeight: number,
  growth = 1,
): { width: number; height: number } {
  const [width, height] = [Number(node.attributes.width), Number(node.attributes.height)];
  const scale = Math.min(maxWidth / width, maxHeight / height, growth);
  return { width: width * scale, height: height * scale };
}

/** A drawing, scaled to the column and at most MOST_HEIGHT high. Its shapes are the figure's content; its label is the alternative text. */
export function figure(node: ElementNode, frame: Frame): Strip[] {
  const [left = 0, top = 0, boxWidth = 1, boxHeight = 1] = (node.attributes.viewBox ?? '')
    .split(' ')
    .map(Number);
  const scale = Math.min(frame.width / boxWidth, MOST_HEIGHT / boxHeight);
  const size = { width: boxWidth * scale, height: boxHeight * scale };
  const extent: Op = { kind: 'extent', x: frame.x, y: 0, ...size, owner: node };
  const shapes = node.children
    .flatMap((child) => (child.kind === 'element' ? shapeOps(child, node, scale, frame) : []))
    .map((op) => moved(op, -left * scale, -top * scale));
  return [
    {
      height: size.height,
      ...around(frame),
      keepWithNext: false,
      ops: [extent, ...shapes],
      grounds: frame.grounds,
    },
  ];
}

function around(frame: Frame): { before: number; after: number } {
  const { before, after } = spaced(DISTANCES.picture, frame);
  return { before: before * frame.density, after: after * frame.density };
}

function shapeOps(shape: ElementNode, owner: ElementNode, scale: number, frame: Frame): Op[] {
  const number = (name: string): number => Number(shape.attributes[name] ?? 0);
  const { colours, look } = frame.theme;
  const named = (variant(shape) ?? 'inkt') as ThemeColour;
  const outlined = look.areas === 'outlined';
  const fill = inkColour(outlined && shape.tag === 'text' && named === 'papier' ? 'inkt' : named, colours);
  const [x, y] = [frame.x + number('x') * scale, number('y') * scale];
  if (shape.tag === 'rect') {
    const [width, height] = [number('width') * scale, number('height') * scale];
    const area: Area = { kind: 'rect', x, y, width, height, radius: number('rx') * scale, fill, owner };
    return outlined && named === 'hoofd' ? outline(area, colours.paper) : [area];
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
      // The space keeps neighbouring labels apart in the text layer.
      text: `${text} `,
      face: { bold: true, size, leading: size, colour: fill },
      width,
      source: owner,
    },
  ];
}

type Area = Extract<Op, { kind: 'rect' }>;

// Width of the line around an area of which only the edge is drawn; an area that has no room for it is filled.
const EDGE = 0.9;

function outline(area: Area, paper: string): Area[] {
  const [width, height] = [area.width - 2 * EDGE, area.height - 2 * EDGE];
  if (Math.min(width, height) < EDGE) return [area];
  const radius = Math.max(0, area.radius - EDGE);
  return [area, { ...area, x: area.x + EDGE, y: area.y + EDGE, width, height, radius, fill: paper }];
}
