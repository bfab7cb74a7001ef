import type { DocumentTree, PageInfo } from '../model/document.ts';
import type { Pictures } from '../model/picture.ts';
import type { Theme } from '../model/theme.ts';
import type { Divide } from './fitting.ts';
import { extents, type FontSet, measurer } from './fonts.ts';
import { type LaidOut, type Layout, layOutWithin } from './layout.ts';
import { paint } from './paint.ts';

/** A finished PDF. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Writes a document as PDF: lay out first, then paint. The same input gives the same bytes.
 * @param wantedPages the page tightens, down to a limit, when it runs over this number
 */
export async function writePdf(
  document: DocumentTree,
  info: PageInfo,
  theme: Theme,
  fonts: FontSet,
  pictures: Pictures,
  made: Date,
  wantedPages = Number.POSITIVE_INFINITY,
): Promise<PdfFile> {
  const laidOut = await layOutPaper(document, info.language, theme, fonts, wantedPages);
  return writeLaidOut(laidOut, info, fonts, pictures, made);
}

/** Lays a document out, with hyphens where its language has them; see `writePdf`. */
export async function layOutPaper(
  document: DocumentTree,
  language: string,
  theme: Theme,
  fonts: FontSet,
  wantedPages: number,
): Promise<LaidOut> {
  const layout = await layOutWithHyphens((divide) => {
    const words = { language, divide };
    return layOutWithin(wantedPages, document, theme, measurer(fonts), extents(fonts), words);
  });
  return { document, theme, layout };
}

/** Paints a document that has been laid out. */
export async function writeLaidOut(
  laidOut: LaidOut,
  info: PageInfo,
  fonts: FontSet,
  pictures: Pictures,
  made: Date,
): Promise<PdfFile> {
  const bytes = await paint([{ ...laidOut, firstPage: 0 }], info, fonts, pictures, made);
  return { bytes, pages: laidOut.layout.pages.length };
}

/** The patterns of Dutch, once a document has asked for them: reading them costs as much as an empty Node run. */
let dutch: Divide | undefined;

/** Lays out; when a word asks to be divided and the patterns are not there yet, reads them and lays out again. */
async function layOutWithHyphens(layOut: (divide: Divide) => Layout): Promise<Layout> {
  let asked = false;
  const layout = layOut((word) => {
    asked ||= dutch === undefined;
    return dutch?.(word) ?? [];
  });
  if (!asked) return layout;
  dutch = (await import('./hyphenation.ts')).dutchDivisions;
  return layOut(dutch);
}
