import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programmeTable } from '../../src/cli/programme-table.ts';
import { papersFor } from '../../src/model/papers-for.ts';
import { EXAMPLES, packOf, ROOT, textFile } from './examples.ts';
import { outlineOfPage } from './outlines.ts';

// Written anew by `npm run golden`; read the difference before you commit it.
describe.each(EXAMPLES)('example %s', (example) => {
  const golden = (name: string): string => join(ROOT, 'examples', example, 'verwacht', name);

  it('has the programme and the advice of the golden text', async () => {
    const pack = await packOf(example);
    const advice = pack.advice.map((p) => `${p.level} ${p.detail?.rule ?? p.code} ${p.key ?? ''}`.trimEnd());
    const text = `${programmeTable(pack.programme, (words) => words)}\nAdvies:\n${advice.map((line) => `- ${line}\n`).join('')}`;
    await expect(text).toMatchFileSnapshot(golden('programma.txt'));
  });

  it('has the papers of the golden texts, each with its outline', async () => {
    const pack = await packOf(example);
    const papers = papersFor(pack.programme.pieces, pack.programme).map(({ name }) => name);
    for (const paper of papers) {
      const outline = outlineOfPage(textFile(pack, `${paper}.html`));
      await expect(`${outline.join('\n')}\n`).toMatchFileSnapshot(golden(`${paper}.txt`));
    }
    const texts = readdirSync(golden('.')).sort();
    expect(texts).toEqual(['programma', ...papers].map((name) => `${name}.txt`).sort());
  });
});
