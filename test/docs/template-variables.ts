import { checkTemplate } from '../../src/make/check-template.ts';
import { ROOT, realToolkit } from '../make/examples.ts';

/** A name that templates may print or look into. */
export interface Variable {
  /** From the top: `school.naam`, `programma.tijd`. */
  readonly path: string;
  /** One text, a group of names, a list of groups, or a list of texts. */
  readonly kind: 'value' | 'group' | 'groups' | 'values';
}

/** How to stand inside a name of the path: what opens and what closes. */
interface Inside {
  readonly path: string;
  readonly open: string;
  readonly close: string;
}

const TOP: Inside = { path: '', open: '', close: '' };

/**
 * All names that templates see, with what they hold, in the program's own order: asked of the check for templates itself,
 * which names what there is instead of a name that does not exist.
 */
export function templateVariables(): readonly Variable[] {
  known ??= variablesAt([TOP])[0] ?? [];
  return known;
}

let known: readonly Variable[] | undefined;

/** The names at each place and all under them; a whole level at once, because every question fills all examples. */
function variablesAt(places: readonly Inside[]): Variable[][] {
  const names = namesAt(places).map((some = []) => some.filter((name) => name !== INSIDE_OF_HTML));
  const here = places.flatMap((place, i) => (names[i] ?? []).map((name) => ({ place, name })));
  if (here.length === 0) return places.map(() => []);
  const groups = namesAt(here.map(({ place, name }) => inside(place, name, 'with')));
  const lists = namesAt(
    here.map(({ place, name }, i) => (groups[i]?.length ? TOP : inside(place, name, 'each'))),
  );
  const found = here.map(({ place, name }, i) => {
    const kind = groups[i]?.length ? 'group' : lists[i]?.length ? 'groups' : lists[i] ? 'values' : 'value';
    return { place, kind, within: inside(place, name, kind === 'group' ? 'with' : 'each') } as const;
  });
  const deeper = found.filter(({ kind }) => kind === 'group' || kind === 'groups');
  const under = variablesAt(deeper.map(({ within }) => within));
  return places.map((place) =>
    found
      .filter((one) => one.place === place)
      .flatMap((one) => [{ path: one.within.path, kind: one.kind }, ...(under[deeper.indexOf(one)] ?? [])]),
  );
}

// Text that is HTML already holds it in this; no name for a template.
const INSIDE_OF_HTML = 'string';

function inside(place: Inside, name: string, helper: 'with' | 'each'): Inside {
  return {
    path: place.path === '' ? name : `${place.path}.${name}`,
    open: `${place.open}{{#${helper} ${name}}}`,
    close: `{{/${helper}}}${place.close}`,
  };
}

/** The names that exist at each place; undefined where nothing can be asked, because it is no list. */
function namesAt(places: readonly Inside[]): (readonly string[] | undefined)[] {
  // With a name on the first line that exists nowhere the template is looked at only, and never filled.
  const lines = places.map(({ open, close }) => `${open}{{bestaat_niet}}${close}`);
  const source = ['{{bestaat_nergens}}', ...lines].join('\n');
  const names: (readonly string[] | undefined)[] = places.map(() => undefined);
  for (const { line = 0, detail } of checkTemplate(source, 'vraag.hbs', realToolkit(), ROOT)) {
    const allowed = detail?.allowed;
    if (detail?.variable === 'bestaat_niet' && Array.isArray(allowed)) names[line - 2] ??= allowed;
  }
  return names;
}
