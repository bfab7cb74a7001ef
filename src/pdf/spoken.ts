import type { ElementNode } from '../model/document.ts';
import { DISTANCES } from '../model/scale.ts';
import { type Frame, faceFor, inset, spaced } from './frame.ts';
import type { Ground, Strip } from './ops.ts';
import { paragraph } from './paragraph.ts';

// Between the bar and the words, in steps of the grid.
const BESIDE_BAR = 5;

/** Words to say aloud: in the main colour behind a bar, so that who stands before a group finds them at a glance. */
export function spoken(node: ElementNode, frame: Frame): Strip[] {
  const { theme } = frame;
  const face = { ...faceFor('body', theme), colour: theme.colours.main };
  const setting = { face, ...spaced(DISTANCES.spoken, frame), keepWithNext: false, divides: true };
  const bar: Ground = { x: frame.x, width: frame.width, radius: 0, bar: theme.colours.accent };
  const inner = { ...inset(frame, BESIDE_BAR * theme.grid), grounds: [...frame.grounds, bar] };
  return paragraph(node.children, setting, inner);
}
