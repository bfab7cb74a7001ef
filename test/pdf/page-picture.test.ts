import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Op } from '../../src/pdf/ops.ts';
import { pagePicture } from '../../src/pdf/page-picture.ts';
import { layOutPaper } from '../../src/pdf/write.ts';
import { EVERY_ELEMENT } from './every-element.ts';
import { elementOf, THEME, treeOf } from './fake-font.ts';
import { FONTS } from './written.ts';

const FACE = { bold: false, size: 10, leading: 12, colour: '#112233' };
const text = (words: string, changes: Partial<Extract<Op, { kind: 'text' }>> = {}): Op => ({
  kind: 'text',
  x: 10,
  y: 20,
  text: words,
  face: FACE,
  width: 30,
  ...changes,
});
const drawn = (...ops: Op[]): string => pagePicture(ops, { width: 100, height: 200 });

describe('pagePicture', () => {
  it('is for the eye only, and as large as the page', () => {
    expect(drawn()).toBe('<svg viewBox="0 0 100 200" aria-hidden="true" focusable="false"></svg>');
  });

  it('has texts at their places, those in one face together, and no text that becomes markup', () => {
    expect(drawn(text('a <b>'), text('c & d', { y: 32.04 }))).toContain(
      '<g font-size="10" fill="#112233"><text x="10" y="20">a &lt;b&gt;</text><text x="10" y="32">c &amp; d</text></g>',
    );
    expect(drawn(text('vet', { face: { ...FACE, bold: true } }))).toContain('<g class="vet" font-size="10"');
    expect(drawn(text('woord', { hyphen: 3 }), text(' '))).toContain('>woord-</text></g></svg>');
    expect(drawn(text('مرحبا', { leftward: true }))).toContain('<text x="40" y="20" direction="rtl">');
  });

  it('draws shapes, lines and paths, and names a picture', () => {
    const image = elementOf('<img src="beeld:logo" alt="Logo" width="4" height="4">');
    const picture = drawn(
      { kind: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 0, stroke: '#445566' },
      { kind: 'rule', x: 1, y: 2, width: 3, weight: 0.5, colour: '#445566', dashed: true },
      { kind: 'path', x: 1, y: 2, scale: 0.5, d: 'M0 0h1', fill: '#778899' },
      { kind: 'image', x: 1, y: 2, width: 3, height: 4, owner: image },
    );
    expect(picture).toContain('<rect x="1" y="2" width="3" height="4" fill="none" stroke="#445566"');
    expect(picture).toContain('<path d="M1 2h3" stroke="#445566" stroke-width="0.5" stroke-dasharray="4 3">');
    expect(picture).toContain('transform="translate(1 2) scale(0.5)" fill="#778899" d="M0 0h1"');
    expect(picture).toContain('<use href="#beeld-logo" x="1" y="2" width="3" height="4">');
  });

  it('is sound markup for every element there is, without style that a policy would stop', async () => {
    const { layout, theme } = await layOutPaper(treeOf(EVERY_ELEMENT), 'nl', THEME, FONTS, 1);
    const picture = pagePicture(layout.pages[0] ?? [], theme.page);
    const faults: string[] = [];
    parseFragment(picture, { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
    expect(picture).not.toMatch(/style=|NaN|undefined/);
    expect(picture.match(/<text /g)?.length).toBeGreaterThan(10);
  });
});
