import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { it } from 'vitest';
import { conclude } from './check.ts';
import { documents, FOLDER } from './make-documents.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  rules: {
    // HTML allows both; ours are small letters throughout.
    'doctype-style': ['error', { style: 'lowercase' }],
    // The style sheet keeps a number on one line (white-space: nowrap); no hyphen that is none when it is copied.
    'tel-non-breaking': 'off',
  },
};

it('html-validate: HTML naar de standaard, met de regels voor toegankelijkheid', async (context) => {
  const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
  const files = documents('.html');
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(join(FOLDER, file), 'utf8'), file);
    for (const { ruleId, message, line, selector } of results.flatMap((result) => result.messages))
      faults.push(`${file}:${line}: ${ruleId}: ${message} (${selector})`);
  }
  conclude(context, `${files.length} pagina's`, faults);
});
