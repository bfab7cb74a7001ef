import Handlebars from 'handlebars';

/** Filled HTML, and the line of the template that each of its lines came from. */
export interface Traced {
  readonly html: string;
  /** The template's line for a line of the HTML; both count from one. What a partial gave has the line that calls it. */
  readonly lineOf: (line: number) => number;
}

// A mark in the filled text: a line number between two characters that no text of ours may hold.
const MARK = /\u0001(\d+)\u0002/g;

/** A template whose text carries the numbers of its lines; fill it, and give the result to `untraced`. */
export function tracedTemplate(source: string): hbs.AST.Program {
  const program = Handlebars.parse(source);
  visit(program);
  return program;
}

function visit(program: hbs.AST.Program | undefined): void {
  for (const statement of program?.body ?? []) {
    if (statement.type === 'ContentStatement')
      mark(statement as hbs.AST.ContentStatement & { original: string });
    if (statement.type === 'BlockStatement') {
      visit((statement as hbs.AST.BlockStatement).program);
      visit((statement as hbs.AST.BlockStatement).inverse);
    }
  }
}

/** Handlebars drops the rest of a line that holds a block only; what it dropped at the start counts as well. */
function mark(content: hbs.AST.ContentStatement & { original: string }): void {
  const dropped = content.original.slice(0, Math.max(0, content.original.indexOf(content.value)));
  const line = content.loc.start.line + dropped.split('\n').length - 1;
  content.value = content.value
    .split('\n')
    .map((text, index) => `\u0001${line + index}\u0002${text}`)
    .join('\n');
}

/** The filled text without its marks. */
export function untraced(filled: string): Traced {
  const lines: number[] = [];
  let last = 1;
  for (const text of filled.split('\n')) {
    // A line is of the place where the first thing to see in it comes from.
    let seen: number | undefined;
    for (const [index, part] of text.split(MARK).entries()) {
      if (index % 2 === 1) last = Number(part);
      else if (part.trim() !== '') seen ??= last;
    }
    lines.push(seen ?? last);
  }
  return { html: filled.replace(MARK, ''), lineOf: (line) => lines[line - 1] ?? last };
}
