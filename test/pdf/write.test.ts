import { describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../src/model/document.ts';
import { requireInCi, runTool } from '../tools.ts';
import { EVERY_ELEMENT } from './every-element.ts';
import { treeOf } from './fake-font.ts';
import { outlineOf, parseStructText } from './outline.ts';
import { structText } from './tag-tree.ts';
import { asFile, INFO, write } from './written.ts';

const LONG = treeOf(`<h1>Lang</h1>${'<p>Een alinea met een paar woorden.</p>'.repeat(120)}`);

describe('writePdf', () => {
  it('gives the same bytes for the same input', async () => {
    const [first, second] = [await write(treeOf(EVERY_ELEMENT)), await write(treeOf(EVERY_ELEMENT))];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it('is a whole PDF 1.7', async () => {
    const { bytes } = await write(treeOf('<p>Kort</p>'));
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.startsWith('%PDF-1.7\n')).toBe(true);
    expect(text.trimEnd().endsWith('%%EOF')).toBe(true);
  });

  it('counts its pages, and takes fewer when asked', async () => {
    const loose = await write(LONG);
    const tight = await write(LONG, INFO, loose.pages - 1);
    expect(loose.pages).toBeGreaterThan(1);
    expect(tight.pages).toBe(loose.pages - 1);
    for (const file of [loose, tight]) {
      const text = Buffer.from(file.bytes).toString('latin1');
      expect(text.match(/\/Type \/Page\n/g)).toHaveLength(file.pages);
    }
  });

  it('writes an empty document as one page', async () => {
    expect((await write({ children: [] })).pages).toBe(1);
  });

  it('refuses a picture that nobody gave', async () => {
    const document = treeOf('<img src="beeld:foto" alt="Foto" width="10" height="10">');
    await expect(write(document)).rejects.toThrow('beeld:foto');
  });
});

const need = requireInCi('qpdf', 'pdfinfo');

describe.skipIf(need.skip)(`a PDF as other programs read it${need.why}`, () => {
  const read = async (document: DocumentTree, tool: string, ...args: string[]) => {
    const { bytes } = await write(document);
    return asFile(bytes, (path) => runTool(tool, [...args, path]));
  };

  it.each([
    ['every element', treeOf(EVERY_ELEMENT)],
    ['many pages', LONG],
    ['nothing', treeOf('')],
    ['empty elements', treeOf('<p></p><ul></ul><ul><li></li></ul><dl></dl><table></table><h2></h2>')],
  ])('is sound for qpdf: %s', async (_, document) => {
    const { output, code } = await read(document, 'qpdf', '--check');
    expect(output).toContain('No syntax or stream encoding errors found');
    expect(code).toBe(0);
  });

  it('is tagged and says its title, author and subject as they are', async () => {
    const { output } = await read(treeOf(EVERY_ELEMENT), 'pdfinfo');
    const said = Object.fromEntries(output.split('\n').map((line) => line.split(/: +(.*)/)));
    expect(said).toMatchObject({
      Title: INFO.title,
      Author: INFO.author,
      Subject: INFO.subject,
      Tagged: 'yes',
      Suspects: 'no',
      'PDF version': '1.7',
      CreationDate: expect.stringContaining('Nov 21'),
    });
    expect(said['Page size']).toContain('A4');
  });

  it('says every text in the order and the roles of the document', async () => {
    const document = treeOf(EVERY_ELEMENT);
    const { bytes } = await write(document);
    expect(parseStructText(asFile(bytes, structText))).toEqual(outlineOf(document));
  });

  it('says every text once when a table and its head run over pages', async () => {
    const rows = Array.from(
      { length: 90 },
      (_, i) => `<tr><th scope="row">${i}</th><td>Rij <strong>nummer</strong> ${i}</td></tr>`,
    );
    const document = treeOf(
      `<table><caption>Lang</caption><thead><tr><th scope="col">Nr.</th><th scope="col"><a href="https://x.nl">Wat</a></th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    );
    const { bytes } = await write(document);
    expect(parseStructText(asFile(bytes, structText))).toEqual(outlineOf(document));
    expect((await write(document)).pages).toBeGreaterThan(2);
  });
});

describe('outlineOf', () => {
  it('has labels of lists as labels only, and a form for a box to tick', () => {
    expect(outlineOf(treeOf('<ol><li>Een</li></ol><ul class="afvinken"><li>Ja</li></ul>'))).toEqual([
      '0 Document',
      '1 L',
      '2 LI',
      '3 Lbl',
      '4 "1."',
      '3 LBody',
      '4 "Een"',
      '1 L',
      '2 LI',
      '3 Lbl',
      '4 Form',
      '3 LBody',
      '4 "Ja"',
    ]);
  });
});
