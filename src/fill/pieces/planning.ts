import { dateInWords, daysFrom, type IsoDate } from '../../model/date.ts';
import type { PlannedTask, TaskOwner } from '../../model/programme.ts';
import type { Toolkit } from '../../model/toolkit.ts';
import { capital } from '../../model/words.ts';
import type { PaperGround } from '../paper-ground.ts';
import { timeline } from '../timeline.ts';
import type { WordedDrawing } from '../worded-drawing.ts';

/** The variables of the planning (M2). */
export interface PlanningVariables {
  readonly planning: {
    /** The core tasks as numbered dots; their numbers are those of the list. */
    readonly tijdlijn: WordedDrawing;
    /** The core tasks, by when they come. A group without tasks is left out. */
    readonly groepen: readonly { readonly titel: string; readonly taken: readonly CoreTaskView[] }[];
    /** What makes the meeting better when there is time; null when there is nothing of the kind. */
    readonly extra: readonly TaskView[] | null;
  };
}

/** One row of the planning. */
export interface TaskView {
  /** `dinsdag 16 februari` */
  readonly dag: string;
  readonly dag_iso: IsoDate;
  readonly titel: string;
  readonly waarom: string;
  /** A name, or else a role. */
  readonly wie: string;
  /** The role of who is named; null when nobody is. */
  readonly rol: string | null;
}

interface CoreTaskView extends TaskView {
  /** The number in the timeline. */
  readonly nummer: number;
}

/** When a group of tasks begins, in days after the meeting; each ends where the next begins. */
const GROUPS = [
  { titel: 'Lang van tevoren', from: Number.NEGATIVE_INFINITY },
  { titel: 'De weken ervoor', from: -35 },
  { titel: 'De laatste week', from: -7 },
  { titel: 'De dag zelf', from: 0 },
  { titel: 'Daarna', from: 1 },
] as const;

/** Tasks with their dates, owners and reasons: first what cannot be missed, by time; then what makes it better. */
export function planningVariables({ programme, toolkit, say }: PaperGround): PlanningVariables {
  const { school, meeting } = programme.brief;
  const tasks = inOrderOfDoing(programme.tasks, toolkit);
  const daysOf = ({ date }: PlannedTask): number => daysFrom(meeting.date, date);
  const core = tasks.filter(({ task }) => task.core);
  const more = tasks.filter(({ task }) => !task.core);
  const rowsOf = (some: readonly PlannedTask[]): TaskView[] =>
    some.map(({ task, date, owner }) => ({
      dag: dayInList(date, meeting.date),
      dag_iso: date,
      titel: say(task.title),
      waarom: say(task.why),
      wie: ownerInWords(owner),
      rol: owner.name === undefined ? null : owner.role,
    }));
  const rows = rowsOf(core).map((row, i) => ({ ...row, nummer: i + 1 }));
  const groupOf = (task: PlannedTask): number => GROUPS.findLastIndex(({ from }) => daysOf(task) >= from);
  return {
    planning: {
      tijdlijn: timeline(
        core.map((task) => ({ title: say(task.task.title), days: daysOf(task) })),
        school.letters,
      ),
      groepen: GROUPS.map(({ titel }, group) => ({
        titel,
        taken: rows.filter((_, i) => groupOf(core[i] as PlannedTask) === group),
      })).filter(({ taken }) => taken.length > 0),
      extra: more.length > 0 ? rowsOf(more) : null,
    },
  };
}

/** In order of days; what is done on one day as the content has it: chairs before the welcome, and the welcome before goodbye. */
export function inOrderOfDoing(
  tasks: readonly PlannedTask[],
  toolkit: Pick<Toolkit, 'tasks'>,
): readonly PlannedTask[] {
  const order = [...toolkit.tasks.keys()];
  const placeOf = ({ task }: PlannedTask): number => order.indexOf(task.id);
  return tasks.toSorted((a, b) =>
    a.date === b.date ? a.task.offset - b.task.offset || placeOf(a) - placeOf(b) : a.date < b.date ? -1 : 1,
  );
}

/** `Nadia el Idrissi`, or `Administratie` when nobody is named. */
export function ownerInWords({ name, role }: TaskOwner): string {
  return name ?? capital(role);
}

/** So many days from the meeting, a day without its year could be that of another year. */
const CLEAR = 300;

/** A day in a list about a meeting, `dinsdag 16 februari`: with its year only when it is far from that of the meeting. */
export function dayInList(date: IsoDate, meeting: IsoDate): string {
  // A day and its month stay on one line.
  const [weekday, ...day] = dateInWords(date).split(' ');
  const isClear = Math.abs(daysFrom(meeting, date)) < CLEAR;
  return `${weekday} ${(isClear ? day.slice(0, 2) : day).join('\u00a0')}`;
}
