import type { DocumentTree, PageInfo } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import { extents, type FontSet, measurer } from './fonts.ts';
import { layOutWithin } from './layout.ts';
import { type Images, paint } from './paint.ts';

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
  images: Images,
  made: Date,
  wantedPages = Number.POSITIVE_INFINITY,
): Promise<PdfFile> {
  const layout = layOutWithin(wantedPages, document, theme, measurer(fonts), extents(fonts));
  return {
    bytes: await paint(document, layout, info, theme, fonts, images, made),
    pages: layout.pages.length,
  };
}
