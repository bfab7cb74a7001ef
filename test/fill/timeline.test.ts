import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TimelineMoment, timeline } from '../../src/fill/timeline.ts';
import { DRAWING_WIDTH, type Label, leftOf, rightOf } from '../../src/fill/worded-drawing.ts';
import { textOf } from '../../src/model/document.ts';
import { treeOf } from '../pdf/fake-font.ts';
import { ownEngine, unwrapped } from './template-folder.ts';

/** The planning of an evening: half a year ahead, until a week after. */
const PLANNING: readonly TimelineMoment[] = [
  { title: 'De uitnodiging versturen', days: -28 },
  { title: 'De datum kiezen', days: -182 },
  { title: 'Bellen', days: -3 },
  { title: 'De zaal klaarzetten', days: 0 },
  { title: 'Bedanken', days: 1 },
  { title: 'Vertellen wat eruit kwam', days: 7 },
];

const anyPlanning = fc.array(
  fc.record({ title: fc.constant('Iets'), days: fc.integer({ min: -400, max: 200 }) }),
  {
    maxLength: 25,
  },
);

const dotsOf = (moments: readonly TimelineMoment[]) =>
  timeline(moments).vlakken.filter(({ breedte, rond }) => breedte > 3 && rond * 2 === breedte);

describe('timeline', () => {
  it('says the whole planning in words, in the order of the days', () => {
    expect(timeline(PLANNING).beschrijving).toBe(
      'Tijdlijn van 26 weken ervoor tot 1 week erna: 1. De datum kiezen, 26 weken ervoor; ' +
        '2. De uitnodiging versturen, 4 weken ervoor; 3. Bellen, 3 dagen ervoor; 4. De zaal klaarzetten, de dag; ' +
        '5. Bedanken, 1 dag erna; 6. Vertellen wat eruit kwam, 1 week erna.',
    );
  });

  it('puts each moment at its place, to scale', () => {
    fc.assert(
      fc.property(anyPlanning, (moments) => {
        const days = moments.map((moment) => moment.days).sort((a, b) => a - b);
        const [first, last] = [Math.min(0, ...days), Math.max(0, ...days)];
        const dots = dotsOf(moments);
        expect(dots).toHaveLength(moments.length);
        dots.forEach(({ x, breedte }, i) => {
          const share = ((days[i] ?? 0) - first) / Math.max(1, last - first);
          const exact = breedte / 2 + share * (DRAWING_WIDTH - breedte);
          expect(Math.abs(x + breedte / 2 - exact)).toBeLessThan(0.15);
        });
      }),
    );
  });

  it('keeps dots and words apart, and all within the drawing', () => {
    fc.assert(
      fc.property(anyPlanning, (moments) => {
        const { breedte, hoogte, vlakken, woorden } = timeline(moments);
        const dots = dotsOf(moments);
        for (const [i, one] of dots.entries())
          for (const other of dots.slice(i + 1))
            expect(Math.abs(one.x - other.x) >= one.breedte || Math.abs(one.y - other.y) >= one.hoogte).toBe(
              true,
            );
        const words = woorden.slice(moments.length);
        for (const [i, one] of words.entries())
          for (const other of words.slice(i + 1))
            expect(one.y !== other.y || rightOf(one) <= leftOf(other) || leftOf(one) >= rightOf(other)).toBe(
              true,
            );
        for (const { x, y, breedte: width, hoogte: height } of vlakken) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(breedte + 0.05);
          expect(y + height).toBeLessThanOrEqual(hoogte);
        }
        for (const word of words) {
          expect(leftOf(word)).toBeGreaterThanOrEqual(0);
          expect(rightOf(word)).toBeLessThanOrEqual(breedte);
          expect(word.y).toBeLessThan(hoogte);
        }
      }),
    );
  });

  it('marks both ends in full, the day, and the weeks between', () => {
    const under = (moments: readonly TimelineMoment[]): Label[] =>
      timeline(moments).woorden.slice(moments.length);
    expect(under(PLANNING).map(({ tekst }) => tekst)).toEqual([
      '26 weken ervoor',
      ...['18', '16', '14', '12', '10', '8', '6', '4'],
      '1 week erna',
      'de dag',
    ]);
    expect(under([]).map(({ tekst }) => tekst)).toEqual(['de dag']);
  });

  it('becomes a figure of a document, with its words as text', () => {
    const filled = ownEngine().fillSource('{{#with lijn}}{{> tekening}}{{/with}}', 'proef.hbs', {
      lijn: timeline(PLANNING),
    });
    const [figure] = treeOf(unwrapped(filled).html).children;
    expect(figure).toMatchObject({
      tag: 'svg',
      attributes: { 'aria-label': timeline(PLANNING).beschrijving },
    });
    expect(figure && textOf(figure)).toContain('de dag');
  });
});
