import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readBrief } from '../ask/brief-file.ts';
import { bookletView } from '../fill/booklet-view.ts';
import { type Engine, loadEngine } from '../fill/engine.ts';
import { indexView } from '../fill/index-view.ts';
import { PAPERS_WITH_OWN_VARIABLES, papersViewed } from '../fill/paper-view.ts';
import { picturesOf } from '../fill/pictures.ts';
import { PARTIALS } from '../fill/template-files.ts';
import { yearView } from '../fill/year-view.ts';
import type { Agreements } from '../model/agreements.ts';
import type { Brief } from '../model/brief.ts';
import type { OutputFile } from '../model/output.ts';
import { PAPERS } from '../model/papers.ts';
import type { Picture, Pictures } from '../model/picture.ts';
import type { Problem } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { plan } from '../plan/plan.ts';
import { planYear } from '../plan/year.ts';
import { readDocument, readPart } from '../read/document.ts';
import { hostsOf } from './part-in-papers.ts';

// Stand-ins, so that what a template says of a logo, of files and of what was agreed is filled too.
const LOGO: Picture = { bytes: new Uint8Array(), kind: 'png', width: 40, height: 20 };
const AGREEMENTS: Omit<Agreements, 'kind' | 'date'> = {
  title: 'Voorbeeld',
  parents: 20,
  said: ['Dit zeiden ouders.'],
  made: [
    {
      what: 'Dit spraken we af',
      who: 'het team',
      when: '2027-06-01',
      sign: 'zo',
      done: 'deels',
      why: 'nog bezig',
    },
  ],
  use: ['Dit doen wij ermee.'],
  again: [{ title: 'Opname', link: 'https://school.example' }],
  lookBack: '2027-06-08',
  question: 'Wat helpt?',
  thanks: 'Dank voor de koffie.',
};
const FILES: readonly OutputFile[] = [
  { name: 'agenda.pdf', bytes: new Uint8Array(), pages: 2 },
  { name: 'agenda.html', bytes: new Uint8Array() },
];

const BOOKLET = PAPERS.map((paper, i) => ({ paper, pages: 2, firstPage: 5 + 2 * i }));

/** The template of the year plan: it is filled with a year, every other one with a meeting. */
const YEAR_PLAN = 'jaarplan.hbs';

/**
 * Checks a template as making a piece would: raw output and unknown helpers, variables that do not exist, and whether
 * what comes out lies within the document subset; each problem with its line in the template. It is filled from all
 * bundled examples, so that most of its branches are.
 * @param root the folder of the program
 */
export function checkTemplate(
  source: string,
  file: string,
  toolkit: Toolkit,
  root: string,
): readonly Problem[] {
  return templateChecker(toolkit, root)(source, file);
}

/** The same for many templates: our own templates and the examples are read, and planned, once. */
export function templateChecker(
  toolkit: Toolkit,
  root: string,
): (source: string, file: string) => readonly Problem[] {
  const loaded = loadEngine(join(root, 'templates'));
  if (!loaded.ok) return () => loaded.problems;
  const engine = loaded.value;
  const examples = new Map<string, readonly Example[]>();
  const folders = readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, 'examples', name));

  const papers = new Map(
    readdirSync(join(root, 'templates'))
      .filter((name) => name.endsWith('.hbs'))
      .map((name) => [basename(name, '.hbs'), engine.templateOf(basename(name, '.hbs')).source]),
  );

  return (source, file) => {
    const hosts = isPartOf(file) ? hostsOf(basename(file, '.hbs'), source, papers) : [];
    const told =
      hosts.length === 0
        ? examplesOf(file).flatMap((example) => problemsWith(example, source, file, engine, isPartOf(file)))
        : hosts.flatMap((host) =>
            examplesOf(`${host.paper}.hbs`)
              .flatMap((example) => problemsWith(example, host.source, file, engine))
              .map((problem) => ({ ...problem, line: host.lineOf(problem.line ?? 1) })),
          );
    const found = new Map<string, Problem>();
    for (const problem of told) {
      const { element, parent, attribute, variable, helper, reason } = problem.detail ?? {};
      const what = [element, parent, attribute, variable, helper, reason];
      const same = JSON.stringify([problem.code, problem.line, ...what]);
      if (!found.has(same)) found.set(same, problem);
    }
    return [...found.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  };

  function examplesOf(file: string): readonly Example[] {
    const paper = basename(file) === YEAR_PLAN ? YEAR_PLAN : paperOf(file);
    const filled = examples.get(paper) ?? folders.map((folder) => fillExample(folder, paper));
    examples.set(paper, filled);
    return filled;
  }

  function fillExample(folder: string, paper: string): Example {
    return paper === YEAR_PLAN ? filledYear(folder, toolkit) : filledExample(folder, toolkit, engine, paper);
  }
}

/** The paper that a template is for; empty for a partial, and for a name that no paper has. */
function paperOf(file: string): string {
  const name = basename(file, '.hbs');
  return PAPERS.some((paper) => paper.name === name) ? name : '';
}

/** A partial lies in the folder `delen`, and stands somewhere in a paper that has a title of its own. */
function isPartOf(file: string): boolean {
  return basename(dirname(file)) === basename(PARTIALS);
}

/** What a template is filled and read with. */
interface Example {
  readonly variables: object;
  readonly pictures: Pictures;
}

function problemsWith(
  { variables, pictures }: Example,
  source: string,
  file: string,
  engine: Engine,
  isAlone = false,
): readonly Problem[] {
  const filled = engine.fillSource(source, file, variables);
  if (!filled.ok) return filled.problems;
  const { html, lineOf } = filled.value;
  const read = isAlone ? readPart(html, file, pictures) : readDocument(html, file, pictures);
  return read.problems.map((problem) =>
    problem.line === undefined ? problem : { ...problem, line: lineOf(problem.line) },
  );
}

function filledExample(directory: string, toolkit: Toolkit, engine: Engine, paper: string): Example {
  const brief = exampleBrief(directory);
  const agreements = { ...AGREEMENTS, kind: brief.meeting.kind, date: brief.meeting.date };
  const programme = plan({ ...brief, agreements, previous: agreements }, toolkit);
  if (!programme.ok) throw new Error(`the example in ${directory} cannot be planned`);
  const pictures = picturesOf(programme.value, LOGO);
  const variables = {
    ...exampleView(papersViewed(programme.value, toolkit, engine, pictures), paper),
    ...indexView(programme.value, FILES),
    ...bookletView(programme.value, BOOKLET),
  };
  return { variables, pictures };
}

/** The variables of a paper; those of all papers together for a partial, which may stand in any of them. */
function exampleView(viewOf: ReturnType<typeof papersViewed>, paper: string): object {
  const names = paper === '' ? ['', ...PAPERS_WITH_OWN_VARIABLES] : [paper];
  return Object.assign({}, ...names.map((name) => viewOf({ name, label: 'Voorbeeld' })));
}

/** The year of a school, from the August before its example meeting. */
function filledYear(directory: string, toolkit: Toolkit): Example {
  const { school, meeting } = exampleBrief(directory);
  const [year = 0, month = 0] = meeting.date.split('-').map(Number);
  const planned = planYear(school, toolkit, month < 8 ? year - 1 : year, false);
  if (!planned.ok) throw new Error(`the year of the example in ${directory} cannot be planned`);
  const pictures: Pictures = new Map([['logo', LOGO]]);
  return { variables: yearView(planned.value, toolkit, false, pictures), pictures };
}

function exampleBrief(directory: string): Brief {
  const text = readFileSync(join(directory, 'bijeenkomst.yaml'), 'utf8');
  const read = readBrief(text, { file: 'bijeenkomst.yaml', directory });
  if (!read.ok) throw new Error(`the example in ${directory} is not in order`);
  return read.value.brief;
}
