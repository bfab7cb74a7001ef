import { indexView } from '../fill/index-view.ts';
import { type DocumentTree, type PageInfo, textOf } from '../model/document.ts';
import type { OutputFile } from '../model/output.ts';
import { type Paper, papersOf } from '../model/papers.ts';

import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import { onSheet } from '../model/theme.ts';
import { footOf } from '../model/words.ts';
import { readDocument } from '../read/document.ts';
import { htmlPage, pdfWriter } from './paper-writers.ts';
import { unprintable } from './unprintable.ts';
import type { PackOptions, Workshop } from './workshop.ts';

/** Fills, reads and writes each paper of the pack in each format. Problems of all pieces at once. */
export async function renderPapers(shop: Workshop, options: PackOptions): Promise<Outcome<OutputFile[]>> {
  const papers = papersOf(shop.pieces).map((paper) => ({
    paper,
    info: pageInfo(shop, paper),
    theme: onSheet(shop.theme, paper.sheet),
    tree: fillAndRead(shop, paper.name, shop.viewOf(paper)),
  }));
  const problems = papers.flatMap(({ tree }) => tree.problems);
  if (problems.length > 0) return bad(problems);
  const files: OutputFile[] = [];
  const remarks: Problem[] = [];
  const pdf = options.formats.includes('pdf') ? await pdfWriter(shop.resources) : undefined;
  const unfit = pdf ? unprintable(papers.flatMap(printedText), pdf.missing, shop.source, shop.toolkit) : [];
  if (unfit.length > 0) return bad(unfit);
  for (const { paper, info, theme, tree } of papers) {
    if (!tree.ok) continue;
    if (pdf) {
      const wanted = paper.pages[theme.letters];
      const written = await pdf.write(tree.value, info, theme, wanted);
      add({ name: `${paper.name}.pdf`, bytes: written.bytes, pages: written.pages });
      if (written.pages > wanted) remarks.push(overflow(paper, written.pages, wanted));
    }
    if (options.formats.includes('html')) {
      add({ name: `${paper.name}.html`, bytes: htmlPage(tree.value, info, theme, shop.resources) });
    }
  }
  return good(files, remarks);

  function add(file: OutputFile): void {
    files.push(file);
    options.onProgress?.(file.name);
  }

  function printedText({ info, tree }: (typeof papers)[number]): string[] {
    return tree.ok ? [...tree.value.children.map(textOf), info.footer] : [];
  }
}

function overflow({ name, label }: Paper, pages: number, wanted: number): Problem {
  return { code: 'page-overflow', level: 'warning', detail: { paper: name, label, pages, wanted } };
}

/** The page that leads to all pieces. */
export function renderIndex(shop: Workshop, files: readonly OutputFile[]): Outcome<OutputFile> {
  const paper = { name: 'index', label: 'Overzicht' };
  const view = { ...shop.viewOf(paper), ...indexView(shop.programme, files) };
  const tree = fillAndRead(shop, 'index', view);
  if (!tree.ok) return tree;
  return good({
    name: 'index.html',
    bytes: htmlPage(tree.value, pageInfo(shop, paper), shop.theme, shop.resources),
  });
}

function fillAndRead(shop: Workshop, template: string, view: object): Outcome<DocumentTree> {
  const filled = shop.engine.fill(template, view);
  if (!filled.ok) return filled;
  const { source, file } = shop.engine.templateOf(template);
  const tree = readDocument(filled.value, file, shop.resources.pictures);
  if (tree.ok) return tree;
  // Its lines are those of the filled page: the person looks for a line of the template.
  const traced = shop.engine.fillSource(source, file, view);
  if (!traced.ok) return tree;
  const { html, lineOf } = traced.value;
  const again = readDocument(html, file, shop.resources.pictures);
  return bad(
    again.problems.map((problem) =>
      problem.line === undefined ? problem : { ...problem, line: lineOf(problem.line) },
    ),
  );
}

function pageInfo(shop: Workshop, { name, label }: Pick<Paper, 'name' | 'label'>): PageInfo {
  const { programme } = shop;
  const { school } = programme.brief;
  // A newsletter goes to everybody, and a meeting's own title may be about one family.
  const about = name === 'nieuwsbrief' ? school.name : programme.title;
  return {
    title: `${label}: ${about}`,
    language: 'nl',
    author: school.name,
    subject: `${programme.kind.title} van ${school.name}`,
    footer: footOf(school),
  };
}
