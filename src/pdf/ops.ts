import type { ElementNode, TextNode } from '../model/document.ts';
import type { Stroke } from '../model/picture.ts';

/** Font, size and colour of a stretch of text. Lengths in points. */
export interface TextFace {
  readonly bold: boolean;
  readonly size: number;
  /** Distance between baselines. */
  readonly leading: number;
  /** `#rrggbb` */
  readonly colour: string;
}

/**
 * One thing to paint. What has a `source` or an `owner` is content of that node; what has none is an artifact.
 * `y` grows downwards; positions are relative to the strip until `pages.ts` puts it on a page.
 */
export type Op =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly face: TextFace;
      readonly width: number;
      readonly source?: TextNode | ElementNode;
      readonly link?: ElementNode;
      /** Whether its letters run to the left; absent where nobody has looked, as in a picture. */
      readonly leftward?: boolean;
      /** Width of the hyphen to draw behind it, which is not in the text; part of `width`. */
      readonly hyphen?: number;
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill?: string;
      readonly stroke?: string;
      readonly owner?: ElementNode | TextNode;
    }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly weight: number;
      readonly colour: string;
      readonly dashed: boolean;
      /** What asks for something to be written on it; a line that only parts has none. */
      readonly owner?: ElementNode;
    }
  | {
      readonly kind: 'path';
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly d: string;
      readonly fill?: string;
      /** Holes by counting crossings (even-odd); by winding when absent, as in SVG. */
      readonly evenOdd?: boolean;
      readonly line?: PathLine;
      readonly owner?: ElementNode;
    }
  | {
      readonly kind: 'image';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly owner: ElementNode;
    }
  /** Paints nothing; a figure's place on the page, for its bounding box. */
  | {
      readonly kind: 'extent';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly owner: ElementNode;
    };

/** The line along a path; its width is in the units of the path, before it is scaled. */
export interface PathLine extends Omit<Stroke, 'colour'> {
  /** `#rrggbb` */
  readonly colour: string;
}

/** A coloured ground behind one or more strips; a new one is drawn on every page that it runs over. */
export interface Ground {
  readonly x: number;
  readonly width: number;
  readonly fill?: string;
  readonly stroke?: string;
  /** A bar along the left side. */
  readonly bar?: string;
  /** The bar stands along the right side, as where lines run from right to left. */
  readonly barAtRight?: boolean;
  readonly radius: number;
}

/** The smallest thing that a page break never cuts: a line, a table row, a picture. */
export interface Strip {
  readonly height: number;
  /** White space above and below; the larger of two neighbours counts, and none at the top of a page. */
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly ops: readonly Op[];
  /** Grounds that this strip stands on, outermost first. */
  readonly grounds: readonly Ground[];
  /** Set on the strips of a table's head, and on its rows, so that a new page repeats the head. */
  readonly table?: { readonly id: ElementNode; readonly head: boolean };
  /** Starts on a new page. */
  readonly startsPage?: boolean;
  /** Starts on the front of a sheet of paper, an odd page; the page before it stays empty when it must. */
  readonly startsSheet?: boolean;
  /** Sinks to the foot of the last page. */
  readonly sinks?: boolean;
}

/** The same op, moved. */
export function moved(op: Op, dx: number, dy: number): Op {
  return { ...op, x: op.x + dx, y: op.y + dy };
}
