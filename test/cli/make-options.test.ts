import { describe, expect, it } from 'vitest';
import { checkMakeOptions } from '../../src/cli/make-options.ts';
import { InputError } from '../../src/model/problem.ts';

const check = (typed: Parameters<typeof checkMakeOptions>[0]) => checkMakeOptions(typed, '2026-11-21');

function problemsOf(typed: Parameters<typeof checkMakeOptions>[0]): InputError['problems'] {
  try {
    check(typed);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
  }
  return [];
}

describe('--thema and --letters', () => {
  it('are one word each, in any case, and absent when not typed', () => {
    expect(check({ thema: ' Zuinig ', letters: 'GROOT' })).toMatchObject({
      look: 'zuinig',
      letters: 'groot',
    });
    expect(check({})).not.toHaveProperty('look');
    expect(check({})).not.toHaveProperty('letters');
  });

  it('say what can be chosen, and both at once', () => {
    expect(problemsOf({ thema: 'zuinigg', letters: '18' })).toMatchObject([
      { code: 'option-unknown-value', detail: { option: '--thema', value: 'zuinigg', nearest: 'zuinig' } },
      { code: 'option-unknown-value', detail: { option: '--letters', allowed: ['gewoon', 'groot'] } },
    ]);
  });
});
