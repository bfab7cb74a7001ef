import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeBar } from '../../src/fill/time-bar.ts';
import type { Block, Programme } from '../../src/model/programme.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';

const evening = programmeOf(briefWith(), smallToolkit());

/** The same programme with blocks of these lengths. */
function withMinutes(minutes: readonly number[], rest: Partial<Programme> = {}): Programme {
  let offset = 0;
  const blocks = minutes.map((length, i): Block => {
    const block: Block = { ...(evening.blocks[0] as Block), title: `Blok ${i + 1}`, offset, minutes: length };
    offset += length;
    return block;
  });
  return { ...evening, blocks, minutes: offset, ...rest };
}

const anyMinutes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 14 });
const anyStart = fc.integer({ min: 8 * 60, max: 20 * 60 });
// A time such as 19.30 in letters of 9 units.
const LABEL_WIDTH = 22;

describe('timeBar', () => {
  it('lays the parts side by side, in order, within the bar', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const { breedte, delen } = timeBar(withMinutes(minutes));
        expect(delen.map((part) => part.nummer)).toEqual(minutes.map((_, i) => String(i + 1)));
        expect(delen[0]?.x).toBe(0);
        delen.forEach((part, i) => {
          expect(part.breedte).toBeGreaterThan(0);
          expect(part.x + part.breedte).toBeLessThanOrEqual((delen[i + 1]?.x ?? breedte) + 0.11);
          expect(part.midden).toBeCloseTo(part.x + part.breedte / 2, 0);
        });
      }),
    );
  });

  it('draws every part to scale', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const total = minutes.reduce((a, b) => a + b, 0);
        const { breedte, delen } = timeBar(withMinutes(minutes));
        delen.forEach((part, i) => {
          expect(Math.abs(part.breedte - ((minutes[i] ?? 0) / total) * breedte)).toBeLessThanOrEqual(2.2);
        });
      }),
    );
  });

  it('keeps the times apart, with the begin at the left and the end at the right', () => {
    fc.assert(
      fc.property(anyMinutes, anyStart, (minutes, start) => {
        const { breedte, tijden } = timeBar(withMinutes(minutes, { start }));
        const shift = { start: 0, middle: LABEL_WIDTH / 2, end: LABEL_WIDTH };
        const places = tijden.map(({ x, anker }) => x - shift[anker]);
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBe(breedte - LABEL_WIDTH);
        for (const [i, left] of places.slice(1).entries())
          expect(left - (places[i] ?? 0)).toBeGreaterThanOrEqual(LABEL_WIDTH);
      }),
    );
  });

  it('says the whole bar in words', () => {
    expect(timeBar(withMinutes([1, 29], { start: 19 * 60 + 30 })).beschrijving).toBe(
      'Tijdbalk van 19.30 tot 20.00 uur: 1. Blok 1, 1 minuut; 2. Blok 2, 29 minuten.',
    );
  });

  it('counts minutes from zero in a round of talks', () => {
    const bar = timeBar(withMinutes([5, 15], { talkStarts: [540, 565] }));
    expect(bar.beschrijving).toMatch(/^Tijdbalk van 0 tot 20 minuten: /);
    expect(bar.tijden.map((time) => time.tekst)).toEqual(['0', '5', '20']);
  });

  it('gives neighbours other colours, and letters that can be read on them', () => {
    const parts = timeBar(withMinutes([10, 10, 10])).delen;
    expect(parts.map((part) => `${part.letterkleur} op ${part.kleur}`)).toEqual([
      'papier op hoofd',
      'inkt op middel',
      'papier op hoofd',
    ]);
    const pause = { ...(evening.blocks[0] as Block), phase: 'pauze' as const };
    expect(timeBar({ ...evening, blocks: [pause] }).delen[0]).toMatchObject({
      kleur: 'zacht',
      letterkleur: 'inkt',
    });
  });
});
