import Handlebars from 'handlebars';

/** A template asked for a variable that does not exist. */
export class UnknownVariable extends Error {
  readonly variable: string;
  readonly known: readonly string[];
  constructor(variable: string, known: readonly string[]) {
    super(`unknown variable ${variable}`);
    this.name = 'UnknownVariable';
    this.variable = variable;
    this.known = known;
  }
}

/**
 * The same variables, but a name that is not among them throws. Handlebars' strict mode misses `{{#if typo}}`; this
 * does not. What a template may leave empty must therefore be there as `null`.
 */
export function guarded<T extends object>(view: T): T {
  if (view instanceof Handlebars.SafeString) return view;
  return new Proxy(view, {
    // Handlebars' strict mode asks first whether a name is there, and else builds a message from the whole view.
    has(target, name) {
      if (typeof name === 'symbol' || Array.isArray(target) || Object.hasOwn(target, name))
        return name in target;
      throw new UnknownVariable(name, Object.keys(target));
    },
    get(target, name) {
      if (typeof name === 'symbol' || Array.isArray(target)) return wrap(Reflect.get(target, name));
      // Handlebars asks every printed value whether it is a SafeString, and every context whether it is a promise.
      if (name === 'toHTML' || name === 'then' || name === 'toString') return Reflect.get(target, name);
      if (!Object.hasOwn(target, name)) throw new UnknownVariable(name, Object.keys(target));
      return wrap(Reflect.get(target, name));
    },
  });
}

function wrap(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? guarded(value) : value;
}
