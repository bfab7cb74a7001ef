import { describe, expect, it } from 'vitest';
import { coloursFor } from '../../src/cli/colour.ts';
import { processIo } from '../../src/cli/io.ts';
import { libraryPage } from '../../src/cli/library-page.ts';
import { SHELF_NAMES, SHELVES } from '../../src/cli/library-shelves.ts';
import { realToolkit } from '../make/examples.ts';

const io = processIo();
const colours = coloursFor({ ...io, env: { NO_COLOR: '1' } }, io.out);
const toolkit = realToolkit();

describe.each(SHELF_NAMES)('libraryPage of %s', (name) => {
  const pieces = [...SHELVES[name].pieces(toolkit).values()];
  const pages = pieces.map((item) => libraryPage(SHELVES[name], item, toolkit, colours));

  it('is plain text in 80 columns, with nothing left to fill in', () => {
    for (const { text } of pages) {
      expect(text).not.toMatch(/\{\{|\}\}|<\/?\p{Ll}+>|&[a-z#0-9]+;|undefined|\[object|\u0001/u);
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('says the same to a program, without braces and markup', () => {
    for (const [index, { json }] of pages.entries()) {
      expect(json).toMatchObject({ id: pieces[index]?.id });
      expect(JSON.stringify(json)).not.toMatch(/\{\{|<\/?\p{Ll}+>/u);
      expect(Object.keys(json).every((key) => /^[a-z_]+$/.test(key))).toBe(true);
      expect(json.bronnen).not.toEqual([]);
    }
  });
});
