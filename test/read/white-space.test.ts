import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentNode, textOf } from '../../src/model/document.ts';
import { BLOCKS, INLINE, type Tag } from '../../src/model/elements.ts';
import { foldWhiteSpace } from '../../src/read/white-space.ts';

const text = (value: string): DocumentNode => ({ kind: 'text', text: value });
const element = (tag: Tag, ...children: DocumentNode[]): DocumentNode => ({
  kind: 'element',
  tag,
  attributes: {},
  children,
});

/** The same nodes as markup without attributes, to read at a glance. */
function shown(nodes: readonly DocumentNode[]): string {
  return nodes
    .map((node) =>
      node.kind === 'text'
        ? node.text
        : node.tag === 'br'
          ? '<br>'
          : `<${node.tag}>${shown(node.children)}</${node.tag}>`,
    )
    .join('');
}

const white = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\u00a0', 'a', 'b', '.'), maxLength: 8 });
const { inline, block } = fc.letrec<{ inline: DocumentNode; block: DocumentNode }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'tree' },
    white.map(text),
    fc.constant(element('br')),
    fc
      .record({
        tag: fc.constantFrom<Tag>('strong', 'span', 'a'),
        children: fc.array(tie('inline'), { maxLength: 4 }),
      })
      .map(({ tag, children }) => element(tag, ...children)),
  ),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'tree' },
    fc.array(tie('inline'), { maxLength: 5 }).map((children) => element('p', ...children)),
    fc
      .record({
        tag: fc.constantFrom<Tag>('section', 'li', 'td'),
        children: fc.array(fc.oneof(tie('block'), tie('inline')), { maxLength: 4 }),
      })
      .map(({ tag, children }) => element(tag, ...children)),
  ),
}));

/** Text as a browser lays it out: the lines of every block, one by one. */
function linesOf(nodes: readonly DocumentNode[]): string[] {
  const lines = [''];
  const walk = (list: readonly DocumentNode[]): void => {
    for (const node of list) {
      if (node.kind === 'text') lines[lines.length - 1] += node.text;
      else if (node.tag === 'br') lines.push('');
      else if (INLINE.includes(node.tag)) walk(node.children);
      else {
        lines.push('');
        walk(node.children);
        lines.push('');
      }
    }
  };
  walk(nodes);
  return lines
    .map((line) => line.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => line !== '');
}

describe('foldWhiteSpace', () => {
  it.each([
    ['runs become one space', [element('p', text('  a \n\t b  '))], '<p>a b</p>'],
    [
      'one space between elements, on the side that has it first',
      [element('p', text('a '), element('strong', text(' b ')), text(' c'))],
      '<p>a <strong>b </strong>c</p>',
    ],
    ['no space before or after a br', [element('p', text('a '), element('br'), text(' b'))], '<p>a<br>b</p>'],
    [
      'none at the end, however deep',
      [element('p', text('a'), element('strong', text(' b'), element('span', text(' '))))],
      '<p>a<strong> b<span></span></strong></p>',
    ],
    [
      'nothing between blocks',
      [element('p', text('a')), text('\n  '), element('p', text('b'))],
      '<p>a</p><p>b</p>',
    ],
    [
      'none beside a block in a list item',
      [element('li', text(' a '), element('ul', element('li', text('b'))), text(' c '))],
      '<li>a<ul><li>b</li></ul>c</li>',
    ],
    ['no-break spaces stay', [element('p', text(' \u00a0a\u00a0\u00a0b '))], '<p>\u00a0a\u00a0\u00a0b</p>'],
    ['a paragraph of white space is empty', [element('p', text(' \n '))], '<p></p>'],
    [
      'words in neighbouring elements stay apart',
      [element('p', element('strong', text('a')), text('\n'), element('span', text('b')))],
      '<p><strong>a</strong> <span>b</span></p>',
    ],
  ] as const)('%s', (_, nodes, expected) => {
    expect(shown(foldWhiteSpace(nodes))).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (nodes) => {
        const once = foldWhiteSpace(nodes);
        expect(foldWhiteSpace(once)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('shows the lines that a browser shows', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (nodes) => {
        expect(linesOf(foldWhiteSpace(nodes))).toEqual(linesOf(nodes));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no double space and none at the start of a block', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 6 }), (children) => {
        const [folded] = foldWhiteSpace([element('p', ...children)]);
        const whole = folded ? textOf(folded) : '';
        expect(whole).not.toMatch(/[ \t\n]{2}|^[ \t\n]|[\t\n\r]/);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every element, its attributes and its order', () => {
    const nodes: DocumentNode[] = BLOCKS.map((tag) => ({
      kind: 'element',
      tag,
      attributes: { lang: 'tr' },
      children: [],
    }));
    expect(foldWhiteSpace(nodes)).toEqual(nodes);
  });
});
