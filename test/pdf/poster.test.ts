import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/pdf/blocks.ts';
import type { Op } from '../../src/pdf/ops.ts';
import { stack } from '../../src/pdf/stack.ts';
import { frameWith, THEME, treeOf } from './fake-font.ts';

const { height, margin } = THEME.page;
const ROOM = height - margin.top - margin.bottom;

const layOut = (inside: string) =>
  blocks(treeOf(`<section class="poster">${inside}</section>`).children, frameWith());

const textsIn = (inside: string) =>
  layOut(inside)
    .flatMap(({ ops }) => ops)
    .filter((op): op is Extract<Op, { kind: 'text' }> => op.kind === 'text');

const largest = (inside: string) => Math.max(...textsIn(inside).map(({ face }) => face.size));

describe('poster', () => {
  it('is a page of its own', () => {
    const strips = layOut('<h1>Kom erbij</h1><p>Iedereen is welkom.</p>');
    expect(strips[0]?.startsPage).toBe(true);
    expect(strips.slice(0, -1).every(({ keepWithNext }) => keepWithNext)).toBe(true);
  });

  it('has larger letters the less there is to say, and never smaller ones than the document', () => {
    const words = (count: number) => `<h1>Kom</h1><p>${'iedereen is welkom '.repeat(count)}</p>`;
    const sizes = [1, 40, 100, 4000].map((count) => largest(words(count)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(3 * THEME.type.h1.size);
    expect(new Set(sizes).size).toBeGreaterThan(2);
    expect(sizes.at(-1)).toBe(THEME.type.h1.size);
  });

  it('fits on its page whenever it does so at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 8 }), (words, title) => {
        const inside = `<h1>${'titel '.repeat(title)}</h1><p>${'woord '.repeat(words)}</p>`;
        const plain = stack(blocks(treeOf(inside).children, frameWith())).height;
        const made = stack(layOut(inside)).height;
        if (plain <= ROOM) expect(made).toBeLessThanOrEqual(ROOM + 0.01);
      }),
    );
  });

  it('cuts no word of a title', () => {
    const word = 'informatiebijeenkomst';
    expect(textsIn(`<h1>${word}</h1>`).map(({ text }) => text)).toEqual([word]);
  });

  it('gives titles of all ranks the size of the first', () => {
    const sizes = new Set(textsIn('<h1>Een</h1><h2>Twee</h2>').map(({ face }) => face.size));
    expect(sizes.size).toBe(1);
  });
});
