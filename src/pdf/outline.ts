import { type DocumentNode, type DocumentTree, type ElementNode, textOf } from '../model/document.ts';
import type { Part } from './part.ts';
import type { Marks } from './structure.ts';

/** Bookmarks: in a book one for each part, with its headings under it; else those of the document. */
export function addOutline(pdf: PDFKit.PDFDocument, parts: readonly Part[], marks: Marks): void {
  const { count } = pdf.bufferedPageRange();
  for (const { document, title, firstPage } of parts) {
    if (title === undefined) addHeadings(pdf, document, marks);
    else {
      pdf.switchToPage(firstPage);
      const part = pdf.outline.addItem(title, { expanded: false });
      const headings = document.children.flatMap(headingsIn).filter(({ tag }) => tag === 'h2');
      for (const heading of headings) {
        pdf.switchToPage(pageOf(pdf, heading, marks, count));
        part.addItem(textOf(heading));
      }
    }
  }
}

/** Bookmarks for the headings, each at the page where it stands, when there are more than three. */
function addHeadings(pdf: PDFKit.PDFDocument, document: DocumentTree, marks: Marks): void {
  const headings = document.children.flatMap(headingsIn);
  if (headings.length <= 3) return;
  const { count } = pdf.bufferedPageRange();
  let parent = pdf.outline;
  for (const heading of headings) {
    const page = pageOf(pdf, heading, marks, count);
    pdf.switchToPage(page);
    const into = heading.tag === 'h1' || parent === pdf.outline ? pdf.outline : parent;
    const item = into.addItem(textOf(heading), { expanded: true });
    if (heading.tag === 'h1') parent = item;
  }
}

function headingsIn(node: DocumentNode): ElementNode[] {
  if (node.kind === 'text') return [];
  return node.tag === 'h1' || node.tag === 'h2' ? [node] : node.children.flatMap(headingsIn);
}

function pageOf(pdf: PDFKit.PDFDocument, heading: ElementNode, marks: Marks, count: number): number {
  const content = heading.children.flatMap((child) => marks.contents.get(child) ?? [])[0];
  const ref = (content as unknown as { refs?: { pageRef: unknown }[] } | undefined)?.refs?.[0]?.pageRef;
  for (let i = 0; i < count; i++) {
    if ((pdf.switchToPage(i) as unknown as { dictionary: unknown }).dictionary === ref) return i;
  }
  return 0;
}
