import type { DocumentNode, TextNode } from '../model/document.ts';
import { baseline, type Frame } from './frame.ts';
import { inlineRuns, type Run } from './inline.ts';
import { breakLines, type Line } from './lines.ts';
import type { Op, Strip, TextFace } from './ops.ts';

/** How a paragraph stands among its neighbours; distances in points at density 1. */
export interface ParagraphSetting {
  readonly face: TextFace;
  readonly before: number;
  readonly after: number;
  /** Headings and other text that may not stand alone at a page's foot. */
  readonly keepWithNext: boolean;
  readonly align?: 'left' | 'right';
  /** Lines of about equal length, for titles. */
  readonly balanced?: boolean;
}

/** Lines of inline nodes as strips. The first two and the last two lines of a paragraph stay together. */
export function paragraph(nodes: readonly DocumentNode[], setting: ParagraphSetting, frame: Frame): Strip[] {
  const runs = inlineRuns(nodes, setting.face, frame.theme);
  const lines = setting.balanced ? balancedLines(runs, frame) : breakLines(runs, frame.width, frame.measure);
  return lines.map((line, i) => {
    const last = i === lines.length - 1;
    const sameLinkFollows =
      !last && endsInLink(line) !== undefined && endsInLink(line) === startsInLink(lines[i + 1]);
    const keep = last
      ? setting.keepWithNext
      : setting.keepWithNext || i === 0 || i === lines.length - 2 || sameLinkFollows;
    return {
      height: line.leading,
      before: i === 0 ? setting.before * frame.density : 0,
      after: last ? setting.after * frame.density : 0,
      keepWithNext: keep,
      ops: lineOps(line, frame, setting.align === 'right' ? frame.width - line.width : 0),
      grounds: frame.grounds,
    };
  });
}

/** As many lines as the full width gives, in the narrowest column that gives no more. */
function balancedLines(runs: readonly Run[], frame: Frame): Line[] {
  const full = breakLines(runs, frame.width, frame.measure);
  let [narrow, wide, best] = [frame.width / 2, frame.width, full];
  for (let step = 0; step < 7; step++) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(runs, middle, frame.measure);
    if (lines.length > full.length) narrow = middle;
    else [wide, best] = [middle, lines];
  }
  return best;
}

/** The text ops of one line. */
export function lineOps(line: Line, frame: Frame, indent = 0): Op[] {
  return line.pieces.map(({ run, text, x, width }) => ({
    kind: 'text',
    x: frame.x + indent + x,
    y: baseline(run.face, line.leading, frame),
    text,
    face: run.face,
    width,
    source: run.source,
    ...(run.link ? { link: run.link } : {}),
  }));
}

/** A label such as a bullet, on the baseline of the line that follows it. */
export function labelOp(label: TextNode, face: TextFace, frame: Frame): Op {
  const width = frame.measure(label.text, face.bold) * face.size;
  return {
    kind: 'text',
    x: frame.x,
    y: baseline(face, face.leading, frame),
    text: label.text,
    face,
    width,
    source: label,
  };
}

// A link that runs over two lines has one structure element, whose annotations must be on one page.
function endsInLink(line: Line): unknown {
  return line.pieces.at(-1)?.run.link;
}

function startsInLink(line: Line | undefined): unknown {
  return line?.pieces[0]?.run.link;
}
