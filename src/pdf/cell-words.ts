import { type DocumentNode, type ElementNode, variant } from '../model/document.ts';
import { enlargementOf } from '../model/theme.ts';
import type { Frame } from './frame.ts';
import { itemIndent } from './lists.ts';

/** The words of a cell as they ask for room: enough to know how high it is in a column of some width. In points. */
export interface CellWords {
  /** Words of each paragraph, with the space behind them. */
  readonly paragraphs: readonly (readonly number[])[];
  readonly widestWord: number;
  /** The least that it can do with: long Dutch words may be divided. */
  readonly leastWord: number;
  readonly widestLine: number;
  /** What pictures add to its height, in lines of the body. */
  readonly pictures: number;
}

// A word of so many letters has a syllable's end near its middle.
const LONG_WORD = /^\p{L}{14,}[.,;:?!]?$/u;
const ABOUT_HALF = 0.62;

/** Measures the words of a cell, in letters of a size in points. */
export function cellWords(cell: ElementNode, size: number, frame: Frame): CellWords {
  const { body, small } = frame.theme.type;
  const paragraphs: number[][] = [[]];
  let pictures = 0;
  let widestPicture = 0;
  let leastWord = 0;
  // How far the words of a list stand from the edge of the cell.
  let inset = 0;
  collect(cell, size, cell.tag === 'th');
  const widths = paragraphs.flat();
  return {
    paragraphs,
    widestWord: Math.max(0, widestPicture, ...widths),
    leastWord: Math.max(leastWord, widestPicture),
    widestLine: Math.max(0, widestPicture, ...paragraphs.map((words) => words.reduce((a, b) => a + b, 0))),
    pictures,
  };

  function collect(node: DocumentNode, size: number, bold: boolean): void {
    if (node.kind === 'text') {
      for (const word of node.text.split(/[ \n]/).filter((part) => part !== '')) {
        const width = frame.measure(`${word} `, bold) * size;
        paragraphs.at(-1)?.push(width);
        const divides = LONG_WORD.test(word) && /^nl\b/.test(frame.language);
        leastWord = Math.max(leastWord, inset + (divides ? width * ABOUT_HALF : width));
      }
      return;
    }
    if (node.tag === 'img') {
      const growth = enlargementOf(frame.theme);
      pictures += (Number(node.attributes.height) * growth) / body.leading;
      widestPicture = Math.max(widestPicture, Number(node.attributes.width) * growth);
    }
    if (node.tag === 'ul' || node.tag === 'ol') inset = itemIndent(variant(node) === 'afvinken', frame);
    const starts = !['a', 'strong', 'small', 'span', 'time'].includes(node.tag);
    // A line that a break begins stands as far in as the first.
    if (starts) paragraphs.push(node.tag === 'li' || (node.tag === 'br' && inset > 0) ? [inset] : []);
    const own = node.tag === 'small' ? Math.min(size, small.size) : size;
    for (const child of node.children) collect(child, own, bold || node.tag === 'strong');
    if (starts && node.children.length > 0) paragraphs.push([]);
    if (node.tag === 'ul' || node.tag === 'ol') inset = 0;
  }
}

/** How many lines the words of a cell take in a width, filled one after another; never fewer than it takes. */
export function linesIn({ paragraphs, pictures }: CellWords, width: number): number {
  let lines = pictures;
  for (const words of paragraphs) {
    let used = Number.POSITIVE_INFINITY;
    for (const word of words) {
      if (used + word <= width) {
        used += word;
        continue;
      }
      // A word that is too wide is divided over lines.
      lines += Math.max(1, Math.ceil(word / width));
      used = word % width;
    }
  }
  return lines;
}
