import type { Person } from '../model/brief.ts';
import type { Moment } from '../model/meeting-kind.ts';
import { schoolWords } from '../model/toolkit.ts';
import { personInWords } from '../model/words.ts';
import type { Facts } from './facts.ts';
import { inSchoolWords } from './school-words.ts';

/** A role word that means the head of the school and nobody else. */
const HEAD = /^(de )?(directeur|directie|schoolleider|schooldirecteur)$/i;
/** A role word that means the guest who tells something. */
const SPEAKER = /^(de )?spreker$/i;
/** A role word that means whoever comes from outside the class. */
const GUEST = /^partner(?!\p{L})/iu;

/** Who leads a moment, in words: a name and a role when they are known, else the role. */
export function leadOf(facts: Facts, { moment }: { readonly moment: Moment }): string {
  const { organiser, leader, initiative } = facts.brief.meeting;
  if (isForGuests(moment)) return guestsOf(facts).map(shortly).join(' en ') || moment.lead || '';
  if (moment.lead && !(initiative === 'ouders' && HEAD.test(moment.lead))) {
    const role = inSchoolWords(facts.brief, facts.toolkit, moment.lead);
    return knownByRole(facts, role) ?? role;
  }
  const opensOrCloses = moment.phase === 'aankomen' || moment.phase === 'afsluiten';
  const host =
    initiative !== 'school' && opensOrCloses && personInWords(organiser) ? organiser : (leader ?? organiser);
  return personInWords(host) ?? personInWords(organiser) ?? coordinator(facts);
}

/** Whether a moment is there for the partners of the meeting (M7). */
export function isForGuests({ lead }: Pick<Moment, 'lead'>): boolean {
  return lead !== undefined && GUEST.test(lead);
}

/** The partners who are not the child's own teacher. */
export function guestsOf(facts: Facts): readonly Person[] {
  return facts.brief.meeting.partners.filter(
    (person) => personInWords(person) && !(person.role && sameRole(facts, person.role, teacher(facts))),
  );
}

function shortly({ name, role }: Person): string {
  return name ?? role ?? '';
}

/** The person of this meeting whose role a moment asks for. */
function knownByRole(facts: Facts, role: string): string | undefined {
  const { meeting, school } = facts.brief;
  if (meeting.speaker && SPEAKER.test(role)) return personInWords(meeting.speaker);
  const { organiser, leader, second, partners } = meeting;
  const people = [organiser, ...(leader ? [leader] : []), ...(second ? [second] : []), ...partners];
  const person = people.find((one) => one.role && sameRole(facts, one.role, role));
  if (person) return personInWords(person);
  return school.head && HEAD.test(role) ? `${school.head}, ${role}` : undefined;
}

/** The school's own word for the one who coordinates care. */
export function coordinator(facts: Facts): string {
  return schoolWords(facts.toolkit, facts.brief.school.type).coordinator;
}

/** The school's own word for the one who teaches. */
export function teacher(facts: Facts): string {
  return schoolWords(facts.toolkit, facts.brief.school.type).teacher;
}

/** What the words of a role depend on: the type of school. */
export type RoleWords = Pick<Facts, 'brief' | 'toolkit'>;

/** Whether two role words mean the same role: one holds the other as whole words, the school's own words filled in. */
export function sameRole(facts: RoleWords, one: string, other: string): boolean {
  const [a, b] = [plainRole(facts, one), plainRole(facts, other)];
  return a.includes(b) || b.includes(a);
}

const ARTICLES = ['de', 'het', 'een'];

/**
 * The role without articles and with a space around each word, in small letters, so that one can be looked up inside the
 * other.
 */
function plainRole(facts: RoleWords, role: string): string {
  const words =
    inSchoolWords(facts.brief, facts.toolkit, role)
      .toLowerCase()
      .match(/[\p{L}'’-]+/gu) ?? [];
  return ` ${words.filter((word) => !ARTICLES.includes(word)).join(' ')} `;
}
