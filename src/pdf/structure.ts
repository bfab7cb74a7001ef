import { type Direction, directionOf, directionOfLanguage, runsToTheLeft } from '../model/direction.ts';
import { type DocumentNode, type ElementNode, type TextNode, textOf } from '../model/document.ts';
import { roleOf, type Tag } from '../model/elements.ts';
import type { Part } from './part.ts';
import { addPrintField, wordsIn } from './print-fields.ts';

/** What painting a node left on the pages: marked contents, link areas, the place of a figure. */
export interface Marks {
  readonly contents: Map<DocumentNode, PDFKit.PDFStructureContent[]>;
  readonly links: Map<ElementNode, Area[]>;
  readonly figures: Map<ElementNode, Area>;
}

/** A rectangle on a page (0-based), in points from its top left. */
export interface Area {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Build = PDFKit.PDFStructureElement;

/** What an element takes from those around it. */
interface Surroundings {
  readonly language: string;
  readonly direction: Direction;
}

/**
 * Makes the structure tree after the pages are painted, from the document tree itself: so the order of the tags is
 * the order of the HTML, whatever the order of painting was (ISO 32000-1, 14.7; ISO 14289-1, 7.1).
 */
export function addStructure(
  pdf: PDFKit.PDFDocument,
  parts: readonly Part[],
  marks: Marks,
  language: string,
): void {
  const labels = new Map(parts.flatMap(({ layout }) => [...layout.labels]));
  const firstPages = new Map(parts.map(({ name, firstPage }) => [`#${name}`, firstPage]));
  const root = pdf.struct('Document');
  // PDFKit finishes a document only when every element is attached, so the root goes in before its children.
  pdf.addStructure(root);
  const whole: Surroundings = { language, direction: directionOfLanguage(language) };
  if (whole.direction === 'rtl') setWritingMode(root, 'rtl');
  // The heading or paragraph that stands before what comes next: what a place to write on asks.
  let lastWords = '';
  for (const { document, title } of parts) {
    const into = title === undefined ? root : pdf.struct('Sect', { title });
    if (into !== root) root.add(into);
    for (const child of document.children) build(child, undefined, into, whole);
    if (into !== root) into.end();
  }
  root.end();

  function build(node: DocumentNode, parent: Tag | undefined, into: Build, around: Surroundings): void {
    if (node.kind === 'text') {
      addText(node, into, around);
      return;
    }
    const role = roleOf(node.tag, parent);
    if (role === 'Artifact') {
      addWritingLine(node, into);
      return;
    }
    const element = pdf.struct(role, options(node));
    into.add(element);
    const direction = directionOf(node, around.direction);
    const inside = { language: node.attributes.lang ?? around.language, direction };
    if (role === 'L') setListNumbering(element, node.tag);
    if (direction !== around.direction) setWritingMode(element, direction);
    if (role === 'Figure') addContents(node, element);
    else if (node.tag === 'li') buildItem(node, element, inside);
    else for (const child of node.children) build(child, node.tag, element, inside);
    if (node.tag === 'a') addLinks(node, element);
    if (['P', 'H1', 'H2', 'H3', 'H4'].includes(role)) lastWords = wordsIn(node);
    if (role === 'P') addWritingLine(node, element);
    element.end();
  }

  /** The line to write on that was painted for an element, if any. */
  function addWritingLine(node: ElementNode, into: Build): void {
    const lines = marks.contents.get(node);
    if (lines) addPrintField(pdf, into, 'writing-line', lastWords, lines);
  }

  /**
   * Text that runs to the left stands in the page's content back to front, so its tag says it as it is read
   * (ISO 32000-1, 14.9.4), in its language.
   */
  function addText(node: TextNode, into: Build, { language, direction }: Surroundings): void {
    if (!runsToTheLeft(node.text) || !marks.contents.has(node)) {
      addContents(node, into);
      return;
    }
    const lang = directionOfLanguage(language) === 'rtl' && direction === 'rtl' ? { lang: language } : {};
    const span = pdf.struct('Span', { actual: node.text, ...lang });
    into.add(span);
    addContents(node, span);
    span.end();
  }

  function buildItem(node: ElementNode, item: Build, inside: Surroundings): void {
    const label = labels.get(node);
    if (label) {
      const lbl = pdf.struct('Lbl');
      item.add(lbl);
      if (label.text === '')
        addPrintField(pdf, lbl, 'tick-box', wordsIn(node), marks.contents.get(label) ?? []);
      else addContents(label, lbl);
      lbl.end();
    }
    const body = pdf.struct('LBody');
    item.add(body);
    for (const child of node.children) build(child, 'li', body, inside);
    body.end();
  }

  function options(node: ElementNode): Record<string, string | number[]> {
    const figure = marks.figures.get(node);
    const alt = node.attributes['aria-label'] ?? node.attributes.alt;
    const scope = { col: 'Column', row: 'Row' }[node.attributes.scope ?? ''];
    return {
      ...(node.attributes.lang ? { lang: node.attributes.lang } : {}),
      ...(alt ? { alt } : {}),
      ...(figure ? { bbox: [figure.x, figure.y, figure.x + figure.width, figure.y + figure.height] } : {}),
      ...(scope ? { scope } : {}),
    };
  }

  function addContents(node: DocumentNode, into: Build): void {
    for (const content of marks.contents.get(node) ?? []) into.add(content);
  }

  function addLinks(node: ElementNode, element: Build): void {
    for (const area of marks.links.get(node) ?? []) {
      // The annotation is written on the current page, so that page must be the link's own.
      pdf.switchToPage(area.page);
      const href = node.attributes.href ?? '';
      // A name of a part leads to its first page: PDFKit takes a number for that, which its types do not say.
      const target = (firstPages.get(href) ?? href) as string;
      pdf.link(area.x, area.y, area.width, area.height, target, {
        structParent: element,
        Contents: new String(textOf(node)),
      } as unknown as PDFKit.Mixins.AnnotationOption);
    }
  }
}

/** Which labels a list has (ISO 32000-1, table 347); without it a reader may count items that show no number. */
function setListNumbering(element: Build, tag: Tag): void {
  const numbering = { ul: 'Disc', ol: 'Decimal', dl: 'None' }[tag as 'ul' | 'ol' | 'dl'];
  addAttributes(element, { O: 'List', ListNumbering: numbering });
}

/** Which way lines and columns run inside an element (ISO 32000-1, table 343). */
function setWritingMode(element: Build, direction: Direction): void {
  addAttributes(element, { O: 'Layout', WritingMode: direction === 'rtl' ? 'RlTb' : 'LrTb' });
}

function addAttributes(element: Build, attributes: Record<string, unknown>): void {
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  const { A } = dictionary.data;
  dictionary.data.A = A === undefined ? attributes : [A, attributes].flat();
}
