import type { Drawing, Shape } from '../model/picture.ts';
import { boundsOf } from './svg-bounds.ts';
import { combined, growth, type Matrix, moved, readTransform } from './svg-matrix.ts';
import type { PathStep } from './svg-path.ts';
import { outlineOf, SHAPE_ELEMENTS, type ShapeElement } from './svg-shapes.ts';
import { lengthOf, PLAIN_STYLE, paintOf, type SvgStyle, styleOf } from './svg-style.ts';
import { readXml, SvgFault, type SvgReason, type XmlElement } from './svg-xml.ts';

/** A drawing is read into a field of this many units along its longer side. */
const FIELD = 1000;
/** What a shape may stand outside the picture, as a share of the field: a browser hides it, and in print it harms nothing. */
const SLACK = 0.05;
const MOST_STEPS = 20_000;
const MOST_FAULTS = 5;

/** Elements that draw nothing themselves. */
const SILENT = ['title', 'desc', 'metadata', 'defs'];

/** Why an element is refused, when it is not just unknown. */
const REFUSALS: Readonly<Record<string, SvgReason>> = {
  text: 'text',
  tspan: 'text',
  textPath: 'text',
  image: 'image',
  style: 'style',
  script: 'script',
  use: 'link',
  a: 'link',
};

/** What reading an SVG file gives. */
export type SvgReading =
  | { readonly ok: true; readonly drawing: Drawing }
  | { readonly ok: false; readonly faults: readonly SvgFault[] };

/**
 * Reads a drawing from SVG: paths, simple shapes, groups, transforms, plain colours. What comes out is ours, numbers and
 * colours only; nothing of the file is copied. Everything else is refused with its line, at most five things at once.
 */
export function readSvg(text: string): SvgReading {
  try {
    const root = readXml(text);
    return new SvgReader(root).read();
  } catch (error) {
    if (error instanceof SvgFault) return { ok: false, faults: [error] };
    throw error;
  }
}

class SvgReader {
  private readonly root: XmlElement;
  private readonly faults: SvgFault[] = [];
  private readonly shapes: Shape[] = [];
  private steps = 0;
  private width = 0;
  private height = 0;

  constructor(root: XmlElement) {
    this.root = root;
  }

  read(): SvgReading {
    const { root } = this;
    if (localName(root) !== 'svg') throw new SvgFault('syntax', root.line, root.name);
    const [left, top, width, height] = viewBox(root);
    const scale = FIELD / Math.max(width, height);
    [this.width, this.height] = [hundredth(width * scale), hundredth(height * scale)];
    this.group(root, [scale, 0, 0, scale, -left * scale, -top * scale], PLAIN_STYLE);
    if (this.faults.length === 0 && this.shapes.length === 0) throw new SvgFault('empty', root.line, 'svg');
    if (this.faults.length > 0) return { ok: false, faults: this.faults };
    const { width: fieldWidth, height: fieldHeight, shapes } = this;
    return { ok: true, drawing: { kind: 'drawing', width: fieldWidth, height: fieldHeight, shapes } };
  }

  private group(element: XmlElement, matrix: Matrix, outer: SvgStyle): void {
    const style = styleOf(element, outer);
    if (style.isGone) {
      refuseActive(element);
      return;
    }
    for (const child of element.children) {
      if (this.faults.length >= MOST_FAULTS) return;
      try {
        this.child(child, matrix, style);
      } catch (error) {
        if (!(error instanceof SvgFault)) throw error;
        this.faults.push(error);
      }
    }
  }

  private child(element: XmlElement, matrix: Matrix, style: SvgStyle): void {
    const name = localName(element);
    const inner = combined(matrix, transformOf(element));
    if (SILENT.includes(name)) refuseActive(element);
    else if (name === 'g') this.group(element, inner, style);
    else if (SHAPE_ELEMENTS.includes(name as ShapeElement))
      this.shape(element, name as ShapeElement, inner, style);
    else throw new SvgFault(REFUSALS[name] ?? 'element', element.line, element.name);
  }

  private shape(element: XmlElement, kind: ShapeElement, matrix: Matrix, group: SvgStyle): void {
    const style = styleOf(element, group);
    const grown = growth(matrix);
    const paint = paintOf(style, grown);
    const steps = outlineOf(kind, element);
    this.steps += steps.length;
    if (this.steps > MOST_STEPS) throw new SvgFault('many', element.line, element.name, String(MOST_STEPS));
    if (!paint || steps.length < 2) return;
    const placed = steps.map((step) => placedStep(step, matrix));
    const areReal = placed.every(([, ...numbers]) => numbers.every(Number.isFinite));
    if (!areReal) throw new SvgFault('number', element.line, element.name);
    const place = this.placeOf(placed, (paint.stroke?.width ?? 0) / 2);
    if (place === 'away') return;
    if (place === 'across') throw new SvgFault('outside', element.line, element.name);
    this.shapes.push({
      d: placed.map(([letter, ...numbers]) => letter + numbers.join(' ')).join(''),
      ...paint,
    });
  }

  /** Whether steps lie within the field, wholly outside, or across its edge; a line reaches half its width further. */
  private placeOf(steps: readonly PathStep[], reach: number): 'within' | 'away' | 'across' {
    const bounds = boundsOf(steps);
    const [left, top] = [bounds.left - reach, bounds.top - reach];
    const [right, bottom] = [bounds.right + reach, bounds.bottom + reach];
    if (right <= 0 || bottom <= 0 || left >= this.width || top >= this.height) return 'away';
    const slack = FIELD * SLACK;
    const isWithin =
      left >= -slack && top >= -slack && right <= this.width + slack && bottom <= this.height + slack;
    return isWithin ? 'within' : 'across';
  }
}

/** The name without the prefix of SVG's own namespace; elements with other prefixes are notes of drawing programs. */
function localName({ name }: XmlElement): string {
  const [prefix, local] = name.includes(':') ? name.split(':') : ['svg', name];
  return prefix === 'svg' ? (local ?? '') : 'metadata';
}

/** Scripts and style sheets work from anywhere, also where nothing is drawn. */
function refuseActive(element: XmlElement): void {
  for (const child of element.children) {
    const name = localName(child);
    if (name === 'script' || name === 'style' || name === 'foreignObject')
      throw new SvgFault(REFUSALS[name] ?? 'element', child.line, child.name);
    refuseActive(child);
  }
}

/** The field of the drawing: left, top, width, height. */
function viewBox(root: XmlElement): readonly [number, number, number, number] {
  const { attributes, line, name } = root;
  const written = attributes.get('viewBox');
  const words = written?.trim().split(/\s*,\s*|\s+/);
  const sides = words ?? ['0', '0', attributes.get('width') ?? '', attributes.get('height') ?? ''];
  const [left = 0, top = 0, width = 0, height = 0] = sides.map((side) =>
    side === '' || side.endsWith('%') ? 0 : lengthOf(side, root),
  );
  const fits =
    sides.length === 4 && width > 0 && height > 0 && Math.max(width, height) / Math.min(width, height) <= 50;
  if (!fits) throw new SvgFault('size', line, name, written ?? '');
  return [left, top, width, height];
}

function transformOf(element: XmlElement): Matrix {
  const written = element.attributes.get('transform') ?? '';
  const matrix = readTransform(written);
  if (!matrix) throw new SvgFault('transform', element.line, element.name, written);
  return matrix;
}

function placedStep(step: PathStep, matrix: Matrix): PathStep {
  const [letter, ...numbers] = step;
  const placed: number[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    placed.push(...moved(matrix, numbers[i] ?? 0, numbers[i + 1] ?? 0).map(hundredth));
  }
  return [letter, ...placed] as unknown as PathStep;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
