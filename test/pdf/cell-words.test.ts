import { describe, expect, it } from 'vitest';
import type { ElementNode } from '../../src/model/document.ts';
import { cellWords, linesIn } from '../../src/pdf/cell-words.ts';
import { elementOf, frameWith } from './fake-font.ts';

// With letters of half an em, a letter of the body is 5.5 points wide.
const LETTER = 5.5;

function cellOf(html: string): ElementNode {
  const body = elementOf(`<table><tbody><tr><td>${html}</td></tr></tbody></table>`).children[0];
  const row = body?.kind === 'element' ? body.children[0] : undefined;
  const cell = row?.kind === 'element' ? row.children[0] : undefined;
  if (cell?.kind !== 'element') throw new Error('no cell');
  return cell;
}

const wordsOf = (html: string, language = 'nl') => cellWords(cellOf(html), 11, frameWith({ language }));

describe('cellWords', () => {
  it('knows the widest word and the widest line, a break between lines not forgotten', () => {
    const { widestWord, widestLine } = wordsOf('<strong>Koffie</strong><br>met iedereen');
    expect(widestWord).toBeCloseTo(9 * LETTER, 6);
    expect(widestLine).toBeCloseTo(13 * LETTER, 6);
  });

  it('can do with about half of a long Dutch word, but not of an address or a word of another language', () => {
    const long = wordsOf('medezeggenschapsraad');
    expect(long.leastWord).toBeLessThan(long.widestWord * 0.7);
    for (const other of [wordsOf('nadia@dewilgentuin.example'), wordsOf('medezeggenschapsraad', 'en')])
      expect(other.leastWord).toBe(other.widestWord);
  });

  it('sets small words smaller, and counts pictures in lines', () => {
    expect(wordsOf('<small>woord</small>').widestWord).toBeLessThan(wordsOf('woord').widestWord);
    const { pictures, leastWord } = wordsOf('a<img src="beeld:x" alt="x" width="80" height="31">');
    expect(pictures).toBeCloseTo(2, 6);
    expect(leastWord).toBe(80);
  });
});

describe('linesIn', () => {
  it('fills lines with words, and starts a new one for a new paragraph', () => {
    const words = wordsOf('een twee drie vier');
    expect(linesIn(words, 1000)).toBe(1);
    expect(linesIn(words, 10 * LETTER)).toBe(2);
    expect(linesIn(words, 6 * LETTER)).toBe(4);
    expect(linesIn(wordsOf('een<br>twee'), 1000)).toBe(2);
    expect(linesIn(wordsOf(''), 100)).toBe(0);
  });

  it('divides a word that is wider than the line', () => {
    expect(linesIn(wordsOf('medezeggenschapsraad'), 11 * LETTER)).toBe(2);
  });
});
