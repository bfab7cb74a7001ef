import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Roles as this test expects them, written down apart from the program's own table. */
const ROLES: Readonly<Record<string, string>> = {
  header: 'Div',
  footer: 'Div',
  section: 'Sect',
  div: 'Div',
  aside: 'Div',
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  h4: 'H4',
  p: 'P',
  ul: 'L',
  ol: 'L',
  dl: 'L',
  dt: 'Lbl',
  dd: 'LBody',
  table: 'Table',
  caption: 'Caption',
  thead: 'THead',
  tbody: 'TBody',
  tr: 'TR',
  th: 'TH',
  td: 'TD',
  img: 'Figure',
  svg: 'Figure',
  a: 'Link',
  strong: 'Span',
  small: 'Span',
  span: 'Span',
  time: 'Span',
};

/** The outline of a page's main content: a line for every role, indented by depth, and its texts in quotes. */
export function outlineOfPage(html: string): string[] {
  const main = find(parse(html), 'main');
  if (!main) throw new Error('a page without main');
  return ['Document', ...childrenOf(main).flatMap((child) => lines(child, main.tagName, 1))].reduce(
    joinTexts,
    [],
  );
}

/** Texts side by side, with a break or a page's end between them, are one. */
function joinTexts(outline: string[], line: string): string[] {
  const last = outline.at(-1);
  const depth = line.length - line.trimStart().length;
  if (line[depth] === '"' && last?.[depth] === '"' && last.trimStart().length === last.length - depth)
    outline[outline.length - 1] = `${last.slice(0, -1)} ${line.slice(depth + 1)}`;
  else outline.push(line);
  return outline;
}

function find(node: DefaultTreeAdapterTypes.Node, tag: string): Element | undefined {
  if ('tagName' in node && node.tagName === tag) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, tag);
    if (found) return found;
  }
  return undefined;
}

function childrenOf(element: Element): Node[] {
  return element.childNodes.filter(
    (child) => !('attrs' in child && child.attrs.some((a) => a.name === 'aria-hidden')),
  );
}

function lines(node: Node, parent: string, depth: number): string[] {
  const pad = '  '.repeat(depth);
  if (node.nodeName === '#text') {
    const text = squeeze((node as DefaultTreeAdapterTypes.TextNode).value);
    return text === '' ? [] : [`${pad}"${text}"`];
  }
  const element = node as Element;
  const { tagName } = element;
  if (tagName === 'hr' && hasClass(element, 'schrijven')) return [`${pad}Form`];
  if (tagName === 'hr' || tagName === 'br') return [];
  if (tagName === 'li') {
    const body = childrenOf(element).flatMap((child) => lines(child, 'li', depth + 2));
    const box = hasClass(element.parentNode, 'afvinken') ? [`${pad}    Form`] : [];
    return [`${pad}LI`, `${pad}  Lbl`, ...box, `${pad}  LBody`, ...body];
  }
  const role = tagName === 'div' && parent === 'dl' ? 'LI' : ROLES[tagName];
  if (!role) throw new Error(`no role for ${tagName}`);
  if (role === 'Figure') {
    const text = squeeze(textIn(element));
    return [`${pad}Figure`, ...(text === '' ? [] : [`${pad}  "${text}"`])];
  }
  const line = tagName === 'p' && hasClass(element, 'regel') ? [`${pad}  Form`] : [];
  return [
    `${pad}${role}`,
    ...childrenOf(element).flatMap((child) => lines(child, tagName, depth + 1)),
    ...line,
  ];
}

function hasClass(node: DefaultTreeAdapterTypes.ParentNode | null, name: string): boolean {
  return (
    node !== null && 'attrs' in node && node.attrs.some((one) => one.name === 'class' && one.value === name)
  );
}

function textIn(node: Node): string {
  if (node.nodeName === '#text') return `${(node as DefaultTreeAdapterTypes.TextNode).value} `;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** The outline in what `pdfinfo -struct-text` prints, in the same form. Labels of lists are left out: a page draws them. */
export function outlineOfPdf(structText: string): string[] {
  const outline: string[] = [];
  for (const line of structText.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const bare = line.trim();
    if (bare === '' || bare.startsWith('/') || bare.startsWith('Object ')) continue;
    if (!bare.startsWith('"')) {
      outline.push(`${' '.repeat(indent)}${bare.replace(/:$/, '').replace(/ \((block|inline)\)$/, '')}`);
      continue;
    }
    const text = squeeze(bare.slice(1, -1));
    const last = outline.at(-1) ?? '';
    const isLabel = last.trim() === 'Lbl' && /^(•|\d+\.|)$/.test(text);
    if (!isLabel && text !== '') joinTexts(outline, `${' '.repeat(indent)}"${text}"`);
  }
  return outline;
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
