import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Op, Strip } from '../../src/pdf/ops.ts';
import { pages } from '../../src/pdf/pages.ts';
import { elementOf, THEME } from './fake-font.ts';

const { height, margin } = THEME.page;
const ROOM = height - margin.top - margin.bottom;
const BOTTOM = height - margin.bottom;

/** A strip with a text at its top and a mark at its bottom, so that its place on the page can be seen. */
function strip(name: string, high: number, rest: Partial<Strip> = {}): Strip {
  const text: Op = {
    kind: 'text',
    x: margin.left,
    y: 0,
    text: name,
    face: { bold: false, size: 10, leading: 14, colour: '#000000' },
    width: 20,
    source: { kind: 'text', text: name },
  };
  const end: Op = { kind: 'rule', x: 0, y: high, width: 1, weight: 1, colour: '#000000', dashed: false };
  return { height: high, before: 0, after: 0, keepWithNext: false, ops: [text, end], grounds: [], ...rest };
}

function names(page: readonly Op[], source = true): string[] {
  return page.flatMap((op) => (op.kind === 'text' && (op.source !== undefined) === source ? [op.text] : []));
}

function placed(strips: readonly Strip[]): string[][] {
  return pages(strips, THEME).map((page) => names(page));
}

const spec = fc.record({
  high: fc.integer({ min: 1, max: Math.floor(ROOM * 0.6) }),
  before: fc.integer({ min: 0, max: 30 }),
  after: fc.integer({ min: 0, max: 30 }),
  keepWithNext: fc.boolean(),
});

function strips(
  prefix: string,
  list: readonly { high: number; before: number; after: number; keepWithNext: boolean }[],
) {
  return list.map(({ high, ...rest }, i) => strip(`${prefix}${i}`, high, rest));
}

/** A table of rows under a head of one or two strips. */
const anyTable = fc
  .record({
    heads: fc.integer({ min: 1, max: 2 }),
    rows: fc.array(fc.integer({ min: 15, max: 300 }), { minLength: 1, maxLength: 12 }),
  })
  .map(({ heads, rows }) => {
    const id = elementOf('<table></table>');
    return [
      ...Array.from({ length: heads }, (_, i) =>
        strip(`kop${i}`, 20, { keepWithNext: true, table: { id, head: true } }),
      ),
      ...rows.map((high, i) => strip(`rij${i}`, high, { table: { id, head: false } })),
    ];
  });

/** Strips of which every chain that keeps together is lower than a page. */
const anyStrips = fc
  .record({
    first: fc.array(spec, { maxLength: 14 }),
    table: fc.option(anyTable),
    second: fc.array(spec, { maxLength: 14 }),
  })
  .map(({ first, table, second }) => [...strips('a', first), ...(table ?? []), ...strips('b', second)])
  .map(loosened);

function chainsOf(list: readonly Strip[]): Strip[][] {
  const chains: Strip[][] = [];
  list.forEach((one, i) => {
    if (list[i - 1]?.keepWithNext) chains.at(-1)?.push(one);
    else chains.push([one]);
  });
  return chains;
}

function heightOf(chain: readonly Strip[]): number {
  return chain.reduce(
    (sum, one, i) => sum + one.height + (i === 0 ? 0 : Math.max(one.before, chain[i - 1]?.after ?? 0)),
    0,
  );
}

/** The same strips, with chains that are too high for one page cut loose. */
function loosened(list: readonly Strip[]): Strip[] {
  return chainsOf(list).flatMap((chain) =>
    heightOf(chain) <= ROOM - 60
      ? chain
      : chain.map((one) => (one.table?.head ? one : { ...one, keepWithNext: false })),
  );
}

describe('pages', () => {
  it('puts every strip on exactly one page, in order, within the margins', () => {
    fc.assert(
      fc.property(anyStrips, (list) => {
        const laid = pages(list, THEME);
        expect(laid.flatMap((page) => names(page))).toEqual(list.flatMap((one) => names(one.ops)));
        for (const op of laid.flat()) {
          expect(op.y).toBeGreaterThanOrEqual(margin.top - 0.01);
          expect(op.y).toBeLessThanOrEqual(BOTTOM + 0.02);
        }
      }),
    );
  });

  it('starts every page at its top, and a new one only when the next chain does not fit', () => {
    fc.assert(
      fc.property(anyStrips, (list) => {
        const laid = pages(list, THEME);
        for (const page of laid)
          if (page.length > 0) expect(Math.min(...page.map((op) => op.y))).toBeCloseTo(margin.top, 6);
        const chains = chainsOf(list);
        laid.slice(1).forEach((page, i) => {
          const chain = chains.find((one) => names(one[0]?.ops ?? [])[0] === names(page)[0]);
          expect(chain).toBeDefined();
          const lowest = Math.max(...(laid[i] ?? []).map((op) => op.y));
          expect(lowest + 60 + heightOf(chain ?? [])).toBeGreaterThan(BOTTOM);
        });
      }),
    );
  });

  it('keeps strips with the next when they fit on one page', () => {
    fc.assert(
      fc.property(anyStrips, (list) => {
        const laid = placed(list);
        const pageOf = (one: Strip) => laid.findIndex((page) => page.includes(names(one.ops)[0] ?? ''));
        for (const chain of chainsOf(list).filter((one) => heightOf(one) <= ROOM))
          expect(new Set(chain.map(pageOf)).size).toBe(1);
      }),
    );
  });

  it('repeats the head of a table that goes on, as an artifact', () => {
    fc.assert(
      fc.property(anyStrips, (list) => {
        const rows = new Map(list.filter((one) => one.table).map((one) => [names(one.ops)[0], one]));
        const heads = [...rows].filter(([, one]) => one.table?.head).map(([name]) => name);
        pages(list, THEME).forEach((page, i) => {
          const goesOn = i > 0 && rows.get(names(page)[0] ?? '')?.table?.head === false;
          expect(names(page, false)).toEqual(goesOn ? heads : []);
          if (goesOn)
            expect(page.slice(0, heads.length).every((op) => op.kind !== 'text' || !op.source)).toBe(true);
        });
      }),
    );
  });

  it('cuts a chain that is higher than a page, and loses nothing', () => {
    const chain = Array.from({ length: 40 }, (_, i) => strip(`s${i}`, 50, { keepWithNext: true }));
    const laid = pages([strip('eerst', 10), ...chain], THEME);
    expect(laid.flatMap((page) => names(page))).toHaveLength(41);
    expect(Math.max(...laid.flat().map((op) => op.y))).toBeLessThanOrEqual(BOTTOM);
  });

  it('sinks what sinks to the foot of the last page, also when it goes over to a new one as a whole', () => {
    fc.assert(
      fc.property(anyStrips, fc.integer({ min: 1, max: 4 }), (list, count) => {
        const foot = Array.from({ length: count }, (_, i) =>
          strip(`voet${i}`, 30, { before: 10, keepWithNext: i < count - 1, sinks: true }),
        );
        const laid = pages(
          [...list.map((one, i) => (i === list.length - 1 ? { ...one, keepWithNext: false } : one)), ...foot],
          THEME,
        );
        const last = laid.at(-1) ?? [];
        expect(names(last).slice(-count)).toEqual(foot.map((one) => names(one.ops)[0]));
        if (names(last).length > count) expect(Math.max(...last.map((op) => op.y))).toBeCloseTo(BOTTOM, 1);
      }),
    );
  });

  it('starts a page where a strip asks for it, and not twice', () => {
    const list = [strip('a', 10), strip('b', 10, { startsPage: true }), strip('c', 10)];
    expect(placed(list)).toEqual([['a'], ['b', 'c']]);
    expect(placed(list.slice(1))).toEqual([['b', 'c']]);
  });

  it('gives one empty page for nothing', () => {
    expect(pages([], THEME)).toEqual([[]]);
  });

  it('repeats the decoration of a head with it', () => {
    const id = elementOf('<table></table>');
    const head = strip('kop', 20, { keepWithNext: true, table: { id, head: true } });
    const rows = Array.from({ length: 40 }, (_, i) => strip(`rij${i}`, 50, { table: { id, head: false } }));
    const second = pages([head, ...rows], THEME)[1] ?? [];
    expect(second[0]).toMatchObject({ kind: 'text', text: 'kop', y: margin.top });
    expect(second[1]).toMatchObject({ kind: 'rule', y: margin.top + 20 });
  });
});
