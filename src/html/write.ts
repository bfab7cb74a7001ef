import { directionOfLanguage } from '../model/direction.ts';
import type { DocumentTree, PageInfo } from '../model/document.ts';
import type { Pictures } from '../model/picture.ts';
import type { Theme } from '../model/theme.ts';
import { writeBody } from './body.ts';
import { writePage } from './page.ts';
import { styleSheet } from './style.ts';

/** What a page takes along so that it needs nothing from outside. */
export interface PageResources {
  /** The two faces as base64 WOFF2. */
  readonly fonts: { readonly regular: string; readonly bold: string };
  readonly pictures: Pictures;
}

/**
 * Writes a document as one self-contained HTML page: no script, nothing fetched, and a Content-Security-Policy that
 * says so. The text of the body is the text of the document, in its order; only decoration is added.
 */
export function writeHtml(
  document: DocumentTree,
  info: PageInfo,
  theme: Theme,
  resources: PageResources,
): string {
  const direction = directionOfLanguage(info.language);
  const style = styleSheet(theme, resources.fonts, { text: info.footer, direction });
  return writePage(info, { style, main: writeBody(document, info.language, theme, resources.pictures) });
}
