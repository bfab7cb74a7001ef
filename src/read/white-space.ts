import type { DocumentNode, ElementNode } from '../model/document.ts';
import { INLINE } from '../model/elements.ts';

/**
 * White space as HTML shows it: runs become one space, none at the start or end of a block or beside a `br`, and
 * text that is white space only between blocks goes away. No-break spaces stay. After this the tree is canonical, so
 * both writers show the same text.
 */
export function foldWhiteSpace(nodes: readonly DocumentNode[]): readonly DocumentNode[] {
  // True while the last character shown is a space (or nothing at all), so that a following space is dropped.
  let atSpace = true;

  function fold(list: readonly DocumentNode[]): DocumentNode[] {
    const folded: DocumentNode[] = [];
    for (const node of list) {
      if (node.kind === 'text') {
        let text = node.text.replace(/[ \t\n\r\f]+/g, ' ');
        if (atSpace) text = text.replace(/^ /, '');
        if (text === '') continue;
        atSpace = text.endsWith(' ');
        folded.push({ kind: 'text', text });
      } else if (node.tag === 'br') {
        trimEnd(folded);
        atSpace = true;
        folded.push(node);
      } else if (INLINE.includes(node.tag)) {
        folded.push({ ...node, children: fold(node.children) });
      } else {
        trimEnd(folded);
        atSpace = true;
        const children = fold(node.children);
        trimEnd(children);
        atSpace = true;
        folded.push({ ...node, children });
      }
    }
    return folded;
  }

  const folded = fold(nodes);
  trimEnd(folded);
  return folded;
}

/** Takes the space off the last text of a run of inline nodes, and drops what becomes empty. */
function trimEnd(nodes: DocumentNode[]): void {
  const last = nodes.at(-1);
  if (!last) return;
  if (last.kind === 'text') {
    const text = last.text.replace(/ $/, '');
    if (text === '') nodes.pop();
    else nodes[nodes.length - 1] = { kind: 'text', text };
  } else if (INLINE.includes(last.tag) && last.tag !== 'br') {
    const children = [...last.children];
    trimEnd(children);
    nodes[nodes.length - 1] = { ...last, children } as ElementNode;
  }
}
