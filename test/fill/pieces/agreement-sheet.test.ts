import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadEngine } from '../../../src/fill/engine.ts';
import { papersViewed } from '../../../src/fill/paper-view.ts';
import { picturesOf } from '../../../src/fill/pictures.ts';
import type { AgreementSheetVariables } from '../../../src/fill/pieces/agreement-sheet.ts';
import type { MeetingKind } from '../../../src/model/meeting-kind.ts';
import { smallToolkit } from '../../fixtures/toolkit.ts';
import { realToolkit } from '../../make/examples.ts';
import { briefWith, programmeOf } from '../../plan/briefs.ts';
import { ROOT, unwrapped } from '../template-folder.ts';

const engine = unwrapped(loadEngine(join(ROOT, 'templates')));
const small = smallToolkit();

function sheetOf(changes: Partial<MeetingKind>, goals = ['kennismaken', 'vertrouwen']) {
  const kind = { ...(small.kinds.get('ouderavond') as MeetingKind), ...changes };
  const toolkit = { ...small, kinds: new Map([[kind.id, kind]]) };
  const programme = programmeOf(briefWith({ goals, meeting: { kind: kind.id } }), toolkit);
  const viewOf = papersViewed(programme, toolkit, engine, picturesOf(programme, undefined));
  return (viewOf({ name: 'afspraken', label: '' }) as unknown as AgreementSheetVariables).afspraken;
}

it('has the goals in one sentence and room for three agreements', () => {
  expect(sheetOf({})).toEqual({
    doelen: 'elkaar beter te leren kennen en elkaar te kunnen vertrouwen.',
    voor_allen: false,
    over_een_kind: false,
    kind_erbij: false,
    nummers: [1, 2, 3],
  });
});

it('has one agreement for a meeting that counts on all, and less room beside what two sides expect', () => {
  expect(sheetOf({ countsOnAll: true })).toMatchObject({ voor_allen: true });
  expect(sheetOf({ isContract: true })).toMatchObject({ nummers: [1, 2] });
});

it('knows from the content which meetings these are', () => {
  const { kinds } = realToolkit();
  expect([...kinds.values()].filter(({ isContract }) => isContract).map(({ id }) => id)).toEqual([
    'sociaal-contract',
  ]);
  expect([...kinds.values()].filter(({ countsOnAll }) => countsOnAll).map(({ id }) => id)).toEqual([
    'klassenbijeenkomst',
  ]);
});
