import { join } from 'node:path';
import { it } from 'vitest';
import { conclude, forEach, needPrograms, run } from './check.ts';
import { documents, FOLDER } from './make-documents.ts';

it('qpdf: geen fouten in de opbouw van het bestand', async (context) => {
  needPrograms(context, 'qpdf');
  const files = documents('.pdf');
  const faults: string[] = [];
  await forEach(files, async (file) => {
    const { output, errors, code } = await run('qpdf', ['--check', join(FOLDER, file)]);
    if (code !== 0) faults.push(`${file}: ${output}${errors}`);
  });
  conclude(context, `${files.length} PDF's`, faults);
});
