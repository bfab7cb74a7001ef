import type { IsoDate } from '../model/date.ts';
import { type Item, isForSchool, type PreferredRange } from '../model/item.ts';
import { isAboutOneChild, type MeetingKind } from '../model/meeting-kind.ts';
import type { Toolkit } from '../model/toolkit.ts';
import type { RawSchool } from './raw-brief.ts';

/** What a person typed or chose: one text, or the ids chosen from a list. */
export type Answer = string | readonly string[];

/** Everything that a question may look at. */
export interface Situation {
  readonly toolkit: Toolkit;
  /** The day on which the person answers. */
  readonly today: IsoDate;
  /** The school, when it is known already; then nothing is asked about it. */
  readonly school?: RawSchool;
  /** Answers so far, by the key of their question. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** Shown when the choice is pointed at. */
  readonly description?: string;
  /** Heading of the part of the list in which it stands; choices with the same heading stand together. */
  readonly under?: string;
}

/** A value, and the key path in the brief where it goes. */
export type Entry = readonly [path: readonly string[], value: string | number | readonly string[]];

/** A question of the interview, as data. Its sentences are Dutch. */
export interface Question {
  /** The first key of the brief that the answer fills; a name of its own when it only opens other questions. */
  readonly key: string;
  readonly question: string;
  /** Why we ask, or how to answer, in one or two short sentences. */
  readonly why: string;
  /** Its name in the summary. */
  readonly label: string;
  readonly kind: 'input' | 'select' | 'checkbox';
  /** False for what has a good default: it is in the summary, and asked only when the person wants to change it. */
  readonly asked: boolean;
  /** Whether an empty answer is fine. */
  readonly optional: boolean;
  /** Whether the question makes sense now. */
  when(now: Situation): boolean;
  /** The answer that Enter gives; empty when there is none. */
  default(now: Situation): Answer;
  /** For a select or a checkbox. */
  choices?(now: Situation): readonly Choice[];
  /** Where the answer goes in the brief. */
  entries(answer: Answer, now: Situation): readonly Entry[];
  /** What to do when the brief would refuse the answer, one sentence. */
  readonly fix: string;
  /** What else is wrong with the answer, as a sentence; undefined when nothing is. */
  refuse?(answer: Answer, now: Situation): string | undefined;
  /** The answer as the summary says it, where that differs from what was typed. */
  say?(answer: Answer, now: Situation): string;
}

/** The answer as one trimmed text; a list as words with commas. */
export function textOf(answer: Answer): string {
  return (typeof answer === 'string' ? answer : answer.join(', ')).trim();
}

/** The answer that counts now: what the person gave, or else the default. */
export function answerTo(question: Question, now: Situation): Answer {
  return now.answers.get(question.key) ?? question.default(now);
}

/** The kind of meeting that was chosen; undefined before that. */
export function chosenKind(now: Situation): MeetingKind | undefined {
  return now.toolkit.kinds.get(textOf(now.answers.get('bijeenkomst.soort') ?? ''));
}

/** The answer that chooses the light form of a kind of meeting. */
export const LIGHT = 'licht';

/** How long the chosen kind of meeting takes, in the form that was chosen; undefined before that. */
export function chosenLength(now: Situation): PreferredRange | undefined {
  const kind = chosenKind(now);
  return isLight(now) ? (kind?.light ?? kind?.minutes) : kind?.minutes;
}

/** Whether the light form was chosen. */
export function isLight(now: Situation): boolean {
  return now.answers.get('bijeenkomst.licht') === LIGHT;
}

/** The type of the school, `po` when nobody said. */
export function schoolType(now: Situation): string {
  const type = now.school ? now.school.type : now.answers.get('school.type');
  // A school file may say `PO`: the brief takes that too.
  return textOf(type ?? 'po').toLowerCase();
}

/** The items that are meant for this type of school. */
export function fitting<T extends Item>(items: ReadonlyMap<string, T>, now: Situation): readonly T[] {
  const type = schoolType(now);
  return Array.from(items.values()).filter((item) => isForSchool(item, type));
}

/** The text before and after its last comma: `De Linde, Utrecht`. Without a comma the second is empty. */
export function atLastComma(text: string): readonly [before: string, after: string] {
  const comma = text.lastIndexOf(',');
  return comma === -1 ? [text.trim(), ''] : [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
}

/** Whether the chosen kind is a round of talks, one family after another. */
export function isRound(now: Situation): boolean {
  return chosenKind(now)?.isRound === true;
}

/** Whether the chosen kind is a meeting of more families together. */
export function isForGroup(now: Situation): boolean {
  const kind = chosenKind(now);
  return kind !== undefined && !isAboutOneChild(kind);
}

/** What most questions have in common. */
export const ORDINARY = { asked: true, optional: false, when: () => true, default: () => '' } as const;

/** The words of an answer that has commas between them. */
export function wordsOf(answer: Answer): readonly string[] {
  return textOf(answer)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Where an answer that may be left empty goes in the brief. */
export function unlessEmpty(path: readonly string[], value: string): readonly Entry[] {
  return value === '' ? [] : [[path, value]];
}

/** A whole number as a number, so that it stands without quotes in the file; anything else as it was typed. */
export function wholeOrText(answer: Answer): number | string {
  const text = textOf(answer);
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
