import type { DocumentNode } from '../model/document.ts';
import { INLINE } from '../model/elements.ts';

type Build = PDFKit.PDFStructureElement;

/** What a place on paper is for: to tick, or to write on. */
export type PrintField = 'tick-box' | 'writing-line';

const ATTRIBUTES: Readonly<Record<PrintField, object>> = {
  'tick-box': { O: 'PrintField', Role: 'cb', checked: 'off' },
  'writing-line': { O: 'PrintField', Role: 'tv' },
};

/**
 * A place to fill in with a pen, as a Form element that says what it is for and what is asked there (ISO 32000-1, 14.8.5.6;
 * ISO 14289-1, 7.14). With a Role it may hold painted content instead of a widget (ISO 32000-1, table 340).
 */
export function addPrintField(
  pdf: PDFKit.PDFDocument,
  into: Build,
  field: PrintField,
  asked: string,
  contents: readonly PDFKit.PDFStructureContent[],
): void {
  // A box that is drawn has no letters of its own to read out or to copy.
  const form = pdf.struct('Form', field === 'tick-box' ? { actual: '☐' } : {});
  const { dictionary } = form as unknown as { dictionary: { data: Record<string, unknown> } };
  // PDFKit writes a String object as a string, and any other text as a name.
  dictionary.data.A = { ...ATTRIBUTES[field], ...(asked === '' ? {} : { Desc: new String(asked) }) };
  into.add(form);
  for (const content of contents) form.add(content);
  form.end();
}

/** The words of a node as one line: what stands under one another is parted by a space. */
export function wordsIn(node: DocumentNode): string {
  return spaced(node).replace(/\s+/g, ' ').trim();
}

function spaced(node: DocumentNode): string {
  if (node.kind === 'text') return node.text;
  const inner = node.children.map(spaced).join('');
  return INLINE.includes(node.tag) && node.tag !== 'br' ? inner : ` ${inner} `;
}
