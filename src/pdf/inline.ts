import { type Direction, declaredDirection, directionOf } from '../model/direction.ts';
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
  /** BCP 47. */
  readonly language?: string;
  /** Elements around it that have a direction of their own, outermost first. */
  readonly isolates?: readonly Isolate[];
}

/** An element inside a line whose content has a direction of its own, apart from what stands around it. */
export interface Isolate {
  readonly dir: Direction | 'auto';
  /** What `auto` comes to. */
  readonly direction: Direction;
}

/** What a line's text takes from the place where it stands. */
export interface Surroundings {
  readonly theme: Theme;
  readonly language: string;
  readonly direction: Direction;
}

/** Whether a node stands inside a line. */
export function isInline(node: DocumentNode): boolean {
  return node.kind === 'text' || INLINE.includes(node.tag);
}

/** The runs of inline nodes, in order. A `br` becomes a newline in the run before it. */
export function inlineRuns(nodes: readonly DocumentNode[], face: TextFace, around: Surroundings): Run[] {
  const runs: Run[] = [];
  collect(nodes, { face, language: around.language, direction: around.direction, isolates: [] });
  return runs;

  function collect(list: readonly DocumentNode[], outer: Inherited): void {
    for (const node of list) {
      if (node.kind === 'text') {
        const { face, language, link, isolates } = outer;
        runs.push({
          text: node.text,
          face,
          source: node,
          language,
          ...(link ? { link } : {}),
          ...(isolates.length > 0 ? { isolates } : {}),
        });
      } else if (node.tag === 'br') breakAfter(runs);
      else collect(node.children, inherited(node, outer, around.theme));
    }
  }
}

interface Inherited {
  readonly face: TextFace;
  readonly language: string;
  readonly direction: Direction;
  readonly link?: ElementNode;
  readonly isolates: readonly Isolate[];
}

function inherited(node: ElementNode, outer: Inherited, theme: Theme): Inherited {
  const dir = declaredDirection(node, outer.direction);
  const direction = directionOf(node, outer.direction);
  return {
    ...outer,
    face: faceOf(node, outer.face, theme),
    language: node.attributes.lang ?? outer.language,
    ...(node.tag === 'a' ? { link: node } : {}),
    direction,
    ...(dir ? { isolates: [...outer.isolates, { dir, direction }] } : {}),
  };
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
      return {
        ...outer,
        bold: false,
        size: Math.min(outer.size, theme.type.small.size),
        colour: theme.colours.muted,
      };
    default:
      return outer;
  }
}
