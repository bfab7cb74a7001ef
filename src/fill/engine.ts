import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import type { TrustedHtml } from '../model/trusted-html.ts';
import { guarded, UnknownVariable } from './guard.ts';
import { lintTemplate } from './lint.ts';
import { unknownNames } from './names.ts';
import {
  isPartial,
  type OwnTemplates,
  PARTIALS,
  strangers,
  type TemplateFile,
  templateFiles,
} from './template-files.ts';
import { type Traced, tracedTemplate, untraced } from './traced.ts';

/** Templates compiled once and filled many times. */
export interface Engine {
  /** Fills a template of the folder, by its name without `.hbs`. */
  fill(name: string, view: object): Outcome<string>;
  /** The text of a template, and how messages name its file: for who wants to know where in it a fault lies. */
  templateOf(name: string): { readonly source: string; readonly file: string };
  /**
   * Checks and fills one template from its text, with the folder's partials; `file` is its name in problems. All names
   * that do not exist are told at once.
   */
  fillSource(source: string, file: string, view: object): Outcome<Traced>;
  /** Fills variables in a content text; what comes out is plain text, still to be escaped where it is printed. */
  fillText(text: string, variables: object): string;
  /** Fills variables in checked content HTML, escaping them; what comes out prints as HTML. */
  fillHtml(html: TrustedHtml, variables: object): Printable;
}

/** HTML that a template prints as it is. Only `fillHtml` makes it. */
export type Printable = InstanceType<typeof Handlebars.SafeString>;

const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { log: false, lookup: false },
} as unknown as CompileOptions;

/** Characters of a filled template at most: a long newsletter has 40,000. */
const MOST_FILLED = 2_000_000;

/**
 * Reads, checks and compiles the templates of a folder, and its partials in `delen/`; those of `own` take the place of
 * ours with the same name, and may bring partials of their own. All problems at once; file-missing when there is no such
 * folder, file-kind-unknown for a template that nothing uses.
 */
export function loadEngine(directory: string, own?: OwnTemplates): Outcome<Engine> {
  const handlebars = Handlebars.create();
  handlebars.unregisterHelper('log');
  handlebars.unregisterHelper('lookup');
  const problems: Problem[] = [];
  const files = templateFiles(directory);
  problems.push(...(own ? strangers(own, [...files.keys()]) : []));
  const ownFiles = own ? templateFiles(own.directory, own.shownAs) : new Map<string, TemplateFile>();
  for (const [name, file] of ownFiles) files.set(name, file);
  const partialNames = [...files.keys()].filter(isPartial).map((name) => name.slice(PARTIALS.length));
  const sources = new Map<string, string>();
  for (const [name, { path, shownAs }] of files) {
    const source = readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
    problems.push(...lintTemplate(source, shownAs, partialNames));
    sources.set(name, source);
  }
  for (const name of partialNames) handlebars.registerPartial(name, sources.get(`${PARTIALS}${name}`) ?? '');
  if (problems.length > 0) return bad(problems);
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  const texts = new Map<string, Handlebars.TemplateDelegate>();

  return good({ fill, templateOf, fillSource, fillText, fillHtml });

  function fill(name: string, view: object): Outcome<string> {
    const { source, file } = templateOf(name);
    const template = cached(compiled, name, () => handlebars.compile(source, OPTIONS));
    return run(template, view, source, file);
  }

  function templateOf(name: string): { readonly source: string; readonly file: string } {
    const source = sources.get(name);
    if (source === undefined) throw new Error(`no template ${name}`);
    return { source, file: files.get(name)?.shownAs ?? name };
  }

  function fillSource(source: string, file: string, view: object): Outcome<Traced> {
    const found = lintTemplate(source, file, partialNames);
    // What cannot be parsed, or is too large, has no names to look at.
    const readable = !found.some(({ code }) => code === 'template-syntax' || code === 'template-too-large');
    const problems = [...found, ...(readable ? unknownNames(source, file, view) : [])];
    if (problems.length > 0) return bad(problems);
    const filled = run(handlebars.compile(tracedTemplate(source), OPTIONS), view, source, file);
    return filled.ok ? good(untraced(filled.value)) : filled;
  }

  function run(
    template: Handlebars.TemplateDelegate,
    view: object,
    source: string,
    file: string,
  ): Outcome<string> {
    try {
      const filled = template(guarded(view));
      if (filled.length <= MOST_FILLED) return good(filled);
      const detail = { length: filled.length, max: MOST_FILLED };
      return bad([{ code: 'template-too-large', level: 'error', file, line: 1, detail }]);
    } catch (error) {
      const unknown = asUnknownVariable(error);
      if (!unknown) throw error;
      const detail = { variable: unknown.variable, allowed: unknown.known };
      const where = whereIs(unknown.variable, [[file, source], ...partials()]);
      return bad([{ code: 'template-unknown-variable', level: 'error', ...(where ?? { file }), detail }]);
    }
  }

  function partials(): [string, string][] {
    return [...sources]
      .filter(([name]) => isPartial(name))
      .map(([name, source]) => [files.get(name)?.shownAs ?? name, source]);
  }

  function fillText(text: string, variables: object): string {
    if (!text.includes('{{')) return text;
    return cached(texts, `text ${text}`, () => handlebars.compile(text, { ...OPTIONS, noEscape: true }))(
      guarded(variables),
    );
  }

  function fillHtml(html: TrustedHtml, variables: object): Printable {
    const filled = cached(texts, `html ${html.html}`, () => handlebars.compile(html.html, OPTIONS))(
      guarded(variables),
    );
    return new handlebars.SafeString(filled);
  }
}

function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Our own guard, or Handlebars' strict mode: `"naam" not defined in …`, or inside a number or a text the engine's own words. */
function asUnknownVariable(error: unknown): UnknownVariable | undefined {
  if (error instanceof UnknownVariable) return error;
  const message = String((error as Error)?.message);
  const name =
    /^"(.+?)" not defined in/.exec(message)?.[1] ??
    /^Cannot use 'in' operator to search for '(.+?)' in /.exec(message)?.[1];
  return name ? new UnknownVariable(name, []) : undefined;
}

/** The first line that names the variable, in the template itself or else in one of the partials. */
function whereIs(
  variable: string,
  sources: readonly (readonly [file: string, source: string])[],
): { file: string; line: number } | undefined {
  const name = variable.replace(/[^\w-]/g, '.');
  const word = new RegExp(`\\{\\{[^}]*(?<![\\w.])(?:[\\w]+\\.)*${name}(?![\\w-])`);
  for (const [file, source] of sources) {
    const line = source.split('\n').findIndex((text) => word.test(text)) + 1;
    if (line > 0) return { file, line };
  }
  return undefined;
}
