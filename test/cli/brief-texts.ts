import { readBrief } from '../../src/ask/brief-file.ts';
import { briefJsonSchema } from '../../src/ask/json-schema.ts';
import { realToolkit } from '../make/examples.ts';

/** The keys and places that lead to a value of a brief. */
export type Path = readonly (string | number)[];

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** A brief with a value for every key, so that every field can be printed. */
const FULL = {
  school: {
    naam: 'De Proefschool',
    type: 'po',
    regio: 'noord',
    contact: { telefoon: '030 123 45 67', email: 'ib@proef.example' },
    steunpunt: {
      naam: 'Het steunpunt',
      telefoon: '030 765',
      email: 's@p.example',
      website: 'https://s.example',
    },
  },
  bijeenkomst: {
    soort: 'ouderavond',
    datum: '2027-01-19',
    start: '19:30',
    minuten: '90',
    tolk: ['Turks'],
    kanalen: ['brief', 'mail', 'app', 'poster', 'telefoon'],
    organisator: {},
    gespreksleider: {},
    partners: [{}],
  },
  doelen: ['vertrouwen', 'wie-doet-wat'],
  nieuwsbrief: { berichten: [{ kop: 'Kop', tekst: 'Tekst' }] },
};

/** Every place of a brief where a string may stand, found by walking its JSON Schema. */
export const STRING_PATHS: readonly Path[] = walk(briefJsonSchema() as JsonSchema, []);

/** Of those, the fields that take any words: what a person can have printed. */
export const TEXT_PATHS: readonly Path[] = STRING_PATHS.filter(
  (path) => read(briefWith([path], 'Zo <is> {het} & "niet" anders')).ok,
);

function walk(schema: JsonSchema, path: Path): Path[] {
  const inside = Object.entries(schema.properties ?? {}).flatMap(([key, one]) => walk(one, [...path, key]));
  const items = schema.items ? walk(schema.items, [...path, 0]) : [];
  // A school and a list may be written as one string as well; what they hold is what counts here.
  const options = (schema.anyOf ?? []).filter((one) => one.type !== 'string' || schema.anyOf?.length === 1);
  const others = (options.length > 0 ? options : (schema.anyOf ?? [])).flatMap((one) => walk(one, path));
  const own = [schema.type].flat().includes('string') ? [path] : [];
  return [...own, ...inside, ...items, ...others];
}

/** The whole brief with a text at these places; YAML is what a person writes, and JSON is YAML. */
export function briefWith(paths: readonly Path[], text: string | ((path: Path) => string)): string {
  const brief = structuredClone(FULL) as Record<string, unknown>;
  for (const path of paths) set(brief, path, typeof text === 'string' ? text : text(path));
  return JSON.stringify(brief, null, 1);
}

function set(root: Record<string | number, unknown>, path: Path, value: string): void {
  let inside = root;
  for (const [index, step] of path.slice(0, -1).entries()) {
    inside[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    inside = inside[step] as Record<string | number, unknown>;
  }
  inside[path.at(-1) ?? ''] = value;
}

/** What reading such a brief gives. */
export function read(text: string) {
  return readBrief(text, { file: 'b.yaml', directory: '/', toolkit: realToolkit() });
}

/** The longest run of a character that a field takes. */
export function limitOf(path: Path, character: string): number {
  let [low, high] = [1, 4001];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (read(briefWith([path], character.repeat(middle))).ok) low = middle;
    else high = middle;
  }
  return low;
}
