import type { Item } from './item.ts';

/** What the forms and worksheets of the pack ask and say; each map keeps the order of its file. */
export interface Forms {
  /** What a look back asks (M29). */
  readonly evaluation: ReadonlyMap<string, EvaluationQuestion>;
  /** Which families have how much contact (M11). */
  readonly contactStrategy: ReadonlyMap<string, Point<ContactPart>>;
  /** How school and parents work together, for the whole school (M14). */
  readonly wayOfWorking: ReadonlyMap<string, Point<WorkingPart>>;
  /** What a school that is friendly to parents does (M125). */
  readonly selfCheck: ReadonlyMap<string, Point<SelfCheckPart>>;
}

/** One thing to look back at; asked of parents in words and in pictures, and of the team. At least one of the three. */
export interface EvaluationQuestion extends Item {
  /** Ids of goals: asked when the meeting has one of them. Empty means: of every meeting. */
  readonly goals: readonly string[];
  readonly parents?: {
    readonly question: string;
    readonly form: QuestionForm;
    /** To tick, for the form `kruisjes`; empty for the others. */
    readonly answers: readonly string[];
  };
  readonly team?: string;
  readonly pictures?: {
    /** A few words. */
    readonly question: string;
    readonly picture: QuestionPicture;
    readonly scale: PictureScale;
  };
}

/** How parents answer: yes, a little or no; boxes to tick; or in their own words. */
export const QUESTION_FORMS = ['schaal', 'kruisjes', 'open'] as const;
/** One of them. */
export type QuestionForm = (typeof QUESTION_FORMS)[number];

/** Drawings that say what a question is about. */
export const QUESTION_PICTURES = [
  'deur',
  'oor',
  'praten',
  'lamp',
  'kalender',
  'mensen',
  'telefoon',
  'lijst',
  'hart',
  'huis',
  'kind',
  'hand',
  'vraagteken',
  'kring',
] as const;
/** One of them. */
export type QuestionPicture = (typeof QUESTION_PICTURES)[number];

/** Answers as three drawings, the best first. */
export const PICTURE_SCALES = ['gezichten', 'duimen', 'weer'] as const;
/** One of them. */
export type PictureScale = (typeof PICTURE_SCALES)[number];

/** One point of a list that has parts. */
export interface Point<P extends string> extends Item {
  readonly part: P;
  readonly text: string;
}

/** Who gets this contact: everyone, some, or a few now; or a question for the team to talk about. */
export const CONTACT_PARTS = ['vraag', 'iedereen', 'sommigen', 'nu'] as const;
/** One of them. */
export type ContactPart = (typeof CONTACT_PARTS)[number];

/** What parents may expect, what school hopes for, and what to do when something is difficult. */
export const WORKING_PARTS = ['van-ons', 'van-u', 'moeilijk'] as const;
/** One of them. */
export type WorkingPart = (typeof WORKING_PARTS)[number];

/** The five groups of the self-check. */
export const SELF_CHECK_PARTS = ['welkom', 'bereiken', 'praten', 'meedoen', 'volhouden'] as const;
/** One of them. */
export type SelfCheckPart = (typeof SELF_CHECK_PARTS)[number];
