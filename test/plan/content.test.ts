import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadToolkit } from '../../src/load/toolkit.ts';
import { SCHOOL_TYPES } from '../../src/model/brief.ts';
import type { MeetingKind } from '../../src/model/meeting-kind.ts';
import { plan } from '../../src/plan/plan.ts';
import { PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { anyBrief, briefWith, programmeOf } from './briefs.ts';
import { expectLawful } from './programme-laws.ts';

const loaded = loadToolkit(fileURLToPath(new URL('../../content', import.meta.url)));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const toolkit = loaded.value;
const kinds = [...toolkit.kinds.values()];

test('with the content that comes along, a programme keeps to every law', () => {
  let programmes = 0;
  fc.assert(
    fc.property(anyBrief(toolkit), (brief) => {
      const outcome = plan(brief, toolkit);
      if (!outcome.ok) return;
      programmes++;
      expectLawful(outcome.value, toolkit);
    }),
    { numRuns: 400 },
  );
  expect(programmes).toBeGreaterThan(100);
});

function schoolTypesOf(kind: MeetingKind) {
  return kind.schoolTypes.length > 0 ? kind.schoolTypes : SCHOOL_TYPES;
}

describe.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  test('each goal alone has a programme in every type of school, with the kind’s own minutes', () => {
    for (const type of schoolTypesOf(kind)) {
      for (const goal of toolkit.goals.keys()) {
        const brief = briefWith({
          school: { name: 'School', type, ...PLAIN_SCHOOL, contact: {} },
          goals: [goal],
          meeting: { kind: kind.id },
        });
        expect(plan(brief, toolkit), `${type} ${goal}`).toMatchObject({ ok: true });
      }
    }
  });

  test('gives parents their share', () => {
    const type = schoolTypesOf(kind)[0] ?? 'po';
    const brief = briefWith({
      school: { name: 'School', type, ...PLAIN_SCHOOL, contact: {} },
      meeting: { kind: kind.id },
    });
    const programme = programmeOf(brief, toolkit);
    expect(programme.parentsShare).toBeGreaterThanOrEqual(kind.parentsShare);
  });

  test.runIf(kind.online)('can be online', () => {
    const type = schoolTypesOf(kind)[0] ?? 'po';
    const meeting = { kind: kind.id, online: 'https://voorbeeld.nl/samen' };
    expect(
      plan(briefWith({ school: { name: 'School', type, ...PLAIN_SCHOOL, contact: {} }, meeting }), toolkit),
    ).toMatchObject({ ok: true });
  });
});
