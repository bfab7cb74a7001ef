import { clock, dateInWords } from '../model/date.ts';
import type { Programme } from '../model/programme.ts';
import { schoolWords, type Toolkit } from '../model/toolkit.ts';
import { type TrialVariables, trialVariables } from './trial-variables.ts';

/** The Dutch variables that content texts may use: words of the school type, the school, the meeting. */
export interface ContentVariables {
  readonly woord: {
    readonly leerkracht: string;
    readonly groep: string;
    readonly kind: string;
    readonly kinderen: string;
    readonly begeleider: string;
  };
  readonly school: {
    readonly naam: string;
    readonly plaats: string | null;
    readonly vindplaats: string | null;
    readonly spreekuur: string | null;
    readonly plein: string | null;
  };
  readonly contact: ContactVariables;
  readonly steunpunt: {
    readonly naam: string | null;
    readonly telefoon: string | null;
    readonly email: string | null;
    readonly website: string | null;
  };
  readonly samenwerkingsverband: { readonly naam: string | null; readonly website: string | null };
  readonly bijeenkomst: {
    readonly titel: string;
    readonly datum: string;
    readonly tijd: string;
    readonly plek: string | null;
    readonly groep: string | null;
  };
  readonly proef: TrialVariables;
}

/** Whom parents can reach, and how. */
export interface ContactVariables {
  readonly naam: string | null;
  readonly rol: string;
  readonly telefoon: string | null;
  readonly telefoonlink: string | null;
  readonly email: string | null;
  readonly bereikbaar: string | null;
  readonly antwoord: string | null;
  /** Whether there is any way to reach this person. */
  readonly bereik: boolean;
}

/** The variables of content texts, from the programme. What is not known is `null`, never absent. */
export function contentVariables(programme: Programme, toolkit: Toolkit): ContentVariables {
  const { school, meeting } = programme.brief;
  const words = schoolWords(toolkit, school.type);
  const end = programme.start + programme.minutes;
  return {
    woord: {
      leerkracht: words.teacher,
      groep: words.group,
      kind: words.child,
      kinderen: words.children,
      begeleider: words.coordinator,
    },
    school: {
      naam: school.name,
      plaats: school.place ?? null,
      vindplaats: school.whereToFind ?? null,
      spreekuur: school.officeHours ?? null,
      plein: school.visibleAt ?? null,
    },
    contact: {
      naam: school.contact.name ?? null,
      rol: school.contact.role ?? words.coordinator,
      telefoon: school.contact.phone ? unbroken(school.contact.phone) : null,
      telefoonlink: school.contact.phone ? telephoneLink(school.contact.phone) : null,
      email: school.contact.email ?? null,
      bereikbaar: school.contact.hours ?? null,
      antwoord: school.contact.replyTime ?? null,
      bereik: Boolean(school.contact.phone ?? school.contact.email),
    },
    steunpunt: {
      naam: school.supportPoint?.name ?? null,
      telefoon: school.supportPoint?.phone ? unbroken(school.supportPoint.phone) : null,
      email: school.supportPoint?.email ?? null,
      website: shortLink(school.supportPoint?.website),
    },
    samenwerkingsverband: {
      naam: school.alliance?.name ?? null,
      website: shortLink(school.alliance?.website),
    },
    bijeenkomst: {
      titel: programme.title,
      datum: dateInWords(meeting.date),
      tijd: `${clock(programme.start)} tot ${clock(end)} uur`,
      plek: meeting.online ? null : (meeting.place ?? programme.kind.place),
      groep: meeting.group ?? null,
    },
    proef: trialVariables(programme),
  };
}

/** A link as people say it, `steunpunt.example`; `null` for none. */
export function shortLink(link: string | undefined): string | null {
  return link?.replace(/^https:\/\//, '').replace(/\/$/, '') ?? null;
}

/** A telephone number that no line break parts. */
function unbroken(phone: string): string {
  return phone.replace(/ /g, '\u00a0');
}

/** `tel:` with digits only, as RFC 3966 wants. */
function telephoneLink(phone: string): string {
  return `tel:${phone.startsWith('+') ? '+' : ''}${phone.replace(/\D/g, '')}`;
}
