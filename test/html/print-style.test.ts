import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printRules } from '../../src/html/print-style.ts';
import { LOOK_NAMES } from '../../src/model/look.ts';
import { LETTERS } from '../../src/model/scale.ts';
import { schoolTheme } from '../../src/model/theme.ts';

const ALL = LOOK_NAMES.flatMap((look) => LETTERS.map((letters) => [look, letters] as const));

describe('printRules', () => {
  it.each(ALL)('print the letters of %s, %s in points, on the paper of the PDF', (look, letters) => {
    const theme = schoolTheme(undefined, undefined, look, letters);
    const css = printRules(theme, '--ink:#000000;');
    expect(css).toContain(`html{font-size:${theme.type.body.size}pt}`);
    expect(css).toContain(`@page{size:595.28pt 841.89pt;margin:${theme.page.margin.top}pt`);
    expect(css).not.toMatch(/NaN|undefined|-\d+(\.\d+)?pt/);
  });

  it('never set lines so close that letters touch', () => {
    const lines = [...printRules(schoolTheme(), '').matchAll(/line-height:([\d.]+)/g)].map(([, value]) =>
      Number(value),
    );
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.min(...lines)).toBeGreaterThan(0.95);
  });

  it('keep headings, and the words before a table, with what follows', () => {
    const css = printRules(schoolTheme(), '');
    expect(css).toMatch(/h1,h2,h3,h4,[^{]*\{break-after:avoid\}/);
    expect(css).toMatch(/p:has\(\+table[^{]*\{break-after:avoid\}/);
    expect(css).toMatch(/tr,[^{]*\{break-inside:avoid\}/);
  });

  it('put the foot in the margin of every page, at the side where its lines begin', () => {
    const css = printRules(schoolTheme(), '', { text: 'De Linde, Lindenmeer', direction: 'ltr' });
    expect(css).toMatch(/^@page\{[^}]*;@bottom-left\{content:"De Linde, Lindenmeer";font:9/);
    expect(printRules(schoolTheme(), '', { text: 'x', direction: 'rtl' })).toContain(
      '@bottom-right{content:"x"',
    );
    expect(printRules(schoolTheme(), '')).not.toContain('@bottom');
  });

  it('let no text of the foot out of its string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>&"\'\\/{};\n\t*!ax0é€'), maxLength: 30 }),
        (text) => {
          const css = printRules(schoolTheme(), '', { text, direction: 'ltr' });
          const written = /content:"([^"]*)";font/.exec(css)?.[1] ?? 'not found';
          expect(written).not.toMatch(/["<>{};\n]/);
          const read = written.replace(/\\([0-9a-f]+) /g, (_, code) =>
            String.fromCodePoint(Number.parseInt(code, 16)),
          );
          expect(read).toBe(text);
        },
      ),
    );
  });
});
