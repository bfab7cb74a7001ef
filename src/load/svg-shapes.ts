import { type PathStep, readPath } from './svg-path.ts';
import { lengthOf } from './svg-style.ts';
import { SvgFault, type XmlElement } from './svg-xml.ts';

/** The elements of SVG that draw something, and that we draw. */
export const SHAPE_ELEMENTS = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'] as const;

/** One of them. */
export type ShapeElement = (typeof SHAPE_ELEMENTS)[number];

/** The outline of a shape in its own units; without steps when it shows nothing. Throws an SvgFault. */
export function outlineOf(kind: ShapeElement, element: XmlElement): readonly PathStep[] {
  const length = (name: string): number => lengthOf(element.attributes.get(name) ?? '0', element);
  const path = (d: string): readonly PathStep[] => {
    const steps = readPath(d);
    if (!steps) throw new SvgFault('path', element.line, element.name);
    return steps;
  };
  switch (kind) {
    case 'path':
      return path(element.attributes.get('d') ?? '');
    case 'rect':
      return path(rectangle(element, length));
    case 'circle':
      return path(ellipse(length('cx'), length('cy'), length('r'), length('r')));
    case 'ellipse':
      return path(ellipse(length('cx'), length('cy'), length('rx'), length('ry')));
    case 'line':
      return path(`M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`);
    case 'polyline':
      return path(points(element));
    case 'polygon':
      return path(`${points(element)}${element.attributes.has('points') ? 'Z' : ''}`);
  }
}

function rectangle(element: XmlElement, length: (name: string) => number): string {
  const [x, y, width, height] = [length('x'), length('y'), length('width'), length('height')];
  if (width <= 0 || height <= 0) return '';
  const has = (name: string): boolean => element.attributes.has(name);
  const rx = Math.min(length(has('rx') ? 'rx' : 'ry'), width / 2);
  const ry = Math.min(length(has('ry') ? 'ry' : 'rx'), height / 2);
  if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return (
    `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}${corner(-rx, ry)}` +
    `h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}z`
  );
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return '';
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;
}

function points(element: XmlElement): string {
  const list = (element.attributes.get('points') ?? '').trim();
  if (/[^\d\s,.eE+-]/.test(list)) throw new SvgFault('path', element.line, element.name);
  return list === '' ? '' : `M${list}`;
}
