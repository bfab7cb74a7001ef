import type { LaidOut } from './layout.ts';

/** A document as it stands in a PDF: alone, or after others in a book. */
export interface Part extends LaidOut {
  /** The page on which it begins, counted from 0; the pages between two parts are empty. */
  readonly firstPage: number;
  /** In a book: what links inside it call this part (`#agenda`). */
  readonly name?: string;
  /** In a book: its bookmark, and the title of its section. A document that stands alone has none. */
  readonly title?: string;
}
