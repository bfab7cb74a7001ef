import Handlebars from 'handlebars';
import type { Problem, ProblemCode } from '../model/problem.ts';

/** Helpers that a template may use; all are Handlebars' own. */
export const HELPERS = ['if', 'unless', 'each', 'with', 'else'] as const;

const MOST_CHARACTERS = 100_000;
const DEEPEST = 12;

/**
 * Checks a template before it is compiled: raw output (`{{{ }}}`, `{{& }}`), helpers that do not exist, attributes
 * without quotes around a variable, size and nesting. All problems at once, each with its line.
 */
export function lintTemplate(source: string, file: string): Problem[] {
  if (source.length > MOST_CHARACTERS)
    return [problem('template-too-large', file, 1, { length: source.length, max: MOST_CHARACTERS })];
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (error) {
    const reason = String((error as Error).message).split('\n');
    const line = Number(/line (\d+)/.exec(reason[0] ?? '')?.[1] ?? 1);
    return [
      problem('template-syntax', file, line, {
        reason: reason.slice(1, 2).join(' ').trim() || (reason[0] ?? ''),
      }),
    ];
  }
  const problems: Problem[] = [];
  visit(program, 0);
  return problems;

  function visit(node: hbs.AST.Program, depth: number): void {
    if (depth > DEEPEST)
      problems.push(
        problem('template-too-large', file, node.loc?.start.line ?? 1, { length: depth, max: DEEPEST }),
      );
    else for (const [i, statement] of node.body.entries()) check(statement, node.body[i - 1], depth);
  }

  function check(statement: hbs.AST.Statement, previous: hbs.AST.Statement | undefined, depth: number): void {
    const line = statement.loc.start.line;
    if (statement.type === 'MustacheStatement') {
      const mustache = statement as hbs.AST.MustacheStatement;
      const name = pathOf(mustache.path);
      if (!mustache.escaped) problems.push(problem('template-raw-output', file, line, { variable: name }));
      if (mustache.params.length > 0) unknownHelper(name, line);
      if (endsInBareAttribute(previous))
        problems.push(problem('template-raw-output', file, line, { variable: name }));
    } else if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement;
      const name = pathOf(block.path);
      if (!(HELPERS as readonly string[]).includes(name)) unknownHelper(name, line);
      visit(block.program, depth + 1);
      if (block.inverse) visit(block.inverse, depth + 1);
    } else if (!['ContentStatement', 'PartialStatement', 'CommentStatement'].includes(statement.type)) {
      problems.push(problem('template-syntax', file, line, { reason: statement.type }));
    }
  }

  function unknownHelper(name: string, line: number): void {
    problems.push(problem('template-unknown-helper', file, line, { helper: name, allowed: HELPERS }));
  }
}

function pathOf(expression: hbs.AST.Expression | hbs.AST.Literal): string {
  return 'original' in expression ? String(expression.original) : expression.type;
}

/** `<a href={{x}}>`: without quotes a value with a space would start a new attribute. */
function endsInBareAttribute(previous: hbs.AST.Statement | undefined): boolean {
  return previous?.type === 'ContentStatement' && (previous as hbs.AST.ContentStatement).value.endsWith('=');
}

function problem(
  code: ProblemCode,
  file: string,
  line: number,
  detail: Record<string, string | number | readonly string[]>,
): Problem {
  return { code, level: 'error', file, line, detail };
}
