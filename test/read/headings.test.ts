import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingFaults } from '../../src/read/headings.ts';
import { treeOf } from '../pdf/fake-font.ts';

const headings = (levels: readonly number[]) => levels.map((level) => `<h${level}>Kop</h${level}>`).join('');
const faults = (html: string) => headingFaults(treeOf(html).children);
const reasons = (html: string) => faults(html).map(({ detail }) => detail.reason);

describe('headingFaults', () => {
  it.each([[[1]], [[1, 2, 3, 4]], [[1, 2, 3, 2, 2]], [[1, 2, 3, 4, 2, 3]]])('takes %j', (levels) => {
    expect(reasons(headings(levels))).toEqual([]);
  });

  it.each([
    [[2], ['title-not-first']],
    [
      [2, 1],
      ['title-not-first', 'second-title'],
    ],
    [[1, 1], ['second-title']],
    [[1, 3], ['skipped']],
    [[1, 2, 4, 4], ['skipped']],
    [
      [1, 4, 2, 4],
      ['skipped', 'skipped'],
    ],
  ])('refuses %j', (levels, expected) => {
    expect(reasons(headings(levels))).toEqual(expected);
  });

  it('asks for a title where there is something to read', () => {
    expect(reasons('<p>Dag</p>')).toEqual(['no-title']);
    expect(reasons(' \n ')).toEqual([]);
  });

  it('finds headings inside boxes, and says which level is right', () => {
    const [fault] = faults('<h1>Titel</h1><aside class="kader"><div><h3>Kop</h3></div></aside>');
    expect(fault?.at?.tag).toBe('h3');
    expect(fault?.detail).toEqual({ reason: 'skipped', element: 'h3', before: 'h1', right: 'h2' });
  });

  it('finds nothing where each heading is at most one deeper than the one before it', () => {
    const steps = fc.array(fc.integer({ min: 2, max: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(steps, (wanted) => {
        const levels = [1];
        for (const level of wanted) levels.push(Math.min(level, (levels.at(-1) ?? 0) + 1));
        expect(reasons(headings(levels))).toEqual([]);
      }),
    );
  });
});
