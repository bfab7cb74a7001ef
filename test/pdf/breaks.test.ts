import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, chooseBreaks } from '../../src/pdf/breaks.ts';

const word = (length: number, more: Partial<Box> = {}): Box => ({
  width: length + 1,
  alone: length + 1,
  space: 1,
  required: false,
  ...more,
});
const words = (...lengths: number[]) => lengths.map((length) => word(length));
const part = (length: number): Box => ({
  width: length,
  alone: length,
  space: 0,
  hyphen: 1,
  required: false,
});

/** How many lines it takes when each is filled as far as it goes. */
function greedyLines(boxes: readonly Box[], width: number): number {
  let [lines, used] = [1, 0];
  for (const box of boxes) {
    if (used > 0 && used + box.width - box.space > width) [lines, used] = [lines + 1, 0];
    used += box.width;
  }
  return lines;
}

describe('chooseBreaks', () => {
  it('needs no more lines than filling each would, and runs over none', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 20, max: 120 }), fc.boolean(), (list, width, even) => {
        const boxes = words(...list);
        const ends = chooseBreaks(boxes, width, even);
        expect(ends).toHaveLength(greedyLines(boxes, width));
        expect(ends.at(-1)).toBe(boxes.length);
        ends.forEach((end, i) => {
          const line = boxes.slice(ends[i - 1] ?? 0, end);
          expect(line.reduce((sum, box) => sum + box.width, -1)).toBeLessThanOrEqual(width + 0.01);
        });
      }),
    );
  });

  it('does not leave one short word under a paragraph', () => {
    expect(chooseBreaks(words(9, 9, 9, 5, 2), 36)).toEqual([3, 5]);
    expect(chooseBreaks(words(9, 9, 9, 5, 12), 36)).toEqual([4, 5]);
  });

  it('evens lines out', () => {
    // Filled as far as they go the lines would be 19, 3 and 17 long.
    expect(chooseBreaks(words(4, 14, 3, 17, 9, 9), 20)).toEqual([1, 3, 4, 6]);
    expect(chooseBreaks(words(5, 5, 5, 5), 17, true)).toEqual([2, 4]);
  });

  it('breaks where it must', () => {
    expect(chooseBreaks([word(3, { required: true }), ...words(3, 3)], 50)).toEqual([1, 3]);
  });

  it('ends in a hyphen only where much white goes, and never three times in a row', () => {
    const long = [part(6), part(6), word(6)];
    expect(chooseBreaks([...words(18), ...long, ...words(20)], 20)).toEqual([1, 4, 5]);
    expect(chooseBreaks([...words(8), ...long, ...words(20)], 20)).toEqual([2, 4, 5]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 9 }), { minLength: 3, maxLength: 20 }), (list) => {
        const boxes = list.flatMap((length) => [part(length), word(length)]);
        const hyphens = chooseBreaks(boxes, 22)
          .map((end) => (boxes[end - 1]?.hyphen === undefined ? ' ' : '-'))
          .join('');
        expect(hyphens).not.toContain('---');
      }),
    );
  });

  it('has no lines for no boxes, and one for a box that is too wide', () => {
    expect(chooseBreaks([], 20)).toEqual([]);
    expect(chooseBreaks(words(30, 4), 20)).toEqual([1, 2]);
  });
});
