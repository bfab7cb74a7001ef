import { type ElementNode, variant } from '../model/document.ts';
import { enlargementOf } from '../model/theme.ts';
import { type Frame, faceFor, inset } from './frame.ts';
import { moved, type Op, type Strip } from './ops.ts';
import { paragraph } from './paragraph.ts';
import { imageSize } from './pictures.ts';
import { stack } from './stack.ts';

// Between a picture and the words beside it.
const GAP = 4;

/**
 * A fact that a picture tells: the picture in the place of a pictogram, and the term beside it. Undefined for other facts.
 */
export function picturedFact(pair: ElementNode, frame: Frame): Strip | undefined {
  const [term, said] = pair.children;
  if (variant(pair) !== 'beeld' || term?.kind !== 'element' || said?.kind !== 'element') return undefined;
  const [image] = said.children;
  if (image?.kind !== 'element' || image.tag !== 'img') return undefined;
  const size = imageSize(image, frame.width / 2, frame.width / 2, enlargementOf(frame.theme));
  const face = faceFor('label', frame.theme);
  const setting = { face, before: 0, after: 0, keepWithNext: true };
  const words = stack(paragraph(term.children, setting, inset(frame, size.width + GAP)));
  const height = Math.max(size.height, words.height);
  const middle = (high: number): number => (height - high) / 2;
  const imageOp: Op = { kind: 'image', x: frame.x, y: middle(size.height), ...size, owner: image };
  const wordOps = words.ops.map((op) => moved(op, 0, middle(words.height)));
  const strip = { height, before: 0, after: 0, keepWithNext: false, ops: [...wordOps, imageOp] };
  return { ...strip, grounds: frame.grounds };
}
