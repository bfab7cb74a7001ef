import { describe, expect, it } from 'vitest';
import { listedName } from '../../src/model/paper.ts';
import { papersFor } from '../../src/model/papers-for.ts';
import { asFile } from '../pdf/written.ts';
import { requireInCi, runTool } from '../tools.ts';
import { EXAMPLES, packOf } from './examples.ts';

const need = requireInCi('qpdf', 'pdftotext');

interface Mark {
  readonly title: string;
  readonly destpageposfrom1: number;
}

describe.skipIf(need.skip)(`boekje.pdf${need.why}`, () => {
  it.each([...EXAMPLES.map((name) => [name, 'gewoon'] as const), [EXAMPLES[0] ?? '', 'groot'] as const])(
    'has every paper of %s on a new sheet, where its contents and its bookmark say: letters %s',
    async (example, letters) => {
      const pack = await packOf(example, undefined, { booklet: true, letters });
      const file = pack.files.find(({ name }) => name === 'boekje.pdf');
      const [marks, contents] = asFile(file?.bytes ?? new Uint8Array(), (path) => [
        (JSON.parse(runTool('qpdf', ['--json', '--json-key=outlines', path]).output) as { outlines: Mark[] })
          .outlines,
        runTool('pdftotext', ['-f', '2', '-l', '4', '-layout', path, '-']).output,
      ]);
      const names = papersFor(pack.programme.pieces, pack.programme).map(listedName);
      expect(
        marks
          .slice(1)
          .map(({ title }) => title)
          .sort(),
      ).toEqual([...names].sort());
      for (const { title, destpageposfrom1: page } of marks) expect(page % 2, title).toBe(1);
      for (const { title, destpageposfrom1: page } of marks.slice(1)) {
        const line = contents
          .split('\n')
          .find((one) => new RegExp(`${escaped(title)} +${page}$`).test(one.trim()));
        expect(line, `${title} on page ${page}`).toBeDefined();
      }
      expect(contents).toContain('Printlijst');
    },
    60_000,
  );

  it('is not there unless it is asked', async () => {
    const pack = await packOf(EXAMPLES[0] ?? '');
    expect(pack.files.map(({ name }) => name)).not.toContain('boekje.pdf');
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
