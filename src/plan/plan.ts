import type { Brief } from '../model/brief.ts';
import { bad, good, type Outcome } from '../model/problem.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { advise } from './advise.ts';
import { arrange, taskOf } from './arrange.ts';
import { agendaOf } from './blocks.ts';
import { topicChoices } from './choices.ts';
import { leftOutOf } from './left-out.ts';
import { newsletterOf } from './newsletter.ts';
import { piecesFor } from './pieces.ts';
import { resolve } from './resolve.ts';
import { rolesOf } from './roles.ts';
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
  if (!arrangement) return bad([...advise(task), ...resolved.problems]);
  const agenda = agendaOf(arrangement);
  const programme: Programme = {
    brief,
    kind: facts.kind,
    title: facts.title,
    start: facts.start,
    minutes: facts.minutes,
    goals: facts.goals,
    topics: topicChoices(arrangement),
    blocks: agenda.blocks,
    parentsShare: agenda.parentsShare,
    talkStarts: facts.talkStarts,
    newsletter: newsletterOf(facts),
    tasks: plannedTasks(facts, toolkit),
    reminders: plannedReminders(facts, toolkit),
    roles: rolesOf(facts),
    leftOut: leftOutOf(arrangement),
    pieces: piecesFor(facts.kind),
  };
  return good(programme, resolved.problems);
}
