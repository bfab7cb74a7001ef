import { type ElementNode, variant } from '../model/document.ts';
import { DISTANCES } from '../model/scale.ts';
import { type Frame, faceFor, type LayoutBlocks, LEAST_COLUMN, spaced } from './frame.ts';
import { ruleAcross } from './marks.ts';
import type { Op, Strip } from './ops.ts';
import { paragraph } from './paragraph.ts';
import { imageSize } from './pictures.ts';
import { stack } from './stack.ts';

// Narrower than this, logo and words would be in each other's way.
const LEAST_BAND = 3 * LEAST_COLUMN;

// Between the band and the line under it; between the words of a pill and its edge; both in steps of the grid.
const ABOVE_RULE = 3.5;
const PILL = { beside: 5, above: 1 };

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
  const { theme } = frame;
  const { rule, pill } = theme.look.masthead;
  const beside = pill ? PILL.beside * theme.grid : 0;
  const left = { ...frame, x: frame.x + indent, width: frame.width * 0.62 - indent, grounds: [] };
  const right = {
    ...frame,
    x: frame.x + frame.width * 0.64,
    width: frame.width * 0.36 - beside,
    grounds: [],
  };
  const close = { before: 0, after: 0, keepWithNext: true };
  const brandSetting = { ...close, face: faceFor('brand', frame.theme) };
  const label = faceFor('label', theme);
  const kindFace = pill ? { ...label, colour: theme.colours.paper } : label;
  const kindSetting = { ...close, face: kindFace, align: 'right' } as const;
  // As words in the line of the band: a name in another language stands at the same side.
  const brand = childrenOf(node, 'merk').flatMap((p) => paragraph([p], brandSetting, left));
  const kind = childrenOf(node, 'soort').flatMap((p) => paragraph([p], kindSetting, right));
  const above = pill ? PILL.above * theme.grid : 0;
  const height = Math.max(logoSize.height, stack(brand).height, stack(kind).height + 2 * above);
  const centred = (strips: Strip[]): readonly Op[] => stack(strips, (height - stack(strips).height) / 2).ops;
  const logoOps: Op[] = logo
    ? [{ kind: 'image', x: frame.x, y: (height - logoSize.height) / 2, ...logoSize, owner: logo }]
    : [];
  const under = rule ? ABOVE_RULE * theme.grid : 0;
  const ruleOps = rule ? [ruleAcross(rule, height + under, frame)] : [];
  const kindOps = centred(kind);
  return [
    {
      height: height + under + (rule ? theme.grid : 0),
      before: 0,
      after: spaced(DISTANCES.masthead, frame).after * frame.density,
      keepWithNext: true,
      ops: [
        ...logoOps,
        ...centred(brand),
        ...(pill ? pillBehind(kindOps, height, stack(kind).height, frame) : []),
        ...kindOps,
        ...ruleOps,
      ],
      grounds: frame.grounds,
    },
    ...others,
  ];
}

/** The ground of the words at the right, as wide as they are. */
function pillBehind(words: readonly Op[], band: number, high: number, frame: Frame): Op[] {
  const texts = words.filter((op) => op.kind === 'text');
  if (texts.length === 0) return [];
  const { grid, colours } = frame.theme;
  const [left, right] = [
    Math.min(...texts.map((op) => op.x)) - PILL.beside * grid,
    Math.max(...texts.map((op) => op.x + op.width)) + PILL.beside * grid,
  ];
  const height = high + 2 * PILL.above * grid;
  const y = (band - height) / 2;
  return [{ kind: 'rect', x: left, y, width: right - left, height, radius: height / 2, fill: colours.main }];
}

function childrenOf(node: ElementNode, name: string): ElementNode[] {
  return node.children.filter(
    (child): child is ElementNode => child.kind === 'element' && variant(child) === name,
  );
}
