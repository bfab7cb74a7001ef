import { writeHtml } from '../html/write.ts';
import type { DocumentTree, PageInfo } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import type { PdfFile } from '../pdf/write.ts';
import type { Resources } from './resources.ts';

// In the metadata. It changes with the program, not with the clock: the same brief gives the same bytes on any day.
const MADE = new Date(Date.UTC(2026, 10, 21));

/** Writes documents as PDF, with fonts that are parsed once. */
export interface PdfWriter {
  /** Writes one document in a theme; it tightens when it does not fit on the wanted number of pages. */
  readonly write: (tree: DocumentTree, info: PageInfo, theme: Theme, wanted: number) => Promise<PdfFile>;
  /** The characters of a text that no font has. */
  readonly missing: (text: string) => string[];
}

/** A writer of PDFs; nothing of PDFKit loads before this is asked for. */
export async function pdfWriter(resources: Resources): Promise<PdfWriter> {
  const [{ writePdf }, { loadFonts, missingCharacters }] = await Promise.all([
    import('../pdf/write.ts'),
    import('../pdf/fonts.ts'),
  ]);
  const fonts = loadFonts(resources.fontDirectory);
  return {
    write: (tree, info, theme, wanted) =>
      writePdf(tree, info, theme, fonts, resources.pictures, MADE, wanted),
    missing: (text) => missingCharacters(text, fonts),
  };
}

/** One document as an HTML page. */
export function htmlPage(tree: DocumentTree, info: PageInfo, theme: Theme, resources: Resources): Uint8Array {
  return new TextEncoder().encode(writeHtml(tree, info, theme, resources.page));
}
