import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBrief } from '../../src/ask/brief-file.ts';
import { loadToolkit } from '../../src/load/toolkit.ts';
import { makePack, type Pack } from '../../src/make/pack.ts';
import type { PackOptions } from '../../src/make/workshop.ts';
import { FORMATS } from '../../src/model/output.ts';
import { PIECES } from '../../src/model/paper.ts';
import type { Toolkit } from '../../src/model/toolkit.ts';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The bundled examples, by the names of their folders. */
export const EXAMPLES = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Of these nothing may reach other families. */
const ONE_FAMILY: readonly string[] = ['opp-sbo'];

let toolkit: Toolkit | undefined;
const packs = new Map<string, Promise<Pack>>();

/** The real toolkit, read once. */
export function realToolkit(): Toolkit {
  if (!toolkit) {
    const loaded = loadToolkit(join(ROOT, 'content'));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1));
    toolkit = loaded.value;
  }
  return toolkit;
}

/** Makes the whole pack of an example, or of a brief text in its folder, as the command line would with some options. */
export function packOf(example: string, text?: string, changes: Partial<PackOptions> = {}): Promise<Pack> {
  const key = JSON.stringify([example, text, changes]);
  const known = packs.get(key) ?? makeExample(example, text, changes);
  packs.set(key, known);
  return known;
}

/** The file of agreements in test/fixtures, filled in for the meeting of an example. */
function agreementsOf(example: string): string {
  const brief = readFileSync(join(ROOT, 'examples', example, 'bijeenkomst.yaml'), 'utf8');
  const [, date = ''] = /^ {2}datum: (\S+)/m.exec(brief) ?? [];
  const [, kind = ''] = /^ {2}soort: (\S+)/m.exec(brief) ?? [];
  return readFileSync(join(ROOT, 'test', 'fixtures', 'afspraken.yaml'), 'utf8')
    .replace(/^datum: .*$/m, `datum: ${date}`)
    .replace(/^soort: .*$/m, `soort: ${kind}`);
}

/**
 * Every piece that there is, for the meeting of an example: also those that its kind does not ask for, and the terugblik with
 * agreements that are filled in. Of a talk with one family there never is a terugblik.
 */
export function wholePackOf(
  example: string,
  text?: string,
  changes: Partial<PackOptions> = {},
): Promise<Pack> {
  const source = text ?? readFileSync(join(ROOT, 'examples', example, 'bijeenkomst.yaml'), 'utf8');
  if (ONE_FAMILY.includes(example))
    return packOf(example, source, { pieces: PIECES.filter((piece) => piece !== 'terugblik'), ...changes });
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-afspraken-'));
  const path = join(folder, 'afspraken.yaml');
  writeFileSync(path, agreementsOf(example));
  const key = JSON.stringify([example, text, changes, 'whole']);
  const agreements = { afspraken: { path, shownAs: 'afspraken.yaml' } };
  const known = packs.get(key) ?? makeExample(example, source, { pieces: PIECES, ...changes }, agreements);
  packs.set(key, known);
  return known.finally(() => rmSync(folder, { recursive: true, force: true }));
}

async function makeExample(
  example: string,
  text: string | undefined,
  changes: Partial<PackOptions>,
  agreements: NonNullable<Parameters<typeof readBrief>[1]['agreements']> = {},
): Promise<Pack> {
  const directory = join(ROOT, 'examples', example);
  const source = text ?? readFileSync(join(directory, 'bijeenkomst.yaml'), 'utf8');
  const brief = readBrief(source, { file: 'bijeenkomst.yaml', directory, agreements });
  if (!brief.ok) throw new Error(JSON.stringify(brief.problems, null, 1));
  const options = { formats: FORMATS, today: '2026-11-21', root: ROOT, ...changes };
  const pack = await makePack(brief.value, realToolkit(), options);
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems, null, 1));
  return pack.value;
}

/** A file of a pack as text. */
export function textFile(pack: Pack, name: string): string {
  const file = pack.files.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`no ${name}`);
  return new TextDecoder().decode(file.bytes);
}
