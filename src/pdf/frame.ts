import type { Direction } from '../model/direction.ts';
import type { DocumentNode, ElementNode, TextNode } from '../model/document.ts';
import type { TextStyle } from '../model/scale.ts';
import type { Theme } from '../model/theme.ts';
import type { Divide } from './fitting.ts';
import type { Measure } from './fonts.ts';
import type { Ground, Strip, TextFace } from './ops.ts';

/** Where a block is laid out: its column, and what it needs to know of the world. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly theme: Theme;
  readonly measure: Measure;
  /** Ascent and descent of the fonts, in ems. */
  readonly ascent: number;
  readonly descent: number;
  /** Which way lines run. Where it is rtl, `x` counts from the right of the column; `mirror.ts` turns it round. */
  readonly direction: Direction;
  /** BCP 47. */
  readonly language: string;
  /** Where a Dutch word may be divided. */
  readonly divide: Divide;
  /** 1 is loose; less is tighter. */
  readonly density: number;
  readonly grounds: readonly Ground[];
  /** Text nodes made for list labels, by their list item; the structure tree needs them too. */
  readonly labels: Map<ElementNode, TextNode>;
  /** All tables of the document: those with the same head get the same columns. */
  readonly tables?: readonly ElementNode[];
}

/** A column narrower than this, in points, is no place for running text: what stands side by side goes under one another. */
export const LEAST_COLUMN = 60;

/** Columns of running text in large letters have room for this many ems of the body, or stand under one another. */
export const LEAST_SIDE_BY_SIDE = 15;

/** White space above and below a block, in points at density 1, from steps of the grid. */
export function spaced(
  [before, after]: readonly [number, number],
  frame: Pick<Frame, 'theme'>,
): { before: number; after: number } {
  return { before: before * frame.theme.grid, after: after * frame.theme.grid };
}

/** Lays out blocks inside another one: passed in, because `blocks.ts` knows all handlers and they do not know it. */
export type LayoutBlocks = (nodes: readonly DocumentNode[], frame: Frame) => Strip[];

/** The same frame, narrower. */
export function inset(frame: Frame, left: number, right = 0): Frame {
  return { ...frame, x: frame.x + left, width: frame.width - left - right };
}

/** The face of a text style of the theme. */
export function faceFor(style: TextStyle, theme: Theme): TextFace {
  const { size, leading, bold, colour } = theme.type[style];
  return { size, leading, bold, colour: theme.colours[colour] };
}

/** Distance from a line's top to its baseline: the font's height is centred on the leading. */
export function baseline(face: TextFace, leading: number, frame: Frame): number {
  return (leading - (frame.ascent + frame.descent) * face.size) / 2 + frame.ascent * face.size;
}
