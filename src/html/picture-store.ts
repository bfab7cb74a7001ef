import { type Drawing, inkColour, type Picture, type Pictures } from '../model/picture.ts';
import type { Theme } from '../model/theme.ts';
import { dataAddress } from './body.ts';

/**
 * The pictures of a pack, each once, for all small pages that show them: symbols that a `use` of `#beeld-` and the name
 * calls up. The colours are those on paper, also in the dark scheme.
 */
export function pictureStore(pictures: Pictures, theme: Theme): string {
  const symbols = [...pictures].map(([name, picture]) => symbol(name, picture, theme));
  return `<svg id="beelden" width="0" height="0" aria-hidden="true" focusable="false">${symbols.join('')}</svg>`;
}

function symbol(name: string, picture: Picture, theme: Theme): string {
  const { width, height } = picture;
  const inner =
    picture.kind === 'drawing'
      ? shapes(picture, theme)
      : `<image href="${dataAddress(picture)}" width="${width}" height="${height}"></image>`;
  return `<symbol id="beeld-${name}" viewBox="0 0 ${width} ${height}">${inner}</symbol>`;
}

function shapes(drawing: Drawing, { colours }: Theme): string {
  return drawing.shapes
    .map(({ d, fill, evenOdd, stroke }) => {
      const inside = ` fill="${fill ? inkColour(fill, colours) : 'none'}"${evenOdd ? ' fill-rule="evenodd"' : ''}`;
      const edge = stroke
        ? ` stroke="${inkColour(stroke.colour, colours)}" stroke-width="${stroke.width}" stroke-linecap="${stroke.cap}" stroke-linejoin="${stroke.join}"`
        : '';
      return `<path${inside}${edge} d="${d}"></path>`;
    })
    .join('');
}
