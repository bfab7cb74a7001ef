import { dirname, join, relative, resolve, sep } from 'node:path';
import { type IsoDate, isoClock } from '../../model/date.ts';
import type { OutputFile } from '../../model/output.ts';
import { InputError, type Outcome, type Problem } from '../../model/problem.ts';
import { withStyle } from '../../model/school-style.ts';
import type { YearEntry, YearPlan } from '../../model/year-plan.ts';
import { fileEntry } from '../../save/manifest.ts';
import { coloursFor } from '../colour.ts';
import { layer, loadContent } from '../content.ts';
import { EXIT, type ExitCode, exitCodeFor } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { checkMakeOptions, type TypedMakeOptions } from '../make-options.ts';
import { readOwnTheme } from '../own-theme.ts';
import type { Reporter, Result } from '../reporter.ts';

/** The options of `jaarplan` as a person types them. */
export interface TypedYearOptions extends Omit<TypedMakeOptions, 'formaat' | 'stukken'> {
  readonly jaar?: string;
  readonly licht?: boolean;
}

/** From this month on (1 is January) it is the next school year that people plan; before it, the one that begins in summer. */
const NEXT_YEAR_FROM = 11;

/**
 * `samenspel jaarplan`: lays out a school year for the school of a file, as a page to print and a brief for every meeting,
 * ready for `maak`. Throws an InputError (option-unknown-value) for a year that is none.
 */
export async function planSchoolYear(
  io: Io,
  reporter: Reporter,
  path: string,
  typed: TypedYearOptions,
): Promise<ExitCode> {
  const options = checkMakeOptions(typed, io.today);
  const year = yearOf(typed.jaar, options.today);
  const { readSchool } = await import('../../ask/brief-file.ts');
  const schoolPath = resolve(io.cwd, path);
  const school = readSchool(schoolPath, path);
  const content = await loadContent(io, options.content);
  const theme = await readOwnTheme(io, options.templates);
  if (!school.ok || !content.ok)
    return end(reporter, [...school.problems, ...theme.problems, ...content.problems]);
  await reporter.progress(`Het schooljaar ${year}–${year + 1} indelen …`);
  const [{ makeYear }, { manifest }, { saveFiles }, { readVersions }] = await Promise.all([
    import('../../make/year.ts'),
    import('../../save/manifest.ts'),
    import('../../save/save.ts'),
    import('../versions.ts'),
  ]);
  const light = typed.licht ?? false;
  const own = theme.ok && theme.value ? withStyle(school.value, theme.value.style) : school.value;
  const made = await makeYear(withStyle(own, options), schoolPath, path, content.value, {
    year,
    light,
    root: io.root,
    ...(options.templates === undefined ? {} : { templates: layer(io, options.templates) }),
  });
  if (!made.ok || !theme.ok) return end(reporter, [...theme.problems, ...made.problems]);

  const folder = options.folder ?? join(dirname(path), `jaarplan-${year}-${year + 1}`);
  const briefs = await briefsOf(made.value.plan, schoolReference(io, folder, schoolPath));
  const papers = [...made.value.files, ...briefs];
  const files = [...papers, manifest(papers, readVersions(io.root))];
  const saved: Outcome<unknown> = options.dryRun
    ? { ok: true, value: undefined, problems: [] }
    : await saveFiles(resolve(io.cwd, folder), files, { overwrite: options.overwrite });
  if (!saved.ok)
    return end(
      reporter,
      saved.problems.map((problem) => ({ ...problem, file: folder })),
    );
  await reporter.finish(true, made.problems, yearResult(io, made.value.plan, files, folder, options.dryRun));
  return EXIT.done;
}

async function end(reporter: Reporter, problems: readonly Problem[]): Promise<ExitCode> {
  await reporter.finish(false, problems);
  return exitCodeFor(problems);
}

function yearOf(typed: string | undefined, today: IsoDate): number {
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (typed === undefined) return month >= NEXT_YEAR_FROM ? year + 1 : year;
  const first = /^(20\d\d)(?:[-–/](?:20)?\d\d)?$/.exec(typed.trim())?.[1];
  if (first) return Number(first);
  const detail = { option: '--jaar', value: typed };
  throw new InputError([{ code: 'option-unknown-value', level: 'error', detail }]);
}

/** The school's file as a brief in that folder names it: with slashes, so that it works on every machine. */
function schoolReference(io: Io, folder: string, schoolPath: string): string {
  return relative(resolve(io.cwd, folder), schoolPath).split(sep).join('/');
}

/** A brief for every meeting of the plan: what the plan decides, for the ib'er to fill up. */
async function briefsOf({ periods }: YearPlan, reference: string): Promise<readonly OutputFile[]> {
  const { writeBrief } = await import('../../ask/brief-file.ts');
  const entries = periods.flatMap((period) => period.entries).filter(({ kind }) => kind !== undefined);
  return entries.map((entry) => {
    const { rhythm, date } = entry;
    const text = writeBrief({
      school: reference,
      bijeenkomst: {
        soort: rhythm.kind ?? '',
        datum: date,
        groep: rhythm.forWhom,
      },
      doelen: rhythm.goals,
      ...(rhythm.topics.length > 0 ? { onderwerpen: rhythm.topics } : {}),
    });
    return { name: briefName(entry), bytes: new TextEncoder().encode(text) };
  });
}

function briefName({ date, rhythm }: YearEntry): string {
  return `${date}-${rhythm.id}.yaml`;
}

function yearResult(
  io: Io,
  plan: YearPlan,
  files: readonly OutputFile[],
  folder: string,
  dryRun: boolean,
): Result {
  const { strong } = coloursFor(io, io.out);
  const heading = dryRun
    ? `Dit zou in ${folder} komen (er is niets bewaard):`
    : `Klaar. Alles staat in ${folder}:`;
  const rows = plan.periods.flatMap(({ first, last, entries }, index) => [
    strong(`Periode ${index + 1}: ${first} tot en met ${last}`),
    ...entries.map(({ date, dates, rhythm, moved }) => {
      const series = dates.length > 1 ? ` (${dates.length} keer)` : '';
      return `  ${date}  ${rhythm.title}${series}${moved ? `  ${moved}` : ''}`;
    }),
    '',
  ]);
  const list = `jaarplan.pdf, jaarplan.html en ${files.length - 3} bestanden met antwoorden voor: samenspel maak`;
  const json = {
    proef: dryRun,
    map: folder,
    bestanden: files.map(fileEntry),
    jaarplan: plan.periods.map(({ first, last, entries }) => ({
      van: first,
      tot: last,
      momenten: entries.map(entrySummary),
    })),
    evenwicht: Object.fromEntries(plan.balance.map(({ partnership, count }) => [partnership, count])),
  };
  return { json, text: `${rows.join('\n')}\n${strong(heading)}\n  ${list}\n` };
}

function entrySummary(entry: YearEntry): object {
  const { rhythm, date, dates, start, kind, moved } = entry;
  return {
    id: rhythm.id,
    titel: rhythm.title,
    wat: rhythm.moment,
    soort: rhythm.kind ?? null,
    datum: date,
    data: dates,
    begin: start === undefined ? null : isoClock(start),
    partnerschap: rhythm.partnership,
    verschoven: moved ?? null,
    bestand: kind ? briefName(entry) : null,
  };
}
