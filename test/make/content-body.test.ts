import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentVariables } from '../../src/fill/content-variables.ts';
import { markdownToHtml } from '../../src/load/markdown.ts';
import { readTree } from '../../src/read/tree.ts';
import { ownEngine } from '../fill/template-folder.ts';
import { PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';

const PIECES = [
  ...[
    '- ',
    '1. ',
    '2. ',
    '**',
    '*',
    '`',
    '\\',
    '\n',
    '\n\n',
    '  \n',
    '  ',
    '    ',
    ' ',
    'woord',
    '"',
    "'",
    '&',
    '&amp;',
    '<',
  ],
  ...['[', '](', ')', '{', '}', '{{', '}}', '{{else}}', '{{/if}}', '{{#if contact.naam}}', '{{school.naam}}'],
  ...[
    '[x](https://a.nl)',
    '[x](mailto:a@b.nl)',
    '[x](tel:070 123)',
    '[x](https://a.nl/a b)',
    '[x](https://a.nl/<x>)',
  ],
  ...['[x](mailto:{{contact.email}})', '[x]({{contact.telefoonlink}})', '[x](https://{{steunpunt.website}})'],
  ...['{{#if contact.email}}', '{{#if contact.telefoon}}', '{{#if steunpunt.website}}', '<https://x.nl>'],
];

it('whatever text is taken as content, can be filled and printed, also for a school that says little', () => {
  const toolkit = smallToolkit();
  const engine = ownEngine();
  const bare = briefWith({ school: { name: 'De Linde', type: 'po', ...PLAIN_SCHOOL, contact: {} } });
  const variables = contentVariables(programmeOf(bare, toolkit), toolkit);
  let taken = 0;
  const bodies = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(bodies, (body) => {
      const made = markdownToHtml(body, 'x.md', 1);
      if (!made.ok) return;
      taken++;
      expect(readTree(String(engine.fillHtml(made.value, variables)), 'x').problems).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(300);
});
