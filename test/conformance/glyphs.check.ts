import { join } from 'node:path';
import { it } from 'vitest';
import { conclude, forEach, needPrograms, run } from './check.ts';
import { glyphsOf } from './glyphs.ts';
import { documents, FOLDER, RANDOM } from './make-documents.ts';
import { qpdfArguments } from './pdf-objects.ts';

it('lettertypen: alle ingebed, geen teken zonder vorm (.notdef)', async (context) => {
  needPrograms(context, 'qpdf');
  const files = documents('.pdf');
  const faults: string[] = [];
  let shown = 0;
  await forEach(files, async (file) => {
    const { output } = await run('qpdf', qpdfArguments(join(FOLDER, file)));
    const found = glyphsOf(JSON.parse(output));
    shown += found.shown;
    faults.push(...found.faults.map((fault) => `${file}: ${fault}`));
    if (found.shown === 0 && !file.startsWith(`${RANDOM}/`)) faults.push(`${file}: geen enkele letter`);
  });
  conclude(context, `${files.length} PDF's, ${shown} tekens`, faults);
});
