import type { DocumentNode, ElementNode, TextNode } from '../model/document.ts';
import { INLINE } from '../model/elements.ts';
import type { Theme } from '../model/theme.ts';
import type { TextFace } from './ops.ts';

/** A stretch of text in one face, from one text node. */
export interface Run {
  readonly text: string;
  readonly face: TextFace;
  readonly source: TextNode;
  readonly link?: ElementNode;
}

/** Whether a node stands inside a line. */
export function isInline(node: DocumentNode): boolean {
  return node.kind === 'text' || INLINE.includes(node.tag);
}

/** The runs of inline nodes, in order. A `br` becomes a newline in the run before it. */
export function inlineRuns(nodes: readonly DocumentNode[], face: TextFace, theme: Theme): Run[] {
  const runs: Run[] = [];
  collect(nodes, face, undefined);
  return runs;

  function collect(list: readonly DocumentNode[], outer: TextFace, link: ElementNode | undefined): void {
    for (const node of list) {
      if (node.kind === 'text')
        runs.push({ text: node.text, face: outer, source: node, ...(link ? { link } : {}) });
      else if (node.tag === 'br') breakAfter(runs);
      else collect(node.children, faceOf(node, outer, theme), node.tag === 'a' ? node : link);
    }
  }
}

function breakAfter(runs: Run[]): void {
  const last = runs.at(-1);
  if (last) runs[runs.length - 1] = { ...last, text: `${last.text}\n` };
}

function faceOf(node: ElementNode, outer: TextFace, theme: Theme): TextFace {
  switch (node.tag) {
    case 'strong':
      return { ...outer, bold: true };
    case 'a':
      return { ...outer, colour: outer.colour === theme.colours.paper ? outer.colour : theme.colours.main };
    case 'small':
      return { ...outer, size: Math.min(outer.size, theme.type.small.size), colour: theme.colours.muted };
    default:
      return outer;
  }
}
