import type { ClockTime } from './date.ts';
import type { Item, PreferredRange } from './item.ts';
import type { Piece } from './paper.ts';
import type { TrustedHtml } from './trusted-html.ts';
import type { Phase } from './werkvorm.ts';

/** A kind of meeting: a preset (M15). */
export interface MeetingKind extends Item {
  /** One sentence for the ib'er: when to choose it. */
  readonly when: string;
  /** Default title for parents. */
  readonly meetingTitle: string;
  /** Opening of the invitation: names the child as the common interest (M69). One or two sentences. */
  readonly opening: string;
  /** What parents can bring or prepare; may be empty. */
  readonly bring: readonly string[];
  readonly start: ClockTime;
  readonly minutes: PreferredRange;
  /** Length of the light form; absent when the kind has none. */
  readonly light?: PreferredRange;
  readonly onLocation: boolean;
  readonly online: boolean;
  readonly place: string;
  readonly group: PreferredRange;
  /** One talk per family, again and again: the brief's minutes are those of one talk. */
  readonly isRound: boolean;
  readonly childPresent: boolean;
  /** Least share of the time for parents, 0–1. */
  readonly parentsShare: number;
  readonly hardTalk: boolean;
  /** All parents are needed (M21): school calls who does not answer. */
  readonly countsOnAll: boolean;
  /** School is the guest of one family (M106): that family says whether school may come. */
  readonly isVisit: boolean;
  /** Two sides say what they expect of each other; the sheet of agreements has a place for both (M40). */
  readonly isContract: boolean;
  readonly moments: readonly Moment[];
  /** Pieces of the pack that it needs besides those of every meeting. */
  readonly pieces: readonly Piece[];
  readonly bodyForLeader: TrustedHtml;
}

/** A kind of meeting for at most this many people is about one child. */
const ONE_TABLE = 10;

/** Whether every talk of this kind is about one child, so that what is said there is for one family. */
export function isAboutOneChild(kind: Pick<MeetingKind, 'isRound' | 'group'>): boolean {
  return kind.isRound || kind.group.max <= ONE_TABLE;
}

/** Whether the whole meeting is one talk with one family: a paper for other families says nothing about it. */
export function isForOneFamily(kind: Pick<MeetingKind, 'isRound' | 'group'>): boolean {
  return isAboutOneChild(kind) && !kind.isRound;
}

/** One step of a kind's arc: a fixed block, or a place where the planner puts a werkvorm. */
export interface Moment {
  readonly phase: Phase;
  /** Agenda title; for a topic moment the topic's title is used. */
  readonly title?: string;
  /** For parents; needed for a fixed block. */
  readonly forParents?: string;
  /** What the leader does, for a fixed block. */
  readonly action?: string;
  readonly say?: string;
  /** Who leads: a role word, or absent for the one who leads the conversation. */
  readonly lead?: string;
  /** Present on a fixed block. */
  readonly minutes?: PreferredRange;
  /** Share of a fixed block in which parents speak, 0–1. */
  readonly parentsShare: number;
  /** The planner puts a werkvorm here. */
  readonly chooses: boolean;
  /** Repeated for each chosen topic. */
  readonly perTopic: boolean;
  /** Left out of the light form. */
  readonly onlyFull: boolean;
  /** Optional moments are left out when time is short, highest number first; 0 stays always. */
  readonly dropOrder: number;
  readonly goals: readonly string[];
}
