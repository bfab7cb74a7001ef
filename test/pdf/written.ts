import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOM_SETUPS } from '../../src/fill/room-setups.ts';
import type { DocumentTree, PageInfo } from '../../src/model/document.ts';
import type { Picture, Pictures } from '../../src/model/picture.ts';
import { type FontSet, loadFonts } from '../../src/pdf/fonts.ts';
import { type PdfFile, writePdf } from '../../src/pdf/write.ts';
import { THEME } from './fake-font.ts';

/** The folder of the program's own fonts. */
export const FONT_FOLDER = join(import.meta.dirname, '..', '..', 'templates', 'fonts');

export const FONTS: FontSet = loadFonts(FONT_FOLDER);

/** A title with every sign that XML or a PDF string could stumble over. */
export const INFO: PageInfo = {
  title: 'Agenda: «thuis» & <school> "samen" (voor \'ons\') \\ één',
  language: 'nl',
  author: 'De Linde & Zonen',
  subject: 'Ouderavond van <De Linde>',
  footer: 'De Linde, Lindenmeer',
};

/** One green pixel. */
export const PIXEL: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The pictures that documents of tests may name: an image and a drawing. */
export const PICTURES: Pictures = new Map<string, Picture>([
  ['logo', { kind: 'png', bytes: PIXEL, width: 1, height: 1 }],
  ['opstelling-kring', ROOM_SETUPS.kring.drawing],
]);

export const MADE = new Date(Date.UTC(2026, 10, 21));

/** A document as PDF, with the program's own fonts. */
export function write(document: DocumentTree, info: PageInfo = INFO, wantedPages?: number): Promise<PdfFile> {
  return writePdf(document, info, THEME, FONTS, PICTURES, MADE, wantedPages);
}

/** Gives a file of these bytes to a function, and takes it away again. */
export function asFile<T>(bytes: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
  try {
    const path = join(folder, 'proef.pdf');
    writeFileSync(path, bytes);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
