import { compact } from '../model/compact.ts';
import type { SchoolRole } from '../model/programme.ts';
import type { Role } from '../model/toolkit.ts';
import { type Facts, suitsSchool } from './facts.ts';
import { coordinator, sameRole, teacher } from './leads.ts';

/** The goal that asks to explain who does what (M59). */
const WHO_DOES_WHAT = 'wie-doet-wat';

/** The rank of a role about which the brief says nothing. */
const UNKNOWN = 100;

/** After the people of this meeting: roles that every school has or works with, in this order. */
const USUAL_ORDER: readonly RegExp[] = [/schoolleider|directeur/, /maatschappelijk/, /jeugdarts/];

/**
 * The roles to explain to parents, the most relevant first: those of the organiser, the leader, who stands beside them,
 * the guest and the partners, then the head, the teacher, the coordinator, and others. At most six when who does what is a goal, four otherwise. A role
 * that this school may not have, such as a brugfunctionaris, is there only when the brief names it.
 */
export function rolesOf(facts: Facts): readonly Role[] {
  const most = facts.goals.some((goal) => goal.id === WHO_DOES_WHAT) ? 6 : 4;
  return [...facts.toolkit.roles.values()]
    .filter((role) => suitsSchool(facts, role))
    .map((role) => ({ role, rank: rankOf(facts, role) }))
    .filter(({ rank }) => rank < UNKNOWN)
    .sort((a, b) => a.rank - b.rank || (a.role.id < b.role.id ? -1 : 1))
    .slice(0, most)
    .map(({ role }) => role);
}

function rankOf(facts: Facts, role: Role): number {
  const { organiser, leader, second, speaker, partners } = facts.brief.meeting;
  const present = [organiser, leader, second, speaker, ...partners].findIndex(
    (person) => person?.role !== undefined && sameRole(facts, role.title, person.role),
  );
  if (present >= 0) return present - 100;
  const usual = USUAL_ORDER.findIndex((pattern) => pattern.test(role.id));
  if (usual === 0) return 0;
  if (sameRole(facts, role.title, teacher(facts))) return 1;
  if (sameRole(facts, role.title, coordinator(facts))) return 2;
  return usual > 0 ? 2 + usual : UNKNOWN;
}

/** On the poster behind those whom parents meet first: helpers around the school, the head, and help outside it. */
const POSTER_ORDER: readonly RegExp[] = [
  /maatschappelijk/,
  /jeugdarts/,
  /schoolleider|directeur/,
  /steunpunt/,
];

/**
 * The roles for a poster about the whole school (M59), in the order in which parents go to them: the teacher, the coordinator,
 * those whom this meeting names, helpers, the head, the ouder- en jeugdsteunpunt. With a name where the school's own file has
 * one: the poster hangs there long after the meeting.
 */
export function schoolRolesOf(facts: Facts): readonly SchoolRole[] {
  return [...facts.toolkit.roles.values()]
    .filter((role) => suitsSchool(facts, role))
    .map((role) => ({ role, rank: posterRank(facts, role) }))
    .filter(({ rank }) => rank < UNKNOWN)
    .sort((a, b) => a.rank - b.rank || (a.role.id < b.role.id ? -1 : 1))
    .map(({ role }) => ({ role, ...knownInSchool(facts, role) }));
}

function posterRank(facts: Facts, role: Role): number {
  if (sameRole(facts, role.title, teacher(facts))) return 0;
  if (sameRole(facts, role.title, coordinator(facts))) return 1;
  const usual = POSTER_ORDER.findIndex((pattern) => pattern.test(role.id));
  if (usual >= 0) return 3 + usual;
  return rankOf(facts, role) < 0 ? 2 : UNKNOWN;
}

function knownInSchool(facts: Facts, role: Role): Omit<SchoolRole, 'role'> {
  const { contact, head, socialWorker, supportPoint } = facts.brief.school;
  if (/schoolleider|directeur/.test(role.id)) return compact({ name: head });
  if (/maatschappelijk/.test(role.id))
    return compact({ name: socialWorker?.name, phone: socialWorker?.phone });
  if (/steunpunt/.test(role.id)) return compact({ name: supportPoint?.name, phone: supportPoint?.phone });
  const isContact = sameRole(facts, role.title, contact.role ?? coordinator(facts));
  return isContact ? compact({ name: contact.name, phone: contact.phone }) : {};
}
