import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPages, writeBook } from '../../src/pdf/book.ts';
import { layOutPaper } from '../../src/pdf/write.ts';
import { requireInCi, runTool } from '../tools.ts';
import { EVERY_ELEMENT } from './every-element.ts';
import { THEME, treeOf } from './fake-font.ts';
import { outlineOf, parseStructText } from './outline.ts';
import { structText } from './tag-tree.ts';
import { asFile, FONTS, INFO, MADE, PICTURES } from './written.ts';

describe('firstPages', () => {
  it('begins every part on a new sheet, as soon as it can', () => {
    expect(firstPages([3, 1, 2, 1])).toEqual([0, 4, 6, 8]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (counts) => {
        const starts = firstPages(counts);
        starts.forEach((start, i) => {
          expect(start % 2).toBe(0);
          const before = (starts[i - 1] ?? 0) + (counts[i - 1] ?? 0);
          expect(start - before).toBeGreaterThanOrEqual(0);
          expect(start - before).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});

const COVER = treeOf('<h1>Boekje</h1><p><a href="#alles">Alles</a> en <a href="#kort">Kort</a></p>');
const ALL = treeOf(EVERY_ELEMENT);
const SHORT = treeOf('<h1>Kort</h1><h2>Eerst</h2><p>Een zin.</p><h2>Dan</h2><p>Nog een.</p>');

async function book() {
  const chapters = [];
  for (const [name, title, document] of [
    ['voorblad', 'Voorblad', COVER],
    ['alles', 'Alles & meer', ALL],
    ['kort', 'Kort', SHORT],
  ] as const) {
    const laidOut = await layOutPaper(document, 'nl', THEME, FONTS, Number.POSITIVE_INFINITY);
    chapters.push({ name, title, laidOut });
  }
  return { chapters, file: await writeBook(chapters, INFO, FONTS, PICTURES, MADE) };
}

const need = requireInCi('qpdf', 'pdfinfo', 'pdftotext');

describe.skipIf(need.skip)(`a book, as other programs read it${need.why}`, () => {
  it('says every document in its own section, in their order, and counts its pages', async () => {
    const { chapters, file } = await book();
    const output = asFile(file.bytes, (path) => {
      expect(runTool('qpdf', ['--check', path]).code).toBe(0);
      expect(runTool('pdfinfo', [path]).output).toMatch(new RegExp(`^Pages: +${file.pages}$`, 'm'));
      return structText(path);
    });
    const deeper = (line: string): string => line.replace(/^\d+/, (depth) => String(Number(depth) + 1));
    const expected = chapters.flatMap(({ laidOut }) => [
      '1 Sect',
      ...outlineOf(laidOut.document).slice(1).map(deeper),
    ]);
    expect(parseStructText(output)).toEqual(['0 Document', ...expected]);
  });

  it('has a bookmark a document with its headings under it, and contents that lead there', async () => {
    const { chapters, file } = await book();
    const starts = firstPages(chapters.map(({ laidOut }) => laidOut.layout.pages.length)).map(
      (page) => page + 1,
    );
    const { outlines, qpdf, pages } = asFile(file.bytes, (path) =>
      JSON.parse(runTool('qpdf', ['--json', path]).output),
    );
    const marks = outlines.map((one: { title: string; destpageposfrom1: number }) => [
      one.title,
      one.destpageposfrom1,
    ]);
    expect(marks).toEqual([
      ['Voorblad', starts[0]],
      ['Alles & meer', starts[1]],
      ['Kort', starts[2]],
    ]);
    expect(outlines[2].kids.map((kid: { title: string }) => kid.title)).toEqual(['Eerst', 'Dan']);
    const objects = Object.values(qpdf[1] as Record<string, { value?: Record<string, unknown> }>);
    const targets = objects.flatMap(({ value }) =>
      value?.['/S'] === '/GoTo' ? [(value['/D'] as unknown[])[0]] : [],
    );
    const objectOf = (page: number): string => pages[page - 1].object;
    expect(targets).toEqual([objectOf(starts[1] ?? 0), objectOf(starts[2] ?? 0)]);
  });

  it('leaves the back of a last sheet white, and counts through in the foot', async () => {
    const { file } = await book();
    const text = (page: number): string =>
      asFile(file.bytes, (path) =>
        runTool('pdftotext', ['-f', String(page), '-l', String(page), path, '-']).output.trim(),
      );
    expect(text(2)).toBe('');
    expect(text(3)).toContain(`3 / ${file.pages}`);
    expect(text(file.pages)).toContain(`${file.pages} / ${file.pages}`);
  });

  it('is the same file for the same input', async () => {
    const [one, other] = [await book(), await book()];
    expect(Buffer.compare(one.file.bytes, other.file.bytes)).toBe(0);
  });
});
