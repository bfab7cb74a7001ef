import type { DocumentNode, TextNode } from '../model/document.ts';
import { baseline, type Frame } from './frame.ts';
import { inlineRuns } from './inline.ts';
import { breakLines, type Line, type LineRules } from './lines.ts';
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
  /** Running text: a long word may be divided where a line would be poor without. */
  readonly divides?: boolean;
}

/** Lines of inline nodes as strips. The first two and the last two lines of a paragraph stay together. */
export function paragraph(nodes: readonly DocumentNode[], setting: ParagraphSetting, frame: Frame): Strip[] {
  const rules = { ...rulesOf(frame), divides: setting.divides ?? false, even: setting.balanced ?? false };
  const lines = breakLines(inlineRuns(nodes, setting.face, frame), frame.width, frame.measure, rules);
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

/** The rules of lines that stand in a frame; no word is divided to fill a line. */
export function rulesOf(frame: Frame): LineRules {
  return { direction: frame.direction, divide: frame.divide, divides: false, even: false };
}

/** The text ops of one line. */
export function lineOps(line: Line, frame: Frame, indent = 0): Op[] {
  return line.pieces.map(({ run, text, x, width, leftward = false, hyphen }) => ({
    kind: 'text',
    x: frame.x + indent + x,
    y: baseline(run.face, line.leading, frame),
    text,
    face: run.face,
    width,
    leftward,
    source: run.source,
    ...(run.link ? { link: run.link } : {}),
    ...(hyphen === undefined ? {} : { hyphen }),
  }));
}

/** A label such as a bullet, on the baseline of the line that follows it. */
export function labelOps(label: TextNode, face: TextFace, frame: Frame): Op[] {
  // A number has its full stop at the side to which lines run; a bullet has no sides, and is the same in every script.
  const isolates = /\d/.test(label.text) ? [] : [{ dir: 'ltr', direction: 'ltr' } as const];
  const run = { text: label.text, face, source: label, isolates };
  const [line] = breakLines([run], Number.POSITIVE_INFINITY, frame.measure, rulesOf(frame));
  return line ? lineOps(line, frame) : [];
}

// A link that runs over two lines has one structure element, whose annotations must be on one page.
function endsInLink(line: Line): unknown {
  return line.pieces.at(-1)?.run.link;
}

function startsInLink(line: Line | undefined): unknown {
  return line?.pieces[0]?.run.link;
}
