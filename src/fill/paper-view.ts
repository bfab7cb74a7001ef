import type { Paper } from '../model/paper.ts';
import type { Pictures } from '../model/picture.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import type { Engine } from './engine.ts';
import type { PaperGround } from './paper-ground.ts';
import { agreementSheetVariables } from './pieces/agreement-sheet.ts';
import { attendanceVariables, inviteVariables } from './pieces/attendance.ts';
import { cardsVariables } from './pieces/cards.ts';
import { contactStrategyVariables } from './pieces/contact-strategy.ts';
import { evaluationVariables } from './pieces/evaluation.ts';
import { lookBackVariables } from './pieces/look-back.ts';
import { materialsVariables } from './pieces/materials.ts';
import { nameCardsVariables } from './pieces/name-cards.ts';
import { planningVariables } from './pieces/planning.ts';
import { posterVariables } from './pieces/poster.ts';
import { remindersVariables } from './pieces/reminders.ts';
import { runSheetVariables } from './pieces/run-sheet.ts';
import { selfCheckVariables } from './pieces/self-check.ts';
import { wayOfWorkingVariables } from './pieces/way-of-working.ts';
import { whoDoesWhatVariables } from './pieces/who-does-what.ts';
import { type View, view } from './view.ts';

/** The variables that one paper has on top of those of every paper, by the name of the paper. */
const OWN_VARIABLES: Readonly<Record<string, (ground: PaperGround) => object>> = {
  draaiboek: runSheetVariables,
  naamkaartjes: nameCardsVariables,
  aanwezigheid: attendanceVariables,
  'aanwezigheid-uitnodigen': inviteVariables,
  materialen: materialsVariables,
  evaluatie: evaluationVariables,
  'evaluatie-plaatjes': evaluationVariables,
  'evaluatie-team': evaluationVariables,
  kaarten: cardsVariables,
  contactstrategie: contactStrategyVariables,
  'zo-werken-wij': wayOfWorkingVariables,
  zelfcheck: selfCheckVariables,
  terugblik: lookBackVariables,
  afspraken: agreementSheetVariables,
  'sociaal-contract': agreementSheetVariables,
  planning: planningVariables,
  herinneringen: remindersVariables,
  'herinneringen-poster': posterVariables,
  'wie-doet-wat': whoDoesWhatVariables,
  'wie-doet-wat-folder': whoDoesWhatVariables,
};

/**
 * The variables of each paper: those that all share, made once, and its own. They are made when a paper is filled, so that a
 * paper that nobody asked for costs nothing.
 */
export function papersViewed(
  programme: Programme,
  toolkit: Toolkit,
  engine: Engine,
  pictures: Pictures,
): (paper: Pick<Paper, 'name' | 'label'>) => View {
  const shared = view(programme, toolkit, engine, pictures);
  const say = (text: string): string => engine.fillText(text, shared);
  const ground: PaperGround = { programme, toolkit, engine, pictures, view: shared, say };
  return ({ name, label }) => ({ ...shared, papier: label, ...OWN_VARIABLES[name]?.(ground) });
}

/** The papers that have variables of their own; a partial may stand in any of them. */
export const PAPERS_WITH_OWN_VARIABLES: readonly string[] = Object.keys(OWN_VARIABLES);
