import type { Channel, Initiative, Neighbourhood, Region, SchoolType } from '../model/brief.ts';
import type { LookName } from '../model/look.ts';
import type { Letters } from '../model/scale.ts';

/** A person at a meeting, as a brief names them. */
export interface RawPerson {
  readonly naam?: string;
  readonly rol?: string;
}

/** Days with a name; `tot` is left out for a single day. */
export interface RawDays {
  readonly naam: string;
  readonly van: string;
  readonly tot?: string;
}

/** The school part of a brief, with the Dutch keys that a person writes. `readBrief` checks what it holds. */
export interface RawSchool {
  readonly naam: string;
  readonly plaats?: string;
  readonly kop?: string;
  readonly voet?: string;
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
  readonly samenwerkingsverband?: { readonly naam: string; readonly website?: string };
  readonly maatschappelijk_werk?: {
    readonly naam?: string;
    readonly telefoon?: string;
    readonly email?: string;
    readonly bereikbaar?: string;
  };
  readonly vindplaats?: string;
  readonly directeur?: string;
  readonly spreekuur?: string;
  readonly op_het_plein?: string;
  readonly wijk?: readonly Neighbourhood[];
  readonly vakanties?: readonly RawDays[];
  readonly toetsweken?: readonly RawDays[];
  readonly agenda?: readonly { readonly naam: string; readonly datum: string }[];
  readonly kleuren?: { readonly hoofd: string; readonly accent?: string };
  readonly thema?: LookName;
  readonly letters?: Letters;
  readonly logo?: string;
}

/** The meeting, with the Dutch keys. Days as `2027-01-19`, times as `19:30`. */
export interface RawMeeting {
  readonly soort: string;
  readonly licht?: 'ja' | 'nee';
  readonly titel?: string;
  readonly datum: string;
  readonly start?: string;
  readonly minuten?: number;
  readonly plek?: string;
  readonly route?: string;
  readonly kaart?: string;
  readonly toegankelijk?: string;
  readonly online?: string;
  readonly groep?: string;
  readonly aantal?: number;
  readonly talen?: readonly string[];
  /** `nee`, `op verzoek`, or the languages for which an interpreter comes. */
  readonly tolk?: string | readonly string[];
  readonly initiatief?: Initiative;
  readonly organisator?: RawPerson;
  readonly gespreksleider?: RawPerson;
  /** Who stands beside the one who leads. */
  readonly tweede?: RawPerson;
  /** A guest who tells something. */
  readonly spreker?: RawPerson;
  readonly partners?: readonly RawPerson[];
  /** Small tasks that parents can take on. */
  readonly hulp?: readonly { readonly taak: string; readonly minuten?: number }[];
  readonly kinderopvang?: 'ja' | 'nee';
  readonly kind_erbij?: 'ja' | 'nee';
  readonly antwoord_voor?: string;
  readonly kanalen?: readonly Channel[];
  /** What is tried for a while. */
  readonly proef?: {
    readonly wat: string;
    readonly van: string;
    readonly tot: string;
    readonly meten: string;
    readonly terug: string;
  };
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
    readonly moment?: 'start' | 'voor';
    readonly voorwoord?: string;
    readonly ondertekening?: { readonly naam: string; readonly rol?: string };
    readonly berichten?: readonly { readonly kop: string; readonly tekst: string }[];
    readonly blokken?: readonly string[];
    readonly thuistip?: string;
  };
  /** Paths of files that were filled in after this meeting, and after the one before it. */
  readonly afspraken?: string;
  readonly vorige_afspraken?: string;
  readonly stil?: readonly string[];
}
