import type { ElementNode } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import type { Op, Strip } from './ops.ts';
import { stack } from './stack.ts';

/**
 * Puts strips on pages. Strips that keep with the next go over to a new page as one, unless they are higher than a
 * page; a table that goes on repeats its head; strips that sink end at the foot of the last page.
 * @returns one list of ops a page, with `y` from the page's top
 */
export function pages(strips: readonly Strip[], theme: Theme): Op[][] {
  const { height, margin } = theme.page;
  const room = height - margin.top - margin.bottom;
  const heads = headsByTable(strips);
  const filled: Strip[][] = [[]];

  for (const chain of chains(strips)) {
    if (chain[0]?.startsPage && current().length > 0) filled.push([]);
    if (chain[0]?.startsSheet && filled.length % 2 === 0) filled.push([]);
    if (fits([...current(), ...chain])) current().push(...chain);
    else if (fits(chain)) startPage(chain);
    else for (const strip of chain) placeAlone(strip);
  }
  return filled.map((page, i) => {
    const slack = i === filled.length - 1 ? Math.max(0, room - stack(page).height) : 0;
    // What sinks as the first thing on a page has nothing above it to keep its distance from.
    const top = page[0]?.sinks ? slack : 0;
    return [...stack(top > 0 ? page : sink(page, slack), margin.top + top).ops];
  });

  function current(): Strip[] {
    return filled[filled.length - 1] ?? [];
  }

  function fits(page: readonly Strip[]): boolean {
    return stack(page).height <= room + 0.01;
  }

  function placeAlone(strip: Strip): void {
    if (current().length === 0 || fits([...current(), strip])) current().push(strip);
    else startPage([strip]);
  }

  function startPage(chain: readonly Strip[]): void {
    const first = chain[0];
    const head = first?.table && !first.table.head ? (heads.get(first.table.id) ?? []).map(asArtifact) : [];
    filled.push(fits([...head, ...chain]) ? [...head, ...chain] : [...chain]);
  }
}

/** Runs of strips that keep together. */
function chains(strips: readonly Strip[]): Strip[][] {
  const result: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    if (open && !strip.startsPage) result.at(-1)?.push(strip);
    else result.push([strip]);
    open = strip.keepWithNext;
  }
  return result;
}

function headsByTable(strips: readonly Strip[]): Map<ElementNode, Strip[]> {
  const heads = new Map<ElementNode, Strip[]>();
  for (const strip of strips) {
    if (strip.table?.head) heads.set(strip.table.id, [...(heads.get(strip.table.id) ?? []), strip]);
  }
  return heads;
}

/** A repeated head is for the eye only: a screen reader has heard it (ISO 14289-1, 7.8). */
function asArtifact(strip: Strip): Strip {
  const ops = strip.ops.flatMap((op): Op[] => {
    if (op.kind === 'extent' || op.kind === 'image') return [];
    if (op.kind === 'text') {
      const { source: _source, link: _link, ...bare } = op;
      return [bare];
    }
    const { owner: _owner, ...bare } = op;
    return [bare];
  });
  return { ...strip, ops };
}

function sink(page: readonly Strip[], slack: number): readonly Strip[] {
  const at = page.findIndex((strip) => strip.sinks);
  const first = page[at];
  if (!first) return page;
  const gap = Math.max(first.before, page[at - 1]?.after ?? 0);
  return page.map((strip, i) => (i === at ? { ...strip, before: gap + slack } : strip));
}
