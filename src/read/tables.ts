import type { DocumentNode, ElementNode } from '../model/document.ts';
import type { Tag } from '../model/elements.ts';
import type { Fault } from './tree.ts';

/**
 * Tables of which a screen reader cannot tell under which header a cell stands: rows with more or fewer cells than the
 * first, a second head, a head under the rows, or a caption that is not first (ISO 14289-1, 7.2 and 7.5).
 */
export function tableFaults(nodes: readonly DocumentNode[]): readonly Fault[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    return node.tag === 'table' ? faultsOf(node) : tableFaults(node.children);
  });
}

function faultsOf(table: ElementNode): readonly Fault[] {
  const fault = (at: ElementNode, reason: string): Fault => ({
    at,
    code: 'document-table',
    detail: { reason },
  });
  const parts = elementsIn(table);
  const [, ...moreHeads] = parts.filter(({ tag }) => tag === 'thead');
  const head = parts.findIndex(({ tag }) => tag === 'thead');
  const body = parts.findIndex(({ tag }) => tag === 'tbody');
  const late = parts.filter(({ tag }, i) => tag === 'caption' && i > 0);
  const low = parts[head];
  return [
    ...late.map((caption) => fault(caption, 'caption-not-first')),
    ...(low && body !== -1 && head > body ? [fault(low, 'head-not-first')] : []),
    ...moreHeads.map((one) => fault(one, 'second-head')),
    ...unevenRows(parts.flatMap((part) => elementsIn(part, 'tr'))),
  ];
}

function unevenRows([first, ...rows]: readonly ElementNode[]): readonly Fault[] {
  const wanted = first?.children.length ?? 0;
  return rows
    .filter(({ children }) => children.length !== wanted)
    .map((row) => ({
      at: row,
      code: 'document-table',
      detail: { reason: 'uneven', cells: String(row.children.length), right: String(wanted) },
    }));
}

function elementsIn(node: ElementNode, tag?: Tag): ElementNode[] {
  return node.children.filter(
    (child): child is ElementNode => child.kind === 'element' && (tag === undefined || child.tag === tag),
  );
}
