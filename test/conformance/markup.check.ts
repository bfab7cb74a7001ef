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
    // Advice for search engines; a title of ours holds the person's own words, whole.
    'long-title': 'off',
  },
};

// What mail programs need is older than the standard: style on the elements, and tables that carry it.
const MAIL: ConfigData = {
  ...CONFIG,
  rules: {
    ...CONFIG.rules,
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    // Some throw away elements that they do not know, and keep what says what a div is.
    'prefer-native-element': 'off',
  },
};

it('html-validate: HTML naar de standaard, met de regels voor toegankelijkheid', async (context) => {
  const page = new HtmlValidate(new StaticConfigLoader(CONFIG));
  const mail = new HtmlValidate(new StaticConfigLoader(MAIL));
  const mails = documents('.mail.html');
  const files = [...documents('.html'), ...mails];
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await (mails.includes(file) ? mail : page).validateString(
      withoutStores(readFileSync(join(FOLDER, file), 'utf8')),
      file,
    );
    for (const { ruleId, message, line, selector } of results.flatMap((result) => result.messages))
      faults.push(`${file}:${line}: ${ruleId}: ${message} (${selector})`);
  }
  conclude(context, `${files.length} pagina's`, faults);
});

/** Without what the overview keeps for its buttons: inert, and each validated as a page of its own. */
function withoutStores(html: string): string {
  return html.replace(/<template[\s\S]*?<\/template>/g, '');
}
