import Handlebars from 'handlebars';
import type { Problem, ProblemCode } from '../model/problem.ts';

/** Helpers that a template may use; all are Handlebars' own, and each takes one variable. */
export const HELPERS = ['if', 'unless', 'each', 'with'] as const;

const MOST_CHARACTERS = 100_000;
const DEEPEST = 12;
// Loops inside loops multiply: three of ten rows are a thousand already.
const MOST_LOOPS = 3;

/**
 * Checks a template before it is compiled: raw output (`{{{ }}}`, `{{& }}`), helpers that do not exist or get no or too
 * many variables, partials that do not exist, attributes without quotes round a variable, size and nesting. All problems
 * at once, each with its line.
 * @param partials names of the partials that a template may call; any when absent
 */
export function lintTemplate(source: string, file: string, partials?: readonly string[]): Problem[] {
  if (source.length > MOST_CHARACTERS) {
    return [problem('template-too-large', file, 1, { length: source.length, max: MOST_CHARACTERS })];
  }
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (error) {
    return [problem('template-syntax', file, ...syntaxFault(error))];
  }
  const problems: Problem[] = [];
  visit(program, 0, 0);
  return [...problems, ...bareAttributes(source, file)];

  function visit(node: hbs.AST.Program, depth: number, loops: number): void {
    const line = node.loc?.start.line ?? 1;
    if (depth > DEEPEST)
      problems.push(problem('template-too-large', file, line, { length: depth, max: DEEPEST }));
    else if (loops > MOST_LOOPS)
      problems.push(problem('template-too-large', file, line, { length: loops, max: MOST_LOOPS }));
    else for (const statement of node.body) check(statement, depth, loops);
  }

  function check(statement: hbs.AST.Statement, depth: number, loops: number): void {
    const { type } = statement;
    const { line } = statement.loc.start;
    if (type === 'MustacheStatement') checkOutput(statement as hbs.AST.MustacheStatement, line);
    else if (type === 'BlockStatement') checkBlock(statement as hbs.AST.BlockStatement, line, depth, loops);
    else if (type === 'PartialStatement') checkPartial(statement as hbs.AST.PartialStatement, line);
    else if (type !== 'ContentStatement' && type !== 'CommentStatement') refuseSyntax(line, type);
  }

  function checkOutput({ path, params, hash, escaped }: hbs.AST.MustacheStatement, line: number): void {
    const name = pathOf(path);
    if (!escaped) problems.push(problem('template-raw-output', file, line, { variable: name }));
    const isCall = params.length > 0 || hash !== undefined || (HELPERS as readonly string[]).includes(name);
    if (isCall) refuseHelper(name, line);
  }

  function checkBlock(block: hbs.AST.BlockStatement, line: number, depth: number, loops: number): void {
    const name = pathOf(block.path);
    const [variable, ...more] = block.params;
    const oneVariable = variable?.type === 'PathExpression' && more.length === 0 && !block.hash;
    if (!(HELPERS as readonly string[]).includes(name)) refuseHelper(name, line);
    else if (variable?.type === 'SubExpression')
      refuseHelper(pathOf((variable as hbs.AST.SubExpression).path), line);
    else if (!oneVariable) refuseSyntax(line, `{{#${name}}}`);
    visit(block.program, depth + 1, name === 'each' ? loops + 1 : loops);
    if (block.inverse) visit(block.inverse, depth + 1, loops);
  }

  function checkPartial({ name, params, hash }: hbs.AST.PartialStatement, line: number): void {
    const called = pathOf(name as hbs.AST.PathExpression);
    const known = partials === undefined || partials.includes(called);
    const detail = { reason: `{{> ${called}}}`, ...(known ? {} : { allowed: partials }) };
    if (!known || params.length > 0 || hash) problems.push(problem('template-syntax', file, line, detail));
  }

  function refuseHelper(helper: string, line: number): void {
    problems.push(problem('template-unknown-helper', file, line, { helper, allowed: HELPERS }));
  }

  function refuseSyntax(line: number, reason: string): void {
    problems.push(problem('template-syntax', file, line, { reason }));
  }
}

/** The line of a syntax fault, and Handlebars' own words for it. */
function syntaxFault(error: unknown): [line: number, detail: { reason: string }] {
  const { message, lineNumber } = error as Error & { lineNumber?: number };
  const [first = '', second = ''] = message.split('\n');
  const line = lineNumber ?? Number(/line (\d+)/.exec(first)?.[1] ?? 1);
  return [line, { reason: second.trim() || first }];
}

/** `<a href={{x}}>`: without quotes a value with a space would start a new attribute. */
function bareAttributes(source: string, file: string): Problem[] {
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  const plain = source.replace(/\{\{!--[\s\S]*?--\}\}|<!--[\s\S]*?-->/g, blank);
  const tags = plain.matchAll(/<[a-z][^\s>{]*(?:"[^"]*"|'[^']*'|\{\{[^}]*\}\}|[^"'>])*/gi);
  return [...tags].flatMap((tag) => {
    // Quoted values are passed over; a variable that is left after an equals sign stands bare.
    const bare = tag[0].replace(/"[^"]*"|'[^']*'/g, (quoted) => `"${blank(quoted.slice(1, -1))}"`);
    return [...bare.matchAll(/=\s*[^\s"'={}]*\{\{\s*([^}]*?)\s*\}\}/g)].map((found) => {
      const line = source.slice(0, tag.index + found.index).split('\n').length;
      return problem('template-raw-output', file, line, { variable: found[1] ?? '' });
    });
  });
}

function pathOf(expression: hbs.AST.Expression | hbs.AST.Literal): string {
  return 'original' in expression ? String(expression.original) : expression.type;
}

function problem(
  code: ProblemCode,
  file: string,
  line: number,
  detail: Record<string, string | number | readonly string[]>,
): Problem {
  return { code, level: 'error', file, line, detail };
}
