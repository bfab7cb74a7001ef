import type { Initiative, Region, SchoolType } from '../model/brief.ts';

/** A person at a meeting, as a brief names them. */
export interface RawPerson {
  readonly naam?: string;
  readonly rol?: string;
}

/** The school part of a brief, with the Dutch keys that a person writes. `readBrief` checks what it holds. */
export interface RawSchool {
  readonly naam: string;
  readonly plaats?: string;
  readonly type?: SchoolType;
  readonly regio?: Region;
  readonly contact?: RawPerson & {
    readonly telefoon?: string;
    readonly email?: string;
    readonly bereikbaar?: string;
    readonly antwoord?: string;
  };
  readonly steunpunt?: {
    readonly naam: string;
    readonly telefoon?: string;
    readonly email?: string;
    readonly website?: string;
  };
  readonly vindplaats?: string;
  readonly directeur?: string;
  readonly kleuren?: { readonly hoofd: string; readonly accent?: string };
  readonly logo?: string;
}

/** The meeting, with the Dutch keys. Days as `2027-01-19`, times as `19:30`. */
export interface RawMeeting {
  readonly soort: string;
  readonly titel?: string;
  readonly datum: string;
  readonly start?: string;
  readonly minuten?: number;
  readonly plek?: string;
  readonly online?: string;
  readonly groep?: string;
  readonly aantal?: number;
  readonly talen?: readonly string[];
  /** `nee`, `op verzoek`, or the languages for which an interpreter comes. */
  readonly tolk?: string | readonly string[];
  readonly initiatief?: Initiative;
  readonly organisator?: RawPerson;
  readonly gespreksleider?: RawPerson;
  readonly partners?: readonly RawPerson[];
  readonly kinderopvang?: 'ja' | 'nee';
  readonly kind_erbij?: 'ja' | 'nee';
  readonly antwoord_voor?: string;
  readonly ronde?: { readonly tot: string; readonly wissel?: number };
}

/** A brief as it stands in its file: plain data with Dutch keys. */
export interface RawBrief {
  /** The school itself, or the path of its file. */
  readonly school: RawSchool | string;
  readonly bijeenkomst: RawMeeting;
  readonly doelen: readonly string[];
  readonly onderwerpen?: readonly string[];
  readonly werkvormen?: readonly string[];
  readonly nieuwsbrief?: {
    readonly voorwoord?: string;
    readonly berichten?: readonly { readonly kop: string; readonly tekst: string }[];
    readonly blokken?: readonly string[];
    readonly thuistip?: string;
  };
  readonly stil?: readonly string[];
}
