import { CONTENT_VARIABLE_NAMES } from '../model/content-variable-names.ts';
import type { Problem } from '../model/problem.ts';
import type { LineOf } from '../source/locate.ts';
import { keyOf } from '../source/locate.ts';
import { nearestTo } from '../source/nearest.ts';
import { textsIn } from '../source/raw.ts';

/** What is wrong with one piece of a text, without its place. */
export type Fault = Required<Pick<Problem, 'code' | 'detail'>>;

const NAME = '[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)*';
const SHAPE = new RegExp(
  `^\\{\\{\\s*(?:#if\\s+(?<asked>${NAME})|(?<middle>else)|(?<close>/if)|(?<printed>${NAME}))\\s*\\}\\}$`,
);
const BRACES = /\\*\{\{[^{}]*\}\}(?!\})|\\*\{\{+[^{}]{0,30}\}{0,3}/g;

/** The links that variables can make, and the names that say whether there is one. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  'mailto:{{contact.email}}': ['contact.email'],
  '{{contact.telefoonlink}}': ['contact.telefoon', 'contact.telefoonlink'],
  'mailto:{{steunpunt.email}}': ['steunpunt.email'],
  'https://{{steunpunt.website}}': ['steunpunt.website'],
};

/**
 * Follows the variables and conditions of one paragraph: a name that content does not have, a form that is none, and an
 * `{{#if}}` that is not closed, or that is closed at another `level` of bold or link than it was opened at.
 */
export class Conditions {
  readonly #open: { readonly level: number; readonly asked: string; hasElse: boolean }[] = [];

  /** What is wrong with the next `{{…}}`; undefined when nothing is. */
  meet(token: string, level = 0): Fault | undefined {
    const shape = SHAPE.exec(token)?.groups;
    if (!shape) {
      const raw = /^\{\{[{&]/.test(token);
      return fault(raw ? 'template-raw-output' : 'template-unknown-helper', token);
    }
    const { asked, middle, close, printed } = shape;
    if (asked !== undefined) this.#open.push({ level, asked, hasElse: false });
    if (middle !== undefined || close !== undefined) {
      const last = this.#open.at(-1);
      if (last?.level !== level || (middle !== undefined && last.hasElse))
        return fault('template-syntax', token);
      if (middle !== undefined) last.hasElse = true;
      else this.#open.pop();
    }
    return unknownName(asked ?? printed);
  }

  /** What is wrong with a link that holds variables: it is none that they can make, or it is not there for everyone. */
  meetLink(href: string): Fault[] {
    const unknown = unknownName(/^(?:https:\/\/|mailto:|tel:)?\{\{([^{}]*)\}\}$/.exec(href)?.[1]);
    if (unknown) return [unknown];
    const needed = Object.hasOwn(LINKS, href) ? (LINKS[href] ?? []) : undefined;
    if (!needed) return [fault('value-not-a-link', href)];
    const isAsked = this.#open.some(({ asked, hasElse }) => needed.includes(asked) && !hasElse);
    return isAsked ? [] : [{ code: 'value-not-a-link', detail: { value: href, condition: needed[0] ?? '' } }];
  }

  /** What is wrong at the end of the paragraph. */
  end(): Fault | undefined {
    return this.#open.length > 0 ? fault('template-syntax', '{{#if}}') : undefined;
  }
}

/** A name that content does not have; undefined when it has. */
function unknownName(name: string | undefined): Fault | undefined {
  if (name === undefined || CONTENT_VARIABLE_NAMES.includes(name)) return undefined;
  const allowed = CONTENT_VARIABLE_NAMES;
  const detail = { value: name, allowed, ...nearestTo(name, allowed) };
  return { code: 'template-unknown-variable', detail };
}

/** Braces that open and are no variable: `{{{x}}}`, `{{&x}}`, or a pair that is not closed. */
export function loneBraces(text: string): Fault {
  const code = /^\{\{[{&]/.test(text) ? 'template-raw-output' : 'template-syntax';
  return fault(code, text.slice(0, 60));
}

/** Fields of the agenda: the planner fills in the words of the school, and nothing else. */
const AGENDA_FIELDS = ['voor_ouders', 'wie', 'doen', 'zeggen'];
const SCHOOL_WORDS = CONTENT_VARIABLE_NAMES.filter(
  (name) => name.startsWith('woord.') || name === 'school.naam',
);

/**
 * The faults of the variables in all texts of a front matter, each with its file, line and key. A title holds none at
 * all; a text that goes on the agenda (`forAgenda`: the file is about a werkvorm or a kind of meeting) has the school's
 * words only.
 */
export function variableProblems(
  frontMatter: unknown,
  file: string,
  lineOf: LineOf,
  forAgenda: boolean,
): Problem[] {
  return textsIn(frontMatter).flatMap(({ text, path }) => {
    const field = path.findLast((step) => typeof step === 'string') ?? '';
    const found = text.match(BRACES) ?? [];
    const faults = String(field).startsWith('titel')
      ? found.slice(0, 1).map(inTitle)
      : forAgenda && AGENDA_FIELDS.includes(String(field))
        ? found.map(onAgenda)
        : inText(found);
    return faults.flatMap((one): Problem[] =>
      one ? [{ ...one, level: 'error', file, line: lineOf(path), key: keyOf(path) }] : [],
    );
  });
}

/** Titles also stand where nothing is filled: on the screen, and in the name of a document. */
function inTitle(token: string): Fault {
  return { code: 'template-unknown-variable', detail: { value: token.slice(0, 60), reason: 'title' } };
}

function onAgenda(token: string): Fault | undefined {
  const name = SHAPE.exec(token)?.groups?.printed;
  if (name === undefined) return fault('template-unknown-helper', token.slice(0, 60));
  if (SCHOOL_WORDS.includes(name)) return undefined;
  return { code: 'template-unknown-variable', detail: { value: name, allowed: SCHOOL_WORDS } };
}

function inText(tokens: readonly string[]): (Fault | undefined)[] {
  const conditions = new Conditions();
  const faults = tokens.map((token) =>
    /^\{\{[^{}]*\}\}$/.test(token) ? conditions.meet(token) : loneBraces(token),
  );
  return [...faults, conditions.end()];
}

function fault(code: Fault['code'], value: string): Fault {
  return { code, detail: { value } };
}
