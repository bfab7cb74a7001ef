import { writeMail } from '../html/mail.ts';
import { type DocumentTree, type PageInfo, textOf } from '../model/document.ts';
import { type Format, fileName, type OutputFile } from '../model/output.ts';
import type { Paper } from '../model/paper.ts';
import { papersFor } from '../model/papers-for.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import { onSheet, type Theme } from '../model/theme.ts';
import type { LaidOut } from '../pdf/layout.ts';
import { plainText } from '../text/plain-text.ts';
import { fillAndRead, pageInfo } from './fill-and-read.ts';
import { htmlPage, type PdfWriter } from './paper-writers.ts';
import { unprintable } from './unprintable.ts';
import type { PackOptions, Workshop } from './workshop.ts';

/** A paper of the pack, in every form that it was asked in. */
export interface RenderedPaper {
  readonly paper: Paper;
  readonly info: PageInfo;
  readonly theme: Theme;
  readonly tree: DocumentTree;
  /** As it is sent; absent when it is not. */
  readonly message?: DocumentTree;
  /** Its place on paper; absent when no PDF was asked. */
  readonly laidOut?: LaidOut;
  readonly files: readonly OutputFile[];
}

/**
 * Fills, reads and writes each paper of the pack in each format. Problems of all pieces at once.
 * @param pdf absent when nothing is asked that is laid out on paper
 */
export async function renderPapers(
  shop: Workshop,
  options: PackOptions,
  pdf: PdfWriter | undefined,
): Promise<Outcome<RenderedPaper[]>> {
  const read = papersFor(shop.pieces, shop.programme).map((paper) => readPaper(shop, paper));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) return bad(problems);
  const papers = read.flatMap((one) => (one.ok ? [one.value] : []));
  const unfit = pdf ? unprintable(papers.flatMap(printedText), pdf.missing, shop.source, shop.toolkit) : [];
  if (unfit.length > 0) return bad(unfit);
  const rendered: RenderedPaper[] = [];
  const remarks: Problem[] = [];
  for (const one of papers) {
    const { paper, info, theme, tree } = one;
    const wanted = paper.pages[theme.letters];
    const laidOut = await pdf?.layOut(tree, info, theme, wanted);
    const pages = laidOut?.layout.pages.length ?? 0;
    if (pages > wanted) remarks.push(overflow(paper, pages, wanted));
    const files: OutputFile[] = [];
    for (const format of options.formats) {
      const written = await write(format, one, laidOut);
      if (!written) continue;
      const file = { name: fileName(paper.name, format), ...written };
      files.push(file);
      options.onProgress?.(file.name);
    }
    rendered.push({ ...one, ...(laidOut ? { laidOut } : {}), files });
  }
  if (!options.booklet && rendered.every(({ files }) => files.length === 0)) {
    return bad([{ code: 'nothing-to-write', level: 'error', detail: { formats: options.formats } }]);
  }
  return good(rendered, remarks);

  async function write(
    format: Format,
    { info, theme, tree, message }: ReadPaper,
    laidOut: LaidOut | undefined,
  ): Promise<Omit<OutputFile, 'name'> | undefined> {
    switch (format) {
      case 'pdf':
        return laidOut && pdf?.write(laidOut, info);
      case 'html':
        return { bytes: htmlPage(tree, info, theme, shop.resources) };
      case 'tekst':
        return message && { bytes: utf8(plainText(message, info.language)) };
      case 'mail':
        return message && { bytes: utf8(writeMail(message, info, theme)) };
    }
  }
}

type ReadPaper = Omit<RenderedPaper, 'laidOut' | 'files'>;

/** A paper as documents: to print, and when it is sent, as a message. */
function readPaper(shop: Workshop, paper: Paper): Outcome<ReadPaper> {
  const view = shop.viewOf(paper);
  const tree = fillAndRead(shop, paper.name, view);
  if (!tree.ok) return tree;
  const message = paper.sent ? fillAndRead(shop, paper.name, { ...view, bericht: true }) : undefined;
  if (message && !message.ok) return message;
  return good({
    paper,
    info: pageInfo(shop, paper),
    theme: onSheet(shop.theme, paper.sheet),
    tree: tree.value,
    ...(message ? { message: message.value } : {}),
  });
}

function printedText({ info, tree }: ReadPaper): string[] {
  return [...tree.children.map(textOf), info.footer];
}

function overflow({ name, label }: Paper, pages: number, wanted: number): Problem {
  return { code: 'page-overflow', level: 'warning', detail: { paper: name, label, pages, wanted } };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
