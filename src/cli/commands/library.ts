import type { Rule } from '../../check/rule.ts';
import { RULES } from '../../check/rules.ts';
import { EVIDENCE, type Evidence, type Item } from '../../model/item.ts';
import { InputError } from '../../model/problem.ts';
import type { Toolkit } from '../../model/toolkit.ts';
import { coloursFor } from '../colour.ts';
import { loadContent } from '../content.ts';
import { EXIT, type ExitCode, exitCodeFor } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { unknownValue } from '../make-options.ts';
import type { Reporter } from '../reporter.ts';
import { wrap } from '../wrap.ts';

/** The kinds of content, by the names of their folders, in the order in which they are listed. */
const LISTS = {
  onderwerpen: (toolkit: Toolkit) => toolkit.topics,
  werkvormen: (toolkit: Toolkit) => toolkit.werkvormen,
  soorten: (toolkit: Toolkit) => toolkit.kinds,
  nieuwsbriefblokken: (toolkit: Toolkit) => toolkit.newsletterBlocks,
  thuistips: (toolkit: Toolkit) => toolkit.tips,
  rollen: (toolkit: Toolkit) => toolkit.roles,
  taken: (toolkit: Toolkit) => toolkit.tasks,
  herinneringen: (toolkit: Toolkit) => toolkit.reminders,
  jargon: (toolkit: Toolkit) => toolkit.jargon,
  feestdagen: (toolkit: Toolkit) => toolkit.feastDays,
  doelen: (toolkit: Toolkit) => toolkit.goals,
  regels: () => new Map(RULES.map((rule) => [rule.code, ruleItem(rule)])),
} satisfies Record<string, (toolkit: Toolkit) => ReadonlyMap<string, Item>>;

/** A rule as a piece of the library, found by its code. */
function ruleItem({
  code,
  title,
  source,
  evidence,
  mission,
  why,
  remedy,
}: Rule): Item & Pick<Rule, 'remedy'> {
  const reference = { source, what: why, evidence, mission: mission ? [mission] : [] };
  return { id: code, title, references: [reference], schoolTypes: [], remedy };
}

/** The names that `samenspel bibliotheek` takes. */
const LIST_NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];

/**
 * `samenspel bibliotheek`: lists the content, of one kind or of all, that holds a text anywhere; each piece with its
 * sources and how strong they are (M120).
 */
export async function listLibrary(
  io: Io,
  reporter: Reporter,
  kind: string | undefined,
  search: string,
  ownContent: string | undefined,
): Promise<ExitCode> {
  const chosen = LIST_NAMES.filter((name) => kind === undefined || name === kind.toLowerCase());
  if (chosen.length === 0) throw new InputError([unknownValue('bibliotheek', kind ?? '', LIST_NAMES)]);
  const loaded = await loadContent(io, ownContent);
  if (!loaded.ok) {
    await reporter.finish(false, loaded.problems);
    return exitCodeFor(loaded.problems);
  }
  const toolkit = loaded.value;
  const lists = chosen.map((name) => ({
    name,
    items: [...LISTS[name](toolkit).values()].filter((item) => holds(item, plain(search))),
  }));
  const json = Object.fromEntries(
    lists.map(({ name, items }) => [name, items.map((item) => asJson(item, toolkit))]),
  );
  await reporter.finish(true, [], { json, text: asText(io, lists, toolkit) });
  return EXIT.done;
}

function asJson(item: Item, toolkit: Toolkit): object {
  const bronnen = item.references.map((reference) => ({
    id: reference.source,
    titel: toolkit.sources.get(reference.source)?.title ?? 'eigen keuze',
    wat: reference.what,
    sterkte: reference.evidence,
    missie: reference.mission,
  }));
  return { id: item.id, titel: item.title, bronnen, sterkte: strongest(item) };
}

function asText(
  io: Io,
  lists: readonly { name: string; items: readonly Item[] }[],
  toolkit: Toolkit,
): string {
  const { strong, faint } = coloursFor(io, io.out);
  const full = lists.filter(({ items }) => items.length > 0);
  if (full.length === 0) return 'Niets gevonden. Zoek met een ander woord.\n';
  const widest = Math.max(...full.flatMap(({ items }) => items.map((item) => item.id.length)));
  const lines = full.flatMap(({ name, items }) => [
    strong(`${name} (${items.length})`),
    ...items.flatMap((item) => [
      `  ${item.id.padEnd(widest)}  ${item.title}`,
      ...wrap(sourcesOf(item, toolkit), 80 - widest - 4).map((line) => faint(' '.repeat(widest + 4) + line)),
    ]),
    '',
  ]);
  return `${lines.join('\n').trimEnd()}\n`;
}

function sourcesOf(item: Item, toolkit: Toolkit): string {
  const titles = item.references.map(
    ({ source, evidence }) => `${toolkit.sources.get(source)?.title ?? 'eigen keuze'} (${evidence})`,
  );
  return `Bron: ${[...new Set(titles)].join('; ')}`;
}

/** The strongest evidence that a piece names; what its text makes of it is in `wat`. */
function strongest(item: Item): Evidence {
  return (
    EVIDENCE.find((evidence) => item.references.some((reference) => reference.evidence === evidence)) ??
    'eigen'
  );
}

/** Whether a text stands anywhere in a piece, capitals and accents left out. */
function holds(value: unknown, search: string): boolean {
  if (typeof value === 'string') return plain(value).includes(search);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => holds(inner, search));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
