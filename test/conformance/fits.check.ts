import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FOLDER, TOO_LONG } from './make-documents.ts';

test('every paper of every example fits on the pages that it wants, in every look and size of letters', () => {
  const found = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(TOO_LONG),
  );
  expect(found.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')])).toEqual([]);
});
