import type { Option } from './options.ts';

/** The part of an option that the parents' share depends on. */
type Timed = Pick<Option, 'minutes' | 'share'>;

/**
 * Minutes for each block that give parents as much time as the blocks' ranges allow: everyone the least, and what is
 * left to the blocks in which parents are heard most. The minutes must lie between the sums of the ranges.
 */
export function minutesForParents(blocks: readonly Timed[], minutes: number): readonly number[] {
  const result = blocks.map((block) => block.minutes.min);
  let left = minutes - result.reduce((sum, one) => sum + one, 0);
  const order = blocks
    .map((_, index) => index)
    .sort((a, b) => (blocks[b]?.share ?? 0) - (blocks[a]?.share ?? 0));
  for (const index of order) {
    const room = (blocks[index]?.minutes.max ?? 0) - (result[index] ?? 0);
    const more = Math.min(room, left);
    result[index] = (result[index] ?? 0) + more;
    left -= more;
  }
  return result;
}

/** Minutes of parents times hundred, for these minutes of each block. */
export function parentsMinutes(blocks: readonly Timed[], minutes: readonly number[]): number {
  return blocks.reduce((sum, block, index) => sum + block.share * (minutes[index] ?? 0), 0);
}

/** The most that parents can get of these blocks: minutes times hundred. */
export function mostForParents(blocks: readonly Timed[], minutes: number): number {
  return parentsMinutes(blocks, minutesForParents(blocks, minutes));
}
