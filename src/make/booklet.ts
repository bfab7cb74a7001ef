import { bookletView, inBookletOrder } from '../fill/booklet-view.ts';
import { textOf } from '../model/document.ts';
import type { OutputFile } from '../model/output.ts';
import { listedName } from '../model/paper.ts';
import { bad, good, type Outcome } from '../model/problem.ts';
import { onSheet } from '../model/theme.ts';
import type { LaidOut } from '../pdf/layout.ts';
import { fillAndRead, pageInfo } from './fill-and-read.ts';
import type { PdfWriter } from './paper-writers.ts';
import type { RenderedPaper } from './render.ts';
import { unprintable } from './unprintable.ts';
import type { Workshop } from './workshop.ts';

const BOOKLET = { name: 'boekje', label: 'Boekje' };

// The first pages say where the others begin, and that depends on how many they are themselves.
const MOST_TRIES = 4;

/**
 * All papers in one PDF on A4, behind a cover, contents and a print list: what is handed out first, then what stays at
 * school. Problems: those of its template, and characters that no font has.
 */
export async function renderBooklet(
  shop: Workshop,
  papers: readonly RenderedPaper[],
  pdf: PdfWriter,
): Promise<Outcome<OutputFile>> {
  const theme = onSheet(shop.theme, 'A4');
  const info = pageInfo(shop, BOOKLET);
  const ordered = inBookletOrder(papers);
  const bodies: LaidOut[] = [];
  for (const { paper, info, tree, laidOut } of ordered) {
    const wanted = paper.pages[theme.letters];
    bodies.push(laidOut && paper.sheet === 'A4' ? laidOut : await pdf.layOut(tree, info, theme, wanted));
  }
  const counts = bodies.map(({ layout }) => layout.pages.length);

  let front = 1;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const [, ...starts] = pdf.firstPages([front, ...counts]);
    const listed = ordered.map(({ paper, laidOut }, i) => ({
      paper,
      pages: laidOut?.layout.pages.length ?? 0,
      firstPage: (starts[i] ?? 0) + 1,
    }));
    const view = { ...shop.viewOf(BOOKLET), ...bookletView(shop.programme, listed) };
    const tree = fillAndRead(shop, BOOKLET.name, view);
    if (!tree.ok) return tree;
    const unfit = unprintable(tree.value.children.map(textOf), pdf.missing, shop.source, shop.toolkit);
    if (unfit.length > 0) return bad(unfit);
    const laidOut = await pdf.layOut(tree.value, info, theme, Number.POSITIVE_INFINITY);
    const isRight = laidOut.layout.pages.length === front;
    front = laidOut.layout.pages.length;
    if (!isRight) continue;
    const chapters = ordered.map(({ paper }, i) => ({
      name: paper.name,
      title: listedName(paper),
      laidOut: bodies[i] ?? laidOut,
    }));
    const cover = { name: BOOKLET.name, title: 'Voorblad, inhoud en printlijst', laidOut };
    const { bytes, pages } = await pdf.writeBook([cover, ...chapters], info);
    return good({ name: `${BOOKLET.name}.pdf`, bytes, pages });
  }
  throw new Error('the contents of the booklet change with their own page numbers');
}
