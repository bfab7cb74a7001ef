import type { DocumentNode, TextNode } from '../model/document.ts';
import { baseline, type Frame } from './frame.ts';
import { inlineRuns } from './inline.ts';
import { breakLines, type Line } from './lines.ts';
import type { Op, Strip, TextFace } from './ops.ts';

/** How a paragraph stands among its neighbours. */
export interface ParagraphSetting {
  readonly face: TextFace;
  readonly before: number;
  readonly after: number;
  /** Headings and other text that may not stand alone at a page's foot. */
  readonly keepWithNext: boolean;
  readonly align?: 'left' | 'right';
}

/** Lines of inline nodes as strips. The first two and the last two lines of a paragraph stay together. */
export function paragraph(nodes: readonly DocumentNode[], setting: ParagraphSetting, frame: Frame): Strip[] {
  const lines = breakLines(inlineRuns(nodes, setting.face, frame.theme), frame.width, frame.measure);
  return lines.map((line, i) => {
    const last = i === lines.length - 1;
    const sameLinkFollows = !last && endsInLink(line) !== undefined && endsInLink(line) === startsInLink(lines[i + 1]);
    const keep = last ? setting.keepWithNext : setting.keepWithNext || i === 0 || i === lines.length - 2 || sameLinkFollows;
    return {
      height: line.leading,
      before: i === 0 ? setting.before : 0,
      after: last ? setting.after : 0,
      keepWithNext: keep,
      ops: lineOps(line, frame, setting.align === 'right' ? frame.width - line.width : 0),
      grounds: frame.grounds,
    };
  });
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
  return { kind: 'text', x: frame.x, y: baseline(face, face.leading, frame), text: label.text, face, width, source: label };
}

// A link that runs over two lines has one structure element, whose annotations must be on one page.
function endsInLink(line: Line): unknown {
  return line.pieces.at(-1)?.run.link;
}

function startsInLink(line: Line | undefined): unknown {
  return line?.pieces[0]?.run.link;
}
