import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../src/model/document.ts';
import { ALLOWED, contentOf, ELEMENTS, type Tag } from '../../src/model/elements.ts';
import { readTree } from '../../src/read/tree.ts';
import { REFUSED } from './refused.ts';

describe('readTree refuses', () => {
  describe.each(Object.entries(REFUSED))('%s', (_, cases) => {
    it.each(cases)('%s', (html) => {
      const read = readTree(html, 'proef.hbs');
      expect(read.ok).toBe(false);
      for (const { level, file, code } of read.problems) {
        expect({ level, file }).toEqual({ level: 'error', file: 'proef.hbs' });
        expect(code).toMatch(/^document-/);
      }
    });
  });

  it('every element inside every parent that may not hold it', () => {
    // Elements that may hold blocks or text, so that a child can be put straight into them.
    const parents = (['section', 'div', 'aside', 'p', 'h2', 'strong', 'small', 'span'] as const).map(
      (tag) =>
        [
          tag,
          ['strong', 'small', 'span'].includes(tag) ? `<p><${tag}>|</${tag}></p>` : `<${tag}>|</${tag}>`,
        ] as const,
    );
    for (const [parent, around] of parents) {
      for (const tag of Object.keys(ELEMENTS) as Tag[]) {
        // HTML itself drops the tags of a table's parts outside a table: there is nothing left to refuse.
        const dropped = ['caption', 'thead', 'tbody', 'tr', 'th', 'td'].includes(tag);
        if (dropped || ALLOWED[contentOf(parent, undefined)].includes(tag)) continue;
        const child = ELEMENTS[tag].content === 'empty' ? `<${tag}>` : `<${tag}></${tag}>`;
        expect(readTree(around.replace('|', child), 'x').ok, `${tag} in ${parent}`).toBe(false);
      }
    }
  });

  it('everything that would not come out as the table of elements says, whatever is written', () => {
    const scrap = fc.constantFrom(
      '<p>',
      '<ul>',
      '</ul>',
      '<li>',
      '</li>',
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '</td>',
      '<svg viewBox="0 0 1 1" role="img" aria-label="x">',
      '</svg>',
      '<text x="1" y="1" font-size="1">',
      '</text>',
      '<strong>',
      '</strong>',
      '<a href="https://x.nl">',
      '</a>',
      '<script>',
      '</script>',
      '<template>',
      '</template>',
      '<section>',
      '</section>',
      '<br>',
      '<hr>',
      '<!--',
      '-->',
      ' onclick=x ',
      '"',
      '>',
      '<',
      'tekst',
      '&lt;',
      '<![CDATA[',
      ']]>',
      '<foreignObject>',
      '<style>',
      '<p class="',
      '<math>',
      '<dl>',
      '<div>',
      '</div>',
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 14 }), (scraps) => {
        const read = readTree(scraps.join(''), 'x');
        if (read.ok) expectAllowed(read.value.children, undefined, ALLOWED.blocks);
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

function expectAllowed(
  nodes: readonly DocumentNode[],
  parent: Tag | undefined,
  allowed: readonly Tag[],
): void {
  for (const node of nodes) {
    if (node.kind === 'text') {
      expect(allowed.includes('strong') || parent === 'text').toBe(true);
      continue;
    }
    expect(allowed).toContain(node.tag);
    for (const name of Object.keys(node.attributes))
      expect(['class', 'lang', ...Object.keys(ELEMENTS[node.tag].attributes)]).toContain(name);
    expectAllowed(node.children, node.tag, ALLOWED[contentOf(node.tag, parent)]);
  }
}
