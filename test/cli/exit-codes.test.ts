import { describe, expect, it } from 'vitest';
import { exitCodeFor } from '../../src/cli/exit-codes.ts';
import type { ProblemCode } from '../../src/model/problem.ts';

const error = (code: ProblemCode) => ({ code, level: 'error' }) as const;

describe('exitCodeFor', () => {
  it.each<[ProblemCode[], number]>([
    [[], 0],
    [['value-empty'], 3],
    [['image-missing'], 3],
    [['option-unknown-value'], 2],
    [['would-overwrite'], 5],
    [['write-failed'], 6],
    [['file-missing'], 6],
    [['file-missing', 'value-empty'], 3],
    [['write-failed', 'option-unknown-value'], 2],
  ])('%j gives %i', (codes, exit) => {
    expect(exitCodeFor(codes.map(error))).toBe(exit);
  });

  it('takes no heed of advice', () => {
    expect(exitCodeFor([{ code: 'date-in-past', level: 'warning' }])).toBe(0);
  });
});
