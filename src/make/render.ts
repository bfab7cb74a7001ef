import { indexView } from '../fill/index-view.ts';
import { type DocumentTree, type PageInfo, textOf } from '../model/document.ts';
import type { OutputFile, Piece } from '../model/output.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import type { Letters } from '../model/scale.ts';
import { capital } from '../model/words.ts';
import { readDocument } from '../read/document.ts';
import { htmlPage, pdfWriter } from './paper-writers.ts';
import { unprintable } from './unprintable.ts';
import type { PackOptions, Workshop } from './workshop.ts';

/** Pages that a piece wants to fit on; it tightens when it does not, and says so when that is not enough. */
const WANTED_PAGES: Readonly<Record<Letters, Readonly<Record<Piece, number>>>> = {
  gewoon: { uitnodiging: 1, agenda: 2, nieuwsbrief: 4 },
  groot: { uitnodiging: 2, agenda: 4, nieuwsbrief: 7 },
};

/** Fills, reads and writes each piece in each format. Problems of all pieces at once. */
export async function renderPieces(shop: Workshop, options: PackOptions): Promise<Outcome<OutputFile[]>> {
  const papers = options.pieces.map((piece) => ({ piece, tree: fillAndRead(shop, piece, capital(piece)) }));
  const problems = papers.flatMap(({ tree }) => tree.problems);
  if (problems.length > 0) return bad(problems);
  const files: OutputFile[] = [];
  const remarks: Problem[] = [];
  const pdf = options.formats.includes('pdf') ? await pdfWriter(shop.theme, shop.resources) : undefined;
  const unfit = pdf ? unprintable(papers.flatMap(printedText), pdf.missing, shop.source, shop.toolkit) : [];
  if (unfit.length > 0) return bad(unfit);
  for (const { piece, tree } of papers) {
    if (!tree.ok) continue;
    const info = pageInfo(shop, piece);
    if (pdf) {
      const wanted = WANTED_PAGES[shop.theme.letters][piece];
      const written = await pdf.write(tree.value, info, wanted);
      files.push({ name: `${piece}.pdf`, bytes: written.bytes, pages: written.pages });
      options.onProgress?.(`${piece}.pdf`);
      if (written.pages > wanted)
        remarks.push({
          code: 'page-overflow',
          level: 'warning',
          detail: { piece, pages: written.pages, wanted },
        });
    }
    if (options.formats.includes('html')) {
      files.push({
        name: `${piece}.html`,
        bytes: htmlPage(tree.value, info, shop.theme, shop.resources),
      });
      options.onProgress?.(`${piece}.html`);
    }
  }
  return good(files, remarks);

  function printedText({ piece, tree }: (typeof papers)[number]): string[] {
    return tree.ok ? [...tree.value.children.map(textOf), pageInfo(shop, piece).footer] : [];
  }
}

/** The page that leads to all pieces. */
export function renderIndex(shop: Workshop, files: readonly OutputFile[]): Outcome<OutputFile> {
  const extra = indexView(shop.programme, files);
  const tree = fillAndRead(
    { ...shop, viewOf: (paper) => ({ ...shop.viewOf(paper), ...extra }) },
    'index',
    'Overzicht',
  );
  if (!tree.ok) return tree;
  return good({
    name: 'index.html',
    bytes: htmlPage(tree.value, pageInfo(shop, 'overzicht'), shop.theme, shop.resources),
  });
}

function fillAndRead(shop: Workshop, template: string, paper: string): Outcome<DocumentTree> {
  const view = shop.viewOf(paper);
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

function pageInfo(shop: Workshop, piece: string): PageInfo {
  const { programme } = shop;
  const { school } = programme.brief;
  // A newsletter goes to everybody, and a meeting's own title may be about one family.
  const about = piece === 'nieuwsbrief' ? school.name : programme.title;
  const title = `${capital(piece)}: ${about}`;
  return {
    title,
    language: 'nl',
    author: school.name,
    subject: `${programme.kind.title} van ${school.name}`,
    footer: [school.name, school.place].filter(Boolean).join(', '),
  };
}
