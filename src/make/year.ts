import { dirname, join, resolve } from 'node:path';
import { loadEngine } from '../fill/engine.ts';
import type { OwnTemplates } from '../fill/template-files.ts';
import { yearView } from '../fill/year-view.ts';
import { readLogo } from '../load/image.ts';
import type { School } from '../model/brief.ts';
import { type PageInfo, textOf } from '../model/document.ts';
import type { OutputFile } from '../model/output.ts';
import type { Pictures } from '../model/picture.ts';
import { bad, good, type Outcome } from '../model/problem.ts';
import type { Letters } from '../model/scale.ts';
import { themeOf } from '../model/school-style.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { footOf } from '../model/words.ts';
import type { YearPlan } from '../model/year-plan.ts';
import { planYear } from '../plan/year.ts';
import { readDocument } from '../read/document.ts';
import { htmlPage, pdfWriter } from './paper-writers.ts';
import { loadResources } from './resources.ts';
import { unprintable } from './unprintable.ts';

/** A school year to lay out. */
export interface YearOptions {
  /** The calendar year in which it begins. */
  readonly year: number;
  /** Only what a light year needs (M12). */
  readonly light: boolean;
  /** A school's own templates, laid over ours. */
  readonly templates?: OwnTemplates;
  /** The folder of the program. */
  readonly root: string;
}

/** A year plan on paper, not yet written. */
export interface YearPapers {
  readonly plan: YearPlan;
  readonly files: readonly OutputFile[];
}

/** A table of a whole year: it tightens when it has more pages than this. */
const WANTED_PAGES: Readonly<Record<Letters, number>> = { gewoon: 4, groot: 7 };

/**
 * Lays out a school year and renders it as `jaarplan.pdf` and `jaarplan.html`. `schoolPath` is the school's file as it is
 * read, `shownAs` as the person typed it. Problems: those of `planYear`, of the logo, of templates, and characters that no
 * font has.
 */
export async function makeYear(
  school: School,
  schoolPath: string,
  shownAs: string,
  toolkit: Toolkit,
  { year, light, templates, root }: YearOptions,
): Promise<Outcome<YearPapers>> {
  const plan = planYear(school, toolkit, year, light);
  const engine = loadEngine(join(root, 'templates'), templates);
  const pictures = picturesOf(school, schoolPath);
  if (!plan.ok || !engine.ok || !pictures.ok) {
    const placed = plan.problems.map((problem) => ({ ...problem, file: shownAs }));
    return bad([...placed, ...engine.problems, ...pictures.problems]);
  }
  const filled = engine.value.fill('jaarplan', yearView(plan.value, toolkit, light, pictures.value));
  const tree = filled.ok ? readDocument(filled.value, 'jaarplan.hbs', pictures.value) : filled;
  if (!tree.ok) return tree;

  const theme = themeOf(school);
  const resources = loadResources(root, pictures.value);
  const info = pageInfo(school, year);
  const pdf = await pdfWriter(resources);
  const source = { file: shownAs, textsWith: () => [] };
  const unfit = unprintable([...tree.value.children.map(textOf), info.footer], pdf.missing, source, toolkit);
  if (unfit.length > 0) return bad(unfit);
  const laidOut = await pdf.layOut(tree.value, info, theme, WANTED_PAGES[theme.letters]);
  const { bytes, pages } = await pdf.write(laidOut, info);
  const page = htmlPage(tree.value, info, theme, resources);
  const files = [
    { name: 'jaarplan.pdf', bytes, pages },
    { name: 'jaarplan.html', bytes: page },
  ];
  return good({ plan: plan.value, files });
}

function picturesOf({ logo }: School, schoolPath: string): Outcome<Pictures> {
  if (logo === undefined) return good(new Map());
  const read = readLogo(resolve(dirname(schoolPath), logo), logo);
  return read.ok ? good(new Map([['logo', read.value]])) : read;
}

function pageInfo(school: School, year: number): PageInfo {
  const { name } = school;
  return {
    title: `Jaarplan ${year}–${year + 1}: ${name}`,
    language: 'nl',
    author: name,
    subject: `Contact met ouders in het schooljaar ${year}–${year + 1}`,
    footer: footOf(school),
  };
}
