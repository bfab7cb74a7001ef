import type { HelpTask } from '../model/brief.ts';
import { addDays, clock, dateInWords, isoClock } from '../model/date.ts';
import type { MeetingKind } from '../model/meeting-kind.ts';
import { isAboutOneChild, isForOneFamily } from '../model/meeting-kind.ts';
import type { Programme } from '../model/programme.ts';
import { capital, enumerate, personInWords } from '../model/words.ts';
import { type ContentVariables, shortLink } from './content-variables.ts';
import { DOTS } from './dots.ts';

/** When, where, for whom and with whom, in words. */
export interface MeetingView {
  readonly datum_iso: string;
  readonly start: string;
  readonly start_iso: string;
  readonly eind: string;
  readonly eind_iso: string;
  readonly minuten: number;
  /** The talk is for one family alone: a paper for others says nothing about it. */
  readonly een_gezin: boolean;
  /** School comes to the family, and asks whether that is welcome (M106). */
  readonly te_gast: boolean;
  /** All parents of one group are needed (M21): the letters are for them, not for the whole school. */
  readonly rekent_op_allen: boolean;
  /** How to get there, and who can get in; `null` for a meeting online. */
  readonly route: string | null;
  readonly toegankelijk: string | null;
  readonly online: string | null;
  readonly online_link: string | null;
  readonly voor_wie: string | null;
  readonly tolk: string | null;
  readonly kinderen: string | null;
  /** Who leads and who stands beside them, in a sentence; `null` when nobody does. */
  readonly leiding: string | null;
  readonly organisator: string;
  readonly antwoord_voor: string;
  /** What school does for who gives no answer. */
  readonly zonder_antwoord: string;
  /** Small tasks to tick, in columns; `null` when the brief names none. */
  readonly hulp: readonly HelpColumn[] | null;
  /** Whether the strip asks how a parent wants to help. */
  readonly helpen: boolean;
  readonly ronde: { readonly eind: string; readonly eind_iso: string; readonly keuzes: string } | null;
}

interface HelpColumn {
  readonly taken: readonly string[];
}

/** The facts of the meeting as every piece prints them. */
export function meetingView(programme: Programme, content: ContentVariables): MeetingView {
  const { meeting } = programme.brief;
  const end = programme.start + programme.minutes;
  const lastTalk = programme.talkStarts.at(-1);
  const roundEnd = lastTalk === undefined ? end : lastTalk + programme.minutes;
  return {
    datum_iso: meeting.date,
    start: clock(programme.start),
    start_iso: isoClock(programme.start),
    eind: clock(end),
    eind_iso: isoClock(end),
    minuten: programme.minutes,
    een_gezin: isForOneFamily(programme.kind),
    te_gast: programme.kind.isVisit,
    rekent_op_allen: programme.kind.countsOnAll,
    route: meeting.online ? null : (meeting.route ?? null),
    toegankelijk: meeting.online ? null : (meeting.accessibility ?? null),
    online: shortLink(meeting.online),
    online_link: meeting.online ?? null,
    voor_wie: meeting.group
      ? /\bouder/i.test(meeting.group)
        ? capital(meeting.group)
        : `Ouders van ${meeting.group}`
      : null,
    tolk: interpreterSentence(programme),
    kinderen: childrenSentence(programme, content.woord.kind),
    leiding: leadersSentence(programme),
    organisator: personInWords(meeting.organiser) ?? contactInWords(content),
    antwoord_voor: dateInWords(meeting.replyBefore ?? addDays(meeting.date, -7)),
    zonder_antwoord: callsWhoIsSilent(programme.kind) ? 'Dan bellen we u.' : 'U bent toch welkom.',
    hulp: helpColumns(meeting.help),
    helpen: meeting.help.length === 0 && !isAboutOneChild(programme.kind),
    ronde:
      lastTalk === undefined
        ? null
        : {
            eind: clock(roundEnd),
            eind_iso: isoClock(roundEnd),
            keuzes: programme.talkStarts.map(clock).join(' / '),
          },
  };
}

/** Who signs when the brief names no organiser: the contact of the school. */
function contactInWords({ contact }: ContentVariables): string {
  return contact.naam ? `${contact.naam}, ${contact.rol}` : `De ${contact.rol}`;
}

/** `19.30 tot 21.00 uur, de aula.` */
export function timeAndPlace(programme: Programme, content: ContentVariables): string {
  const isRound = programme.talkStarts.length > 0;
  const time = isRound ? `Elk gesprek duurt ${programme.minutes} minuten` : capital(content.bijeenkomst.tijd);
  return programme.brief.meeting.online ? `${time}, online.` : `${time}, ${content.bijeenkomst.plek}.`;
}

function interpreterSentence(programme: Programme): string | null {
  const { interpreter, languages } = programme.brief.meeting;
  if (interpreter.kind === 'none') return null;
  if (interpreter.kind === 'on-request') return 'Wilt u een tolk? Zeg het ons. Het kost u niets.';
  const covered = languages.every((language) => interpreter.languages.includes(language));
  const others = covered ? '' : ' Een andere taal? Zeg het ons.';
  return `Er is een tolk voor ${enumerate(interpreter.languages)}. Het kost u niets.${others}`;
}

function childrenSentence(programme: Programme, child: string): string | null {
  const { meeting } = programme.brief;
  const isPresent = meeting.childPresent ?? programme.kind.childPresent;
  if (!isPresent) return meeting.childcare ? 'Er is oppas. Kleine kinderen zijn welkom.' : null;
  const present = `Uw ${child} ${partOfChild(programme.kind)}.`;
  return meeting.childcare ? `${present} Voor kleine kinderen is er oppas.` : present;
}

/** What the child does there: in a talk about it, among other families, or as a host who may also play outside. */
function partOfChild(kind: MeetingKind): string {
  if (kind.isVisit) return 'mag erbij zijn';
  return isAboutOneChild(kind) ? 'praat mee' : 'doet mee';
}

/** Where one family would be missed, or all parents are needed (M21), school calls who does not answer. */
function callsWhoIsSilent(kind: MeetingKind): boolean {
  return isAboutOneChild(kind) || kind.countsOnAll;
}

/** `Tom Rietveld leidt het gesprek. Annelies Boersma helpt daarbij.` (M50) */
function leadersSentence({ brief, kind }: Programme): string | null {
  const { organiser, leader, second } = brief.meeting;
  const beside = second && (second.name ?? second.role);
  if (!beside) return null;
  const first = (leader ?? organiser).name ?? (leader ?? organiser).role;
  const meeting = isAboutOneChild(kind) ? 'het gesprek' : 'de bijeenkomst';
  return first
    ? `${capital(first)} leidt ${meeting}. ${capital(beside)} helpt daarbij.`
    : `${capital(beside)} helpt bij ${meeting}.`;
}

/** Two columns of boxes: the tasks with their minutes, and room for something else (M111, M112). */
function helpColumns(tasks: readonly HelpTask[]): readonly HelpColumn[] | null {
  if (tasks.length === 0) return null;
  const lines = [
    ...tasks.map(({ task, minutes }) => (minutes ? `${task} (${minutes}\u00a0minuten)` : task)),
    `iets anders: ${DOTS}`,
  ];
  const half = Math.ceil(lines.length / 2);
  return [{ taken: lines.slice(0, half) }, { taken: lines.slice(half) }];
}
