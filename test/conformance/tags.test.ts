import { expect, it } from 'vitest';
import type { QpdfJson } from './pdf-objects.ts';
import { tagsOf } from './tags.ts';

const MAP = `2 beginbfrange <0001> <0003> [<0041> <> <0627 0644>] <0010> <0012> <0061> endbfrange
1 beginbfchar <0020> <0020> endbfchar`;

/** A PDF of one page with this content, and a paragraph with these kids. */
function pdf(content: string, kids: readonly unknown[]): QpdfJson {
  const data = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
  const objects = {
    'obj:1 0 R': { value: { '/Type': '/Catalog', '/StructTreeRoot': '2 0 R' } },
    'obj:2 0 R': { value: { '/K': ['3 0 R'] } },
    'obj:3 0 R': { value: { '/S': '/Document', '/K': '4 0 R' } },
    'obj:4 0 R': { value: { '/S': '/P', '/Pg': '5 0 R', '/K': kids } },
    'obj:5 0 R': { value: { '/Resources': { '/Font': { '/F1': '6 0 R' } } } },
    'obj:6 0 R': { value: { '/ToUnicode': '7 0 R' } },
    'obj:7 0 R': { stream: { dict: {}, data: data(MAP) } },
    'obj:8 0 R': { stream: { dict: {}, data: data(content) } },
  };
  return { pages: [{ object: '5 0 R', contents: ['8 0 R'] }], qpdf: [{}, objects] };
}

const CONTENT = `/Span << /MCID 0 >> BDC BT /F1 9 Tf [<00010020> -5 <0010>] TJ ET EMC
/Artifact << /Type /Layout >> BDC BT /F1 9 Tf <0012> Tj ET EMC
/Span << /MCID 1 >> BDC /ReversedChars BMC BT /F1 9 Tf <0003> Tj ET EMC EMC`;

it('says the texts of the tags in their own order, and no artifact', () => {
  expect(tagsOf(pdf(CONTENT, [1, 0]))).toBe('Document\n  P\n    "\u0644\u0627A a"');
});

it('takes the text that a tag says for what it paints, and keeps other elements apart', () => {
  const span = { '/S': '/Span', '/Pg': '5 0 R', '/ActualText': 'u:anders', '/K': [1] };
  const strong = { '/S': '/Span', '/Pg': '5 0 R', '/K': [{ '/Type': '/MCR', '/Pg': '5 0 R', '/MCID': 1 }] };
  expect(tagsOf(pdf(CONTENT, [0, span]))).toBe('Document\n  P\n    "A aanders"');
  expect(tagsOf(pdf(CONTENT, [0, strong]))).toBe('Document\n  P\n    "A a"\n    Span\n      "\u0644\u0627"');
});
