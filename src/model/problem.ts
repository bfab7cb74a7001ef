/** How much a problem weighs: an error stops the work, a warning and a hint do not. */
export type Level = 'error' | 'warning' | 'hint';

/** Every kind of thing that can be wrong with what a person gave us. `cli/messages.ts` has a sentence for each. */
export const PROBLEM_CODES = [
  // a file as a whole
  'file-missing',
  'file-unreadable',
  'file-too-large',
  'file-binary',
  'file-not-utf8',
  'file-kind-unknown',
  // YAML and front matter
  'yaml-syntax',
  'yaml-tabs',
  'yaml-too-deep',
  'yaml-alias',
  'yaml-duplicate-key',
  'yaml-not-a-mapping',
  'front-matter-missing',
  'front-matter-code',
  // one value
  'key-unknown',
  'key-missing',
  'value-wrong-kind',
  'value-not-allowed',
  'value-too-long',
  'value-empty',
  'value-not-a-number',
  'value-out-of-range',
  'value-not-a-time',
  'value-not-a-date',
  'value-not-a-link',
  'value-not-an-email',
  'value-not-a-phone',
  'value-not-a-colour',
  'value-control-character',
  'character-not-printable',
  'date-in-past',
  'holidays-unknown',
  'colour-corrected',
  // a logo
  'image-missing',
  'image-not-an-image',
  'image-too-large',
  'image-svg',
  // content and references
  'reference-unknown',
  'id-duplicate',
  'minutes-do-not-add-up',
  'source-missing',
  // planning
  'minutes-too-few',
  'minutes-too-many',
  'goal-not-served',
  'no-werkvorm-fits',
  'choice-does-not-fit',
  // what came of a meeting, filled in afterwards
  'agreements-needed',
  'agreements-one-family',
  'agreements-other-day',
  'agreements-kept',
  // templates and documents
  'template-raw-output',
  'template-unknown-variable',
  'template-unknown-helper',
  'template-syntax',
  'template-too-large',
  'document-element-not-allowed',
  'document-child-not-allowed',
  'document-attribute-not-allowed',
  'document-not-closed',
  'document-markup-broken',
  'document-heading',
  'document-table',
  'page-overflow',
  'nothing-to-write',
  // how plainly a text is written
  'text-not-plain',
  // use and writing
  'option-unknown-value',
  'would-overwrite',
  'write-failed',
  // rules of check/: the rule's own code and sentences stand in `detail`
  'rule',
] as const;

/** One of them. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong, without a sentence: `cli/messages.ts` turns the code into Dutch. */
export interface Problem {
  readonly code: ProblemCode;
  readonly level: Level;
  /** As the person typed it; absent when the problem is not in a file. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** The key, as the person writes it: `bijeenkomst.datum`. */
  readonly key?: string;
  /** What the sentence needs: values, the nearest known word, limits. */
  readonly detail?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A value, or everything that stood in its way; warnings may come with a value. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A good outcome. */
export function good<T>(value: T, problems: readonly Problem[] = []): Outcome<T> {
  return { ok: true, value, problems };
}

/** A bad outcome; at least one problem is an error. */
export function bad<T = never>(problems: readonly Problem[]): Outcome<T> {
  return { ok: false, problems };
}

/** An error of the person who runs the program, never a fault of the program. Carries all problems at once. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => p.code).join(', '));
    this.name = 'InputError';
    this.problems = problems;
  }
}
