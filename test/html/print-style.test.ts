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
    expect(css).toContain(`@page{size:A4;margin:${theme.page.margin.top}pt`);
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
});
