import { describe, expect, it } from 'vitest';
import { CARD_DRAWINGS, CARD_FIELD, namedCardPicture } from '../../src/fill/card-pictures.ts';
import { boundsOf } from '../../src/load/svg-bounds.ts';
import { readPath } from '../../src/load/svg-path.ts';
import { CARD_PICTURES } from '../../src/model/card.ts';
import { contrast } from '../../src/model/colour.ts';
import { inkColour } from '../../src/model/picture.ts';
import { schoolTheme } from '../../src/model/theme.ts';
import { realToolkit } from '../make/examples.ts';

function drawingOf(name: (typeof CARD_PICTURES)[number]) {
  const drawing = CARD_DRAWINGS.get(namedCardPicture(name).beeld);
  if (!drawing) throw new Error(`no drawing ${name}`);
  return drawing;
}

describe('CARD_DRAWINGS', () => {
  it.each(CARD_PICTURES)('%s lies within its field, and fills most of its height', (name) => {
    const edges = drawingOf(name).shapes.map(({ d, stroke }) => {
      const { left, top, right, bottom } = boundsOf(readPath(d) ?? []);
      const reach = (stroke?.width ?? 0) / 2;
      return { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
    });
    const [top, bottom] = [Math.min(...edges.map((e) => e.top)), Math.max(...edges.map((e) => e.bottom))];
    expect(Math.min(...edges.map((e) => e.left), top)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...edges.map((e) => e.right))).toBeLessThanOrEqual(CARD_FIELD.width);
    expect(bottom).toBeLessThanOrEqual(CARD_FIELD.height);
    // Three faces side by side are as wide as the field and need no more height.
    expect(bottom - top).toBeGreaterThan(name === 'gezichten' ? 30 : CARD_FIELD.height * 0.6);
  });

  it.each(CARD_PICTURES)('%s can be seen in black and white: every shape or its edge is dark', (name) => {
    const { colours } = schoolTheme();
    for (const { fill, stroke } of drawingOf(name).shapes) {
      const outer = stroke?.colour ?? fill ?? 'papier';
      expect(contrast(inkColour(outer, colours), colours.paper)).toBeGreaterThanOrEqual(3);
    }
  });

  it('says each in other words, in short sentences', () => {
    const words = CARD_PICTURES.map((name) => namedCardPicture(name).alt);
    expect(new Set(words).size).toBe(CARD_PICTURES.length);
    for (const alt of words) expect(alt).toMatch(/^[A-Z].{6,100}\.$/);
  });

  it('are all on a card, and each card to practise with or for the child has one of its own', () => {
    const cards = [...realToolkit().cards.values()];
    const used = cards.flatMap(({ picture }) => picture ?? []);
    expect([...used].sort()).toEqual([...CARD_PICTURES].sort());
    for (const { set, picture, id } of cards)
      expect(picture !== undefined, id).toBe(set === 'oefenen' || set === 'kind');
  });
});
