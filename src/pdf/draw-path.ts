import type { Op } from './ops.ts';

// SVG cuts off a sharp corner at this length; PDF would go on to 10.
const MITER_LIMIT = 4;

/** Fills and strokes a path. Colours go first: between a path and its painting nothing may stand (ISO 32000-1, 8.2). */
export function drawPath(pdf: PDFKit.PDFDocument, op: Extract<Op, { kind: 'path' }>): void {
  const { fill, line } = op;
  const rule = op.evenOdd ? 'even-odd' : 'non-zero';
  pdf.save().translate(op.x, op.y).scale(op.scale);
  if (fill) pdf.fillColor(fill);
  if (line) {
    pdf.strokeColor(line.colour).lineWidth(line.width).lineCap(line.cap).lineJoin(line.join);
    pdf.miterLimit(MITER_LIMIT);
  }
  pdf.path(op.d);
  if (fill && line) pdf.fillAndStroke(rule);
  else if (line) pdf.stroke();
  else pdf.fill(rule);
  pdf.restore();
}
