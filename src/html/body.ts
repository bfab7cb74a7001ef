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
  textOf,
  variant,
} from '../model/document.ts';
import { ELEMENTS, type Tag } from '../model/elements.ts';
import { ICON_FIELD, ICONS } from '../model/icons.ts';
import { type Bitmap, type Drawing, type Pictures, pictureName } from '../model/picture.ts';
import { enlargementOf, type Theme } from '../model/theme.ts';
import { drawingShapes } from './drawing.ts';
import { escapeAttribute, escapeText } from './escape.ts';

/** The attributes by which an `img` says which image of pixels it shows. */
export type PointTo = (name: string, image: Bitmap) => Readonly<Record<string, string>>;

/** What a page's `main` holds: the document, element by element; only decoration is added. */
export function writeBody(
  document: DocumentTree,
  language: string,
  theme: Theme,
  pictures: Pictures,
  pointTo?: PointTo,
): string {
  const direction = directionOfLanguage(language);
  const names = document.children.flatMap(boxNames);
  const repeated = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  const ground: Ground = { theme, pictures, direction, repeated, ...(pointTo ? { pointTo } : {}) };
  return document.children.map((node) => write(node, undefined, ground)).join('\n');
}

/** An image of pixels as an address that holds all of it. */
export function dataAddress({ kind, bytes }: Bitmap): string {
  return `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`;
}

function asData(_name: string, image: Bitmap): { src: string } {
  return { src: dataAddress(image) };
}

const SVG_TAGS: readonly Tag[] = ['svg', 'rect', 'path', 'text'];

/** What the elements of a page are written with. */
interface Ground {
  readonly theme: Theme;
  readonly pictures: Pictures;
  /** How an image of pixels is pointed at: `src` and its data when absent. */
  readonly pointTo?: PointTo;
  /** Which way the lines around an element run. */
  readonly direction: Direction;
  /** Names that more than one box of the document has. */
  readonly repeated: ReadonlySet<string>;
}

function write(node: DocumentNode, parent: ElementNode | undefined, ground: Ground): string {
  if (node.kind === 'text') return escapeText(ground.direction === 'rtl' ? withMarks(node.text) : node.text);
  if (node.tag === 'img') return picture(node, ground);
  const inside = { ...ground, direction: directionOf(node, ground.direction) };
  const inner = node.children.map((child) => write(child, node, inside)).join('');
  const dir = declaredDirection(node, ground.direction);
  const open = `<${node.tag}${attributes({ ...node.attributes, ...(dir ? { dir } : {}), ...nameOf(node, ground) })}`;
  if (ELEMENTS[node.tag].content === 'empty' && !SVG_TAGS.includes(node.tag)) return `${open}>`;
  return `${open}>${pictogram(node, parent)}${inner}</${node.tag}>`;
}

/**
 * A box is a landmark to a screen reader; its heading is its name, so that a list of landmarks tells them apart. A box
 * without a heading is none, and so are boxes with the same.
 */
function nameOf(node: ElementNode, { repeated }: Ground): Record<string, string> {
  if (node.tag !== 'aside') return {};
  const name = boxName(node);
  return name === undefined || repeated.has(name) ? { role: 'none' } : { 'aria-label': name };
}

function boxName(box: ElementNode): string | undefined {
  const heading = box.children.find((child) => child.kind === 'element' && /^h\d$/.test(child.tag));
  return heading && textOf(heading);
}

/** The names of all boxes in a node, in their order. */
function boxNames(node: DocumentNode): string[] {
  if (node.kind === 'text') return [];
  const own = node.tag === 'aside' ? boxName(node) : undefined;
  return [...(own === undefined ? [] : [own]), ...node.children.flatMap(boxNames)];
}

function attributes(named: Readonly<Record<string, string>>): string {
  return Object.entries(named)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}

/** A picture by its name: pixels as data, a drawing as its shapes. */
function picture(node: ElementNode, { pictures, theme, pointTo = asData }: Ground): string {
  const { src = '', ...named } = node.attributes;
  const found = pictures.get(pictureName(src));
  if (!found) throw new Error(`no picture for ${src}`);
  if (found.kind === 'drawing') return drawing(found, named, theme);
  return `<img${attributes({ ...pointTo(pictureName(src), found), ...named })}>`;
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
