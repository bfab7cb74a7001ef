import { EVENING } from '../calendar/clash.ts';
import type { Condition } from '../model/condition.ts';
import { type Item, isForSchool } from '../model/item.ts';
import { isForOneFamily } from '../model/meeting-kind.ts';
import type { Programme } from '../model/programme.ts';

/** From so many people on, a group is large: it needs more chairs than a classroom has. */
const LARGE_GROUP = 40;

/** What of a programme the conditions look at. */
type Looked = Pick<Programme, 'brief' | 'kind' | 'start'>;

/** Whether a condition of the content holds for a meeting. */
const HOLDS: Readonly<Record<Condition, (programme: Looked) => boolean>> = {
  'tolk-komt': ({ brief }) => brief.meeting.interpreter.kind === 'present',
  'tolk-op-verzoek': ({ brief }) => brief.meeting.interpreter.kind === 'on-request',
  'meer-talen': ({ brief }) => brief.meeting.languages.length > 0,
  online: ({ brief }) => brief.meeting.online !== undefined,
  'op-locatie': ({ brief }) => brief.meeting.online === undefined,
  kinderopvang: ({ brief }) => brief.meeting.childcare,
  'grote-groep': ({ brief, kind }) => (brief.meeting.expected ?? kind.group.preferred) >= LARGE_GROUP,
  gespreksronde: ({ kind }) => kind.isRound,
  'een-gezin': ({ kind }) => isForOneFamily(kind),
  'kind-erbij': ({ brief, kind }) => brief.meeting.childPresent ?? kind.childPresent,
  partners: ({ brief }) => brief.meeting.partners.length > 0,
  spreker: ({ brief }) => brief.meeting.speaker !== undefined,
  'lastig-gesprek': ({ kind }) => kind.hardTalk,
  'begonnen-door-ouders': ({ brief }) => brief.meeting.initiative === 'ouders',
  'in-de-avond': ({ start }) => start >= EVENING,
  overdag: ({ start }) => start < EVENING,
  'begin-van-het-jaar': ({ brief }) => ['08', '09', '10'].includes(brief.meeting.date.slice(5, 7)),
  'via-mail': ({ brief }) => brief.meeting.channels.includes('mail'),
  'via-app': ({ brief }) => brief.meeting.channels.includes('app'),
  'via-brief': ({ brief }) => brief.meeting.channels.includes('brief'),
  'via-poster': ({ brief }) => brief.meeting.channels.includes('poster'),
  'via-telefoon': ({ brief }) => brief.meeting.channels.includes('telefoon'),
  proef: ({ brief }) => brief.meeting.trial !== undefined,
};

/** Whether a piece of content belongs to a meeting: all its conditions hold, and its kind and type of school are meant. */
export function belongsTo(
  programme: Looked,
  item: Pick<Item, 'schoolTypes'> & {
    readonly conditions: readonly Condition[];
    readonly kinds: readonly string[];
  },
): boolean {
  const { conditions, kinds } = item;
  const isKind = kinds.length === 0 || kinds.includes(programme.kind.id);
  const isMeant = isKind && isForSchool(item, programme.brief.school.type);
  return isMeant && conditions.every((condition) => HOLDS[condition](programme));
}
