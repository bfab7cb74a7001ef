import type { ElementNode } from '../model/document.ts';
import { DISTANCES } from '../model/scale.ts';
import { baseline, type Frame, faceFor, inset, LEAST_COLUMN, spaced } from './frame.ts';
import type { Op, Strip } from './ops.ts';
import { paragraph } from './paragraph.ts';

// The bar before a heading and the line under one; the first in ems of the heading, the line in steps of the grid and points.
const BAR = { width: 0.22, high: 0.78, indent: 0.62 };
const LINE = { below: 1, weight: 0.5 };

/** A heading, marked as the look marks it. It never stands at the foot of a page without what follows it. */
export function heading(node: ElementNode, style: 'h1' | 'h2' | 'h3' | 'h4', frame: Frame): Strip[] {
  const face = faceFor(style, frame.theme);
  const setting = {
    face,
    ...spaced(DISTANCES[style], frame),
    keepWithNext: true,
    balanced: style === 'h1',
  };
  const { mark } = frame.theme.look;
  if (style !== 'h2' || mark === 'none' || frame.width < LEAST_COLUMN)
    return paragraph(node.children, setting, frame);
  if (mark === 'line') return underlined(paragraph(node.children, setting, frame), frame);
  const strips = paragraph(node.children, setting, inset(frame, BAR.indent * face.size));
  const bar: Op = {
    kind: 'rect',
    x: frame.x,
    y: baseline(face, face.leading, frame) - BAR.high * face.size,
    width: BAR.width * face.size,
    height: BAR.high * face.size,
    radius: (BAR.width * face.size) / 2,
    fill: frame.theme.colours.accent,
  };
  return strips.map((strip, i) => (i === 0 ? { ...strip, ops: [bar, ...strip.ops] } : strip));
}

function underlined(strips: readonly Strip[], frame: Frame): Strip[] {
  const below = LINE.below * frame.theme.grid;
  return strips.map((strip, i) => {
    if (i < strips.length - 1) return strip;
    const line: Op = {
      kind: 'rule',
      x: frame.x,
      y: strip.height + below / 2,
      width: frame.width,
      weight: LINE.weight,
      colour: frame.theme.colours.ink,
      dashed: false,
    };
    return { ...strip, height: strip.height + below, ops: [...strip.ops, line] };
  });
}
