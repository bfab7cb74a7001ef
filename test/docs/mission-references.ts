import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { briefJsonSchema } from '../../src/ask/json-schema.ts';
import { RULES } from '../../src/check/rules.ts';
import { processIo } from '../../src/cli/io.ts';
import { createProgram } from '../../src/cli/program.ts';
import { createReporter } from '../../src/cli/reporter.ts';
import type { Item } from '../../src/model/item.ts';
import { ROOT, realToolkit } from '../make/examples.ts';

/** What a reference is, told by how it is written. */
export type ReferenceKind = 'path' | 'content' | 'key' | 'option' | 'command' | 'rule';

const SHAPES: readonly (readonly [ReferenceKind, RegExp])[] = [
  ['path', /^(?:content|src|templates|examples|docs)\/\S+$/],
  ['rule', /^R\d\d$/],
  ['option', /^--[a-z-]+$/],
  ['command', /^samenspel [a-z]+$/],
  ['content', /^[a-z]+\/[a-z0-9-]+$/],
  ['key', /^[a-z_]+(?:\.[a-z_]+)*$/],
];

/** The kind of a reference; undefined when it is written as none of them. */
export function kindOf(reference: string): ReferenceKind | undefined {
  return SHAPES.find(([, shape]) => shape.test(reference))?.[0];
}

const toolkit = realToolkit();

/** Content by the name of its folder or list. */
const CONTENT: Readonly<Record<string, ReadonlyMap<string, Item>>> = {
  doelen: toolkit.goals,
  onderwerpen: toolkit.topics,
  werkvormen: toolkit.werkvormen,
  soorten: toolkit.kinds,
  nieuwsbriefblokken: toolkit.newsletterBlocks,
  thuistips: toolkit.tips,
  rollen: toolkit.roles,
  herinneringen: toolkit.reminders,
  taken: toolkit.tasks,
  jargon: toolkit.jargon,
  feestdagen: toolkit.feastDays,
  jaarritme: toolkit.yearRhythm,
  evaluatie: toolkit.forms.evaluation,
  contactstrategie: toolkit.forms.contactStrategy,
  werkwijze: toolkit.forms.wayOfWorking,
  zelfcheck: toolkit.forms.selfCheck,
  leiden: toolkit.leadTips,
  materialen: toolkit.materials,
  kaarten: toolkit.cards,
};

/** A piece of content by `soorten/koffieochtend`. */
function contentOf(reference: string): Item | undefined {
  const [kind = '', id = ''] = reference.split('/');
  return CONTENT[kind]?.get(id);
}

const io = processIo();
const COMMANDS = createProgram({
  io,
  reporter: createReporter(io, { json: false, quiet: true }),
  version: '0',
  printed: () => undefined,
  done: () => undefined,
}).commands;

type SchemaNode = {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
};

/** Every key of a brief, with dots: `school.contact.telefoon`. */
function keysOf({ properties, items, anyOf }: SchemaNode, place = ''): readonly string[] {
  const own = Object.entries(properties ?? {}).flatMap(([key, node]) => {
    const path = place === '' ? key : `${place}.${key}`;
    return [path, ...keysOf(node, path)];
  });
  return [...own, ...[...(items ? [items] : []), ...(anyOf ?? [])].flatMap((node) => keysOf(node, place))];
}

const KEYS = keysOf(briefJsonSchema() as SchemaNode);

const EXISTS: Readonly<Record<ReferenceKind, (reference: string) => boolean>> = {
  path: (path) => existsSync(join(ROOT, path)),
  content: (reference) => contentOf(reference) !== undefined,
  key: (key) => KEYS.includes(key),
  option: (option) => COMMANDS.some((command) => command.options.some(({ long }) => long === option)),
  command: (reference) => COMMANDS.some((command) => reference === `samenspel ${command.name()}`),
  rule: (code) => RULES.some((rule) => rule.code === code),
};

/** Whether what a reference names is there; false as well when it is written as nothing that we know. */
export function exists(reference: string): boolean {
  const kind = kindOf(reference);
  return kind !== undefined && EXISTS[kind](reference);
}

/** The rows that a piece of content or a rule says it rests on; none for other references. */
export function rowsOf(reference: string): readonly string[] {
  const mission = RULES.find(({ code }) => code === reference)?.mission;
  const content = kindOf(reference) === 'content' ? contentOf(reference) : undefined;
  return [...(mission ? [mission] : []), ...(content?.references.flatMap((one) => one.mission) ?? [])];
}

/** The rows that any content or rule says it rests on. */
export function rowsNamedAnywhere(): readonly string[] {
  const items = Object.values(CONTENT).flatMap((kind) => [...kind.values()]);
  const rules = RULES.flatMap(({ mission }) => mission ?? []);
  return [...new Set([...rules, ...items.flatMap((item) => item.references.flatMap((one) => one.mission))])];
}
