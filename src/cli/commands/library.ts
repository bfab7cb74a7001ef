import { EVIDENCE, type Evidence, type Item } from '../../model/item.ts';
import { InputError } from '../../model/problem.ts';
import type { Toolkit } from '../../model/toolkit.ts';
import { nearest } from '../../source/nearest.ts';
import { coloursFor } from '../colour.ts';
import { loadContent } from '../content.ts';
import { EXIT, type ExitCode, exitCodeFor } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { libraryPage } from '../library-page.ts';
import { sourcesAsJson } from '../library-part.ts';
import { piecesWith } from '../library-search.ts';
import { SHELF_NAMES, SHELVES, type ShelfName } from '../library-shelves.ts';
import { wording } from '../library-text.ts';
import { partnershipInWords } from '../library-text-parts.ts';
import { unknownValue } from '../make-options.ts';
import type { Reporter } from '../reporter.ts';
import { UsageError } from '../usage-error.ts';
import { wrap } from '../wrap.ts';

/** What to show: everything, one kind, what holds a text, or one piece of a kind in full. */
export interface LibraryWish {
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly search: string | undefined;
}

interface List {
  readonly name: ShelfName;
  readonly items: readonly Item[];
}

/**
 * `samenspel bibliotheek`: lists the content, of one kind or of all, that holds a text; each piece with its sources and how
 * strong they are (M120). With an id it shows that piece in full. Errors: option-unknown-value for a kind or an id that
 * is not there, with the nearest.
 */
export async function showLibrary(
  io: Io,
  reporter: Reporter,
  { kind, id, search }: LibraryWish,
  ownContent: string | undefined,
): Promise<ExitCode> {
  if (id !== undefined && search !== undefined)
    throw new UsageError('Een id en --zoek gaan niet samen. Kies één van de twee.');
  const chosen = SHELF_NAMES.filter((name) => kind === undefined || name === kind.toLowerCase());
  if (chosen.length === 0) throw new InputError([unknownValue('bibliotheek', kind ?? '', SHELF_NAMES)]);
  const loaded = await loadContent(io, ownContent);
  if (!loaded.ok) {
    await reporter.finish(false, loaded.problems);
    return exitCodeFor(loaded.problems);
  }
  const toolkit = loaded.value;
  const [only] = chosen;
  if (id !== undefined && only) {
    const item = pieceOf(only, id, toolkit);
    const { json, text } = libraryPage(SHELVES[only], item, toolkit, coloursFor(io, io.out));
    await reporter.finish(true, [], { json: { soort: only, stuk: json }, text });
    return EXIT.done;
  }
  const all = chosen.map((name) => ({ name, items: [...SHELVES[name].pieces(toolkit).values()] }));
  const found = piecesWith(
    all.flatMap(({ items }) => items),
    search ?? '',
  );
  const lists = all.map(({ name, items }) => ({ name, items: items.filter((item) => found.includes(item)) }));
  const json = Object.fromEntries(
    lists.map(({ name, items }) => [name, items.map((item) => asJson(item, toolkit))]),
  );
  await reporter.finish(true, [], { json, text: asText(io, lists, toolkit) });
  return EXIT.done;
}

/** The piece that an id means, whatever its capitals; a name of one piece somewhere else says where that is. */
function pieceOf(name: ShelfName, id: string, toolkit: Toolkit): Item {
  const pieces = SHELVES[name].pieces(toolkit);
  const ids = [...pieces.keys()];
  const item = pieces.get(ids.find((one) => one.toLowerCase() === id.toLowerCase()) ?? id);
  if (item) return item;
  const elsewhere = SHELF_NAMES.find((one) => SHELVES[one].pieces(toolkit).has(id.toLowerCase()));
  if (elsewhere && nearest(id, ids) === undefined)
    throw new UsageError(
      `"${id}" staat niet bij ${name}. Bedoelt u: samenspel bibliotheek ${elsewhere} ${id.toLowerCase()}?`,
    );
  throw new InputError([unknownValue(`bibliotheek ${name}`, id, ids)]);
}

function asJson(item: Item, toolkit: Toolkit): object {
  return {
    id: item.id,
    titel: item.title,
    ...('partnership' in item ? { partnerschap: item.partnership } : {}),
    bronnen: sourcesAsJson(item.references, toolkit),
    sterkte: strongest(item),
  };
}

function asText(io: Io, lists: readonly List[], toolkit: Toolkit): string {
  const { strong, faint } = coloursFor(io, io.out);
  const full = lists.filter(({ items }) => items.length > 0);
  if (full.length === 0) return 'Niets gevonden. Zoek met een ander woord.\n';
  const widest = Math.max(...full.flatMap(({ items }) => items.map((item) => item.id.length)));
  const indent = ' '.repeat(widest + 4);
  const lines = full.flatMap(({ name, items }) => [
    strong(`${name} (${items.length})`),
    ...items.flatMap((item) => [
      `  ${item.id.padEnd(widest)}  ${wording(item, toolkit)(item.title)}`,
      ...notesOf(item, toolkit)
        .flatMap((note) => wrap(note, 80 - indent.length))
        .map((line) => faint(indent + line)),
    ]),
    '',
  ]);
  return `${lines.join('\n')}\nAlles over één stuk: samenspel bibliotheek soort id.\n`;
}

function notesOf(item: Item, toolkit: Toolkit): readonly string[] {
  const titles = item.references.map(
    ({ source, evidence }) => `${toolkit.sources.get(source)?.title ?? 'eigen keuze'} (${evidence})`,
  );
  const sources = `Bron: ${[...new Set(titles)].join('; ')}`;
  const partnership = toolkit.topics.get(item.id) ?? toolkit.yearRhythm.get(item.id);
  return partnership === item
    ? [`Partnerschap: ${partnershipInWords(partnership.partnership)}`, sources]
    : [sources];
}

/** The strongest evidence that a piece names; what its text makes of it is in `wat`. */
function strongest(item: Item): Evidence {
  return (
    EVIDENCE.find((evidence) => item.references.some((reference) => reference.evidence === evidence)) ??
    'eigen'
  );
}
