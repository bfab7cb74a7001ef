import type { Range } from '../model/item.ts';

/**
 * Gives the minutes of a block to its steps: each the same part of the way from its least to its most, rounded to whole
 * minutes by the largest remainders. The minutes must lie between the sums of the ranges.
 */
export function stepMinutes(ranges: readonly Range[], minutes: number): readonly number[] {
  const least = ranges.reduce((sum, range) => sum + range.min, 0);
  const room = ranges.reduce((sum, range) => sum + range.max - range.min, 0);
  const exact = ranges.map(
    (range) => range.min + (room === 0 ? 0 : ((minutes - least) * (range.max - range.min)) / room),
  );
  const whole = exact.map(Math.floor);
  const left = minutes - whole.reduce((sum, one) => sum + one, 0);
  const order = exact
    .map((aim, index) => ({ index, remainder: aim - Math.floor(aim) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
