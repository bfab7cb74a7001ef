import type { Range } from '../model/item.ts';
import { isAboutOneChild } from '../model/meeting-kind.ts';
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
    // Without a group in the brief the ages are those of the whole school: the middle is a fair guess.
    holds: (w, f) => !f.childPresent || isWithin(w.age, (f.ages.min + f.ages.max) / 2),
    says: (_, f) => `past niet bij de leeftijd van de leerling (${yearsInWords(f)})`,
    obstacle: (f) => `de leeftijd van de leerling (${yearsInWords(f)})`,
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

function isWithin(range: Range | undefined, number: number): boolean {
  return range === undefined || (range.min <= number && number <= range.max);
}

function yearsInWords({ ages }: Facts): string {
  return ages.min === ages.max ? `${ages.min} jaar` : `${ages.min} tot en met ${ages.max} jaar`;
}

/** The werkvormen of the toolkit that suit this meeting and this phase, by id. */
export function werkvormenFor(facts: Facts, phase: Phase): readonly Werkvorm[] {
  return inPhase(facts, phase).filter((werkvorm) => DEMANDS.every((demand) => demand.holds(werkvorm, facts)));
}

/**
 * What stands in the way of every werkvorm of this phase, in Dutch: as few demands as together exclude them all, the one
 * that excludes most first.
 */
export function obstaclesIn(facts: Facts, phase: Phase): readonly string[] {
  let left = inPhase(facts, phase);
  if (left.length === 0) return ['er is geen werkvorm voor dit deel'];
  const obstacles: string[] = [];
  for (;;) {
    const [worst] = DEMANDS.map((demand) => ({
      demand,
      rest: left.filter((werkvorm) => demand.holds(werkvorm, facts)),
    })).sort((a, b) => a.rest.length - b.rest.length);
    if (!worst || worst.rest.length === left.length) return obstacles;
    obstacles.push(worst.demand.obstacle(facts));
    left = worst.rest;
  }
}

function inPhase(facts: Facts, phase: Phase): Werkvorm[] {
  return [...facts.toolkit.werkvormen.values()]
    .filter((werkvorm) => werkvorm.phases.includes(phase))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Why a werkvorm cannot be part of this meeting, in Dutch; undefined when it can. */
export function reasonAgainst(facts: Facts, werkvorm: Werkvorm): string | undefined {
  const failed = DEMANDS.find((demand) => !demand.holds(werkvorm, facts));
  return failed && `Deze werkvorm ${failed.says(werkvorm, facts)}.`;
}
