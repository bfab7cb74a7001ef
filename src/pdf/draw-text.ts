import { runsToTheLeft } from '../model/direction.ts';
import { type Face, type FontUse, inOrder } from './face.ts';
import { type FontSet, measurer } from './fonts.ts';
import { breakLines } from './lines.ts';
import type { Op } from './ops.ts';

/** A text to draw. */
export type TextOp = Extract<Op, { kind: 'text' }>;

/** Draws texts on the current page, each stretch in the font that has its characters. */
export class TextDrawer {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly fonts: FontSet;
  private readonly registered = new Set<string>();

  constructor(pdf: PDFKit.PDFDocument, fonts: FontSet) {
    this.pdf = pdf;
    this.fonts = fonts;
  }

  draw(op: TextOp): void {
    if (op.leftward === undefined && runsToTheLeft(op.text)) {
      for (const piece of this.pieces(op)) this.draw(piece);
      return;
    }
    const { face, leftward } = op;
    const direction = leftward ? 'rtl' : 'ltr';
    const stretches = inOrder(this.fonts.stretches(op.text, face.bold, direction), direction);
    this.pdf.fillColor(face.colour);
    // Who reads the page's content in its own order must know that this text stands in it back to front (ISO 32000-1, 14.8.2.3.3).
    if (leftward) this.pdf.markContent('ReversedChars');
    let { x } = op;
    for (const { face: font, scale, text } of stretches) {
      this.show(text, x, op.y, font, direction, face.size * scale);
      x += font.textWidth(text, direction) * face.size * scale;
    }
    if (leftward) this.pdf.endMarkedContent();
    if (op.hyphen !== undefined)
      this.show('\u00ad', x, op.y, this.fonts.latin(face.bold), 'soft-hyphen', face.size);
  }

  /** Where the letters of a text stand, without the spaces at its end; in points. */
  inked(op: TextOp): { x: number; width: number } {
    const direction = op.leftward ? 'rtl' : 'ltr';
    const ems = (text: string): number => this.fonts.width(text, op.face.bold, direction);
    const width = op.width - (ems(op.text) - ems(op.text.trimEnd())) * op.face.size;
    return { x: op.leftward ? op.x + op.width - width : op.x, width };
  }

  private show(text: string, x: number, y: number, face: Face, use: FontUse, size: number): void {
    const font = face.embed(use);
    const name = font.postscriptName;
    if (!this.registered.has(name)) {
      this.registered.add(name);
      this.pdf.registerFont(name, font as never);
    }
    // With a list of features, even an empty one, PDFKit has a text shaped as a whole, and not from word to word.
    const whole = use === 'rtl' ? { features: [] } : {};
    this.pdf
      .font(name)
      .fontSize(size)
      .text(text, x, y, { lineBreak: false, baseline: 'alphabetic', ...whole });
  }

  /** A text of a picture, whose pieces nobody has put in order yet. */
  private pieces(op: TextOp): TextOp[] {
    const run = { text: op.text, face: op.face, source: { kind: 'text', text: op.text } } as const;
    return breakLines([run], Number.POSITIVE_INFINITY, measurer(this.fonts)).flatMap((line) =>
      line.pieces.map(({ text, x, width, leftward = false }) => ({
        ...op,
        text,
        x: op.x + x,
        width,
        leftward,
      })),
    );
  }
}
