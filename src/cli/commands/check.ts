import { statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { ContentList } from '../../load/lists.ts';
import type { Prose } from '../../load/prose.ts';
import type { KnownIds } from '../../load/references.ts';
import type { templateChecker } from '../../make/check-template.ts';
import type { IsoDate } from '../../model/date.ts';
import { FORMATS } from '../../model/output.ts';
import type { Outcome, Problem } from '../../model/problem.ts';
import type { Toolkit } from '../../model/toolkit.ts';
import { loadContent } from '../content.ts';
import { type ExitCode, exitCodeFor } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { LEVEL_WORDS, sentence } from '../messages.ts';
import { type Reporter, sourceOf } from '../reporter.ts';

/** What a file is held against. */
interface Measure {
  readonly io: Io;
  readonly toolkit: Outcome<Toolkit>;
  readonly today: IsoDate;
  /** Made when the first template comes along, for all of them. */
  checkTemplate?: ReturnType<typeof templateChecker>;
}

/**
 * `samenspel controleer`: everything that is wrong with briefs, school files, themes, content and templates, all files at once; a
 * folder is a school's own content, checked as it lies over ours. Texts (`.md`,
 * `.txt`) are also held against the rules for B1, and those of a school (`.txt`) against the rules about wording. Changes nothing. A brief is made into a whole pack in memory, so that what would fail later fails here. The problems
 * are the result, so they go to stdout.
 */
export async function check(
  io: Io,
  reporter: Reporter,
  files: readonly string[],
  today: IsoDate,
  ownContent: string | undefined,
): Promise<ExitCode> {
  const measure: Measure = { io, toolkit: await loadContent(io, ownContent), today };
  const problems: Problem[] = [];
  let readsLanguage = false;
  for (const file of files) {
    await reporter.progress(`${file} nakijken …`);
    const found = await problemsOf(file, measure);
    problems.push(...found);
    // A text with an error in it is not read as language yet.
    readsLanguage ||= /\.(?:md|txt)$/i.test(file) && found.every(({ level }) => level !== 'error');
  }
  const errors = problems.filter((problem) => problem.level === 'error').length;
  const lines = problems.map((problem) => `${label(problem)}${sentence(problem)}${sourceOf(problem)}\n`);
  const checked = `${files.length} ${files.length === 1 ? 'bestand' : 'bestanden'} nagekeken${readsLanguage ? ', ook gecontroleerd op B1-regels' : ''}`;
  const found = `${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${problems.length - errors} keer advies`;
  const text = `${lines.join('')}${checked}: ${found}.\n`;
  await reporter.finish(errors === 0, problems, { json: { bestanden: files }, text, tellsProblems: true });
  return exitCodeFor(problems);
}

/** What is no error says so; an error begins with its place, so that an editor can jump there. */
function label({ level }: Problem): string {
  return level === 'error' ? '' : `${LEVEL_WORDS[level]}: `;
}

async function problemsOf(file: string, measure: Measure): Promise<readonly Problem[]> {
  const path = resolve(measure.io.cwd, file);
  const directory = dirname(path);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return (await loadContent(measure.io, file)).problems;
  switch (extname(path).toLowerCase()) {
    case '.md':
      return contentProblems(path, file, measure);
    case '.txt':
      return plainTextProblems(path, file, measure);
    case '.hbs':
      return templateProblems(path, file, measure);
    case '.yaml':
    case '.yml':
    case '.json': {
      const { readThemeFile, THEME_FILE } = await import('../../load/theme-file.ts');
      if (basename(path) === THEME_FILE) return readThemeFile(path, file).problems;
      const { CONTENT_LISTS, contentListName, readContentList } = await import('../../load/lists.ts');
      const list = contentListName(basename(path));
      if (!list) return briefProblems(path, file, measure);
      // Which list it is does not matter here: only what is wrong with it.
      const kind: ContentList<never> = CONTENT_LISTS[list] as never;
      return readContentList(directory, dirname(file), list, kind, knownIds(measure)).problems;
    }
    default:
      return otherProblems(path, file);
  }
}

/** A file of no kind that can be checked: what is wrong with it, or else that. */
async function otherProblems(path: string, file: string): Promise<readonly Problem[]> {
  const { readTextFile } = await import('../../source/text-file.ts');
  const { problems } = readTextFile(path, file);
  const isThere = problems.every(({ code }) => code !== 'file-missing' && code !== 'file-unreadable');
  return isThere ? [{ code: 'file-kind-unknown', level: 'error', file }] : problems;
}

async function contentProblems(path: string, file: string, measure: Measure): Promise<readonly Problem[]> {
  const { readContentFile } = await import('../../load/content-file.ts');
  const { problems } = readContentFile(path, file, undefined, knownIds(measure));
  if (problems.length > 0) return problems;
  const [{ proseOf }, { readTextFile }] = await Promise.all([
    import('../../load/prose.ts'),
    import('../../source/text-file.ts'),
  ]);
  const text = readTextFile(path, file);
  return text.ok ? languageOf(proseOf(text.value, file), file, measure) : text.problems;
}

/** A text of the school's own, on its way to parents: its language and its wording are looked at. */
async function plainTextProblems(
  path: string,
  file: string,
  { toolkit, today }: Measure,
): Promise<readonly Problem[]> {
  const [{ readTextFile }, { textProblems }] = await Promise.all([
    import('../../source/text-file.ts'),
    import('../../check/text-problems.ts'),
  ]);
  const text = readTextFile(path, file);
  if (!text.ok) return text.problems;
  return toolkit.ok ? textProblems(text.value, file, toolkit.value, today) : toolkit.problems;
}

async function languageOf(
  texts: readonly Prose[],
  file: string,
  { toolkit }: Measure,
): Promise<readonly Problem[]> {
  if (!toolkit.ok) return toolkit.problems;
  const { languageProblems } = await import('../../check/language-problems.ts');
  return languageProblems(texts, file, [...toolkit.value.jargon.values()]);
}

/** What content may refer to. When our own content does not load, only the file itself can be looked at. */
function knownIds({ toolkit }: Measure): KnownIds | undefined {
  if (!toolkit.ok) return undefined;
  const { goals, kinds, topics, sources } = toolkit.value;
  return {
    goals: [...goals.keys()],
    kinds: [...kinds.keys()],
    topics: [...topics.keys()],
    sources: [...sources.keys()],
  };
}

async function templateProblems(path: string, file: string, measure: Measure): Promise<readonly Problem[]> {
  const { io, toolkit } = measure;
  const [{ readTextFile }, { templateChecker }] = await Promise.all([
    import('../../source/text-file.ts'),
    import('../../make/check-template.ts'),
  ]);
  const text = readTextFile(path, file);
  if (!text.ok) return text.problems;
  if (!toolkit.ok) return toolkit.problems;
  measure.checkTemplate ??= templateChecker(toolkit.value, io.root);
  return measure.checkTemplate(text.value, file);
}

async function briefProblems(path: string, file: string, measure: Measure): Promise<readonly Problem[]> {
  const [{ readBrief, readSchool }, { readTextFile }, { readYaml }] = await Promise.all([
    import('../../ask/brief-file.ts'),
    import('../../source/text-file.ts'),
    import('../../source/yaml.ts'),
  ]);
  const text = readTextFile(path, file);
  if (!text.ok) return text.problems;
  const yaml = readYaml(text.value, file);
  if (!yaml.ok) return yaml.problems;
  const keys = Object.keys(yaml.value.value as object);
  const isSchool =
    !keys.includes('bijeenkomst') &&
    !keys.includes('doelen') &&
    keys.some((key) => ['naam', 'school'].includes(key));
  if (isSchool) return readSchool(path, file).problems;
  if (!keys.includes('bijeenkomst') && keys.some((key) => ['gezegd', 'wat_doen_wij_ermee'].includes(key))) {
    const { readAgreements } = await import('../../ask/agreements-file.ts');
    return readAgreements(path, file).problems;
  }

  const { io, toolkit, today } = measure;
  const known = toolkit.ok ? { toolkit: toolkit.value } : {};
  const brief = readBrief(text.value, { file, directory: dirname(path), ...known });
  if (!brief.ok || !toolkit.ok) return [...brief.problems, ...toolkit.problems];
  const { makePack } = await import('../../make/pack.ts');
  const made = await makePack(brief.value, toolkit.value, {
    formats: FORMATS,
    today,
    root: io.root,
  });
  return [...brief.problems, ...made.problems, ...(made.ok ? made.value.advice : [])];
}
