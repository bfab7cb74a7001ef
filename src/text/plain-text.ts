import { type DocumentNode, type DocumentTree, type ElementNode, variant } from '../model/document.ts';
import { INLINE } from '../model/elements.ts';
import { describedRow } from './table-rows.ts';
import { asSentences, words } from './words.ts';

/**
 * A document as plain text, to paste in a parent app or a mail. A paragraph is one line, so that the app breaks it;
 * a blank line stands between blocks; headings are in capitals, because nothing else survives everywhere. Links are written
 * out, a picture is its description, and what is only there to look at or to write on is left out.
 * @param language BCP 47; it decides how letters become capitals
 */
export function plainText(document: DocumentTree, language: string): string {
  return `${blocksOf(document.children, language).join('\n\n')}\n`;
}

/** The blocks of some nodes; what stands loose between them is a block too. */
function blocksOf(nodes: readonly DocumentNode[], language: string): string[] {
  const blocks: string[] = [];
  let loose: DocumentNode[] = [];
  const endLoose = (): void => {
    blocks.push(words(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (node.kind === 'text' || INLINE.includes(node.tag)) loose.push(node);
    else {
      endLoose();
      blocks.push(...block(node, language));
    }
  }
  endLoose();
  return blocks.filter((text) => text !== '');
}

function block(node: ElementNode, language: string): string[] {
  switch (node.tag) {
    case 'header':
      return [blocksOf(node.children, language).join('\n')];
    case 'h1':
    case 'h2':
      return [words(node.children).toLocaleUpperCase(language)];
    case 'p':
    case 'h3':
    case 'h4':
      return [words(node.children)];
    case 'ul':
    case 'ol':
      return [listLines(node, language).join('\n')];
    case 'dl':
      // Facts are short and stand together; what somebody does is a paragraph of its own.
      return [
        node.children.flatMap((pair) => pairLine(pair)).join(variant(node) === 'feiten' ? '\n' : '\n\n'),
      ];
    case 'table':
      return tableBlocks(node);
    case 'img':
    case 'svg':
      return described(node);
    case 'hr':
      return [];
    default:
      return blocksOf(node.children, language);
  }
}

/** A line an item, and its own lists under it, further in. */
function listLines(list: ElementNode, language: string): string[] {
  return list.children.flatMap((item, i) => {
    if (item.kind === 'text') return [];
    const isList = (child: DocumentNode): child is ElementNode =>
      child.kind === 'element' && (child.tag === 'ul' || child.tag === 'ol');
    const said = blocksOf(
      item.children.filter((child) => !isList(child)),
      language,
    );
    const inner = item.children.filter(isList).flatMap((child) => listLines(child, language));
    const mark = list.tag === 'ol' ? `${i + 1}.` : '-';
    const line = said.length > 0 || inner.length > 0 ? [`${mark} ${asSentences(said)}`.trimEnd()] : [];
    return [...line, ...inner.map((one) => `  ${one}`)];
  });
}

/** `Wanneer: donderdag 21 januari`; a fact that only a picture tells, such as a code to scan, says nothing in a message. */
function pairLine(pair: DocumentNode): string[] {
  if (pair.kind === 'text' || variant(pair) === 'beeld') return [];
  const part = (tag: string): DocumentNode[] =>
    pair.children.flatMap((child) => (child.kind === 'element' && child.tag === tag ? child.children : []));
  const term = words(part('dt'));
  const said = told(part('dd'));
  if (said === '') return term === '' ? [] : [term];
  return [`${term}${/[.:?!]$/.test(term) ? '' : ':'} ${said}`];
}

function tableBlocks(table: ElementNode): string[] {
  const rowsOf = (tag: string): ElementNode[] =>
    elements(table, tag).flatMap((part) => part.children.filter((row) => row.kind === 'element'));
  const cellsOf = (row: ElementNode): string[] =>
    row.children.map((cell) => (cell.kind === 'text' ? '' : told(cell.children)));
  const [heads = []] = rowsOf('thead').map(cellsOf);
  const caption = elements(table, 'caption').map((one) => words(one.children));
  const rows = rowsOf('tbody')
    .map((row) => describedRow(heads, cellsOf(row)))
    .filter((row) => row !== '');
  return [...caption, rows.map((row) => `- ${row}`).join('\n')];
}

/** What stands in a cell or behind a term, in one line. */
function told(nodes: readonly DocumentNode[]): string {
  return asSentences(partsOf(nodes));
}

function partsOf(nodes: readonly DocumentNode[]): string[] {
  const isInline = (node: DocumentNode): boolean => node.kind === 'text' || INLINE.includes(node.tag);
  const inline = nodes.filter(isInline);
  const blocks = nodes.filter((node): node is ElementNode => !isInline(node));
  return [
    ...words(inline).split('\n'),
    ...blocks.flatMap((node) => (isPicture(node) ? described(node) : partsOf(node.children))),
  ].filter((text) => text !== '');
}

/** The words of a picture; a logo says nothing that does not stand beside it. */
function described(node: ElementNode): string[] {
  return variant(node) === 'logo' ? [] : [node.attributes.alt ?? node.attributes['aria-label'] ?? ''];
}

function isPicture({ tag }: ElementNode): boolean {
  return tag === 'img' || tag === 'svg';
}

function elements(node: ElementNode, tag: string): ElementNode[] {
  return node.children.filter((child): child is ElementNode => child.kind === 'element' && child.tag === tag);
}
