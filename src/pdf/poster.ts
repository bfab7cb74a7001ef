import { type DocumentNode, type ElementNode, textOf } from '../model/document.ts';
import { largerType } from '../model/theme.ts';
import { type Frame, faceFor, type LayoutBlocks } from './frame.ts';
import type { Strip } from './ops.ts';
import { stack, together } from './stack.ts';

// How much larger than the rest of the document the letters of a poster may be, and the steps in which they shrink to fit.
const LARGEST = 3.2;
const STEP = 0.1;

// A box around a heading takes some of its width.
const OF_WIDTH = 0.86;

// Of the room that is left, so much goes above what is told: a poster is not read from its edge.
const ABOVE = 0.4;

/**
 * A poster: a page of its own, in the largest letters with which all of it fits there and no word of a heading is cut. Room
 * that is left goes between the head of the poster and the rest, and under it.
 */
export function poster(node: ElementNode, frame: Frame, blocks: LayoutBlocks): Strip[] {
  const { width, height, margin } = frame.theme.page;
  // Beside or inside something else there is no page to fill.
  const hasPage = frame.grounds.length === 0 && frame.width >= width - margin.left - margin.right - 0.01;
  if (!hasPage) return blocks(node.children, frame);
  const room = height - margin.top - margin.bottom;
  let times = LARGEST;
  let strips = at(times);
  while (times > 1 && (stack(strips).height > room || !hasRoomForWords(node, frame, times))) {
    times = Math.max(1, times - STEP);
    strips = at(times);
  }
  const spare = Math.max(0, room - stack(strips).height);
  return together(strips).map((strip, i) => {
    if (i === 0) return { ...strip, startsPage: true, after: strip.after + spare * ABOVE };
    return strip;
  });

  function at(size: number): Strip[] {
    return blocks(node.children, { ...frame, theme: largerType(frame.theme, size) });
  }
}

function hasRoomForWords(node: ElementNode, frame: Frame, times: number): boolean {
  const { size, bold } = faceFor('h1', frame.theme);
  const room = (frame.width * OF_WIDTH) / times;
  const words = headingsIn(node).flatMap((heading) => textOf(heading).split(/\s+/));
  return words.every((word) => frame.measure(word, bold) * size <= room);
}

function headingsIn(node: DocumentNode): ElementNode[] {
  if (node.kind === 'text') return [];
  return node.tag === 'h1' || node.tag === 'h2' ? [node] : node.children.flatMap(headingsIn);
}
