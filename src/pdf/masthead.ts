import { type ElementNode, variant } from '../model/document.ts';
import { type Frame, faceFor, type LayoutBlocks, LEAST_COLUMN } from './frame.ts';
import type { Op, Strip } from './ops.ts';
import { paragraph } from './paragraph.ts';
import { imageSize } from './pictures.ts';
import { stack } from './stack.ts';

// Narrower than this, logo and words would be in each other's way.
const LEAST_BAND = 3 * LEAST_COLUMN;

/** The band at the head of a page: logo, school, and at the right what kind of paper this is. Anything else follows under it. */
export function masthead(node: ElementNode, frame: Frame, blocks: LayoutBlocks): Strip[] {
  if (frame.width < LEAST_BAND) return blocks(node.children, frame);
  const logo = node.children.find(
    (child): child is ElementNode => child.kind === 'element' && child.tag === 'img',
  );
  const logoSize = logo ? imageSize(logo, Math.min(120, frame.width * 0.4), 38) : { width: 0, height: 0 };
  const band = [logo, ...childrenOf(node, 'merk'), ...childrenOf(node, 'soort')];
  const others = blocks(
    node.children.filter((child) => !band.includes(child as ElementNode)),
    frame,
  );
  const indent = logo ? logoSize.width + 12 : 0;
  const left = { ...frame, x: frame.x + indent, width: frame.width * 0.62 - indent, grounds: [] };
  const right = { ...frame, x: frame.x + frame.width * 0.64, width: frame.width * 0.36, grounds: [] };
  const close = { before: 0, after: 0, keepWithNext: true };
  const brandSetting = { ...close, face: faceFor('brand', frame.theme) };
  const kindSetting = { ...close, face: faceFor('label', frame.theme), align: 'right' } as const;
  // As words in the line of the band: a name in another language stands at the same side.
  const brand = childrenOf(node, 'merk').flatMap((p) => paragraph([p], brandSetting, left));
  const kind = childrenOf(node, 'soort').flatMap((p) => paragraph([p], kindSetting, right));
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
    ...others,
  ];
}

function childrenOf(node: ElementNode, name: string): ElementNode[] {
  return node.children.filter(
    (child): child is ElementNode => child.kind === 'element' && variant(child) === name,
  );
}
