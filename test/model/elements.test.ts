import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/load/svg-bounds.ts';
import { readPath } from '../../src/load/svg-path.ts';
import { textOf, variant } from '../../src/model/document.ts';
import { ALLOWED, BLOCKS, contentOf, ELEMENTS, INLINE, roleOf, type Tag } from '../../src/model/elements.ts';
import { FACT_ICONS, ICON_FIELD, ICON_LINE, ICONS } from '../../src/model/icons.ts';
import { fits } from '../../src/read/attributes.ts';

const TAGS = Object.keys(ELEMENTS) as Tag[];

describe('ELEMENTS', () => {
  it('gives every element a place', () => {
    const placed = new Set(Object.values(ALLOWED).flat());
    expect([...placed].sort()).toEqual([...TAGS].sort());
  });

  it('lets every element be reached from the top, and no table stand in a table', () => {
    const reached = new Set<Tag>();
    const walk = (tags: readonly Tag[]) => {
      for (const tag of tags) {
        if (reached.has(tag)) continue;
        reached.add(tag);
        walk([...ALLOWED[contentOf(tag, undefined)], ...(tag === 'dl' ? ALLOWED.pair : [])]);
      }
    };
    walk(ALLOWED.blocks);
    expect([...reached].sort()).toEqual([...TAGS].sort());
    const inside = (tags: readonly Tag[], seen = new Set<Tag>()): Set<Tag> => {
      for (const tag of tags) if (!seen.has(tag)) inside(ALLOWED[contentOf(tag, undefined)], seen.add(tag));
      return seen;
    };
    expect(inside(ALLOWED.table).has('table')).toBe(false);
    expect(inside(ALLOWED.inline).has('p')).toBe(false);
  });

  it('asks only for attributes that are allowed, and never for event handlers or styles', () => {
    for (const tag of TAGS) {
      const { attributes, required = [] }: { attributes: object; required?: readonly string[] } =
        ELEMENTS[tag];
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining([...required]));
      for (const name of Object.keys(attributes)) expect(name).not.toMatch(/^on|^style$|^id$/);
    }
  });

  it('keeps what stands in a line apart from blocks', () => {
    expect(INLINE.filter((tag) => BLOCKS.includes(tag))).toEqual([]);
  });
});

describe('contentOf and roleOf', () => {
  it('take the div inside a dl for a pair, and any other for a room', () => {
    expect([contentOf('div', 'dl'), roleOf('div', 'dl')]).toEqual(['pair', 'LI']);
    expect([contentOf('div', 'section'), roleOf('div', undefined)]).toEqual(['blocks', 'Div']);
    expect([contentOf('li', 'ul'), roleOf('li', 'ul')]).toEqual(['mixed', 'LI']);
  });
});

describe('ICONS', () => {
  it('draws a pictogram for every fact, as a path that page and PDF can both draw', () => {
    for (const name of FACT_ICONS) expect(fits('path', ICONS[name]), name).toBe(true);
  });

  it('keeps every pictogram within its field, with its line', () => {
    for (const [name, d] of Object.entries(ICONS)) {
      const { left, top, right, bottom } = boundsOf(readPath(d) ?? []);
      expect(Math.min(left, top) - ICON_LINE / 2, name).toBeGreaterThanOrEqual(0);
      expect(Math.max(right, bottom) + ICON_LINE / 2, name).toBeLessThanOrEqual(ICON_FIELD);
      // Small ones and large ones beside one another look untidy.
      expect(Math.max(right - left, bottom - top), name).toBeGreaterThan(ICON_FIELD * 0.7);
    }
  });
});

describe('textOf and variant', () => {
  it('give all text in order, and the one class', () => {
    const node = {
      kind: 'element',
      tag: 'p',
      attributes: { class: 'klein' },
      children: [
        { kind: 'text', text: 'a ' },
        { kind: 'element', tag: 'strong', attributes: {}, children: [{ kind: 'text', text: 'b' }] },
        { kind: 'text', text: ' c' },
      ],
    } as const;
    expect(textOf(node)).toBe('a b c');
    expect(variant(node)).toBe('klein');
    expect(variant({ ...node, attributes: {} })).toBeUndefined();
  });
});
