import { createHash } from 'node:crypto';
import { isAboutOneChild } from '../model/meeting-kind.ts';
import type { Programme } from '../model/programme.ts';
import { contentLine } from './content-line.ts';
import { utcTime } from './local-time.ts';

/** What a calendar tells of a programme. */
export type MeetingFacts = Pick<Programme, 'brief' | 'kind' | 'title' | 'start' | 'minutes' | 'talkStarts'>;

/**
 * What every event begins with (RFC 5545, 3.6.1): who it is, when the file was made, and who may see it. `rest` tells apart
 * events of one meeting. A talk about one child is private: programs then hide it from colleagues who share an agenda.
 */
export function identity(facts: MeetingFacts, made: Date, ...rest: readonly string[]): readonly string[] {
  return [
    contentLine('UID', uid(facts, rest)),
    contentLine('DTSTAMP', utcTime(made)),
    'SEQUENCE:0',
    `CLASS:${isAboutOneChild(facts.kind) ? 'PRIVATE' : 'PUBLIC'}`,
  ];
}

/** School behind the school as the one that publishes (RFC 5546, 3.2.1); nothing when it gives no address. */
export function organizer({ brief: { school } }: MeetingFacts): readonly string[] {
  const { email } = school.contact;
  return email ? [contentLine('ORGANIZER', `mailto:${encodeURI(email)}`, { CN: school.name })] : [];
}

/**
 * The same meeting has the same name in every run, so that a second import replaces the first, also when hour or place
 * changed. The part behind the @ is our own word and no host (RFC 7986, 5.3, advises against hosts).
 */
function uid({ brief: { school, meeting }, title }: MeetingFacts, rest: readonly string[]): string {
  const known = [school.name, school.place ?? '', meeting.date, meeting.kind, title, meeting.group ?? ''];
  const digest = createHash('sha256').update(JSON.stringify([...known, ...rest]));
  return `${digest.digest('hex').slice(0, 32)}@samenspel`;
}
