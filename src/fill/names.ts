import Handlebars from 'handlebars';
import type { Problem } from '../model/problem.ts';
import { nearest } from '../source/nearest.ts';

/** What an example does not tell: the inside of what is empty in it. */
const UNKNOWN = Symbol('unknown');

/** The values of `@index` and the like, inside a loop. */
const LOOP_DATA = ['index', 'key', 'first', 'last'];

/** What names mean at one place of a template: the contexts from the whole view inwards, and names that a loop gives. */
interface Scope {
  readonly contexts: readonly unknown[];
  readonly named: ReadonlyMap<string, unknown>;
}

/** A name that is not there, and the names that are. */
class NoSuchName {
  readonly allowed: readonly string[];
  constructor(allowed: readonly string[]) {
    this.allowed = allowed;
  }
}

/**
 * Every name in a template that its variables do not have, each with its line: `template-unknown-variable`, detail
 * `variable`, `allowed` and `nearest`. A group of variables that is printed as if it were one is told as well. `view` is
 * an example; what is empty in it cannot be looked into. The template must be one that Handlebars can parse.
 */
export function unknownNames(source: string, file: string, view: object): Problem[] {
  const problems: Problem[] = [];
  visit(Handlebars.parse(source), { contexts: [view], named: new Map() });
  return problems;

  function visit(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) {
      if (statement.type === 'MustacheStatement') visitOutput(statement as hbs.AST.MustacheStatement, scope);
      if (statement.type === 'BlockStatement') visitBlock(statement as hbs.AST.BlockStatement, scope);
    }
  }

  /** With something behind the name it is a helper, and no variable. */
  function visitOutput({ path, params, hash }: hbs.AST.MustacheStatement, scope: Scope): void {
    if (params.length === 0 && !hash) look(path, scope, true);
  }

  function visitBlock(block: hbs.AST.BlockStatement, scope: Scope): void {
    const [variable] = block.params;
    const value = variable ? look(variable, scope, false) : UNKNOWN;
    const helper = 'original' in block.path ? block.path.original : '';
    const inner = helper === 'each' ? firstOf(value) : helper === 'with' ? (value ?? UNKNOWN) : undefined;
    visit(block.program, inner === undefined ? scope : within(scope, inner, block.program.blockParams ?? []));
    visit(block.inverse, scope);
  }

  /** The value of a path, UNKNOWN after a fault. */
  function look(expression: hbs.AST.Expression, scope: Scope, printed: boolean): unknown {
    if (expression.type !== 'PathExpression') return UNKNOWN;
    const path = expression as hbs.AST.PathExpression;
    const found = valueAt(path, scope);
    const fault = found instanceof NoSuchName ? found : printed ? groupFault(found, path) : undefined;
    if (!fault) return found;
    const near = nearest(path.original, fault.allowed) ?? nearest(String(path.parts.at(-1)), fault.allowed);
    const detail = { variable: path.original, allowed: fault.allowed, ...(near ? { nearest: near } : {}) };
    const { line } = path.loc.start;
    problems.push({ code: 'template-unknown-variable', level: 'error', file, line, detail });
    return UNKNOWN;
  }
}

function valueAt({ parts, depth, data }: hbs.AST.PathExpression, { contexts, named }: Scope): unknown {
  const [first = '', ...rest] = parts;
  if (data && first !== 'root')
    return contexts.length > 1 && LOOP_DATA.includes(first) ? UNKNOWN : new NoSuchName([]);
  if (data) return follow(contexts[0], rest);
  if (depth === 0 && named.has(first)) return follow(named.get(first), rest);
  return depth < contexts.length ? follow(contexts.at(-1 - depth), parts) : new NoSuchName([]);
}

function follow(start: unknown, steps: readonly string[]): unknown {
  let value = start;
  for (const step of steps) {
    if (value === UNKNOWN || value === null) return UNKNOWN;
    const inside = typeof value === 'object' && !Array.isArray(value);
    if (!inside || !Object.hasOwn(value as object, step)) return new NoSuchName(namesIn(value));
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** `{{school}}`: a group has no text of its own; one of its variables has. */
function groupFault(value: unknown, path: hbs.AST.PathExpression): NoSuchName | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Handlebars.SafeString) return undefined;
  return new NoSuchName(
    namesIn(value).map((name) => (path.parts.length > 0 ? `${path.original}.${name}` : name)),
  );
}

function namesIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) && value.length > 0 ? value[0] : UNKNOWN;
}

function within(scope: Scope, value: unknown, [name, index]: readonly string[]): Scope {
  const named = new Map(scope.named);
  if (name) named.set(name, value);
  if (index) named.set(index, UNKNOWN);
  return { contexts: [...scope.contexts, value], named };
}
