import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/pdf/inline.ts';
import { breakLines, type Line } from '../../src/pdf/lines.ts';
import type { TextFace } from '../../src/pdf/ops.ts';
import { elementOf, oneEm } from './fake-font.ts';

const FACES: readonly TextFace[] = [
  { bold: false, size: 10, leading: 14, colour: '#000000' },
  { bold: true, size: 10, leading: 14, colour: '#000000' },
  { bold: false, size: 6, leading: 9, colour: '#333333' },
];
const LINK = elementOf('<p><a href="https://voorbeeld.nl">x</a></p>');

function run(text: string, face = 0, link = false): Run {
  return {
    text,
    face: FACES[face] as TextFace,
    source: { kind: 'text', text },
    ...(link ? { link: LINK } : {}),
  };
}

// Words as people write them and as nobody does: hyphens, digits, no-break spaces, emoji of several code points.
const word = fc.string({
  unit: fc.constantFrom(
    'a',
    'e',
    'm',
    'IJ',
    'é',
    'e\u0301',
    '7',
    '-',
    '/',
    '.',
    ',',
    '\u00a0',
    '漢',
    '👩‍👧',
    '€',
    '(',
    '’',
  ),
  minLength: 1,
  maxLength: 24,
});
const token = fc.record({
  word,
  glue: fc.constantFrom(' ', ' ', ' ', '', '\n'),
  face: fc.nat(2),
  link: fc.boolean(),
});

/** Runs without two spaces in a row, as the reader gives them; the last one has no white space at its end. */
const anyRuns = fc
  .array(token, { minLength: 1, maxLength: 14 })
  .map((tokens) =>
    tokens.map(({ word, glue, face, link }, i) =>
      run(i === tokens.length - 1 ? word : word + glue, face, link),
    ),
  );
const anyWidth = fc.integer({ min: 10, max: 300 });

function textOf(line: Line): string {
  return line.pieces.map((piece) => piece.text).join('');
}

function widthOf(line: Line): number {
  return line.pieces.reduce((sum, { run, text }) => sum + oneEm(text, run.face.bold) * run.face.size, 0);
}

describe('breakLines', () => {
  it('gives no line wider than the width, unless it is one grapheme', () => {
    const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyRuns, anyWidth, (runs, width) => {
        for (const line of breakLines(runs, width, oneEm)) {
          if (line.width <= width + 0.01) continue;
          expect([...graphemes.segment(textOf(line).trimEnd())]).toHaveLength(1);
        }
      }),
    );
  });

  it('loses nothing, adds nothing, and keeps the order, the faces and the links', () => {
    fc.assert(
      fc.property(anyRuns, anyWidth, (runs, width) => {
        const pieces = breakLines(runs, width, oneEm).flatMap((line) => line.pieces);
        expect(pieces.map((piece) => piece.text).join('')).toBe(
          runs.map(({ text }) => text.replaceAll('\n', ' ')).join(''),
        );
        for (const one of runs) {
          const own = pieces.filter((piece) => piece.run === one);
          expect(own.map((piece) => piece.text).join('')).toBe(one.text.replaceAll('\n', ' '));
        }
        const order = pieces.map((piece) => runs.indexOf(piece.run));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  it('sets pieces side by side from zero, and counts all of the line but the spaces at its end', () => {
    fc.assert(
      fc.property(anyRuns, anyWidth, (runs, width) => {
        for (const line of breakLines(runs, width, oneEm)) {
          let x = 0;
          for (const piece of line.pieces) {
            expect(piece.x).toBeCloseTo(x, 6);
            x += piece.width;
          }
          const last = line.pieces.at(-1);
          const spaces = (last?.text.length ?? 0) - (last?.text.replace(/ +$/, '').length ?? 0);
          expect(line.width).toBeCloseTo(widthOf(line) - spaces * (last?.run.face.size ?? 0), 6);
          expect(line.leading).toBe(Math.max(...line.pieces.map(({ run }) => run.face.leading)));
        }
      }),
    );
  });

  it('starts a new line after every newline', () => {
    fc.assert(
      fc.property(anyRuns, anyWidth, (runs, width) => {
        const ends = new Set<number>();
        let at = 0;
        for (const line of breakLines(runs, width, oneEm)) {
          at += textOf(line).length;
          ends.add(at);
        }
        const text = runs.map((one) => one.text).join('');
        for (const { index } of text.matchAll(/\n/g)) expect(ends).toContain(index + 1);
      }),
    );
  });

  it('breaks as late as it can, and does not count the space at the end', () => {
    const lines = breakLines([run('aaa bbb ccc')], 70, oneEm);
    expect(lines.map(textOf)).toEqual(['aaa bbb ', 'ccc']);
    expect(lines[0]?.width).toBe(70);
    expect(breakLines([run('aaa bbb ccc')], 69, oneEm).map(textOf)).toEqual(['aaa ', 'bbb ', 'ccc']);
  });

  it('keeps what a no-break space ties, and breaks after a hyphen', () => {
    expect(breakLines([run('naar groep\u00a05')], 110, oneEm).map(textOf)).toEqual(['naar ', 'groep\u00a05']);
    expect(breakLines([run('ouder-kind')], 60, oneEm).map(textOf)).toEqual(['ouder-', 'kind']);
  });

  it('does not break a word at the border of two runs', () => {
    expect(breakLines([run('een hal'), run('ve zin', 1)], 80, oneEm).map(textOf)).toEqual([
      'een ',
      'halve ',
      'zin',
    ]);
  });

  it('cuts a word that is wider than the line between graphemes', () => {
    expect(breakLines([run('ab cdefgh')], 30, oneEm).map(textOf)).toEqual(['ab ', 'cde', 'fgh']);
    expect(breakLines([run('abcdef gh')], 30, oneEm).map(textOf)).toEqual(['abc', 'def ', 'gh']);
    expect(breakLines([run('e\u0301e\u0301')], 15, oneEm).map(textOf)).toEqual(['e\u0301', 'e\u0301']);
  });

  it('gives an empty line for two newlines in a row, and no line for no text', () => {
    expect(breakLines([run('a\n\n'), run('b')], 100, oneEm).map(textOf)).toEqual(['a ', ' ', 'b']);
    expect(breakLines([], 100, oneEm)).toEqual([]);
    expect(breakLines([run('')], 100, oneEm)).toEqual([]);
  });
});
