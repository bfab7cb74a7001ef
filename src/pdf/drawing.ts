import type { ElementNode } from '../model/document.ts';
import { type Drawing, inkColour, type Pictures, pictureName, type Shape } from '../model/picture.ts';
import type { Colours } from '../model/theme.ts';
import type { Op } from './ops.ts';

type ImageOp = Extract<Op, { kind: 'image' }>;

/** The same ops, with the shapes of each drawing where an image of its name stands; images of pixels stay. */
export function withDrawings(ops: readonly Op[], pictures: Pictures, colours: Colours): Op[] {
  return ops.flatMap((op) => {
    if (op.kind !== 'image') return [op];
    const picture = pictures.get(pictureName(op.owner.attributes.src ?? ''));
    return picture?.kind === 'drawing' ? drawn(picture, op, colours) : [op];
  });
}

/** A drawing within the place of an image: it keeps its proportions and stands in the middle, as on a page of HTML. */
function drawn(drawing: Drawing, place: ImageOp, colours: Colours): Op[] {
  const { x, y, width, height, owner } = place;
  const scale = Math.min(width / drawing.width, height / drawing.height);
  const left = x + (width - drawing.width * scale) / 2;
  const top = y + (height - drawing.height * scale) / 2;
  const extent: Op = { kind: 'extent', x, y, width, height, owner };
  return [extent, ...drawing.shapes.map((shape) => pathOp(shape, left, top, scale, colours, owner))];
}

function pathOp(
  { d, fill, evenOdd, stroke }: Shape,
  x: number,
  y: number,
  scale: number,
  colours: Colours,
  owner: ElementNode,
): Op {
  return {
    kind: 'path',
    x,
    y,
    scale,
    d,
    ...(fill ? { fill: inkColour(fill, colours) } : {}),
    ...(evenOdd ? { evenOdd } : {}),
    ...(stroke ? { line: { ...stroke, colour: inkColour(stroke.colour, colours) } } : {}),
    owner,
  };
}
