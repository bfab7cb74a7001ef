import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it, type TestContext } from 'vitest';
import { outlineOfPage, outlineOfPdf } from '../make/outlines.ts';
import { treeOf } from '../pdf/fake-font.ts';
import { outlineOf, parseStructText } from '../pdf/outline.ts';
import { conclude, forEach, needPrograms, run } from './check.ts';
import { documents, FOLDER, RANDOM } from './make-documents.ts';
import { qpdfArguments } from './pdf-objects.ts';
import { tagsOf } from './tags.ts';

const isRandom = (file: string): boolean => file.startsWith(`${RANDOM}/`);

it('de PDF zegt wat de pagina zegt, in dezelfde rollen en volgorde', async (context) => {
  // A booklet is only there on paper; what it holds is compared piece by piece.
  const files = documents('.pdf').filter((file) => !isRandom(file) && !file.endsWith('/boekje.pdf'));
  await compare(context, files, 'paren van PDF en pagina', (file, said) => ({
    pdf: outlineOfPdf(said),
    page: outlineOfPage(readFileSync(join(FOLDER, file.replace(/pdf$/, 'html')), 'utf8')),
  }));
});

it('willekeurige PDF’s zeggen wat erin ging, in dezelfde rollen en volgorde', async (context) => {
  const files = documents('.pdf').filter(isRandom);
  await compare(context, files, "willekeurige PDF's", (file, said) => ({
    pdf: parseStructText(said),
    page: outlineOf(treeOf(readFileSync(join(FOLDER, file.replace(/pdf$/, 'txt')), 'utf8'))),
  }));
});

async function compare(
  context: TestContext,
  files: readonly string[],
  what: string,
  outlines: (file: string, said: string) => { pdf: readonly string[]; page: readonly string[] },
): Promise<void> {
  needPrograms(context, 'qpdf');
  const faults: string[] = [];
  let lines = 0;
  await forEach(files, async (file) => {
    const { output } = await run('qpdf', qpdfArguments(join(FOLDER, file)));
    const both = outlines(file, tagsOf(JSON.parse(output)));
    const [pdf, page] = [both.pdf.map(seen), both.page.map(seen)];
    lines += page.length;
    const at = page.findIndex((line, i) => line !== pdf[i]);
    if (at !== -1 || pdf.length !== page.length)
      faults.push(
        `${file}: ${JSON.stringify(page[at] ?? 'einde')} is in de PDF ${JSON.stringify(pdf[at] ?? 'einde')}`,
      );
  });
  conclude(context, `${files.length} ${what}, ${lines} regels`, faults);
}

/** Without hyphens at which a line breaks, and marks that say which way text runs: signs that nobody sees or hears. */
function seen(text: string): string {
  return text.replace(/[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
