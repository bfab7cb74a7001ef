import { type Drawing, type Ink, isThemeColour, type Shape } from '../model/picture.ts';

/**
 * The shapes of a drawing as SVG elements. Colours of the theme come by class, so that they follow the dark scheme; a
 * drawing's own colours stand in attributes, which the page's policy allows, as it does no inline style.
 */
export function drawingShapes(drawing: Drawing): string {
  return drawing.shapes.map(shapePath).join('');
}

/** The class that strokes with a colour of the theme; the class that fills with it is its own name. */
export function strokeClass(colour: string): string {
  return `rand-${colour}`;
}

function shapePath({ d, fill, evenOdd, stroke }: Shape): string {
  const classes = [
    ...(fill && isThemeColour(fill) ? [fill] : []),
    ...(stroke && isThemeColour(stroke.colour) ? [strokeClass(stroke.colour)] : []),
  ];
  const attributes = {
    ...(classes.length > 0 ? { class: classes.join(' ') } : {}),
    ...(fill ? ownColour('fill', fill) : { fill: 'none' }),
    ...(evenOdd ? { 'fill-rule': 'evenodd' } : {}),
    ...(stroke ? { ...ownColour('stroke', stroke.colour), 'stroke-width': String(stroke.width) } : {}),
    ...(stroke && stroke.cap !== 'butt' ? { 'stroke-linecap': stroke.cap } : {}),
    ...(stroke && stroke.join !== 'miter' ? { 'stroke-linejoin': stroke.join } : {}),
    d,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<path${written.join('')}></path>`;
}

function ownColour(attribute: string, ink: Ink): Record<string, string> {
  return isThemeColour(ink) ? {} : { [attribute]: ink };
}
