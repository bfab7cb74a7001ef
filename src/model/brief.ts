import type { Agreements } from './agreements.ts';
import type { ClockTime, IsoDate } from './date.ts';
import type { LookChanges, LookName } from './look.ts';
import type { NewsletterWishes } from './newsletter-wishes.ts';
import type { Letters } from './scale.ts';

/** School types of the Netherlands, as schools abbreviate them. `nieuwkomers` covers newcomers' primary schools and ISK. */
export const SCHOOL_TYPES = ['po', 'sbo', 'so', 'vo', 'vso', 'pro', 'mbo', 'nieuwkomers'] as const;
/** One of them. */
export type SchoolType = (typeof SCHOOL_TYPES)[number];

/** Regions of the school holidays. */
export const REGIONS = ['noord', 'midden', 'zuid'] as const;
/** One of them. */
export type Region = (typeof REGIONS)[number];

/** Who can want a meeting (M4): it sets the sender, the tone and the roles. */
export const INITIATIVES = ['school', 'ouders', 'samen'] as const;
/** Who wanted this meeting. */
export type Initiative = (typeof INITIATIVES)[number];

/** What a school knows of its neighbourhood (M18): it turns into advice about time, channel and form. */
export const NEIGHBOURHOODS = [
  'werkende-ouders',
  'veel-talen',
  'weinig-lezen',
  'ouders-ver-weg',
  'zorgen-over-geld',
  'dorp',
] as const;
/** One of them. */
export type Neighbourhood = (typeof NEIGHBOURHOODS)[number];

/** Ways to reach parents (M88). */
export const CHANNELS = ['brief', 'mail', 'app', 'poster', 'telefoon'] as const;
/** One of them. */
export type Channel = (typeof CHANNELS)[number];

/** Days with a name, first and last included: an own school holiday, a week of tests. */
export interface NamedDays {
  readonly name: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Everything a person decided about one meeting: the single input of the whole program. */
export interface Brief {
  readonly school: School;
  readonly meeting: Meeting;
  /** Ids of goals (`content/doelen`), at least one, in the person's order. */
  readonly goals: readonly string[];
  /** Own choice of topics by id; empty when the planner chooses. */
  readonly topics: readonly string[];
  /** Own choice of werkvormen by id; empty when the planner chooses. */
  readonly werkvormen: readonly string[];
  readonly newsletter: NewsletterWishes;
  /** What came of this meeting, filled in afterwards: the terugblik is made from it (M24). */
  readonly agreements?: Agreements;
  /** The same of the meeting before it: the agenda opens with what was promised then (M116). */
  readonly previous?: Agreements;
  /** Codes of rules that this brief silences. */
  readonly silencedRules: readonly string[];
}

/** The school: the part of a brief that is the same for all its meetings. */
export interface School {
  readonly name: string;
  /** A short line under its name, in the head of every paper. */
  readonly tagline?: string;
  /** At the foot of every printed page; name and place when absent. */
  readonly foot?: string;
  readonly place?: string;
  readonly type: SchoolType;
  readonly region?: Region;
  readonly contact: Contact;
  readonly supportPoint?: SupportPoint;
  readonly alliance?: Alliance;
  /** The schoolmaatschappelijk werker of this school (M63). */
  readonly socialWorker?: Pick<Contact, 'name' | 'phone' | 'email' | 'hours'>;
  /** Where parents find everything back (M28): a page, the school guide, the parent app. */
  readonly whereToFind?: string;
  /** The head teacher's name, for the foreword (M13). */
  readonly head?: string;
  /** When the head teacher is there for parents without an appointment (M100), in words. */
  readonly officeHours?: string;
  /** Where and when parents meet someone of school at fixed moments (M99), in words. */
  readonly visibleAt?: string;
  readonly neighbourhood: readonly Neighbourhood[];
  /** The school's own holidays and days off; they go before those of the region. */
  readonly ownHolidays: readonly NamedDays[];
  /** Weeks of tests and exams. */
  readonly examWeeks: readonly NamedDays[];
  /** Other meetings that are already in the school's calendar. */
  readonly calendar: readonly { readonly name: string; readonly date: IsoDate }[];
  readonly colours?: { readonly main?: string; readonly accent?: string };
  /** How its papers look; `helder` when absent. */
  readonly look?: LookName;
  /** What a theme file of its own changes in that look. */
  readonly lookChanges?: LookChanges;
  /** Large letters on all its papers; `gewoon` when absent. */
  readonly letters?: Letters;
  /** Path of a PNG, JPEG or SVG, relative to the file that names it. */
  readonly logo?: string;
}

/** Whom parents can reach with a question. */
export interface Contact {
  readonly name?: string;
  /** Plain Dutch role name; the kind of school gives the default. */
  readonly role?: string;
  readonly phone?: string;
  readonly email?: string;
  /** When parents can reach this person (M41), in words. */
  readonly hours?: string;
  /** How soon school answers (M41), in words. */
  readonly replyTime?: string;
}

/** The ouder- en jeugdsteunpunt of the region (M65). */
export interface SupportPoint {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
}

/** The samenwerkingsverband: the schools of the region, which arrange extra help together (M64). */
export interface Alliance {
  readonly name: string;
  readonly website?: string;
}

/** The meeting itself: when, where, for whom, with whom. */
export interface Meeting {
  /** Id of a kind of meeting (`content/soorten`). */
  readonly kind: string;
  /** The light form of the kind: shorter, with fewer moments (M12). */
  readonly light: boolean;
  /** Own title; the kind gives the default. */
  readonly title?: string;
  readonly date: IsoDate;
  /** The kind gives the default. */
  readonly start?: ClockTime;
  /** Length in minutes; of one talk when the kind is a round of talks. The kind gives the default. */
  readonly minutes?: number;
  /** Room or address in words; `op school` when absent and not online. */
  readonly place?: string;
  /** How to get there, in words (M5). */
  readonly route?: string;
  /** https link to a map of the place. */
  readonly map?: string;
  /** Who can get in and follow it, in words: lift, toilet, hearing loop (M5). */
  readonly accessibility?: string;
  /** https link; present means the meeting is online. */
  readonly online?: string;
  /** `groep 5 en 6`, `klas 2b`: for whom, in words. */
  readonly group?: string;
  /** Expected number of adults, parents and staff together. */
  readonly expected?: number;
  /** Languages at home, in Dutch words; Dutch itself need not be named. */
  readonly languages: readonly string[];
  readonly interpreter: Interpreter;
  readonly initiative: Initiative;
  readonly organiser: Person;
  /** Who leads the conversation (M74); the organiser when absent. */
  readonly leader?: Person;
  /** Who stands beside the one who leads, in hard talks above all (M50). */
  readonly second?: Person;
  /** A guest who tells something (M20, M107). */
  readonly speaker?: Person;
  /** Partners who join, jeugdhulp among them (M7). */
  readonly partners: readonly Person[];
  /** Small tasks that parents can take on (M112). */
  readonly help: readonly HelpTask[];
  /** Whether small children are looked after during the meeting. */
  readonly childcare: boolean;
  /** Whether the pupil takes part (M46); the kind gives the default. */
  readonly childPresent?: boolean;
  /** Answer before this day. */
  readonly replyBefore?: IsoDate;
  /** How parents hear of it (M88). */
  readonly channels: readonly Channel[];
  /** Something that is tried for a while (M22). */
  readonly trial?: Trial;
  /** For a round of talks: last end time and minutes between talks. */
  readonly round?: { readonly until: ClockTime; readonly gap: number };
}

/** No interpreter, one on request, or one present for the languages named (M91). */
export type Interpreter =
  | { readonly kind: 'none' }
  | { readonly kind: 'on-request' }
  | { readonly kind: 'present'; readonly languages: readonly string[] };

/** Someone at the meeting; a name, a role, or both. */
export interface Person {
  readonly name?: string;
  readonly role?: string;
}

/** A small task for a parent. */
export interface HelpTask {
  readonly task: string;
  readonly minutes?: number;
}

/** A trial: tried from one day to another, measured, with a way back (M22). */
export interface Trial {
  readonly what: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** How everyone sees whether it works. */
  readonly measure: string;
  /** What happens when it does not work, for all or for one family. */
  readonly wayBack: string;
}
