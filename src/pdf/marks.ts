import type { ElementNode } from '../model/document.ts';
import { ICON_FIELD, ICON_LINE, ICONS } from '../model/icons.ts';
import { type Frame, faceFor } from './frame.ts';
import { inlineRuns } from './inline.ts';
import { breakLines } from './lines.ts';
import type { Op, Strip } from './ops.ts';
import { lineOps, rulesOf } from './paragraph.ts';

/** A pictogram with its top left corner at (x, y), in points. It decorates: the words beside it say the same. */
export function pictogram(d: string, x: number, y: number, size: number, colour: string): Op {
  const line = { colour, width: ICON_LINE, cap: 'round', join: 'round' } as const;
  return { kind: 'path', x, y, scale: size / ICON_FIELD, d, line };
}

/** A dashed line with scissors: cut here. */
export function cutLine(frame: Frame): Strip[] {
  const { line, muted } = frame.theme.colours;
  return [
    {
      height: 14,
      before: 9,
      after: 5,
      keepWithNext: true,
      grounds: frame.grounds,
      ops: [
        pictogram(ICONS.schaar, frame.x, 0, 14, muted),
        {
          kind: 'rule',
          x: frame.x + 18,
          y: 7,
          width: frame.width - 18,
          weight: 0.8,
          colour: line,
          dashed: true,
        },
      ],
    },
  ];
}

/** A thin line across the column. */
export function rule(frame: Frame): Strip[] {
  return [
    {
      height: 1,
      before: 8,
      after: 8,
      keepWithNext: false,
      grounds: frame.grounds,
      ops: [
        {
          kind: 'rule',
          x: frame.x,
          y: 0.5,
          width: frame.width,
          weight: 0.7,
          colour: frame.theme.colours.line,
          dashed: false,
        },
      ],
    },
  ];
}

const WRITING_LINES = 5;
const WRITING_DISTANCE = 24;

/** Empty lines to write on. */
export function writingSpace(frame: Frame): Strip[] {
  return Array.from({ length: WRITING_LINES }, (_, i) => ({
    height: WRITING_DISTANCE,
    before: 0,
    after: i === WRITING_LINES - 1 ? 8 : 0,
    keepWithNext: i < WRITING_LINES - 1,
    grounds: frame.grounds,
    ops: [
      {
        kind: 'rule',
        x: frame.x,
        y: WRITING_DISTANCE - 1,
        width: frame.width,
        weight: 0.6,
        colour: frame.theme.colours.line,
        dashed: false,
      },
    ],
  }));
}

// A line shorter than this is no room to write on.
const LEAST_TO_WRITE = 80;

/** A few words and a line to write on, to the edge of the column; on a line of its own when the words leave no room. */
export function writingLine(node: ElementNode, frame: Frame): Strip[] {
  const face = faceFor('body', frame.theme);
  const lines = breakLines(
    inlineRuns(node.children, face, frame),
    frame.width,
    frame.measure,
    rulesOf(frame),
  );
  const rows: Op[][] = lines.map((line) => lineOps(line, frame).map((op) => ({ ...op, y: op.y + 5 })));
  const used = lines.at(-1)?.width ?? 0;
  const indent = used === 0 || frame.width - used < LEAST_TO_WRITE ? 0 : used + 5;
  const writing: Op = {
    kind: 'rule',
    x: frame.x + indent,
    y: 19,
    width: frame.width - indent,
    weight: 0.7,
    colour: frame.theme.colours.muted,
    dashed: false,
  };
  if (indent > 0) rows.at(-1)?.push(writing);
  else rows.push([writing]);
  return rows.map((ops, i) => {
    const last = i === rows.length - 1;
    return { height: 22, before: 0, after: last ? 2 : 0, keepWithNext: !last, ops, grounds: frame.grounds };
  });
}
