import { expect, it } from 'vitest';
import { glyphsOf } from './glyphs.ts';
import type { QpdfJson } from './pdf-objects.ts';

const FONT = {
  '/Subtype': '/Type0',
  '/Encoding': '/Identity-H',
  '/ToUnicode': '9 0 R',
  '/DescendantFonts': ['5 0 R'],
};

/** A PDF of one page with this content and font. */
function pdf(content: string, font: object = FONT, descriptor: object = { '/FontFile2': '8 0 R' }): QpdfJson {
  const objects = {
    'obj:1 0 R': { value: { '/Resources': '2 0 R' } },
    'obj:2 0 R': { value: { '/Font': { '/F1': '4 0 R' } } },
    'obj:3 0 R': { stream: { dict: {}, data: Buffer.from(content, 'latin1').toString('base64') } },
    'obj:4 0 R': { value: font },
    'obj:5 0 R': { value: { '/FontDescriptor': descriptor } },
  };
  return { pages: [{ object: '1 0 R', contents: ['3 0 R'] }], qpdf: [{}, objects] };
}

it('counts the glyphs that a page shows', () => {
  expect(glyphsOf(pdf('BT /F1 11 Tf [<00010002> -10 <0003>] TJ <0004> Tj ET'))).toEqual({
    shown: 4,
    faults: [],
  });
});

it('finds a glyph without a shape', () => {
  expect(glyphsOf(pdf('BT /F1 11 Tf [<00010000>] TJ ET')).faults).toEqual([
    'bladzijde 1: een teken zonder vorm (.notdef)',
  ]);
});

it('finds fonts that are not embedded, that say nothing in Unicode, or that it cannot read', () => {
  const text = 'BT /F1 11 Tf <0001> Tj ET';
  const { '/ToUnicode': _, ...mute } = FONT;
  expect(glyphsOf(pdf(text, FONT, {})).faults[0]).toContain('niet ingebed');
  expect(glyphsOf(pdf(text, mute)).faults[0]).toContain('zonder ToUnicode');
  expect(glyphsOf(pdf(text, { ...FONT, '/Encoding': '/WinAnsiEncoding' })).faults[0]).toContain('Identity-H');
  expect(glyphsOf(pdf('BT /F1 11 Tf (a) Tj ET')).faults).toEqual(['bladzijde 1: tekst die niet te lezen is']);
});
