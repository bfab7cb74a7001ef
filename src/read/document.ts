import type { DocumentTree } from '../model/document.ts';
import type { Pictures } from '../model/picture.ts';
import type { Outcome } from '../model/problem.ts';
import { headingFaults } from './headings.ts';
import { tableFaults } from './tables.ts';
import { readTree } from './tree.ts';

/**
 * Reads filled HTML into the closed document tree, as `readTree` does, and asks of the whole what a screen reader needs:
 * headings without a gap under one title, and tables of whole rows.
 */
export function readDocument(html: string, name: string, pictures?: Pictures): Outcome<DocumentTree> {
  return readTree(html, name, pictures, [headingFaults, tableFaults]);
}

/** Reads a part of a document by itself. Whether its headings fit depends on what stands before it, so they are not judged. */
export function readPart(html: string, name: string, pictures?: Pictures): Outcome<DocumentTree> {
  return readTree(html, name, pictures, [tableFaults]);
}
