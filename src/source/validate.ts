import { bad, good, type Outcome, PROBLEM_CODES, type Problem, type ProblemCode } from '../model/problem.ts';
import { type KeyPath, keyOf, type LineOf } from './locate.ts';
import { nearestTo } from './nearest.ts';
import { allowedKeys, type Issue, type Kind, kindOf, requiredPaths, type Schema } from './schema.ts';

/** How many problems of one file are worth reading; a file with more is another kind of file. */
export const MOST_PROBLEMS = 100;

type Detail = NonNullable<Problem['detail']>;
type Found = { readonly code: ProblemCode; readonly path: KeyPath; readonly detail?: Detail };

/**
 * The value as the schema makes it, or a problem for each thing that is wrong with it, with file, line and key:
 * `key-unknown` (detail `allowed`, `nearest`), `key-missing` (for a missing mapping: its required keys), `value-wrong-kind`
 * (detail `expected` and `received`, words of `Kind`), `value-too-long` for a list (detail `max`, `length`, `unit: items`),
 * and the codes that fields raise themselves, with their own detail and `nearest` where they name what is allowed.
 */
export function validate<T>(schema: Schema<T>, value: unknown, file: string, lineOf: LineOf): Outcome<T> {
  const result = schema.safeParse(value);
  if (result.success) return good(result.data);
  const found = result.error.issues
    .flatMap((issue) => problemsOf(issue, schema, value))
    .slice(0, MOST_PROBLEMS);
  // A key that is misspelt is missing as well: one slip, one problem.
  const misspelt = found.map(({ code, path, detail }) =>
    code === 'key-unknown' && detail?.nearest ? keyOf([...path.slice(0, -1), String(detail.nearest)]) : '',
  );
  const isMisspelt = (path: KeyPath) => path.some((_, at) => misspelt.includes(keyOf(path.slice(0, at + 1))));
  const problems = found
    .filter(({ code, path }) => code !== 'key-missing' || !isMisspelt(path))
    .map(({ code, path, detail }): Problem => {
      const key = path.length > 0 ? { key: keyOf(path) } : {};
      return { code, level: 'error', file, line: lineOf(path), ...key, ...(detail ? { detail } : {}) };
    });
  return bad(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}

/** The fields of the kinds of issue that zod has, as far as they are read here. */
interface AnyIssue extends Issue {
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly errors?: readonly (readonly AnyIssue[])[];
  readonly origin?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly params?: { readonly problem?: ProblemCode } & Detail;
}

function problemsOf(issue: AnyIssue, schema: unknown, root: unknown): readonly Found[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = valueAt(root, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = allowedKeys(schema, path);
      return (issue.keys ?? []).map((key) => ({
        code: 'key-unknown',
        path: [...path, key],
        detail: { allowed, ...nearestTo(key, allowed) },
      }));
    }
    case 'invalid_type':
      return value === undefined ? missing(schema, path) : [wrongKind(path, [issue.expected ?? ''], value)];
    case 'invalid_union':
      return value === undefined ? missing(schema, path) : unionProblems(issue, path, schema, root);
    case 'too_big':
      return [{ code: 'value-too-long', path, detail: { max: Number(issue.maximum), ...lengthOf(value) } }];
    case 'too_small':
      return lengthOf(value).length === 0
        ? [{ code: 'value-empty', path }]
        : [
            {
              code: 'value-out-of-range',
              path,
              detail: { min: Number(issue.minimum), value: lengthOf(value).length },
            },
          ];
    default:
      return [ownProblem(issue, path)];
  }
}

function missing(schema: unknown, path: KeyPath): readonly Found[] {
  return requiredPaths(schema, path).map((required) => ({
    code: 'key-missing',
    path: required.filter((step) => typeof step !== 'symbol'),
  }));
}

/** A union fails when no option takes the value: either its kind is wrong, or something inside it. */
function unionProblems(issue: AnyIssue, path: KeyPath, schema: unknown, root: unknown): readonly Found[] {
  const options = issue.errors ?? [];
  // The option whose kind was right is the one that the person meant.
  const meant = options.find((option) =>
    option.every((one) => one.code !== 'invalid_type' || one.path.length > 0),
  );
  if (meant) {
    return meant.flatMap((one) => problemsOf({ ...one, path: [...path, ...one.path] }, schema, root));
  }
  const expected = options.flatMap((option) => option.flatMap((one) => one.expected ?? []));
  return [wrongKind(path, expected, valueAt(root, path))];
}

const KINDS: Readonly<Record<string, Kind>> = {
  array: 'list',
  object: 'keys',
  number: 'number',
  boolean: 'yes-no',
};

function wrongKind(path: KeyPath, expected: readonly string[], value: unknown): Found {
  const kinds = expected.map((word) => KINDS[word] ?? 'text');
  return {
    code: 'value-wrong-kind',
    path,
    detail: { expected: [...new Set(kinds)], received: kindOf(value) },
  };
}

/** A problem that a field raised itself, see `refuse` in the model. */
function ownProblem(issue: AnyIssue, path: KeyPath): Found {
  const { problem, ...detail } = issue.params ?? {};
  if (problem === undefined || !PROBLEM_CODES.includes(problem)) {
    return { code: 'value-not-allowed', path, detail: { reason: issue.message } };
  }
  const { allowed, value } = detail as Detail;
  const near = Array.isArray(allowed) && typeof value === 'string' ? nearestTo(value, allowed) : {};
  return { code: problem, path, detail: { ...(detail as Detail), ...near } };
}

function lengthOf(value: unknown): { readonly length: number; readonly unit: string } {
  if (Array.isArray(value)) return { length: value.length, unit: 'items' };
  // One value, or `a, b` on one line, counts as a list too.
  return { length: typeof value === 'string' ? value.split(',').length : 0, unit: 'items' };
}

function valueAt(root: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((value, step) => {
    const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return holds ? (value as Record<string | number, unknown>)[step] : undefined;
  }, root);
}
