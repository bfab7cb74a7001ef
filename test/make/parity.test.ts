import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PAPERS } from '../../src/model/papers.ts';
import { papersFor } from '../../src/model/papers-for.ts';
import { structText } from '../pdf/tag-tree.ts';
import { requireInCi, runTool } from '../tools.ts';
import { EXAMPLES, packOf, textFile } from './examples.ts';
import { outlineOfPage, outlineOfPdf } from './outlines.ts';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-parity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tools = requireInCi('pdfinfo', 'pdffonts', 'qpdf');

function run(program: string, args: readonly string[]): string {
  const { output, code } = runTool(program, args);
  expect(code, output).toBe(0);
  return output;
}

describe.skipIf(tools.skip)(`every PDF of every example, read by other programs${tools.why}`, () => {
  describe.each(EXAMPLES)('%s', (example) => {
    it.each(PAPERS)('$name.pdf says what the page says, in the same roles and order', async (paper) => {
      const pack = await packOf(example);
      const { name: piece, sheet } = paper;
      if (!papersFor(pack.programme.pieces, pack.programme).includes(paper)) return;
      const path = join(folder, `${example}-${piece}.pdf`);
      const file = pack.files.find((candidate) => candidate.name === `${piece}.pdf`);
      writeFileSync(path, file?.bytes ?? '');
      const pdf = outlineOfPdf(structText(path));
      expect(pdf).toEqual(outlineOfPage(textFile(pack, `${piece}.html`)));

      run('qpdf', ['--check', path]);
      const info = run('pdfinfo', [path]);
      expect(info).toMatch(/^Tagged: +yes$/m);
      expect(info).toMatch(/^Title: +\S/m);
      expect(info).toMatch(new RegExp(`^Page size: .*\\(${sheet}\\)$`, 'm'));
      expect(info).toMatch(new RegExp(`^Pages: +${file?.pages}$`, 'm'));
      const fonts = run('pdffonts', [path]).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/\+AtkinsonHyperlegibleNext.* yes yes yes /);
      expect(run('qpdf', ['--qdf', '--object-streams=disable', path, '-'])).toMatch(/\/Lang \(nl\)/);
    });
  });
});
