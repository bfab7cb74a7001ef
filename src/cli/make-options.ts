import { type IsoDate, isIsoDate } from '../model/date.ts';
import { LOOK_NAMES, type LookName } from '../model/look.ts';
import { FORMATS, type Format } from '../model/output.ts';
import { PIECES, type Piece } from '../model/paper.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { LETTERS, type Letters } from '../model/scale.ts';
import { nearestTo } from '../source/nearest.ts';

/** The options of `maak` as a person types them; every command that makes a pack has the same. */
export interface TypedMakeOptions {
  readonly uit?: string;
  readonly formaat?: string;
  readonly stukken?: string;
  readonly boekje?: boolean;
  readonly overschrijf?: boolean;
  readonly proef?: boolean;
  readonly datumNu?: string;
  readonly inhoud?: string;
  readonly sjablonen?: string;
  readonly thema?: string;
  readonly letters?: string;
  readonly afspraken?: string;
  readonly vorige?: string;
}

/** The same, checked. */
export interface MakeOptions {
  /** The folder to write to, as typed; the command chooses one when absent. */
  readonly folder?: string;
  readonly formats: readonly Format[];
  /** Absent: those that the meeting needs. */
  readonly pieces?: readonly Piece[];
  /** Also all papers in one PDF. */
  readonly booklet: boolean;
  readonly overwrite: boolean;
  /** Plan and render, but write nothing. */
  readonly dryRun: boolean;
  readonly today: IsoDate;
  /** A school's own content folder, as typed. */
  readonly content?: string;
  /** A school's own templates, as typed. */
  readonly templates?: string;
  /** Go before what the school's file says. */
  readonly look?: LookName;
  readonly letters?: Letters;
  /** The filled-in files of this meeting and of the one before it, as typed; they go before what the brief names. */
  readonly agreements?: string;
  readonly previous?: string;
}

/** Checks the options; throws an InputError with everything that is wrong (option-unknown-value). */
export function checkMakeOptions(typed: TypedMakeOptions, today: IsoDate): MakeOptions {
  const problems: Problem[] = [];
  const formats = words('--formaat', typed.formaat, FORMATS, problems);
  const pieces =
    typed.stukken === undefined ? undefined : words('--stukken', typed.stukken, PIECES, problems);
  const look = word('--thema', typed.thema, LOOK_NAMES, problems);
  const letters = word('--letters', typed.letters, LETTERS, problems);
  const { datumNu, uit, inhoud, sjablonen, afspraken, vorige } = typed;
  for (const [option, value] of [
    ['--uit', uit],
    ['--inhoud', inhoud],
    ['--sjablonen', sjablonen],
    ['--afspraken', afspraken],
    ['--vorige', vorige],
  ] as const) {
    if (value?.trim() === '')
      problems.push({ code: 'option-unknown-value', level: 'error', detail: { option, value } });
  }
  if (datumNu !== undefined && !isIsoDate(datumNu)) {
    problems.push({
      code: 'option-unknown-value',
      level: 'error',
      detail: { option: '--datum-nu', value: datumNu },
    });
  }
  if (problems.length > 0) throw new InputError(problems);
  return {
    ...(uit === undefined ? {} : { folder: uit }),
    ...(inhoud === undefined ? {} : { content: inhoud }),
    ...(look === undefined ? {} : { look }),
    ...(letters === undefined ? {} : { letters }),
    ...(sjablonen === undefined ? {} : { templates: sjablonen }),
    ...(afspraken === undefined ? {} : { agreements: afspraken }),
    ...(vorige === undefined ? {} : { previous: vorige }),
    formats,
    ...(pieces ? { pieces } : {}),
    booklet: typed.boekje ?? false,
    overwrite: typed.overschrijf ?? false,
    dryRun: typed.proef ?? false,
    today: datumNu ?? today,
  };
}

/** A problem with one option's value, with the nearest of the values that it may have. */
export function unknownValue(option: string, value: string, allowed: readonly string[]): Problem {
  const detail = { option, value, allowed, ...nearestTo(value, allowed) };
  return { code: 'option-unknown-value', level: 'error', detail };
}

/** One word of a closed list; undefined when nothing was typed. */
function word<T extends string>(
  option: string,
  typed: string | undefined,
  allowed: readonly T[],
  problems: Problem[],
): T | undefined {
  const given = typed?.trim().toLowerCase();
  const found = allowed.find((one) => one === given);
  if (given !== undefined && !found) problems.push(unknownValue(option, given, allowed));
  return found;
}

/** `pdf,html` as words of a closed list, in the order of that list; all of them when nothing was typed. */
function words<T extends string>(
  option: string,
  typed: string | undefined,
  allowed: readonly T[],
  problems: Problem[],
): readonly T[] {
  if (typed === undefined) return allowed;
  const given = typed.split(',').map((word) => word.trim().toLowerCase());
  const unknown = [...new Set(given)].filter((word) => !allowed.some((one) => one === word));
  problems.push(...unknown.map((word) => unknownValue(option, word, allowed)));
  return allowed.filter((word) => given.includes(word));
}
