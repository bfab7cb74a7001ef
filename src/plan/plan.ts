import type { Brief } from '../model/brief.ts';
import { bad, good, type Outcome } from '../model/problem.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { advise } from './advise.ts';
import { arrange } from './arrange.ts';
import { agendaOf } from './blocks.ts';
import { newsletterOf } from './newsletter.ts';
import { resolve } from './resolve.ts';
import { rolesOf } from './roles.ts';
import { leftOutInWords } from './slots.ts';
import { topicSets } from './topics.ts';

/**
 * Turns a brief into a programme: what happens when, and why. Pure, and exact: of all combinations of werkvormen it
 * takes the best one. The same brief and toolkit always give the same programme. Errors, all at once: ids that the
 * toolkit lacks, own choices that do not fit, too little or too much time, goals that nothing serves.
 */
export function plan(brief: Brief, toolkit: Toolkit): Outcome<Programme> {
  const resolved = resolve(brief, toolkit);
  if (!resolved.ok) return resolved;
  const facts = resolved.value;
  const sets = topicSets(facts);
  const arrangement = arrange(facts, sets);
  if (!arrangement) return bad([...advise(facts, sets), ...resolved.problems]);
  const agenda = agendaOf(facts, arrangement);
  const programme: Programme = {
    brief,
    kind: facts.kind,
    title: facts.title,
    start: facts.start,
    minutes: facts.minutes,
    goals: facts.goals,
    topics: arrangement.topics,
    blocks: agenda.blocks,
    parentsShare: agenda.parentsShare,
    talkStarts: facts.talkStarts,
    newsletter: newsletterOf(facts),
    roles: rolesOf(facts),
    leftOut: leftOutInWords(arrangement.layout),
  };
  return good(programme, resolved.problems);
}
