import { type DocumentNode, textOf } from '../model/document.ts';
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

/** Takes the space off the end of a run of inline nodes, also where the last of them shows nothing. */
function trimEnd(nodes: DocumentNode[]): void {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (!node || (node.kind === 'element' && (node.tag === 'br' || !INLINE.includes(node.tag)))) return;
    if (node.kind === 'text') {
      const text = node.text.replace(/ $/, '');
      if (text !== '') {
        nodes[at] = { kind: 'text', text };
        return;
      }
      nodes.splice(at, 1);
    } else {
      const children = [...node.children];
      trimEnd(children);
      nodes[at] = { ...node, children };
      if (textOf({ ...node, children }) !== '') return;
    }
  }
}
