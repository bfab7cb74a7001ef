import type { Brief, Person } from './brief.ts';
import type { Card } from './card.ts';
import type { ClockTime, IsoDate } from './date.ts';
import type { LeadTip } from './lead-tip.ts';
import type { Material } from './material.ts';
import type { MeetingKind } from './meeting-kind.ts';
import type { Piece } from './paper.ts';
import type { Goal, HomeTip, NewsletterBlock, PlanningTask, Reminder, Role, Topic } from './toolkit.ts';
import type { Phase, Werkvorm } from './werkvorm.ts';

/** A brief turned into what happens when, and why: the only thing that templates are filled from. */
export interface Programme {
  readonly brief: Brief;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly start: ClockTime;
  /** Sum of the blocks' minutes, exactly. */
  readonly minutes: number;
  readonly goals: readonly Goal[];
  readonly topics: readonly Choice<Topic>[];
  /** In order, without gaps: each block starts where the one before it ends. */
  readonly blocks: readonly Block[];
  /** Share of the minutes (0–1) in which parents speak or work, breaks left out. */
  readonly parentsShare: number;
  /** For a round of talks: when each talk starts; empty otherwise. */
  readonly talkStarts: readonly ClockTime[];
  readonly newsletter: {
    readonly blocks: readonly Choice<NewsletterBlock>[];
    readonly tip?: Choice<HomeTip>;
  };
  /** The same for the newsletter after the meeting; absent when nothing is filled in, and for one family always. */
  readonly lookBack?: Programme['newsletter'];
  /** What has to be done before and after, in order of days (M2). */
  readonly tasks: readonly PlannedTask[];
  /** Texts that remind parents, in order of days (M90). */
  readonly reminders: readonly PlannedReminder[];
  /** The roles that parents meet or read about, in the order of importance. */
  readonly roles: readonly Role[];
  /** The roles of the school for a poster that hangs there all year, in the order in which parents go to them. */
  readonly schoolRoles: readonly SchoolRole[];
  /** Moments of the kind that were left out, in their order. */
  readonly leftOut: readonly LeftOut[];
  /** The cards that belong to this meeting, by set. */
  readonly cards: readonly Card[];
  /** What helps whoever leads this meeting, on the day itself. */
  readonly leadTips: readonly LeadTip[];
  /** What has to lie ready, and what werkvormen of this meeting may ask for. */
  readonly materials: readonly Material[];
  /** The pieces of the pack that this meeting needs. */
  readonly pieces: readonly Piece[];
}

/** A role of the school, and who has it as far as the school's own file says so. */
export interface SchoolRole {
  readonly role: Role;
  readonly name?: string;
  readonly phone?: string;
}

/** A moment that the kind of meeting has and this meeting has not. */
export interface LeftOut {
  /** In Dutch words. */
  readonly title: string;
  /** One Dutch sentence: why it is not there. */
  readonly reason: string;
}

/** Something that was chosen, by whom, why, and what came second. */
export interface Choice<T> {
  readonly item: T;
  /** True when the person chose it. */
  readonly own: boolean;
  /** One Dutch sentence that a person understands. */
  readonly reason: string;
  /** The best of those not chosen, with one sentence that says why not. */
  readonly runnerUp?: { readonly title: string; readonly reason: string };
}

/** One row of the agenda. */
export interface Block {
  readonly phase: Phase | 'pauze';
  /** What parents read on the agenda. */
  readonly title: string;
  /** One or two sentences for parents: what happens in this block. */
  readonly forParents: string;
  /** Minutes after the start of the meeting. */
  readonly offset: number;
  readonly minutes: number;
  /** Who leads this block, in words. */
  readonly lead: string;
  readonly werkvorm?: Choice<Werkvorm>;
  readonly topic?: Topic;
  /** Steps with minutes that add up to the block's; empty for a break. */
  readonly steps: readonly TimedStep[];
  /** Ids of the goals that this block serves. */
  readonly goals: readonly string[];
  /** When time runs out this block may go, the highest number first; 0 stays always. */
  readonly dropOrder: number;
  /** School explains something: then whoever leads asks whether it is clear (M56). */
  readonly explains: boolean;
}

/** One step of a block, with the minutes that it got. */
export interface TimedStep {
  readonly title: string;
  readonly minutes: number;
  /** The fewest minutes in which it still works, for when time runs out; never more than it got. */
  readonly least: number;
  /** What happens. */
  readonly action: string;
  /** What the leader can say; absent when nothing is said. */
  readonly say?: string;
}

/** A task with its day, and who does it (M2). */
export interface PlannedTask {
  readonly task: PlanningTask;
  readonly date: IsoDate;
  /** The role in the words of this school; the name as well when the brief says who that is. */
  readonly owner: TaskOwner;
}

/** Who does a task. */
export interface TaskOwner extends Person {
  readonly role: string;
}

/** A text that reminds parents, with its day (M90). */
export interface PlannedReminder {
  readonly reminder: Reminder;
  readonly date: IsoDate;
}
