import type { ThemeColour } from '../model/picture.ts';
import { enlargement, type Letters } from '../model/scale.ts';

/**
 * A drawing with words in it, in the Dutch names of templates: `{{#with tijdbalk}}{{> tekening}}{{/with}}` puts it into a
 * document. Its words are text of the document, so that page and PDF hold the same. Lengths in the drawing's own units.
 */
export interface WordedDrawing {
  readonly breedte: number;
  readonly hoogte: number;
  /** Alternative text: all of it in words. */
  readonly beschrijving: string;
  readonly vlakken: readonly Area[];
  readonly woorden: readonly Label[];
}

/** A rectangle; with corners as round as half its side it is a dot. */
export interface Area {
  readonly kleur: ThemeColour;
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
  readonly rond: number;
}

/** A few words on their baseline. */
export interface Label {
  readonly kleur: ThemeColour;
  readonly x: number;
  readonly y: number;
  /** Size of the letters. */
  readonly maat: number;
  readonly anker: 'start' | 'middle' | 'end';
  readonly tekst: string;
}

/** Width of a worded drawing: about the points of a column, so that a unit is about a point on paper. */
export const DRAWING_WIDTH = 490;

/** The width beside these letters: a drawing that is as wide on paper in fewer units has larger letters. */
export function drawingWidth(letters: Letters = 'gewoon'): number {
  return Math.round(DRAWING_WIDTH / enlargement(letters));
}

/** Size of the letters in and under a drawing. */
export const LETTERS = { inside: 11, under: 10 } as const;

/** Room that words need from edge to edge, also on a telephone, which sets them larger. */
export function roomFor(text: string): number {
  return text.length * 7.3;
}

/** Left edge of the room that a label needs. */
export function leftOf({ x, anker, tekst }: Label): number {
  return x - { start: 0, middle: 0.5, end: 1 }[anker] * roomFor(tekst);
}

/** Right edge of the room that a label needs. */
export function rightOf(label: Label): number {
  return leftOf(label) + roomFor(label.tekst);
}

/** A light area with a dark edge, so that it stands out from paper and from dark neighbours in black and white. */
export function edged(area: Area): Area[] {
  const edge = 1.2;
  return [
    { ...area, kleur: 'hoofd' },
    {
      ...area,
      x: tenth(area.x + edge),
      y: tenth(area.y + edge),
      breedte: tenth(Math.max(0.1, area.breedte - 2 * edge)),
      hoogte: tenth(area.hoogte - 2 * edge),
      rond: tenth(Math.max(0, area.rond - edge / 2)),
    },
  ];
}

/** Rounds to tenths: finer than a printer needs. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
