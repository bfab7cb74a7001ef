import PDFDocument from 'pdfkit';
import { directionOfLanguage } from '../model/direction.ts';
import type { DocumentNode, ElementNode, PageInfo } from '../model/document.ts';
import { type Pictures, pictureName } from '../model/picture.ts';
import { drawPath } from './draw-path.ts';
import { TextDrawer, type TextOp } from './draw-text.ts';
import { withDrawings } from './drawing.ts';
import { type FontSet, measurer } from './fonts.ts';
import { FOOT_BEGINS, footOps } from './foot.ts';
import { escapeXml, PDF_UA_EXTENSION } from './metadata.ts';
import type { Op } from './ops.ts';
import { addOutline } from './outline.ts';
import type { Part } from './part.ts';
import { type Area, addStructure, type Marks } from './structure.ts';

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
 * Paints laid-out pages as a tagged PDF 1.7 that says it is PDF/UA-1 and PDF/A-2a. The only file that loads
 * PDFKit. The parts, at least one, are all on sheets of one size. `made` is the date in the metadata: fixed by the caller, so that the same input gives the same bytes.
 */
export async function paint(
  parts: readonly Part[],
  info: PageInfo,
  fonts: FontSet,
  images: Pictures,
  made: Date,
): Promise<Uint8Array> {
  const pdf = new EscapedMetadataDocument({
    size: sheetOf(parts),
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
  const painter = new Painter(pdf, fonts, images);
  const count = Math.max(...parts.map(({ firstPage, layout }) => firstPage + layout.pages.length));
  for (const { layout, theme, firstPage } of parts) {
    while (pdf.bufferedPageRange().count < firstPage) pdf.addPage();
    for (const [i, ops] of layout.pages.entries()) {
      const page = firstPage + i;
      const drawn = withDrawings(ops, images, theme.colours);
      painter.page(drawn, page, footOps(info, page, count, theme, measurer(fonts)));
    }
  }
  addStructure(pdf, parts, painter.marks, info.language);
  if (directionOfLanguage(info.language) === 'rtl') bindAtTheRight(pdf);
  addOutline(pdf, parts, painter.marks);
  pdf.appendXML(PDF_UA_EXTENSION);
  pdf.end();
  return done;
}

function sheetOf([first]: readonly Part[]): [number, number] {
  const { width = 0, height = 0 } = first?.theme.page ?? {};
  return [width, height];
}

class Painter {
  readonly marks: Marks = { contents: new Map(), links: new Map(), figures: new Map() };
  private readonly pdf: PDFKit.PDFDocument;
  private readonly text: TextDrawer;
  private readonly images: Pictures;
  private owner: DocumentNode | 'artifact' | undefined;

  constructor(pdf: PDFKit.PDFDocument, fonts: FontSet, images: Pictures) {
    this.pdf = pdf;
    this.text = new TextDrawer(pdf, fonts);
    this.images = images;
  }

  page(ops: readonly Op[], index: number, foot: readonly TextOp[]): void {
    this.pdf.addPage();
    for (const op of ops) {
      if (op.kind === 'extent') this.marks.figures.set(op.owner, areaOf(op, index));
      else {
        this.mark(ownerOf(op));
        this.draw(op, index);
      }
    }
    this.foot(foot);
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
    const content = this.pdf.markStructureContent(wanted.kind === 'text' ? 'Span' : contentTag(wanted));
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
        this.text.draw(op);
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
        drawPath(pdf, op);
        return;
      case 'image': {
        const image = this.images.get(pictureName(op.owner.attributes.src ?? ''));
        if (!image || image.kind === 'drawing') throw new Error(`no image for ${op.owner.attributes.src}`);
        this.marks.figures.set(op.owner, areaOf(op, page));
        pdf.image(Buffer.from(image.bytes), op.x, op.y, { width: op.width, height: op.height });
      }
    }
  }

  /** Underlines a link and remembers its area for the annotation. */
  private drawLink(link: ElementNode, op: TextOp, page: number): void {
    const { x, width } = this.text.inked(op);
    this.pdf
      .lineWidth(0.6)
      .moveTo(x, op.y + 1.8)
      .lineTo(x + width, op.y + 1.8)
      .stroke(op.face.colour);
    const areas = this.marks.links.get(link) ?? [];
    areas.push({ page, x, y: op.y - op.face.size, width, height: op.face.size * 1.3 });
    this.marks.links.set(link, areas);
  }

  /** What stands at the foot of a page is no part of the document (ISO 14289-1, 7.1 and 7.8). */
  private foot(ops: readonly TextOp[]): void {
    this.endMark();
    // Written as it is: PDFKit's own marks have no subtype.
    this.pdf.addContent(FOOT_BEGINS);
    for (const op of ops) this.text.draw(op);
    this.pdf.addContent('EMC');
  }
}

/** Two pages side by side begin at the right (ISO 32000-1, table 150). */
function bindAtTheRight(pdf: PDFKit.PDFDocument): void {
  const root = pdf as unknown as {
    _root: { data: { ViewerPreferences: { data: Record<string, unknown> } } };
  };
  root._root.data.ViewerPreferences.data.Direction = 'R2L';
}

function ownerOf(op: Exclude<Op, { kind: 'extent' }>): DocumentNode | undefined {
  if (op.kind === 'text') return op.source;
  return op.owner;
}

/** What marked content of an element is called: a picture, or a place to write on. */
function contentTag({ tag }: ElementNode): 'Figure' | 'Form' {
  return tag === 'img' || tag === 'svg' ? 'Figure' : 'Form';
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
