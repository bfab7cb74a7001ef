import type { Tag } from './elements.ts';

/** Text between or inside elements. */
export interface TextNode {
  readonly kind: 'text';
  /** White space folded as HTML does. */
  readonly text: string;
}

/** An element of the subset, with what it holds. */
export interface ElementNode {
  readonly kind: 'element';
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly DocumentNode[];
}

/** Anything in a document tree. */
export type DocumentNode = ElementNode | TextNode;

/** A whole document: what the page's `<main>` and the PDF's Document element hold. */
export interface DocumentTree {
  readonly children: readonly DocumentNode[];
}

/** What stands around a document and in its metadata. */
export interface PageInfo {
  /** Title of the document, for the window, the reader's title bar and the metadata. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Who hands it out: the school. */
  readonly author: string;
  readonly subject: string;
  /** At the foot of every printed page. */
  readonly footer: string;
}

/** The one variant of an element, or undefined. */
export function variant(node: ElementNode): string | undefined {
  return node.attributes.class;
}

/** All text of a node, in order. */
export function textOf(node: DocumentNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}
