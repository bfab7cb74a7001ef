import { createHash } from 'node:crypto';
import {
  type Direction,
  declaredDirection,
  directionOf,
  directionOfLanguage,
  LEFT_TO_RIGHT_MARK,
  leftToRightMarks,
} from '../model/direction.ts';
import {
  type DocumentNode,
  type DocumentTree,
  type ElementNode,
  type PageInfo,
  textOf,
  variant,
} from '../model/document.ts';
import { ELEMENTS, type Tag } from '../model/elements.ts';
import { ICON_FIELD, ICONS } from '../model/icons.ts';
import { type Drawing, type Pictures, pictureName } from '../model/picture.ts';
import { enlargementOf, type Theme } from '../model/theme.ts';
import { drawingShapes } from './drawing.ts';
import { styleSheet } from './style.ts';

/** What a page takes along so that it needs nothing from outside. */
export interface PageResources {
  /** The two faces as base64 WOFF2. */
  readonly fonts: { readonly regular: string; readonly bold: string };
  readonly pictures: Pictures;
}

/**
 * Writes a document as one self-contained HTML page: no script, nothing fetched, and a Content-Security-Policy that
 * says so. The text of the body is the text of the document, in its order; only decoration is added.
 */
export function writeHtml(
  document: DocumentTree,
  info: PageInfo,
  theme: Theme,
  resources: PageResources,
): string {
  const style = styleSheet(theme, resources.fonts);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  const direction = directionOfLanguage(info.language);
  const ground: Ground = { theme, direction, ...resources };
  const body = document.children.map((node) => write(node, undefined, ground)).join('\n');
  return `<!doctype html>
<html lang="${attribute(info.language)}"${direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="author" content="${attribute(info.author)}">
<meta name="description" content="${attribute(info.subject)}">
<meta name="generator" content="samenspel">
<title>${text(info.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const SVG_TAGS: readonly Tag[] = ['svg', 'rect', 'path', 'text'];

/** What the elements of a page are written with. */
interface Ground extends PageResources {
  readonly theme: Theme;
  /** Which way the lines around an element run. */
  readonly direction: Direction;
}

function write(node: DocumentNode, parent: ElementNode | undefined, ground: Ground): string {
  if (node.kind === 'text') return text(ground.direction === 'rtl' ? withMarks(node.text) : node.text);
  if (node.tag === 'img') return picture(node, ground);
  const inside = { ...ground, direction: directionOf(node, ground.direction) };
  const inner = node.children.map((child) => write(child, node, inside)).join('');
  const dir = declaredDirection(node, ground.direction);
  const open = `<${node.tag}${attributes({ ...node.attributes, ...(dir ? { dir } : {}), ...nameOf(node) })}`;
  if (ELEMENTS[node.tag].content === 'empty' && !SVG_TAGS.includes(node.tag)) return `${open}>`;
  return `${open}>${pictogram(node, parent)}${inner}</${node.tag}>`;
}

/**
 * A box is a landmark to a screen reader; its heading is its name, so that a list of landmarks tells them apart. A box
 * without a heading is none.
 */
function nameOf(node: ElementNode): Record<string, string> {
  if (node.tag !== 'aside') return {};
  const heading = node.children.find((child) => child.kind === 'element' && /^h\d$/.test(child.tag));
  return heading ? { 'aria-label': textOf(heading) } : { role: 'none' };
}

function attributes(named: Readonly<Record<string, string>>): string {
  return Object.entries(named)
    .map(([name, value]) => ` ${name}="${attribute(value)}"`)
    .join('');
}

/** A picture by its name: pixels as data, a drawing as its shapes. */
function picture(node: ElementNode, { pictures, theme }: Ground): string {
  const { src = '', ...named } = node.attributes;
  const found = pictures.get(pictureName(src));
  if (!found) throw new Error(`no picture for ${src}`);
  if (found.kind === 'drawing') return drawing(found, named, theme);
  const data = `data:image/${found.kind};base64,${Buffer.from(found.bytes).toString('base64')}`;
  return `<img${attributes({ src: data, ...named })}>`;
}

/** A drawing as large as in print, in proportion to the text: it grows with large letters. */
function drawing(found: Drawing, named: Readonly<Record<string, string>>, theme: Theme): string {
  const { alt = '', width, height, ...rest } = named;
  const em = (points: string | undefined): string =>
    `${Math.round(((Number(points) * enlargementOf(theme)) / theme.type.body.size) * 1000) / 1000}em`;
  const open = attributes({
    ...rest,
    viewBox: `0 0 ${found.width} ${found.height}`,
    width: em(width),
    height: em(height),
    role: 'img',
    'aria-label': alt,
  });
  return `<svg${open}>${drawingShapes(found)}</svg>`;
}

/** The drawing beside a fact: decoration, hidden from screen readers; the words say the same. */
function pictogram(node: ElementNode, parent: ElementNode | undefined): string {
  const icon = node.tag === 'dt' && parent ? ICONS[variant(parent) as keyof typeof ICONS] : undefined;
  return icon
    ? `<svg viewBox="0 0 ${ICON_FIELD} ${ICON_FIELD}" aria-hidden="true"><path d="${icon}"></path></svg>`
    : '';
}

/** The text with a mark before what is read from left to right as one whole; the mark shows nothing. */
function withMarks(value: string): string {
  const marks = leftToRightMarks(value);
  return Array.from({ length: marks.length + 1 }, (_, i) => value.slice(marks[i - 1] ?? 0, marks[i])).join(
    LEFT_TO_RIGHT_MARK,
  );
}

function text(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');
}

function attribute(value: string): string {
  return text(value).replace(/"/g, '&quot;');
}
