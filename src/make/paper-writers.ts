import { writeHtml } from '../html/write.ts';
import type { DocumentTree, PageInfo } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import type { Chapter } from '../pdf/book.ts';
import type { LaidOut } from '../pdf/layout.ts';
import type { PdfFile } from '../pdf/write.ts';
import { MADE } from './made.ts';
import type { Resources } from './resources.ts';

/** Writes documents as PDF, with fonts that are parsed once. */
export interface PdfWriter {
  /** Lays a document out in a theme; it tightens when it does not fit on the wanted number of pages. */
  readonly layOut: (tree: DocumentTree, info: PageInfo, theme: Theme, wanted: number) => Promise<LaidOut>;
  readonly write: (laidOut: LaidOut, info: PageInfo) => Promise<PdfFile>;
  /** Writes documents as one PDF; they are all on sheets of one size. */
  readonly writeBook: (chapters: readonly Chapter[], info: PageInfo) => Promise<PdfFile>;
  /** Where each document of a book begins, counted from 0, by the pages that each has. */
  readonly firstPages: (counts: readonly number[]) => readonly number[];
  /** The first page of a document as a drawing, as SVG. */
  readonly picture: (laidOut: LaidOut) => string;
  /** The characters of a text that no font has. */
  readonly missing: (text: string) => string[];
}

/** A writer of PDFs; nothing of PDFKit loads before this is asked for. */
export async function pdfWriter({ fontDirectory, pictures }: Resources): Promise<PdfWriter> {
  const [
    { layOutPaper, writeLaidOut },
    { firstPages, writeBook },
    { loadFonts, missingCharacters },
    { pagePicture },
  ] = await Promise.all([
    import('../pdf/write.ts'),
    import('../pdf/book.ts'),
    import('../pdf/fonts.ts'),
    import('../pdf/page-picture.ts'),
  ]);
  const fonts = loadFonts(fontDirectory);
  return {
    layOut: (tree, info, theme, wanted) => layOutPaper(tree, info.language, theme, fonts, wanted),
    write: (laidOut, info) => writeLaidOut(laidOut, info, fonts, pictures, MADE),
    writeBook: (chapters, info) => writeBook(chapters, info, fonts, pictures, MADE),
    firstPages,
    picture: ({ layout, theme }) => pagePicture(layout.pages[0] ?? [], theme.page),
    missing: (text) => missingCharacters(text, fonts),
  };
}

/** One document as an HTML page. */
export function htmlPage(tree: DocumentTree, info: PageInfo, theme: Theme, resources: Resources): Uint8Array {
  return new TextEncoder().encode(writeHtml(tree, info, theme, resources.page));
}
