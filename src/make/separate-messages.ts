import {
  type DocumentNode,
  type DocumentTree,
  type ElementNode,
  textOf,
  variant,
} from '../model/document.ts';

/** One message of a paper that holds several: what it is called, and what is sent of it. */
export interface SeparateMessage {
  /** `Nog een week` */
  readonly title: string;
  /** `Mails, donderdag 8 april 2027`: the heading that it stands under, and its day; what is not there is left out. */
  readonly where: string;
  /** Without its title and its day, which are for school. */
  readonly content: DocumentTree;
}

/**
 * The messages of a paper, each to be copied by itself: every box (`aside`) that begins with a heading of the third rank. In
 * its first small line stands the day.
 */
export function separateMessages({ children }: DocumentTree): readonly SeparateMessage[] {
  const found: SeparateMessage[] = [];
  let heading = '';
  const look = (nodes: readonly DocumentNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'text') continue;
      if (node.tag === 'h2') heading = textOf(node).trim();
      const message = node.tag === 'aside' ? messageIn(node, heading) : undefined;
      if (message) found.push(message);
      else look(node.children);
    }
  };
  look(children);
  return found;
}

function messageIn(box: ElementNode, heading: string): SeparateMessage | undefined {
  const [title, ...rest] = box.children.filter(isElement);
  if (title?.tag !== 'h3') return undefined;
  const [first] = rest;
  const hasDay = first?.tag === 'p' && variant(first) === 'klein';
  return {
    title: textOf(title).trim(),
    where: [heading, hasDay ? textOf(first).trim() : ''].filter((part) => part !== '').join(', '),
    content: { children: hasDay ? rest.slice(1) : rest },
  };
}

function isElement(node: DocumentNode): node is ElementNode {
  return node.kind === 'element';
}
