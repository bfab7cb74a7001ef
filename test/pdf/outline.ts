import type { DocumentNode, DocumentTree, ElementNode } from '../../src/model/document.ts';
import { type PdfRole, roleOf, type Tag } from '../../src/model/elements.ts';

/** One line of an outline before its text is folded: an element's role, or a stretch of text. */
interface Entry {
  readonly depth: number;
  readonly role?: string;
  readonly text?: string;
}

/**
 * What a reader of the PDF's tags must hear of a document: a line an element, `2 LBody`, and a line a stretch of text,
 * `3 "Inloop"`. A list item has its label, as the PDF says it; of a figure only the role counts. A box to tick and a line to write on
 * are Forms.
 */
export function outlineOf(document: DocumentTree): string[] {
  return lines([
    { depth: 0, role: 'Document' },
    ...document.children.flatMap((node) => entriesOf(node, undefined, 1)),
  ]);
}

function entriesOf(node: DocumentNode, parent: Tag | undefined, depth: number): Entry[] {
  if (node.kind === 'text') return [{ depth, text: node.text }];
  if (node.tag === 'br') return [{ depth, text: ' ' }];
  const role: PdfRole = roleOf(node.tag, parent);
  if (isWritingSpace(node)) return [{ depth, role: 'Form' }];
  if (role === 'Artifact') return [];
  if (role === 'Figure') return [{ depth, role }];
  if (node.tag === 'ul' || node.tag === 'ol') return [{ depth, role }, ...itemsOf(node, depth + 1)];
  const inside = node.children.flatMap((child) => entriesOf(child, node.tag, depth + 1));
  return [{ depth, role }, ...inside, ...(isWritingLine(node) ? [{ depth: depth + 1, role: 'Form' }] : [])];
}

function isWritingSpace({ tag, attributes }: ElementNode): boolean {
  return tag === 'hr' && attributes.class === 'schrijven';
}

function isWritingLine({ tag, attributes }: ElementNode): boolean {
  return tag === 'p' && attributes.class === 'regel';
}

function itemsOf(list: ElementNode, depth: number): Entry[] {
  return list.children.flatMap((item, i) => {
    if (item.kind === 'text') return [];
    const drawn = list.attributes.class === 'afvinken';
    return [
      { depth, role: 'LI' },
      { depth: depth + 1, role: 'Lbl' },
      drawn
        ? { depth: depth + 2, role: 'Form' }
        : { depth: depth + 2, text: list.tag === 'ol' ? `${i + 1}.` : '•' },
      { depth: depth + 1, role: 'LBody' },
      ...item.children.flatMap((child) => entriesOf(child, 'li', depth + 2)),
    ];
  });
}

/** The same lines from what `pdfinfo -struct-text` prints. */
export function parseStructText(output: string): string[] {
  const entries: Entry[] = [];
  let figure: number | undefined;
  for (const line of output.split('\n')) {
    const [, indent = '', rest = ''] = /^( *)(.*)$/.exec(line) ?? [];
    const depth = indent.length / 2;
    if (figure !== undefined && rest !== '' && depth <= figure) figure = undefined;
    // Attributes (`/Scope /Column`) and annotations (`Object 36 0`) are no part of what is read.
    if (rest === '' || rest.startsWith('/') || /^Object \d+ \d+$/.test(rest) || figure !== undefined)
      continue;
    if (rest.startsWith('"')) entries.push({ depth, text: rest.slice(1, -1) });
    else {
      const role = /^\w+/.exec(rest)?.[0] ?? rest;
      if (role === 'Figure') figure = depth;
      entries.push({ depth, role });
    }
  }
  return lines(entries);
}

/** Neighbouring stretches of text at one depth are one; white space is folded, and text that is nothing else dropped. */
function lines(entries: readonly Entry[]): string[] {
  const merged: Entry[] = [];
  for (const entry of entries) {
    const last = merged.at(-1);
    if (entry.text !== undefined && last?.text !== undefined && last.depth === entry.depth)
      merged[merged.length - 1] = { depth: entry.depth, text: last.text + entry.text };
    else merged.push(entry);
  }
  return merged.flatMap(({ depth, role, text = '' }) => {
    if (role) return [`${depth} ${role}`];
    const folded = text.replace(/\s+/g, ' ').trim();
    return folded === '' ? [] : [`${depth} "${folded}"`];
  });
}
