import type { DocumentNode, ElementNode } from '../model/document.ts';
import type { Fault } from './tree.ts';

/**
 * Headings that a screen reader would lose its way by: the first is the one `h1`, and none is more than one level deeper
 * than the one before it (ISO 14289-1, 7.4.2; WCAG 2.2, technique G141).
 */
export function headingFaults(nodes: readonly DocumentNode[]): readonly Fault[] {
  const [first, ...others] = headingsIn(nodes);
  // A template that has nothing to say for a meeting says nothing.
  if (!first) return nodes.length === 0 ? [] : [{ code: 'document-heading', detail: { reason: 'no-title' } }];
  const faults: Fault[] = [];
  if (first.tag !== 'h1')
    faults.push({
      at: first,
      code: 'document-heading',
      detail: { reason: 'title-not-first', element: first.tag },
    });
  let before = first;
  for (const heading of others) {
    if (heading.tag === 'h1')
      faults.push({ at: heading, code: 'document-heading', detail: { reason: 'second-title' } });
    else if (levelOf(heading) > levelOf(before) + 1)
      faults.push({
        at: heading,
        code: 'document-heading',
        detail: {
          reason: 'skipped',
          element: heading.tag,
          before: before.tag,
          right: `h${levelOf(before) + 1}`,
        },
      });
    before = heading;
  }
  return faults;
}

function headingsIn(nodes: readonly DocumentNode[]): ElementNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    return /^h[1-4]$/.test(node.tag) ? [node] : headingsIn(node.children);
  });
}

function levelOf({ tag }: ElementNode): number {
  return Number(tag.slice(1));
}
