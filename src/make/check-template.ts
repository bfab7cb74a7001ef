import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBrief } from '../ask/brief-file.ts';
import { loadEngine } from '../fill/engine.ts';
import { indexView } from '../fill/index-view.ts';
import { view } from '../fill/view.ts';
import type { Problem } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { plan } from '../plan/plan.ts';
import { readDocument } from '../read/document.ts';

// A rich example, so that as many branches of a template as possible are filled.
const EXAMPLE = 'koffieochtend';

/**
 * Checks a template as making a piece would: raw output and unknown helpers, variables that do not exist, and whether
 * what comes out lies within the document subset. It is filled from a bundled example.
 * @param root the folder of the program
 */
export function checkTemplate(
  source: string,
  file: string,
  toolkit: Toolkit,
  root: string,
): readonly Problem[] {
  const directory = join(root, 'examples', EXAMPLE);
  const text = readFileSync(join(directory, 'bijeenkomst.yaml'), 'utf8');
  const brief = readBrief(text, { file: 'bijeenkomst.yaml', directory });
  const engine = loadEngine(join(root, 'templates'));
  if (!brief.ok || !engine.ok) return [...brief.problems, ...engine.problems];
  const programme = plan(brief.value.brief, toolkit);
  if (!programme.ok) return programme.problems;
  const variables = {
    ...view(programme.value, toolkit, engine.value, 'Voorbeeld', undefined),
    ...indexView(programme.value, [], (words) => words),
  };
  const filled = engine.value.fillSource(source, file, variables);
  return filled.ok ? readDocument(filled.value, file).problems : filled.problems;
}
