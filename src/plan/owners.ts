import type { Person } from '../model/brief.ts';
import { isForOneFamily } from '../model/meeting-kind.ts';
import type { Programme, TaskOwner } from '../model/programme.ts';
import { type Owner, schoolWords, type Toolkit } from '../model/toolkit.ts';
import { personInWords } from '../model/words.ts';
import { type RoleWords, sameRole } from './leads.ts';

/** Whose work it is when there are many of them: no task for all of them is given to the one who is known. */
const MANY: readonly Owner[] = ['leerkracht', 'ouders'];

/**
 * Who does a task: the role in the words of the school's type, and the name of the person in the brief who has it. The one
 * who organises and the one who leads are in the brief; the head and the contact are known by the school.
 */
export function ownerOf(
  owner: Owner,
  programme: Pick<Programme, 'brief' | 'kind'>,
  toolkit: Toolkit,
): TaskOwner {
  const role = roleWord(owner, programme, toolkit);
  const name = personFor(owner, role, programme, toolkit)?.name;
  return name === undefined ? { role } : { role, name };
}

function roleWord(owner: Owner, { brief }: Pick<Programme, 'brief'>, toolkit: Toolkit): string {
  const words = schoolWords(toolkit, brief.school.type);
  if (owner === 'leerkracht') return words.teacher;
  return owner === 'begeleider' ? words.coordinator : owner;
}

function personFor(
  owner: Owner,
  role: string,
  { brief, kind }: Pick<Programme, 'brief' | 'kind'>,
  toolkit: Toolkit,
): Person | undefined {
  const { school, meeting } = brief;
  const { leader, second, partners } = meeting;
  // The invitation is signed by the contact as well when nobody is named.
  const organiser = personInWords(meeting.organiser) ? meeting.organiser : school.contact;
  if (owner === 'organisator') return organiser;
  if (owner === 'gespreksleider') return leader ?? organiser;
  if (MANY.includes(owner) && !isForOneFamily(kind)) return undefined;
  const words: RoleWords = { brief, toolkit };
  const has = (person: Person | undefined): person is Person =>
    person?.role !== undefined && sameRole(words, person.role, role);
  const present = [organiser, leader, second, ...partners].find(has);
  if (present) return present;
  if (owner === 'schoolleider') return school.head === undefined ? undefined : { name: school.head };
  const { contact } = school;
  const isContact = owner === 'begeleider' && (contact.role === undefined || has(contact));
  return isContact || has(contact) ? contact : undefined;
}
