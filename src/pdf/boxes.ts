import type { ElementNode } from '../model/document.ts';
import type { BoxLook, ColourName } from '../model/look.ts';
import { DISTANCES } from '../model/scale.ts';
import { type Frame, inset, type LayoutBlocks, spaced } from './frame.ts';
import { rule } from './marks.ts';
import type { Ground, Strip } from './ops.ts';
import { together } from './stack.ts';

// Between the bar of a box and its text there is this much more, in steps of the grid.
const BESIDE_BAR = 2.5;

// Letters have white above them of their own, so there is less inside at the top and the bottom; in steps of the grid.
const LESS_ABOVE = 1;

/** What an element holds, on the ground that the look gives it; kept together when it fits on a page. */
export function boxed(node: ElementNode, look: BoxLook, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const { colours, grid } = frame.theme;
  if (!look.fill && !look.stroke && !look.bar) return open(node, look, frame, blocks);
  const named = ([part, colour]: readonly [string, ColourName | undefined]): object =>
    colour ? { [part]: colours[colour] } : {};
  const ground: Ground = {
    x: frame.x,
    width: frame.width,
    radius: look.radius,
    ...named(['fill', look.fill]),
    ...named(['stroke', look.stroke]),
    ...named(['bar', look.bar]),
  };
  const padding = look.padding * grid;
  const grounds = [...frame.grounds, ground];
  const inner = { ...inset(frame, padding + (look.bar ? BESIDE_BAR * grid : 0), padding), grounds };
  const pad = (before: number, after: number): Strip => ({
    height: (padding - LESS_ABOVE * grid) * frame.density,
    before,
    after,
    keepWithNext: true,
    ops: [],
    grounds,
  });
  const { before, after } = spaced(DISTANCES.box, frame);
  return together([
    pad(before * frame.density, 0),
    ...bare(blocks(node.children, inner)),
    { ...pad(0, after * frame.density), keepWithNext: false },
  ]);
}

/** No ground: white space, and a line under it. */
function open(node: ElementNode, look: BoxLook, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const strips = blocks(node.children, frame);
  if (!look.under) return together(strips);
  const [line] = rule(frame, frame.theme.colours[look.under]);
  return together([
    ...strips,
    ...(line ? [{ ...line, before: 0, after: 6 * frame.theme.grid * frame.density }] : []),
  ]);
}

function bare(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, i) => ({
    ...strip,
    before: i === 0 ? 0 : strip.before,
    after: i === strips.length - 1 ? 0 : strip.after,
  }));
}
