import type { PageInfo } from '../model/document.ts';
import type { Pictures } from '../model/picture.ts';
import type { FontSet } from './fonts.ts';
import type { LaidOut } from './layout.ts';
import { paint } from './paint.ts';
import type { PdfFile } from './write.ts';

/** A document of a book, laid out. */
export interface Chapter {
  /** What links inside the book call it: `#agenda`. */
  readonly name: string;
  /** Its bookmark. */
  readonly title: string;
  readonly laidOut: LaidOut;
}

/**
 * Where each part of a book begins, counted from 0, when every part begins on a new sheet: so that it can be printed on
 * both sides and taken out.
 * @param counts pages of each part
 */
export function firstPages(counts: readonly number[]): number[] {
  let next = 0;
  return counts.map((count) => {
    const first = next;
    next += count + (count % 2);
    return first;
  });
}

/** Writes documents that are laid out on sheets of one size as one PDF, each as a section with its bookmark. */
export async function writeBook(
  chapters: readonly Chapter[],
  info: PageInfo,
  fonts: FontSet,
  pictures: Pictures,
  made: Date,
): Promise<PdfFile> {
  const starts = firstPages(chapters.map(({ laidOut }) => laidOut.layout.pages.length));
  const parts = chapters.map(({ name, title, laidOut }, i) => ({
    ...laidOut,
    name,
    title,
    firstPage: starts[i] ?? 0,
  }));
  const pages = Math.max(...parts.map(({ firstPage, layout }) => firstPage + layout.pages.length));
  return { bytes: await paint(parts, info, fonts, pictures, made), pages };
}
