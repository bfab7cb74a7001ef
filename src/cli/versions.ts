import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Versions } from '../save/manifest.ts';

/** The day on which the facts in the data (school holidays, feast days, sources) were last held against their origin. */
const DATA_DATE = '2026-11-21';

/** The version of this program, from its own package.json, and the day of its data. */
export function readVersions(root: string): Versions {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { program: version, data: DATA_DATE };
}
