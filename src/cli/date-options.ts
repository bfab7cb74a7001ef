import type { MeetingTime } from '../calendar/clash.ts';
import { REGIONS, type Region } from '../model/brief.ts';
import { date, time, whole } from '../model/fields.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { checkMakeOptions, type TypedMakeOptions, unknownValue } from './make-options.ts';

/** The options of `datum` as a person types them. */
export interface TypedDateOptions extends Pick<TypedMakeOptions, 'datumNu' | 'inhoud'> {
  readonly regio?: string;
  readonly school?: string;
  readonly start?: string;
  readonly minuten?: string;
}

/** The same, checked. */
export interface DateOptions {
  readonly meeting: MeetingTime;
  readonly region?: Region;
  /** Path of a school file, as typed. */
  readonly school?: string;
  readonly today: string;
  readonly content?: string;
}

const USUAL = { start: '19:30', minutes: '90' };

/**
 * Checks the day and the options of `datum`; throws an InputError with everything that is wrong: value-not-a-date for the
 * day itself, option-unknown-value for the rest. Without a time it is an evening of an hour and a half.
 */
export function checkDateOptions(day: string, typed: TypedDateOptions, now: string): DateOptions {
  const problems: Problem[] = [];
  const wrong = (option: string, value: string) =>
    problems.push({ code: 'option-unknown-value', level: 'error', detail: { option, value } });

  const readDay = date().safeParse(day);
  if (!readDay.success)
    problems.push({ code: 'value-not-a-date', level: 'error', key: 'dag', detail: { value: day } });
  const region = REGIONS.find((one) => one === typed.regio?.trim().toLowerCase());
  if (typed.regio !== undefined && !region) problems.push(unknownValue('--regio', typed.regio, REGIONS));
  const start = time().safeParse(typed.start ?? USUAL.start);
  if (!start.success) wrong('--start', typed.start ?? '');
  const minutes = whole(5, 480).safeParse(typed.minuten ?? USUAL.minutes);
  if (!minutes.success) wrong('--minuten', typed.minuten ?? '');
  if (typed.school?.trim() === '') wrong('--school', typed.school);
  const rest = { ...pick(typed, 'datumNu'), ...pick(typed, 'inhoud') };
  const general = attempt(() => checkMakeOptions(rest, now), problems);
  if (problems.length > 0 || !readDay.success || !start.success || !minutes.success || !general)
    throw new InputError(problems);
  return {
    meeting: { date: readDay.data, start: start.data, minutes: minutes.data },
    ...(region ? { region } : {}),
    ...pick(typed, 'school'),
    today: general.today,
    ...pick(general, 'content'),
  };
}

/** What `work` gives; an InputError that it throws is added to the problems. */
function attempt<T>(work: () => T, problems: Problem[]): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function pick<T, K extends keyof T>(from: T, key: K): Partial<Pick<T, K>> {
  return from[key] === undefined ? {} : ({ [key]: from[key] } as Pick<T, K>);
}
