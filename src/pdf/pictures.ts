import { type ElementNode, textOf, variant } from '../model/document.ts';
import { inkColour, type ThemeColour } from '../model/picture.ts';
import type { Frame } from './frame.ts';
import { moved, type Op, type Strip } from './ops.ts';

/** No picture is higher than this, in points. */
const MOST_HEIGHT = 300;

/** A picture that is named, at most as wide as the column; what it shows is put in when it is painted. */
export function picture(node: ElementNode, frame: Frame): Strip[] {
  const size = imageSize(node, frame.width, MOST_HEIGHT);
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

/** Size in points of a picture that keeps its proportions within a largest width and height, and never grows. */
export function imageSize(
  node: ElementNode,
  maxWidth: number,
  maxHeight: number,
): { width: number; height: number } {
  const [width, height] = [Number(node.attributes.width), Number(node.attributes.height)];
  const scale = Math.min(maxWidth / width, maxHeight / height, 1);
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
  const fill = inkColour((variant(shape) ?? 'inkt') as ThemeColour, frame.theme.colours);
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
      // The space keeps neighbouring labels apart in the text layer.
      text: `${text} `,
      face: { bold: true, size, leading: size, colour: fill },
      width,
      source: owner,
    },
  ];
}
