import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { bad, good, type Outcome, type Problem, type ProblemCode } from '../model/problem.ts';
import { lineCounter } from './line-counter.ts';
import { type KeyPath, keyOf, type LineOf } from './locate.ts';
import { MOST_PROBLEMS } from './validate.ts';
import { controlCharacters, syntaxProblems } from './yaml-syntax.ts';

/** How deep lists and keys may lie in one another; a brief needs four. */
const MAX_DEPTH = 20;

/** What a YAML text holds, and where. */
export interface YamlSource {
  /** Scalars are strings, lists are arrays, mappings are objects without a prototype. */
  readonly value: unknown;
  readonly lineOf: LineOf;
}

/** Where a value stands, and where those inside it stand. */
interface Place {
  readonly line: number;
  readonly inside: Map<string | number, Place>;
}

/** A key with nothing but `#abc123` behind it. */
const HASHED = /^[^:]*:[ \t]+#[0-9a-f]{3,8}\b/i;

const EMPTY = Symbol('a scalar or a list without content');

/**
 * Reads YAML without guessing: every scalar is a string. JSON goes the same way. A key with nothing behind it (also `~`,
 * `null`, `""`) counts as absent, and so does a list or mapping of nothing but such. Aliases, tags, second documents and
 * deep nesting are refused. Errors: the `yaml-` codes, with `reason` in the detail of `yaml-syntax`, and
 * `value-control-character`; a syntax error hides what comes after it, other problems come all at once.
 *
 * `top` says what the text as a whole has to be.
 */
export function readYaml(
  text: string,
  file: string,
  top: 'mapping' | 'list' = 'mapping',
): Outcome<YamlSource> {
  const lineAt = lineCounter(text);
  const controls = controlCharacters(text, file, lineAt);
  if (controls.length > 0) return bad(controls);
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return bad(syntaxProblems(error, text, file, lineAt, MAX_DEPTH));
  }
  const reader = new EventReader(text, file, lineAt, events);
  return reader.read(top);
}

/** Walks once through the parser's events, which refer to the text by offset. */
class EventReader {
  readonly #text: string;
  readonly #file: string;
  readonly #lineAt: (offset: number) => number;
  readonly #events: readonly Event[];
  readonly #problems: Problem[] = [];
  #next = 0;

  constructor(text: string, file: string, lineAt: (offset: number) => number, events: readonly Event[]) {
    this.#text = text;
    this.#file = file;
    this.#lineAt = lineAt;
    this.#events = events;
  }

  read(top: 'mapping' | 'list'): Outcome<YamlSource> {
    const documents = this.#events.flatMap((event, index) =>
      event.type === EVENT_ID.DOCUMENT ? [index] : [],
    );
    const root: Place = { line: 1, inside: new Map() };
    this.#next = 1;
    const value = documents.length === 0 ? EMPTY : this.#value(root, []);
    const second = documents[1];
    if (second !== undefined) {
      this.#report('yaml-syntax', this.#lineAt(this.#startAfter(second)), [], { reason: 'more-documents' });
    }
    const found = value === EMPTY ? 'empty' : kindOf(value);
    if (found !== top) this.#report('yaml-not-a-mapping', root.line, [], { expected: top, found });
    const lineOf: LineOf = (path) => {
      let place = root;
      for (const step of path) {
        const deeper = place.inside.get(step);
        if (!deeper) break;
        place = deeper;
      }
      return place.line;
    };
    return this.#problems.length > 0 ? bad(this.#problems) : good({ value, lineOf });
  }

  #report(code: ProblemCode, line: number, path: KeyPath, detail?: Problem['detail']): void {
    if (this.#problems.length === MOST_PROBLEMS) return;
    // A bomb has many of these on a line; one says it all.
    if (code === 'yaml-alias' && this.#problems.some((one) => one.code === code && one.line === line)) return;
    const key = path.length > 0 ? { key: keyOf(path) } : {};
    this.#problems.push({
      code,
      level: 'error',
      file: this.#file,
      line,
      ...key,
      ...(detail ? { detail } : {}),
    });
  }

  /** The next value; its parts are added to `place`. EMPTY when nothing is in it. */
  #value(place: Place, path: KeyPath): unknown {
    const event = this.#events[this.#next++];
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return EMPTY;
    if (event.type === EVENT_ID.ALIAS) {
      this.#report('yaml-alias', this.#lineAt(event.anchorStart), path);
      return EMPTY;
    }
    if (event.anchorStart !== -1) this.#report('yaml-alias', this.#lineAt(event.anchorStart), path);
    if (event.tagStart !== -1)
      this.#report('yaml-syntax', this.#lineAt(event.tagStart), path, { reason: 'tag' });
    if (event.type === EVENT_ID.SEQUENCE) return this.#list(place, path);
    if (event.type === EVENT_ID.MAPPING) return this.#mapping(place, path);
    const text = event.valueStart === -1 ? '' : getScalarValue(this.#text, event);
    const empty = text === '' || (event.style === SCALAR_STYLE.PLAIN && (text === '~' || text === 'null'));
    return empty ? EMPTY : text;
  }

  #atEnd(): boolean {
    const event = this.#events[this.#next];
    if (event !== undefined && event.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  #list(place: Place, path: KeyPath): unknown {
    const list: unknown[] = [];
    const first = this.#next;
    while (!this.#atEnd()) {
      const inside: Place = { line: this.#lineOfNext(place.line), inside: new Map() };
      const value = this.#value(inside, [...path, list.length]);
      if (value === EMPTY) continue;
      place.inside.set(list.length, inside);
      list.push(value);
    }
    return list.length === 0 && this.#next > first + 1 ? EMPTY : list;
  }

  #mapping(place: Place, path: KeyPath): unknown {
    // No prototype: `__proto__` and `constructor` are keys like any other.
    const mapping: Record<string, unknown> = Object.create(null);
    const first = this.#next;
    let kept = 0;
    while (!this.#atEnd()) {
      const start = this.#startAfter(this.#next - 1);
      const line = this.#lineOfNext(place.line);
      const inside: Place = { line, inside: new Map() };
      const isText = this.#events[this.#next]?.type === EVENT_ID.SCALAR;
      const key = this.#value({ line, inside: new Map() }, path);
      if (!isText || typeof key !== 'string')
        this.#report('yaml-syntax', line, path, { reason: 'key-not-text' });
      const name = typeof key === 'string' ? key : '';
      const inner = [...path, name];
      const value = this.#value(inside, inner);
      if (place.inside.has(name) && isText) {
        this.#report('yaml-duplicate-key', line, inner, { firstLine: place.inside.get(name)?.line ?? line });
        continue;
      }
      place.inside.set(name, inside);
      if (value === EMPTY) {
        // A colour without quotes is a comment to YAML; to a person it is a colour.
        if (HASHED.test(this.#lineFrom(start))) this.#report('yaml-syntax', line, inner, { reason: 'hash' });
        continue;
      }
      mapping[name] = value;
      kept++;
    }
    return kept === 0 && this.#next > first + 1 && path.length > 0 ? EMPTY : mapping;
  }

  #lineFrom(start: number): string {
    return start === -1 ? '' : (this.#text.slice(start).split(/[\r\n]/, 1)[0] ?? '');
  }

  /** The line where the next value begins; `otherwise` when it has no place of its own. */
  #lineOfNext(otherwise: number): number {
    const start = this.#startAfter(this.#next - 1);
    return start === -1 ? otherwise : this.#lineAt(start);
  }

  #startAfter(index: number): number {
    const event = this.#events[index + 1];
    if (event === undefined) return -1;
    if ('valueStart' in event) return event.valueStart;
    if ('start' in event) return event.start;
    return 'anchorStart' in event ? event.anchorStart : -1;
  }
}

function kindOf(value: unknown): 'mapping' | 'list' | 'text' {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : 'mapping';
}
