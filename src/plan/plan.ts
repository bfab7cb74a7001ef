import type { Brief } from '../model/brief.ts';
import { isForOneFamily } from '../model/meeting-kind.ts';
import { bad, good, type Outcome } from '../model/problem.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { advise } from './advise.ts';
import { agreementsMisfits } from './agreements-misfits.ts';
import { arrange, taskOf } from './arrange.ts';
import { agendaOf } from './blocks.ts';
import { cardsFor } from './cards.ts';
import { topicChoices } from './choices.ts';
import { leftOutOf } from './left-out.ts';
import { lookBackOf } from './look-back.ts';
import { newsletterOf } from './newsletter.ts';
import { leadTipsOf, materialsOf } from './on-the-day.ts';
import { piecesFor } from './pieces.ts';
import { resolve } from './resolve.ts';
import { rolesOf, schoolRolesOf } from './roles.ts';
import { plannedReminders, plannedTasks } from './tasks.ts';

/**
 * Turns a brief into a programme: what happens when, and why. Pure, and exact: of all combinations of werkvormen it
 * takes the best one. The same brief and toolkit always give the same programme. Errors, all at once: ids that the
 * toolkit lacks, own choices that do not fit, too little or too much time, goals that nothing serves.
 */
export function plan(brief: Brief, toolkit: Toolkit): Outcome<Programme> {
  const resolved = resolve(brief, toolkit);
  if (!resolved.ok) return resolved;
  const facts = resolved.value;
  const task = taskOf(facts);
  const arrangement = arrange(task);
  const misfits = agreementsMisfits(facts);
  const isMisfit = misfits.some(({ level }) => level === 'error');
  if (!arrangement || isMisfit)
    return bad([...(arrangement ? [] : advise(task)), ...misfits, ...resolved.problems]);
  const agenda = agendaOf(arrangement);
  const topics = topicChoices(arrangement);
  const newsletter = newsletterOf(facts);
  const looksBack = brief.agreements !== undefined && !isForOneFamily(facts.kind);
  const programme: Programme = {
    brief,
    kind: facts.kind,
    title: facts.title,
    start: facts.start,
    minutes: facts.minutes,
    goals: facts.goals,
    topics,
    blocks: agenda.blocks,
    parentsShare: agenda.parentsShare,
    talkStarts: facts.talkStarts,
    newsletter,
    ...(looksBack ? { lookBack: lookBackOf(facts, newsletter) } : {}),
    tasks: plannedTasks(facts, toolkit),
    reminders: plannedReminders(facts, toolkit),
    roles: rolesOf(facts),
    schoolRoles: schoolRolesOf(facts),
    leftOut: leftOutOf(arrangement),
    leadTips: leadTipsOf(facts, toolkit),
    materials: materialsOf(facts, agenda.blocks, toolkit),
    cards: cardsFor({ ...facts, topics }, toolkit),
    pieces: piecesFor(facts.kind, brief.meeting, looksBack),
  };
  return good(programme, [...resolved.problems, ...misfits]);
}
