import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeBar } from '../../src/fill/time-bar.ts';
import { type Label, leftOf, rightOf, type WordedDrawing } from '../../src/fill/worded-drawing.ts';
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

/** The bar's parts from left to right: of a light one only its edge, which is as large. */
function partsOf({ vlakken }: WordedDrawing) {
  return vlakken.filter(({ y }) => y === 0);
}

const isTime = ({ tekst }: Label) => /^\d+\.\d\d$/.test(tekst);

describe('timeBar', () => {
  it('lays the parts side by side, in order, within the bar, and numbers them', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const bar = timeBar(withMinutes(minutes));
        const parts = partsOf(bar);
        expect(parts).toHaveLength(minutes.length);
        expect(parts[0]?.x).toBe(0);
        parts.forEach((part, i) => {
          expect(part.breedte).toBeGreaterThan(0);
          expect(part.x + part.breedte).toBeLessThanOrEqual((parts[i + 1]?.x ?? bar.breedte) + 0.11);
          const number = bar.woorden.find(({ tekst, y }) => tekst === String(i + 1) && y < 24);
          expect(number?.x).toBeGreaterThanOrEqual(part.x);
          expect(number?.x).toBeLessThanOrEqual(part.x + part.breedte);
        });
      }),
    );
  });

  it('draws every part to scale', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const total = minutes.reduce((a, b) => a + b, 0);
        const bar = timeBar(withMinutes(minutes));
        partsOf(bar).forEach((part, i) => {
          const exact = ((minutes[i] ?? 0) / total) * bar.breedte;
          expect(Math.abs(part.breedte - exact)).toBeLessThanOrEqual(2.2);
        });
      }),
    );
  });

  it('keeps the times apart, each with a mark, the begin at the left and the end at the right', () => {
    fc.assert(
      fc.property(anyMinutes, anyStart, (minutes, start) => {
        const bar = timeBar(withMinutes(minutes, { start }));
        const times = bar.woorden.filter(isTime);
        expect(times[0] && leftOf(times[0])).toBe(0);
        expect(times.at(-1)?.x).toBe(bar.breedte);
        for (const [i, time] of times.slice(1).entries())
          expect(leftOf(time)).toBeGreaterThanOrEqual(rightOf(times[i] as Label) - 0.2);
        expect(bar.vlakken.filter(({ y, kleur }) => y === 24 && kleur === 'inkt')).toHaveLength(times.length);
      }),
    );
  });

  it('says how long a part is, where that fits', () => {
    const { woorden } = timeBar(withMinutes([60, 5, 25]));
    expect(woorden.filter(({ tekst }) => tekst.endsWith('min')).map(({ tekst }) => tekst)).toEqual([
      '60 min',
      '25 min',
    ]);
  });

  it('says the whole bar in words', () => {
    expect(timeBar(withMinutes([1, 29], { start: 19 * 60 + 30 })).beschrijving).toBe(
      'Tijdbalk van 19.30 tot 20.00 uur: 1. Blok 1, 1 minuut; 2. Blok 2, 29 minuten.',
    );
  });

  it('counts minutes from zero in a round of talks', () => {
    const bar = timeBar(withMinutes([5, 15], { talkStarts: [540, 565] }));
    expect(bar.beschrijving).toMatch(/^Tijdbalk van 0 tot 20 minuten: /);
    expect(bar.woorden.filter(({ y }) => y > 24).map(({ tekst }) => tekst)).toEqual(['0', '5', '20']);
  });

  it('gives neighbours other colours, light ones a dark edge, and letters that can be read on them', () => {
    const { vlakken, woorden } = timeBar(withMinutes([10, 10, 10]));
    const bar = vlakken.filter(({ y }) => y < 24).map(({ kleur }) => kleur);
    expect(bar).toEqual(['hoofd', 'hoofd', 'middel', 'hoofd']);
    const numbers = woorden.filter(({ tekst }) => /^\d$/.test(tekst)).map(({ kleur }) => kleur);
    expect(numbers).toEqual(['papier', 'inkt', 'papier']);
    const pause = { ...(evening.blocks[0] as Block), phase: 'pauze' as const };
    expect(timeBar({ ...evening, blocks: [pause] }).vlakken.map(({ kleur }) => kleur)).toEqual(
      expect.arrayContaining(['hoofd', 'papier']),
    );
  });
});
