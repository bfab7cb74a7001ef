import { expect, it } from 'vitest';
import { contentVariables } from '../../src/fill/content-variables.ts';
import { CONTENT_VARIABLE_NAMES } from '../../src/model/content-variable-names.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';

it('names exactly the variables that content texts get', () => {
  const toolkit = smallToolkit();
  const groups = Object.entries(contentVariables(programmeOf(briefWith({}), toolkit), toolkit));
  const names = groups.flatMap(([group, variables]) =>
    Object.keys(variables).map((name) => `${group}.${name}`),
  );
  expect([...CONTENT_VARIABLE_NAMES].sort()).toEqual(names.sort());
});
