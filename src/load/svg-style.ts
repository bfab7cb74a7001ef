import type { Shape, Stroke } from '../model/picture.ts';
import { readColour } from './svg-colours.ts';
import { SvgFault, type XmlElement } from './svg-xml.ts';

/** How a shape is painted; children take it over from the group they stand in. */
export interface SvgStyle {
  readonly colour: `#${string}`;
  readonly fill: `#${string}` | undefined;
  readonly evenOdd: boolean;
  readonly stroke: `#${string}` | undefined;
  /** In the element's own units, before any transform. */
  readonly width: number;
  readonly cap: Stroke['cap'];
  readonly join: Stroke['join'];
  /** Not to be seen, though a child may be. */
  readonly isHidden: boolean;
  /** Not there at all, with all that stands in it. */
  readonly isGone: boolean;
}

/** How shapes are painted that say nothing. */
export const PLAIN_STYLE: SvgStyle = {
  colour: '#000000',
  fill: '#000000',
  evenOdd: false,
  stroke: undefined,
  width: 1,
  cap: 'butt',
  join: 'miter',
  isHidden: false,
  isGone: false,
};

/** What would change the look in a way that we cannot follow, with the values at which it changes nothing. */
const EFFECTS: Readonly<Record<string, RegExp>> = {
  opacity: /^(1(\.0*)?|100%)$/,
  'fill-opacity': /^(1(\.0*)?|100%)$/,
  'stroke-opacity': /^(1(\.0*)?|100%)$/,
  'stroke-dasharray': /^(none|0)$/,
  'clip-path': /^none$/,
  mask: /^none$/,
  filter: /^none$/,
  marker: /^none$/,
  'marker-start': /^none$/,
  'marker-mid': /^none$/,
  'marker-end': /^none$/,
  'mix-blend-mode': /^normal$/,
  'vector-effect': /^none$/,
  'paint-order': /^(normal|fill|fill stroke)$/,
  'transform-origin': /^(0 0|0px 0px)$/,
};

/**
 * The style of an element within a group: its presentation attributes, and over them its `style`. Throws an SvgFault for
 * what we cannot follow: effects, links, scripts, colours that are none. What does not change the look is passed by.
 */
export function styleOf(element: XmlElement, group: SvgStyle): SvgStyle {
  const properties = propertiesOf(element);
  const refuse = (name: string): never => {
    throw new SvgFault('effect', element.line, element.name, name);
  };
  for (const [name, value] of properties) {
    if (Object.hasOwn(EFFECTS, name) && !EFFECTS[name]?.test(value)) refuse(name);
  }
  const say = (name: string): string | undefined => {
    const value = properties.get(name);
    return value === 'inherit' ? undefined : value;
  };
  const one = <T extends string>(name: string, words: readonly T[], otherwise: T): T => {
    const value = say(name);
    return words.find((word) => word === value) ?? (value === undefined ? otherwise : refuse(name));
  };
  const colour = colourOf('color', group.colour) ?? group.colour;
  const [display, visibility] = [say('display'), say('visibility')];
  const width = say('stroke-width');
  return {
    colour,
    fill: colourOf('fill', group.fill),
    stroke: colourOf('stroke', group.stroke),
    evenOdd: one('fill-rule', ['evenodd', 'nonzero'], group.evenOdd ? 'evenodd' : 'nonzero') === 'evenodd',
    width: width === undefined ? group.width : lengthOf(width, element),
    cap: one('stroke-linecap', ['butt', 'round', 'square'], group.cap),
    join: one('stroke-linejoin', ['miter', 'round', 'bevel'], group.join),
    isHidden: visibility === undefined ? group.isHidden : visibility !== 'visible',
    isGone: display === 'none',
  };

  function colourOf(name: string, otherwise: `#${string}` | undefined): `#${string}` | undefined {
    const value = say(name);
    if (value === undefined) return otherwise;
    if (value === 'none' || value === 'transparent') return undefined;
    if (value.toLowerCase() === 'currentcolor') return name === 'color' ? group.colour : colour;
    const read = readColour(value);
    if (!read) throw new SvgFault('colour', element.line, element.name, value);
    return read;
  }
}

/** A length in the units of the drawing. Throws an SvgFault for other units. */
export function lengthOf(value: string, element: XmlElement): number {
  const number = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(px)?$/i.test(value)
    ? Number.parseFloat(value)
    : Number.NaN;
  if (!Number.isFinite(number)) throw new SvgFault('number', element.line, element.name, value);
  return number;
}

/** What a shape of this style takes along; undefined when it shows nothing. `grown` is what its transform does to a line. */
export function paintOf(style: SvgStyle, grown: number): Omit<Shape, 'd'> | undefined {
  const { fill, stroke, evenOdd, cap, join } = style;
  const width = Math.round(style.width * grown * 100) / 100;
  const hasLine = stroke !== undefined && width > 0;
  if (style.isHidden || style.isGone || (!fill && !hasLine)) return undefined;
  return {
    ...(fill ? { fill } : {}),
    ...(fill && evenOdd ? { evenOdd } : {}),
    ...(hasLine ? { stroke: { colour: stroke, width, cap, join } } : {}),
  };
}

function propertiesOf(element: XmlElement): Map<string, string> {
  const properties = new Map<string, string>();
  for (const [name, value] of element.attributes) {
    if (/^on/i.test(name)) throw new SvgFault('script', element.line, element.name, name);
    if (/^(xlink:)?href$/.test(name)) throw new SvgFault('link', element.line, element.name, value);
    properties.set(name, value.trim());
  }
  for (const declaration of (element.attributes.get('style') ?? '').split(';')) {
    const [name = '', ...value] = declaration.split(':');
    if (name.trim() !== '')
      properties.set(
        name.trim().toLowerCase(),
        value
          .join(':')
          .replace(/!\s*important\s*$/i, '')
          .trim(),
      );
  }
  return properties;
}
