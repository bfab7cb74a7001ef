import { resolve } from 'node:path';
import { betterDates } from '../../calendar/better-dates.ts';
import { ANY_SCHOOL, calendarOf } from '../../calendar/calendar.ts';
import { clashesOn } from '../../calendar/clashes.ts';
import { good } from '../../model/problem.ts';
import { coloursFor } from '../colour.ts';
import { loadContent } from '../content.ts';
import type { DateOptions } from '../date-options.ts';
import { dateReport } from '../date-report.ts';
import { EXIT, type ExitCode, exitCodeFor } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Reporter } from '../reporter.ts';
import { readVersions } from '../versions.ts';

/**
 * `samenspel datum`: what a day clashes with, for whom, why, what to do, and which dates are better (M17, M86). A day that
 * clashes is no error: the exit code is 0.
 */
export async function guardDate(io: Io, reporter: Reporter, options: DateOptions): Promise<ExitCode> {
  const { meeting, region, today, school: path } = options;
  const { readSchool } = await import('../../ask/brief-file.ts');
  const school = path === undefined ? good(ANY_SCHOOL) : readSchool(resolve(io.cwd, path), path);
  const content = await loadContent(io, options.content);
  if (!school.ok || !content.ok) {
    const problems = [...school.problems, ...content.problems];
    await reporter.finish(false, problems);
    return exitCodeFor(problems);
  }
  const calendar = calendarOf(content.value, { ...school.value, ...(region ? { region } : {}) });
  const clashes = clashesOn(calendar, meeting);
  const better = clashes.length === 0 ? [] : betterDates(calendar, meeting, today);
  const dataDate = readVersions(io.root).data;
  const { sources } = content.value;
  const advice = { calendar, meeting, today, dataDate, sources, clashes, better };
  const report = dateReport(advice, coloursFor(io, io.out));
  await reporter.finish(true, [], report);
  return EXIT.done;
}
