import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../src/model/scale.ts';
import { schoolTheme } from '../../src/model/theme.ts';
import { footOps } from '../../src/pdf/foot.ts';
import { PdfObjects, type QpdfJson, qpdfArguments } from '../conformance/pdf-objects.ts';
import { requireInCi, runTool } from '../tools.ts';
import { halfEm, THEME, treeOf } from './fake-font.ts';
import { asFile, INFO, write } from './written.ts';

const need = requireInCi('qpdf');

/** The content of each page, decoded. */
async function contentsOf(html: string, footer = INFO.footer): Promise<string[]> {
  const { bytes } = await write(treeOf(html), { ...INFO, footer });
  const { output } = asFile(bytes, (path) => runTool('qpdf', qpdfArguments(path)));
  const json: QpdfJson = JSON.parse(output);
  const objects = new PdfObjects(json);
  return json.pages.map(({ contents }) => contents.map((one) => objects.stream(one)).join('\n'));
}

const LONG = `<h1>Lang</h1>${'<p>Een regel tekst.</p>'.repeat(90)}`;

describe.skipIf(need.skip)(`the foot of a page${need.why}`, () => {
  it('is a running foot on every page: an artifact with its type, its subtype and its side', async () => {
    const pages = await contentsOf(LONG);
    expect(pages.length).toBeGreaterThan(1);
    for (const content of pages) {
      const [properties, ...others] = [...content.matchAll(/\/Artifact\s*<<([^>]*)>>\s*BDC/g)]
        .map((match) => match[1] ?? '')
        .filter((one) => one.includes('/Pagination'));
      expect(properties).toMatch(/\/Type \/Pagination/);
      expect(properties).toMatch(/\/Subtype \/Footer/);
      expect(properties).toMatch(/\/Attached \[\/Bottom\]/);
      expect(others).toEqual([]);
    }
  });

  it('closes what it opens, also where its text runs to the left', async () => {
    for (const content of [
      ...(await contentsOf(LONG)),
      ...(await contentsOf('<p>x</p>', 'مدرسة De Linde')),
    ]) {
      const opened = content.match(/\b(BDC|BMC)\b/g) ?? [];
      expect(content.match(/\bEMC\b/g)).toHaveLength(opened.length);
    }
  });
});

describe('footOps', () => {
  const { page } = THEME;
  const feet = (footer: string, pages = 1, theme = THEME) =>
    footOps({ ...INFO, footer }, 0, pages, theme, halfEm);
  const right = page.width - page.margin.right + 0.01;

  it('says the text and, when there are more pages, the number', () => {
    expect(feet('De Linde, Lindenmeer').map(({ text }) => text)).toEqual(['De Linde, Lindenmeer']);
    expect(feet('De Linde', 3).map(({ text }) => text)).toEqual(['De Linde', '1 / 3']);
    expect(feet('')).toEqual([]);
  });

  it('keeps a text of 90 characters whole, in ordinary and in large letters, within the margins', () => {
    const text =
      'Schoolstraat 12, 1234 AB Lindenmeer, telefoon 030 123 45 67, post@delinde.example, de Linde';
    expect(text.length).toBeGreaterThanOrEqual(90);
    for (const letters of LETTERS) {
      const theme = schoolTheme(undefined, undefined, 'helder', letters);
      const ops = feet(text, 2, theme).slice(0, -1);
      expect(ops.map((op) => op.text.trim()).join(' ')).toBe(text);
      for (const op of ops) {
        expect(op.x + op.width).toBeLessThanOrEqual(right + 10);
        expect(op.y - op.face.size).toBeGreaterThan(page.height - theme.page.margin.bottom);
        expect(op.y).toBeLessThan(page.height - 14);
      }
    }
  });

  it('cuts a text off where even two lines do not hold it', () => {
    const ops = feet('woord '.repeat(80));
    expect(new Set(ops.map(({ y }) => y)).size).toBe(2);
    expect(ops.at(-1)?.text).toMatch(/…$/);
    for (const { x, width } of ops) expect(x + width).toBeLessThanOrEqual(right + 10);
  });
});
