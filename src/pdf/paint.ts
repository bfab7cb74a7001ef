import PDFDocument from 'pdfkit';
import type { DocumentNode, DocumentTree, ElementNode, PageInfo } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import type { FontSet } from './fonts.ts';
import type { Layout } from './layout.ts';
import { escapeXml, PDF_UA_EXTENSION } from './metadata.ts';
import type { Op } from './ops.ts';
import { addOutline } from './outline.ts';
import { type Area, addStructure, type Marks } from './structure.ts';

/** Pictures by the name that `img src="beeld:NAME"` uses. */
export type Images = ReadonlyMap<string, Uint8Array>;

/** Title, author and subject go into XML unescaped by PDFKit, so `&` or `<` in them would break the metadata. */
class EscapedMetadataDocument extends PDFDocument {
  _addInfo(): void {
    const plain = this.info;
    const escaped = Object.entries(plain).map(([key, value]) => [
      key,
      typeof value === 'string' ? escapeXml(value) : value,
    ]);
    this.info = Object.fromEntries(escaped) as typeof plain;
    (PDFDocument.prototype as unknown as { _addInfo(): void })._addInfo.call(this);
    this.info = plain;
  }
}

/**
 * Paints laid-out pages as a tagged PDF 1.7 that says it is PDF/UA-1 and PDF/A-2a. The only file that draws with
 * PDFKit. `made` is the date in the metadata: fixed by the caller, so that the same input gives the same bytes.
 */
export async function paint(
  document: DocumentTree,
  layout: Layout,
  info: PageInfo,
  theme: Theme,
  fonts: FontSet,
  images: Images,
  made: Date,
): Promise<Uint8Array> {
  const pdf = new EscapedMetadataDocument({
    size: [theme.page.width, theme.page.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: info.language,
    displayTitle: true,
    font: '',
    info: {
      Title: info.title,
      Author: info.author,
      Subject: info.subject,
      Creator: 'samenspel',
      Producer: 'samenspel (PDFKit)',
      CreationDate: made,
      ModDate: made,
    },
  } as PDFKit.PDFDocumentOptions);
  const done = collect(pdf);
  pdf.registerFont('regular', fonts.regular as never);
  pdf.registerFont('bold', fonts.bold as never);
  const painter = new Painter(pdf, theme, images);
  for (const [i, ops] of layout.pages.entries()) painter.page(ops, i, layout.pages.length, info);
  addStructure(pdf, document, layout.labels, painter.marks);
  addOutline(pdf, document, painter.marks);
  pdf.appendXML(PDF_UA_EXTENSION);
  pdf.end();
  return done;
}

class Painter {
  readonly marks: Marks = { contents: new Map(), links: new Map(), figures: new Map() };
  private readonly pdf: PDFKit.PDFDocument;
  private readonly theme: Theme;
  private readonly images: Images;
  private owner: DocumentNode | 'artifact' | undefined;

  constructor(pdf: PDFKit.PDFDocument, theme: Theme, images: Images) {
    this.pdf = pdf;
    this.theme = theme;
    this.images = images;
  }

  page(ops: readonly Op[], index: number, count: number, info: PageInfo): void {
    this.pdf.addPage();
    for (const op of ops) {
      if (op.kind === 'extent') this.marks.figures.set(op.owner, areaOf(op, index));
      else {
        this.mark(ownerOf(op));
        this.draw(op, index);
      }
    }
    this.foot(index, count, info);
    this.endMark();
  }

  /** Opens marked content for a node, or for an artifact, unless it is open already. */
  private mark(owner: DocumentNode | undefined): void {
    const wanted = owner ?? 'artifact';
    if (this.owner === wanted) return;
    this.endMark();
    this.owner = wanted;
    if (wanted === 'artifact') {
      this.pdf.markContent('Artifact', { type: 'Layout' });
      return;
    }
    const content = this.pdf.markStructureContent(wanted.kind === 'element' ? 'Figure' : 'Span');
    const contents = this.marks.contents.get(wanted);
    if (contents) contents.push(content);
    else this.marks.contents.set(wanted, [content]);
  }

  private endMark(): void {
    if (this.owner !== undefined) this.pdf.endMarkedContent();
    this.owner = undefined;
  }

  private draw(op: Exclude<Op, { kind: 'extent' }>, page: number): void {
    const { pdf } = this;
    switch (op.kind) {
      case 'text':
        pdf
          .font(op.face.bold ? 'bold' : 'regular')
          .fontSize(op.face.size)
          .fillColor(op.face.colour);
        pdf.text(op.text, op.x, op.y, { lineBreak: false, baseline: 'alphabetic' });
        if (op.link) this.drawLink(op.link, op, page);
        return;
      case 'rect':
        if (op.radius > 0) pdf.roundedRect(op.x, op.y, op.width, op.height, op.radius);
        else pdf.rect(op.x, op.y, op.width, op.height);
        if (op.fill) pdf.fill(op.fill);
        else pdf.lineWidth(0.9).stroke(op.stroke);
        return;
      case 'rule':
        pdf
          .lineWidth(op.weight)
          .moveTo(op.x, op.y)
          .lineTo(op.x + op.width, op.y);
        if (op.dashed) pdf.dash(4, { space: 3 });
        pdf.stroke(op.colour).undash();
        return;
      case 'path':
        pdf.save().translate(op.x, op.y).scale(op.scale).path(op.d).fill(op.fill, 'even-odd').restore();
        return;
      case 'image': {
        const bytes = this.images.get((op.owner.attributes.src ?? '').replace('beeld:', ''));
        if (!bytes) throw new Error(`no image for ${op.owner.attributes.src}`);
        this.marks.figures.set(op.owner, areaOf(op, page));
        pdf.image(Buffer.from(bytes), op.x, op.y, { width: op.width, height: op.height });
      }
    }
  }

  /** Underlines a link and remembers its area for the annotation. */
  private drawLink(link: ElementNode, op: Extract<Op, { kind: 'text' }>, page: number): void {
    const width = this.pdf.widthOfString(op.text.trimEnd());
    this.pdf
      .lineWidth(0.6)
      .moveTo(op.x, op.y + 1.8)
      .lineTo(op.x + width, op.y + 1.8)
      .stroke(op.face.colour);
    const areas = this.marks.links.get(link) ?? [];
    areas.push({ page, x: op.x, y: op.y - op.face.size, width, height: op.face.size * 1.3 });
    this.marks.links.set(link, areas);
  }

  /** The foot of a page: the school, and the page's number when there are more. Not part of the document (ISO 14289-1, 7.1). */
  private foot(index: number, count: number, info: PageInfo): void {
    const { page, type, colours } = this.theme;
    const options = { lineBreak: false, baseline: 'alphabetic' } as const;
    const y = page.height - 28;
    this.endMark();
    this.pdf.markContent('Artifact', {
      type: 'Pagination',
      attached: ['Bottom'],
    } as PDFKit.Mixins.MarkingOptions);
    this.owner = 'artifact';
    this.pdf.font('regular').fontSize(type.small.size).fillColor(colours.muted);
    const number = count > 1 ? `${index + 1} / ${count}` : '';
    const right = page.width - page.margin.right - this.pdf.widthOfString(number);
    this.pdf.text(this.shortened(info.footer, right - page.margin.left - 12), page.margin.left, y, options);
    if (number !== '') this.pdf.text(number, right, y, options);
  }

  /** The text, cut off with an ellipsis where it is wider than the room, in points. */
  private shortened(text: string, room: number): string {
    if (this.pdf.widthOfString(text) <= room) return text;
    let end = text.length;
    while (end > 0 && this.pdf.widthOfString(`${text.slice(0, end).trimEnd()}…`) > room) end--;
    return `${text.slice(0, end).trimEnd()}…`;
  }
}

function ownerOf(op: Exclude<Op, { kind: 'extent' }>): DocumentNode | undefined {
  if (op.kind === 'text') return op.source;
  return op.kind === 'rule' ? undefined : op.owner;
}

function areaOf(op: { x: number; y: number; width: number; height: number }, page: number): Area {
  return { page, x: op.x, y: op.y, width: op.width, height: op.height };
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
}
