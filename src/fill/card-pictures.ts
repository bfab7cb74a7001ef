import { CARD_PICTURES, type CardPicture } from '../model/card.ts';
import type { Drawing } from '../model/picture.ts';
import { CHILD_PICTURES } from './child-pictures.ts';
import { type CardDrawing, PRACTICE_PICTURES } from './practice-pictures.ts';

/** Size of the field of every drawing on a card, in its own units. */
export const CARD_FIELD = { width: 120, height: 80 } as const;

const DRAWINGS: Readonly<Record<CardPicture, CardDrawing>> = { ...PRACTICE_PICTURES, ...CHILD_PICTURES };

/** The drawings on cards, by the names that a document calls them. */
export const CARD_DRAWINGS: ReadonlyMap<string, Drawing> = new Map(
  CARD_PICTURES.map((name) => [
    cardPictureName(name),
    { kind: 'drawing', ...CARD_FIELD, shapes: DRAWINGS[name].shapes },
  ]),
);

/** The name and the words of a card's drawing, as templates name it. */
export function namedCardPicture(name: CardPicture): { readonly beeld: string; readonly alt: string } {
  return { beeld: cardPictureName(name), alt: DRAWINGS[name].words };
}

function cardPictureName(name: CardPicture): string {
  return `kaart-${name}`;
}
