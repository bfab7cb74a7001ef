import { describe, expect, it } from 'vitest';
import { answersOf, namedQuestion, QUESTION_DRAWINGS } from '../../src/fill/question-pictures.ts';
import { readPath } from '../../src/load/svg-path.ts';
import { PICTURE_SCALES, QUESTION_PICTURES } from '../../src/model/forms.ts';

describe('QUESTION_DRAWINGS', () => {
  const named = [...QUESTION_PICTURES.map(namedQuestion), ...PICTURE_SCALES.flatMap(answersOf)];

  it('has a drawing and words for everything that a sheet can show, each its own', () => {
    expect(named.filter(({ beeld }) => !QUESTION_DRAWINGS.has(beeld))).toEqual([]);
    expect(QUESTION_DRAWINGS.size).toBe(named.length);
    expect(new Set(named.map(({ alt }) => alt)).size).toBe(named.length);
    for (const { alt } of named) expect(alt).toMatch(/^[A-Z].*\.$/);
  });

  it('gives three answers on each scale, with a word of its own', () => {
    for (const scale of PICTURE_SCALES)
      expect(new Set(answersOf(scale).map(({ woord }) => woord)).size).toBe(3);
  });

  it('stays within its field, so that nothing is cut off', () => {
    for (const [name, picture] of QUESTION_DRAWINGS) {
      if (picture.kind !== 'drawing') throw new Error(name);
      for (const { d } of picture.shapes) {
        const steps = readPath(d);
        expect([name, steps === undefined]).toEqual([name, false]);
        const numbers = (steps ?? []).flatMap((step) => step.slice(1) as number[]);
        expect(Math.min(...numbers), name).toBeGreaterThanOrEqual(0);
        expect(Math.max(...numbers), name).toBeLessThanOrEqual(picture.width);
      }
    }
  });
});
