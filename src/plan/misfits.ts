import { isAboutOneChild } from '../model/meeting-kind.ts';
import type { Problem } from '../model/problem.ts';
import type { Phase, Setting, Werkvorm } from '../model/werkvorm.ts';
import { type Facts, suitsSchool } from './facts.ts';

/** One demand that this meeting makes of a werkvorm, with the words for a werkvorm that does not meet it. */
interface Demand {
  readonly holds: (werkvorm: Werkvorm, facts: Facts) => boolean;
  /** Completes «Deze werkvorm …». */
  readonly says: (werkvorm: Werkvorm, facts: Facts) => string;
  /** What of the meeting stands in the way, as a noun. */
  readonly obstacle: (facts: Facts) => string;
}

/** Set-ups for several families. */
const FOR_A_HALL: readonly Setting[] = ['plenair', 'lopen'];

const DEMANDS: readonly Demand[] = [
  {
    holds: (w, f) => suitsSchool(f, w),
    says: () => 'is niet gemaakt voor dit type school',
    obstacle: () => 'het type school',
  },
  {
    holds: (w, f) => w.group.min <= f.people && f.people <= w.group.max,
    says: (w, f) => `past bij ${w.group.min} tot ${w.group.max} mensen, en u verwacht er ${f.people}`,
    obstacle: (f) => `het aantal mensen (${f.people})`,
  },
  {
    holds: (w, f) => !f.online || w.online,
    says: () => 'kan niet online',
    obstacle: () => 'de bijeenkomst is online',
  },
  {
    holds: (w, f) => f.online || w.onLocation,
    says: () => 'kan alleen online',
    obstacle: () => 'de bijeenkomst is niet online',
  },
  {
    holds: (w, f) => !f.childPresent || w.withChild,
    says: () => 'past niet als de leerling erbij is',
    obstacle: () => 'de leerling is erbij',
  },
  {
    // Most of these forms are about one child: never in front of other parents.
    holds: (w, f) => w.setting !== 'een-tafel' || isAboutOneChild(f.kind),
    says: () => 'is voor een gesprek over één kind, en hier zijn meer gezinnen',
    obstacle: () => 'er zijn meer gezinnen bij',
  },
  {
    holds: (w, f) => !FOR_A_HALL.includes(w.setting) || !isAboutOneChild(f.kind),
    says: () => 'is voor een groep, en dit gesprek gaat over één kind',
    obstacle: () => 'het gesprek gaat over één kind',
  },
  {
    holds: (w, f) => !f.interpreted || w.withInterpreter,
    says: () => 'werkt niet goed met een tolk erbij',
    obstacle: () => 'er is een tolk bij',
  },
];

/** The werkvormen of the toolkit that suit this meeting and this phase, by id. */
export function werkvormenFor(facts: Facts, phase: Phase): readonly Werkvorm[] {
  return inPhase(facts, phase).filter((werkvorm) => DEMANDS.every((demand) => demand.holds(werkvorm, facts)));
}

/** What stands in the way of every werkvorm of this phase, in Dutch; the demands that exclude most come first. */
export function obstaclesIn(facts: Facts, phase: Phase): readonly string[] {
  const all = inPhase(facts, phase);
  if (all.length === 0) return ['er is geen werkvorm voor dit deel'];
  return DEMANDS.map((demand) => ({ demand, stopped: all.filter((w) => !demand.holds(w, facts)).length }))
    .filter(({ stopped }) => stopped > 0)
    .sort((a, b) => b.stopped - a.stopped)
    .map(({ demand }) => demand.obstacle(facts));
}

function inPhase(facts: Facts, phase: Phase): Werkvorm[] {
  return [...facts.toolkit.werkvormen.values()]
    .filter((werkvorm) => werkvorm.phases.includes(phase))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * What of the person's own choices cannot go with this meeting, each as `choice-does-not-fit` with a reason: an error
 * for the kind of meeting and for werkvormen, a warning for topics, which are kept.
 */
export function misfitsOfMeeting(facts: Facts): readonly Problem[] {
  return [...kindMisfits(facts), ...topicMisfits(facts), ...werkvormMisfits(facts)];
}

function kindMisfits(facts: Facts): Problem[] {
  const { kind } = facts;
  const problems: Problem[] = [];
  const misfit = (key: string, reason: string) =>
    problems.push({
      code: 'choice-does-not-fit',
      level: 'error',
      key,
      detail: { value: kind.id, title: kind.title, reason },
    });
  if (!suitsSchool(facts, kind))
    misfit('bijeenkomst.soort', 'Deze soort is niet gemaakt voor dit type school.');
  if (facts.online && !kind.online) misfit('bijeenkomst.online', 'Deze soort bijeenkomst kan niet online.');
  if (!facts.online && !kind.onLocation) {
    misfit('bijeenkomst.online', 'Deze soort bijeenkomst is online. Geef de link waarmee ouders meedoen.');
  }
  return problems;
}

function topicMisfits(facts: Facts): Problem[] {
  return facts.ownTopics.flatMap((topic): Problem[] => {
    const wrongKind = topic.kinds.length > 0 && !topic.kinds.includes(facts.kind.id);
    if (suitsSchool(facts, topic) && !wrongKind) return [];
    const reason = wrongKind
      ? 'Dit onderwerp is bedoeld voor een andere soort bijeenkomst.'
      : 'Dit onderwerp is bedoeld voor een ander type school.';
    const detail = { value: topic.id, title: topic.title, reason };
    return [
      {
        code: 'choice-does-not-fit',
        level: 'warning',
        key: keyOf(facts.brief.topics, 'onderwerpen', topic.id),
        detail,
      },
    ];
  });
}

function werkvormMisfits(facts: Facts): Problem[] {
  return facts.ownWerkvormen.flatMap((werkvorm): Problem[] => {
    const reason = reasonAgainst(facts, werkvorm);
    return reason === undefined ? [] : [werkvormProblem(facts, werkvorm, reason)];
  });
}

function reasonAgainst(facts: Facts, werkvorm: Werkvorm): string | undefined {
  const failed = DEMANDS.find((demand) => !demand.holds(werkvorm, facts));
  if (failed) return `Deze werkvorm ${failed.says(werkvorm, facts)}.`;
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
