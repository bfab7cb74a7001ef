/** What an element is in the PDF: a standard structure type of ISO 32000-1, 14.8.4. */
export type PdfRole =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Span'
  | 'Link'
  | 'Artifact';

/** What may stand inside an element. */
export type Content =
  | 'blocks'
  | 'inline'
  | 'mixed'
  | 'items'
  | 'pairs'
  | 'pair'
  | 'table'
  | 'rows'
  | 'cells'
  | 'shapes'
  | 'label'
  | 'empty';

/** How an attribute's value is checked. */
export type AttributeRule =
  | 'text'
  | 'language'
  | 'link'
  | 'image'
  | 'date-time'
  | 'number'
  | 'view-box'
  | 'path'
  | readonly string[];

/** What the table says of one element. */
export interface ElementSpec {
  readonly role: PdfRole;
  readonly content: Content;
  /** Allowed besides `class`, `lang` and `dir`. */
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Allowed values of `class`: one variant at a time. */
  readonly variants: readonly string[];
  /** Attributes that must be there. */
  readonly required?: readonly string[];
}

function spec(
  role: PdfRole,
  content: Content,
  variants: readonly string[] = [],
  attributes: Record<string, AttributeRule> = {},
  required: readonly string[] = [],
): ElementSpec {
  return { role, content, variants, attributes, required };
}

/** Colours of the theme that a shape may name. */
export const SHAPE_COLOURS = ['inkt', 'hoofd', 'accent', 'zacht', 'middel', 'lijn', 'papier'] as const;

/**
 * The closed subset of HTML that a document may use, in one table: element → PDF role, what it may hold, its
 * attributes and its variants. The reader, both writers and the tests all come from here.
 */
export const ELEMENTS = {
  // Rooms of a page
  header: spec('Div', 'blocks'),
  footer: spec('Div', 'blocks', ['strook']),
  section: spec('Sect', 'blocks', ['held', 'heel', 'blad', 'kaarten', 'poster']),
  div: spec('Div', 'blocks', ['naast', 'deel', 'kaart', 'voor', 'achter']),
  aside: spec('Div', 'blocks', ['kader', 'nadruk']),
  // Text
  h1: spec('H1', 'inline'),
  h2: spec('H2', 'inline'),
  h3: spec('H3', 'inline'),
  h4: spec('H4', 'inline'),
  p: spec('P', 'inline', ['inleiding', 'klein', 'merk', 'soort', 'regel', 'groet', 'vraag', 'zeg']),
  // Lists
  ul: spec('L', 'items', ['afvinken']),
  ol: spec('L', 'items'),
  li: spec('LI', 'mixed'),
  dl: spec('L', 'pairs', ['feiten', 'rollen']),
  dt: spec('Lbl', 'inline'),
  dd: spec('LBody', 'mixed'),
  // Tables
  table: spec('Table', 'table', ['agenda']),
  caption: spec('Caption', 'inline'),
  thead: spec('THead', 'rows'),
  tbody: spec('TBody', 'rows'),
  tr: spec('TR', 'cells', ['pauze', 'blok', 'invullen']),
  th: spec('TH', 'mixed', [], { scope: ['col', 'row'] }, ['scope']),
  td: spec('TD', 'mixed'),
  // Pictures
  img: spec('Figure', 'empty', ['logo'], { src: 'image', alt: 'text', width: 'number', height: 'number' }, [
    'src',
    'alt',
    'width',
    'height',
  ]),
  svg: spec('Figure', 'shapes', [], { viewBox: 'view-box', 'aria-label': 'text', role: ['img'] }, [
    'viewBox',
    'aria-label',
    'role',
  ]),
  rect: spec('Artifact', 'empty', SHAPE_COLOURS, {
    x: 'number',
    y: 'number',
    width: 'number',
    height: 'number',
    rx: 'number',
  }),
  path: spec('Artifact', 'empty', SHAPE_COLOURS, { d: 'path' }),
  text: spec(
    'Artifact',
    'label',
    SHAPE_COLOURS,
    { x: 'number', y: 'number', 'font-size': 'number', 'text-anchor': ['start', 'middle', 'end'] },
    ['x', 'y', 'font-size'],
  ),
  // Marks
  hr: spec('Artifact', 'empty', ['knip', 'schrijven']),
  br: spec('Artifact', 'empty'),
  // Inside a line
  a: spec('Link', 'inline', [], { href: 'link' }, ['href']),
  strong: spec('Span', 'inline'),
  small: spec('Span', 'inline'),
  span: spec('Span', 'inline'),
  time: spec('Span', 'inline', [], { datetime: 'date-time' }, ['datetime']),
} as const satisfies Record<string, ElementSpec>;

/** The name of an element of the table. */
export type Tag = keyof typeof ELEMENTS;

/** What `dir` may say: the way an element's lines run, or `auto` for that of its first letter. */
export const DIRECTIONS = ['ltr', 'rtl', 'auto'] as const;

/** Elements that stand inside a line of text. */
export const INLINE: readonly Tag[] = ['a', 'strong', 'small', 'span', 'time', 'br'];

/** Elements that stand under one another. */
export const BLOCKS: readonly Tag[] = [
  'header',
  'footer',
  'section',
  'div',
  'aside',
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'ul',
  'ol',
  'dl',
  'table',
  'img',
  'svg',
  'hr',
];

/** Elements that may stand in each kind of content; `pair` is the `div` that HTML puts around a dt and its dd. */
export const ALLOWED: Readonly<Record<Content, readonly Tag[]>> = {
  blocks: BLOCKS,
  inline: INLINE,
  mixed: [...INLINE, 'p', 'ul', 'ol', 'img', 'svg'],
  items: ['li'],
  pairs: ['div'],
  pair: ['dt', 'dd'],
  table: ['caption', 'thead', 'tbody'],
  rows: ['tr'],
  cells: ['th', 'td'],
  shapes: ['rect', 'path', 'text'],
  label: [],
  empty: [],
};

/** What an element may hold; the `div` inside a `dl` holds a pair instead of blocks. */
export function contentOf(tag: Tag, parent: Tag | undefined): Content {
  return tag === 'div' && parent === 'dl' ? 'pair' : ELEMENTS[tag].content;
}

/** The PDF role of an element; the `div` inside a `dl` is a list item. */
export function roleOf(tag: Tag, parent: Tag | undefined): PdfRole {
  return tag === 'div' && parent === 'dl' ? 'LI' : ELEMENTS[tag].role;
}
