import type { Problem, ProblemCode } from '../model/problem.ts';

/** The exit codes that scripts may rely on. */
export const EXIT = {
  done: 0,
  wrongUse: 2,
  invalidInput: 3,
  wouldOverwrite: 5,
  readOrWriteFailed: 6,
  fault: 70,
  stopped: 130,
} as const;

/** One of them. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const OTHER_THAN_INPUT: Partial<Record<ProblemCode, ExitCode>> = {
  'option-unknown-value': EXIT.wrongUse,
  'would-overwrite': EXIT.wouldOverwrite,
  'write-failed': EXIT.readOrWriteFailed,
  'file-missing': EXIT.readOrWriteFailed,
  'file-unreadable': EXIT.readOrWriteFailed,
};

/** The exit code that a list of problems leads to; 0 when none of them is an error. With several kinds: the lowest. */
export function exitCodeFor(problems: readonly Problem[]): ExitCode {
  const codes = problems
    .filter((problem) => problem.level === 'error')
    .map((problem) => OTHER_THAN_INPUT[problem.code] ?? EXIT.invalidInput);
  return codes.sort((a, b) => a - b)[0] ?? EXIT.done;
}
