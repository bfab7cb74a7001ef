import type { ElementNode } from '../model/document.ts';
import { ICON_FIELD, ICON_LINE, ICONS } from '../model/icons.ts';
import type { RuleLook } from '../model/look.ts';
import { DISTANCES } from '../model/scale.ts';
import { type Frame, faceFor, spaced } from './frame.ts';
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
      ...spaced([5, 3], frame),
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

/** A line of the look across the column. */
export function ruleAcross({ colour, weight, dashed }: RuleLook, y: number, frame: Frame): Op {
  const { x, width, theme } = frame;
  return { kind: 'rule', x, y, width, weight, colour: theme.colours[colour], dashed };
}

/** A thin line across the column, in a colour (`#rrggbb`). */
export function rule(frame: Frame, colour: string): Strip[] {
  const { before, after } = spaced(DISTANCES.rule, frame);
  return [
    {
      height: 1,
      before: before * frame.density,
      after: after * frame.density,
      keepWithNext: false,
      grounds: frame.grounds,
      ops: [
        {
          kind: 'rule',
          x: frame.x,
          y: 0.5,
          width: frame.width,
          weight: 0.7,
          colour,
          dashed: false,
        },
      ],
    },
  ];
}

const WRITING_LINES = 5;

// In steps of the grid, so that large letters also have large lines to write on.
const WRITING_DISTANCE = 12;

/** Empty lines to write on. */
export function writingSpace(node: ElementNode, frame: Frame): Strip[] {
  const height = WRITING_DISTANCE * frame.theme.grid;
  return Array.from({ length: WRITING_LINES }, (_, i) => ({
    height,
    before: 0,
    after: i === WRITING_LINES - 1 ? 4 * frame.theme.grid : 0,
    keepWithNext: i < WRITING_LINES - 1,
    grounds: frame.grounds,
    ops: [
      {
        kind: 'rule',
        x: frame.x,
        y: height - 1,
        width: frame.width,
        weight: 0.6,
        colour: frame.theme.colours.line,
        dashed: false,
        owner: node,
      },
    ],
  }));
}

// A line shorter than this, in ems of the body, is no room to write on.
const LEAST_TO_WRITE = 7.3;

// In steps of the grid: a line with its words, how far these are moved down, and where one writes.
const WRITING_ROW = { height: 11, words: 2.5, line: 10 };

/** A few words and a line to write on, to the edge of the column; on a line of its own when the words leave no room. */
export function writingLine(node: ElementNode, frame: Frame): Strip[] {
  const face = faceFor('body', frame.theme);
  const { grid } = frame.theme;
  const lines = breakLines(
    inlineRuns(node.children, face, frame),
    frame.width,
    frame.measure,
    rulesOf(frame),
  );
  const rows: Op[][] = lines.map((line) =>
    lineOps(line, frame).map((op) => ({ ...op, y: op.y + WRITING_ROW.words * grid })),
  );
  const used = lines.at(-1)?.width ?? 0;
  const indent = used === 0 || frame.width - used < LEAST_TO_WRITE * face.size ? 0 : used + 5;
  const writing: Op = {
    kind: 'rule',
    x: frame.x + indent,
    y: WRITING_ROW.line * grid,
    width: frame.width - indent,
    weight: 0.7,
    colour: frame.theme.colours.muted,
    dashed: false,
    owner: node,
  };
  if (indent > 0) rows.at(-1)?.push(writing);
  else rows.push([writing]);
  return rows.map((ops, i) => {
    const last = i === rows.length - 1;
    const [height, after] = [WRITING_ROW.height * grid, last ? grid : 0];
    return { height, before: 0, after, keepWithNext: !last, ops, grounds: frame.grounds };
  });
}
