import { clock } from '../model/date.ts';
import type { Level, Problem } from '../model/problem.ts';
import type { Topic } from '../model/toolkit.ts';
import type { Werkvorm } from '../model/werkvorm.ts';
import { reasonAgainst } from './demands.ts';
import { type Facts, suitsSchool } from './facts.ts';
import { roomForTopics } from './slots.ts';

/**
 * What of the person's own choices cannot go with this meeting, each as `choice-does-not-fit` with a reason: an error
 * for the kind of meeting and for werkvormen, a warning for topics, which are kept.
 */
export function misfitsOfMeeting(facts: Facts): readonly Problem[] {
  return [
    ...kindMisfits(facts),
    ...topicMisfits(facts),
    ...topicsWithoutPlace(facts),
    ...werkvormMisfits(facts),
  ];
}

function kindMisfits(facts: Facts): Problem[] {
  const { kind, brief } = facts;
  const problems: Problem[] = [];
  const misfit = (level: Level, key: string, title: string, reason: string) =>
    problems.push({ code: 'choice-does-not-fit', level, key, detail: { value: title, title, reason } });
  if (!suitsSchool(facts, kind))
    misfit('error', 'bijeenkomst.soort', kind.title, 'Deze soort is niet gemaakt voor dit type school.');
  if (facts.online && !kind.online)
    misfit('error', 'bijeenkomst.online', kind.title, 'Deze soort bijeenkomst kan niet online.');
  if (!facts.online && !kind.onLocation) {
    const reason = 'Deze soort bijeenkomst is online. Geef de link waarmee ouders meedoen.';
    misfit('error', 'bijeenkomst.online', kind.title, reason);
  }
  if (brief.meeting.light && !facts.light) {
    const reason = 'Deze soort bijeenkomst heeft geen lichte vorm. U krijgt de volledige vorm.';
    misfit('warning', 'bijeenkomst.licht', 'licht', reason);
  }
  if (brief.meeting.round && !kind.isRound) {
    const reason =
      'Deze soort bijeenkomst is geen ronde van gesprekken. Laat ronde weg, of kies een soort met een ronde.';
    misfit('warning', 'bijeenkomst.ronde', 'ronde', reason);
  }
  return [...problems, ...pastMidnight(facts)];
}

const MIDNIGHT = 24 * 60;

/** A meeting that goes on after midnight is a mistake in the start or in the minutes. */
function pastMidnight({ brief, kind, start, minutes }: Facts): Problem[] {
  if (start + minutes <= MIDNIGHT) return [];
  if (brief.meeting.start === undefined) {
    const detail = { minutes, most: Math.min(MIDNIGHT - start, kind.minutes.max) };
    return [{ code: 'minutes-too-many', level: 'error', key: 'bijeenkomst.minuten', detail }];
  }
  const title = `${clock(start)} uur`;
  const latest = clock(Math.floor((MIDNIGHT - minutes) / 5) * 5);
  const reason = `De bijeenkomst duurt dan tot na middernacht. Begin uiterlijk om ${latest} uur, of maak hem korter.`;
  const detail = { value: title, title, reason };
  return [{ code: 'choice-does-not-fit', level: 'error', key: 'bijeenkomst.start', detail }];
}

function topicMisfits(facts: Facts): Problem[] {
  return facts.ownTopics.flatMap((topic): Problem[] => {
    const wrongKind = topic.kinds.length > 0 && !topic.kinds.includes(facts.kind.id);
    if (suitsSchool(facts, topic) && !wrongKind) return [];
    const reason = wrongKind
      ? 'Dit onderwerp is bedoeld voor een andere soort bijeenkomst.'
      : 'Dit onderwerp is bedoeld voor een ander type school.';
    return [topicProblem(facts, topic, 'warning', reason)];
  });
}

/** Own topics for which this meeting has no moment: they cannot be kept. */
function topicsWithoutPlace(facts: Facts): Problem[] {
  const room = roomForTopics(facts);
  const reason =
    room === 0
      ? 'Deze bijeenkomst heeft geen deel voor een onderwerp. Laat het weg, of kies een andere soort.'
      : `Deze bijeenkomst heeft plaats voor ${room} ${room === 1 ? 'onderwerp' : 'onderwerpen'}. Kies er minder.`;
  return facts.ownTopics.slice(room).map((topic) => topicProblem(facts, topic, 'error', reason));
}

function topicProblem(facts: Facts, topic: Topic, level: Level, reason: string): Problem {
  const key = keyOf(facts.brief.topics, 'onderwerpen', topic.id);
  const detail = { value: topic.id, title: topic.title, reason };
  return { code: 'choice-does-not-fit', level, key, detail };
}

function werkvormMisfits(facts: Facts): Problem[] {
  return facts.ownWerkvormen.flatMap((werkvorm): Problem[] => {
    const reason = misfitOf(facts, werkvorm);
    return reason === undefined ? [] : [werkvormProblem(facts, werkvorm, reason)];
  });
}

function misfitOf(facts: Facts, werkvorm: Werkvorm): string | undefined {
  const misfit = reasonAgainst(facts, werkvorm);
  if (misfit !== undefined) return misfit;
  if (werkvorm.minutes.min > facts.minutes) {
    return `Deze werkvorm duurt minstens ${werkvorm.minutes.min} minuten, en u hebt er ${facts.minutes}.`;
  }
  const phases = facts.kind.moments.filter((moment) => moment.chooses).map((moment) => moment.phase);
  if (werkvorm.phases.some((phase) => phases.includes(phase))) return undefined;
  return 'Deze soort bijeenkomst heeft geen moment voor deze werkvorm.';
}

/** `choice-does-not-fit` for one own werkvorm, at its place in the brief. */
export function werkvormProblem(facts: Facts, werkvorm: Werkvorm, reason: string): Problem {
  const detail = { value: werkvorm.id, title: werkvorm.title, reason };
  const key = keyOf(facts.brief.werkvormen, 'werkvormen', werkvorm.id);
  return { code: 'choice-does-not-fit', level: 'error', key, detail };
}

function keyOf(ids: readonly string[], key: string, id: string): string {
  return `${key}[${ids.indexOf(id)}]`;
}
