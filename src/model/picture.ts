import type { SHAPE_COLOURS } from './elements.ts';
import type { Colours } from './theme.ts';

/** What a document names as `img src="beeld:NAME"`: an image of pixels, or a drawing. */
export type Picture = Bitmap | Drawing;

/** Pictures by the NAME of `beeld:NAME`. */
export type Pictures = ReadonlyMap<string, Picture>;

/** An image of pixels, read whole and checked: small enough to decode, and of a kind that page and PDF can both show. */
export interface Bitmap {
  readonly kind: 'png' | 'jpeg';
  /** The file as it is. */
  readonly bytes: Uint8Array;
  /** Pixels, as it is shown: a photo that was taken sideways is already turned. */
  readonly width: number;
  readonly height: number;
}

/** A drawing: shapes in a field of its own units, from (0, 0) at the top left. Page and PDF draw the same. */
export interface Drawing {
  readonly kind: 'drawing';
  readonly width: number;
  readonly height: number;
  /** In the order of painting. */
  readonly shapes: readonly Shape[];
}

/** One shape of a drawing; filled, stroked, or both. */
export interface Shape {
  /** Path data of SVG, in the drawing's units. */
  readonly d: string;
  readonly fill?: Ink;
  /** Holes by counting crossings (even-odd); by winding when absent. */
  readonly evenOdd?: boolean;
  readonly stroke?: Stroke;
}

/** The line along a shape. */
export interface Stroke {
  readonly colour: Ink;
  /** In the drawing's units. */
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}

/** A colour of the theme by its name, or one that no theme changes: `#rrggbb`. */
export type Ink = ThemeColour | `#${string}`;

/** The name of a colour of the theme, as shapes use it. */
export type ThemeColour = (typeof SHAPE_COLOURS)[number];

/** The colour of the theme that a name stands for. */
export const THEME_COLOURS: Readonly<Record<ThemeColour, keyof Colours>> = {
  inkt: 'ink',
  hoofd: 'main',
  accent: 'accent',
  zacht: 'soft',
  middel: 'middle',
  lijn: 'line',
  papier: 'paper',
};

/** Whether an ink is a colour of the theme. */
export function isThemeColour(ink: Ink): ink is ThemeColour {
  return !ink.startsWith('#');
}

/** An ink as `#rrggbb`. */
export function inkColour(ink: Ink, colours: Colours): string {
  return isThemeColour(ink) ? colours[THEME_COLOURS[ink]] : ink;
}

/** The name that `beeld:NAME` holds. */
export function pictureName(src: string): string {
  return src.replace(/^beeld:/, '');
}
