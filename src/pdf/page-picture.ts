import { pictureName } from '../model/picture.ts';
import type { TextOp } from './draw-text.ts';
import type { Op, TextFace } from './ops.ts';

/** The size of a page, in points. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A laid-out page as a small drawing in SVG, for a page of HTML that has the same typeface: for the eye only, so that
 * assistive technology passes it by. Colours stand in attributes, and so no style sheet changes them; bold letters have
 * the class `vet`. A picture is a `use` of `#beeld-` and its name: the page says once what that is.
 */
export function pagePicture(ops: readonly Op[], { width, height }: Size): string {
  const shapes = ops.map((op) => (op.kind === 'text' ? op : shape(op)));
  return `<svg viewBox="0 0 ${short(width)} ${short(height)}" aria-hidden="true" focusable="false">${withTexts(shapes)}</svg>`;
}

/** Texts behind one another in the same face share what they look like. */
function withTexts(shapes: readonly (string | TextOp)[]): string {
  let written = '';
  let open: TextFace | undefined;
  for (const one of shapes) {
    const face = typeof one === 'string' ? undefined : one.face;
    if (open && (!face || !sameFace(open, face))) {
      written += '</g>';
      open = undefined;
    }
    if (face && !open) {
      const { size, bold, colour } = face;
      written += `<g${bold ? ' class="vet"' : ''} font-size="${short(size)}" fill="${colour}">`;
      open = face;
    }
    written += typeof one === 'string' ? one : text(one);
  }
  return open ? `${written}</g>` : written;
}

function sameFace(one: TextFace, other: TextFace): boolean {
  return one.bold === other.bold && one.size === other.size && one.colour === other.colour;
}

function text({ x, y, width, text: words, leftward, hyphen }: TextOp): string {
  if (words.trim() === '') return '';
  const at = `y="${short(y)}"`;
  const said = escaped(words.trimEnd()) + (hyphen === undefined ? '' : '-');
  return leftward
    ? `<text x="${short(x + width)}" ${at} direction="rtl">${said}</text>`
    : `<text x="${short(x)}" ${at}>${said}</text>`;
}

function shape(op: Exclude<Op, { kind: 'text' }>): string {
  switch (op.kind) {
    case 'rect': {
      const { x, y, width, height, radius, fill = 'none', stroke } = op;
      const round = radius > 0 ? ` rx="${short(radius)}"` : '';
      const edge = stroke ? ` stroke="${stroke}" stroke-width=".9"` : '';
      return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${round} fill="${fill}"${edge}></rect>`;
    }
    case 'rule': {
      const dashes = op.dashed ? ' stroke-dasharray="4 3"' : '';
      return `<path d="M${short(op.x)} ${short(op.y)}h${short(op.width)}" stroke="${op.colour}" stroke-width="${short(op.weight)}"${dashes}></path>`;
    }
    case 'path': {
      const { x, y, scale, d, fill = 'none', evenOdd, line } = op;
      const place = `transform="translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 1000) / 1000})"`;
      const edge = line
        ? ` stroke="${line.colour}" stroke-width="${line.width}" stroke-linecap="${line.cap}" stroke-linejoin="${line.join}"`
        : '';
      return `<path ${place} fill="${fill}"${evenOdd ? ' fill-rule="evenodd"' : ''}${edge} d="${d}"></path>`;
    }
    case 'image': {
      const name = pictureName(op.owner.attributes.src ?? '');
      return `<use href="#beeld-${name}" x="${short(op.x)}" y="${short(op.y)}" width="${short(op.width)}" height="${short(op.height)}"></use>`;
    }
    case 'extent':
      return '';
  }
}

/** To a tenth of a point: on a small drawing nobody sees more. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(value: string): string {
  return value
    .replace(/\u00ad/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
