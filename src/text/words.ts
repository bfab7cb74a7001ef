import { type DocumentNode, type ElementNode, textOf } from '../model/document.ts';
import { withoutDottedLines } from '../model/words.ts';

/** The words of inline nodes: a break is a new line, a link is written out, spaces are plain ones. */
export function words(nodes: readonly DocumentNode[]): string {
  return withoutDottedLines(nodes.map(said).join(''))
    .replace(/\u00ad/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Texts behind one another; one that does not end in a mark gets a full stop before the next. */
export function asSentences(texts: readonly string[]): string {
  return texts
    .map((text, i) => (i === texts.length - 1 || /[.,:;?!…]['’"”)]*$/.test(text) ? text : `${text}.`))
    .join(' ');
}

function said(node: DocumentNode): string {
  if (node.kind === 'text') return node.text;
  if (node.tag === 'br') return '\n';
  const inner = node.children.map(said).join('');
  return node.tag === 'a' ? writtenOut(node, inner) : inner;
}

/** A link with its address behind it, unless its words are the address: then the address alone, whole. */
function writtenOut(link: ElementNode, inner: string): string {
  const { href = '' } = link.attributes;
  if (!href.startsWith('https://')) return inner;
  const shown = textOf(link).trim();
  return href.replace('https://', '').startsWith(shown.replace('https://', '')) ? href : `${inner} (${href})`;
}
