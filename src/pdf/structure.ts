import {
  type DocumentNode,
  type DocumentTree,
  type ElementNode,
  type TextNode,
  textOf,
} from '../model/document.ts';
import { roleOf, type Tag } from '../model/elements.ts';

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

/**
 * Makes the structure tree after the pages are painted, from the document tree itself: so the order of the tags is
 * the order of the HTML, whatever the order of painting was (ISO 32000-1, 14.7; ISO 14289-1, 7.1).
 */
export function addStructure(
  pdf: PDFKit.PDFDocument,
  document: DocumentTree,
  labels: ReadonlyMap<ElementNode, TextNode>,
  marks: Marks,
): void {
  const root = pdf.struct('Document');
  // PDFKit finishes a document only when every element is attached, so the root goes in before its children.
  pdf.addStructure(root);
  for (const child of document.children) build(child, undefined, root);
  root.end();

  function build(node: DocumentNode, parent: Tag | undefined, into: Build): void {
    if (node.kind === 'text') {
      addContents(node, into);
      return;
    }
    const role = roleOf(node.tag, parent);
    if (role === 'Artifact') return;
    const element = pdf.struct(role, options(node));
    into.add(element);
    if (role === 'Figure') addContents(node, element);
    else if (node.tag === 'li') buildItem(node, element);
    else for (const child of node.children) build(child, node.tag, element);
    if (node.tag === 'a') addLinks(node, element);
    if (role === 'L') setListNumbering(element, node.tag);
    element.end();
  }

  function buildItem(node: ElementNode, item: Build): void {
    const label = labels.get(node);
    if (label) {
      const lbl = pdf.struct('Lbl', label.text === '' ? { actual: '☐' } : {});
      item.add(lbl);
      addContents(label, lbl);
      lbl.end();
    }
    const body = pdf.struct('LBody');
    item.add(body);
    for (const child of node.children) build(child, 'li', body);
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
      pdf.link(area.x, area.y, area.width, area.height, href, {
        structParent: element,
        Contents: new String(textOf(node)),
      } as unknown as PDFKit.Mixins.AnnotationOption);
    }
  }
}

/** Which labels a list has (ISO 32000-1, table 347); without it a reader may count items that show no number. */
function setListNumbering(element: Build, tag: Tag): void {
  const numbering = { ul: 'Disc', ol: 'Decimal', dl: 'None' }[tag as 'ul' | 'ol' | 'dl'];
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = { O: 'List', ListNumbering: numbering };
}
