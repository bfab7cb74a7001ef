import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutchDivisions } from '../../src/pdf/hyphenation.ts';
import type { Run } from '../../src/pdf/inline.ts';
import { breakLines, type Line, type LineRules, PLAIN } from '../../src/pdf/lines.ts';
import type { TextFace } from '../../src/pdf/ops.ts';
import { elementOf, halfEm, oneEm } from './fake-font.ts';

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

describe('breakLines from right to left', () => {
  const RTL: LineRules = { ...PLAIN, direction: 'rtl' };
  const letters = ['ا', 'ب', 'ج', ' ', ' ', 'a', 'b', '1', '2', '-', '(', ')', '.', '\u00a0', 'ش\u064e'];
  const text = fc
    .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 60 })
    .map((one) => one.replace(/ +/g, ' ').trim())
    .filter((one) => one !== '');
  const anyDirection = fc.constantFrom<LineRules>(PLAIN, RTL);

  it('breaks in the order of the text, and puts every piece beside another without a gap', () => {
    fc.assert(
      fc.property(text, text, anyWidth, anyDirection, (first, second, width, rules) => {
        const runs = [run(first), run(second, 1)];
        const lines = breakLines(runs, width, oneEm, rules);
        expect(lines.map(textOf).join('')).toBe(first + second);
        for (const line of lines) {
          const spans = line.pieces.map(({ x, width }) => [x, x + width] as const);
          spans.sort(([a], [b]) => a - b);
          let edge = 0;
          for (const [start, end] of spans) {
            expect(start).toBeCloseTo(edge, 6);
            edge = end;
          }
          const spaces = textOf(line).length - textOf(line).trimEnd().length;
          if (spaces === 0) expect(line.width).toBeCloseTo(edge, 6);
        }
      }),
    );
  });

  it('never mixes directions in a piece: its letters all run one way', () => {
    fc.assert(
      fc.property(text, anyWidth, anyDirection, (one, width, rules) => {
        for (const piece of breakLines([run(one)], width, oneEm, rules).flatMap((line) => line.pieces)) {
          if (piece.leftward) expect(piece.text).not.toMatch(/[a-z0-9]/);
          else expect(piece.text).not.toMatch(/[ابجش]/);
        }
      }),
    );
  });

  it('counts from the right, and sets a Latin name inside from its left', () => {
    const [line] = breakLines([run('ابج de Linde (ش)')], 300, oneEm, RTL);
    expect(line?.pieces.map(({ text, x, leftward = false }) => [text, x, leftward])).toEqual([
      ['ابج ', 0, true],
      ['de Linde', 40, false],
      [' (ش)', 120, true],
    ]);
  });

  it('lets the space at the end of a line stand in the margin, whichever way its word runs', () => {
    const lines = breakLines([run('ابج de ابج')], 60, oneEm, RTL);
    expect(lines.map((line) => [textOf(line), line.width])).toEqual([
      ['ابج de ', 60],
      ['ابج', 30],
    ]);
    const [first] = breakLines([run('de ابج de')], 60, oneEm);
    expect(first?.pieces.map(({ text, x }) => [text, x])).toEqual([
      ['de ', 0],
      ['ابج', 30],
      [' ', 60],
    ]);
  });
});

describe('breakLines in Dutch', () => {
  const DUTCH: LineRules = { ...PLAIN, divide: dutchDivisions, divides: true };
  const dutch = (text: string): Run => ({ ...run(text), language: 'nl' });
  const shown = (runs: Run[], width: number, rules = DUTCH) =>
    breakLines(runs, width * 5, halfEm, rules).map(
      (line) => textOf(line).trimEnd() + (line.pieces.at(-1)?.hyphen === undefined ? '' : '-'),
    );

  it('divides a word where a line would be poor without', () => {
    expect(shown([dutch('De schoolmaatschappelijk werker')], 20)).toEqual([
      'De schoolmaatschap-',
      'pelijk werker',
    ]);
    expect(shown([dutch('Onze schoolmaatschappelijk werker')], 22, { ...DUTCH, divides: false })).toEqual([
      'Onze',
      'schoolmaatschappelijk',
      'werker',
    ]);
  });

  it('leaves words whole where lines are well filled', () => {
    expect(shown([dutch('Samen praten over schoolmaatschappelijk werk')], 22)).toEqual([
      'Samen praten over',
      'schoolmaatschappelijk',
      'werk',
    ]);
  });

  it('divides no name, no link, no other language and no last word to fill a line', () => {
    const long = 'schoolmaatschappelijk';
    const whole = ['Ga', long, 'werker'];
    expect(shown([dutch(`Ga ${long} werker`)], 21)).not.toEqual(whole);
    expect(shown([dutch('Ga Schoolmaatschappelijk werker')], 21)).toEqual([
      'Ga',
      'Schoolmaatschappelijk',
      'werker',
    ]);
    expect(shown([{ ...dutch(`Ga ${long} werker`), link: LINK }], 21)).toEqual(whole);
    expect(shown([{ ...run(`Ga ${long} werker`), language: 'en' }], 21)).toEqual(whole);
    expect(shown([dutch(`Ga ${long}`)], 21)).toEqual(['Ga', long]);
    expect(shown([dutch('Ga naam@schoolmaatschappelijk.nl mailen')], 30)).toEqual([
      'Ga',
      'naam@schoolmaatschappelijk.nl',
      'mailen',
    ]);
  });

  it('divides a word that is wider than the line at its syllables, a name too, but cuts a link', () => {
    const rules = { ...DUTCH, divides: false };
    expect(shown([dutch('verantwoordelijkheid')], 12, rules)).toEqual(['verantwoor-', 'delijkheid']);
    expect(shown([dutch('Verantwoordelijkheid')], 12, rules)).toEqual(['Verantwoor-', 'delijkheid']);
    expect(shown([{ ...dutch('verantwoordelijkheid'), link: LINK }], 12, rules)).toEqual([
      'verantwoorde',
      'lijkheid',
    ]);
  });

  it('asks for the divisions of a word only where it may be divided', () => {
    const asked: string[] = [];
    const divide = (word: string) => {
      asked.push(word);
      return [];
    };
    breakLines([dutch('Ga 070-1234567890123 naar De Linde of naam@voorbeeld.nl')], 100, halfEm, {
      ...DUTCH,
      divide,
    });
    expect(asked).toEqual([]);
    breakLines([dutch('Ga schoolmaatschappelijk werker')], 110, halfEm, { ...DUTCH, divide });
    expect(asked).toEqual(['schoolmaatschappelijk']);
  });

  it('shows an author’s soft hyphen only where a line ends', () => {
    expect(shown([run('ouder\u00adavond')], 40)).toEqual(['ouder\u00adavond']);
    expect(shown([run('een ouder\u00adavond')], 11)).toEqual(['een ouder\u00ad-', 'avond']);
  });

  const words = [
    'de',
    'ouders',
    'schoolmaatschappelijk',
    'bijeenkomst',
    'verantwoordelijkheid',
    'Lindenmeer',
    'en',
    'kind,',
  ];

  it('loses no letter, runs over no margin, and ends at most two lines in a row in a hyphen', () => {
    const anyText = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 21, max: 60 }), (list, width) => {
        const text = list.join(' ');
        const lines = breakLines([dutch(text)], width * 5, halfEm, DUTCH);
        expect(lines.map(textOf).join('')).toBe(text);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width * 5 + 0.01);
        const hyphens = lines.map((line) => (line.pieces.at(-1)?.hyphen === undefined ? ' ' : '-')).join('');
        expect(hyphens).not.toContain('---');
        const plain = breakLines([dutch(text)], width * 5, halfEm);
        expect(lines.length).toBeLessThanOrEqual(plain.length);
      }),
    );
  });
});
