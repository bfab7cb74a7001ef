import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explanation, sentence } from '../../src/cli/messages.ts';
import { PROBLEM_CODES, type Problem } from '../../src/model/problem.ts';

/** Details as the rooms give them, for every word that a sentence may ask for. */
const DETAIL: Problem['detail'] = {
  value: 'koffie',
  allowed: ['een', 'twee', 'drie'],
  min: 1,
  max: 10,
  length: 12,
  bytes: 3_000_000,
  maxBytes: 2_000_000,
  reason: 'other',
  word: 'café',
  line: 3,
  firstLine: 2,
  language: 'js',
  expected: ['list', 'text'],
  received: 'keys',
  missing: 'titel',
  character: 'U+0007',
  colour: '#eeeeee',
  corrected: '#767676',
  statedMin: 2,
  statedMax: 9,
  minutes: 20,
  needed: 30,
  most: 90,
  drop: ['Cijfers'],
  title: 'Vertrouwen',
  words: 'handelingsplan',
  advice: 'Dit woord kent niet elke ouder. Schrijf: plan.',
  topics: ['kennismaken'],
  obstacles: ['het aantal mensen (40)'],
  element: 'h2',
  before: 'h1',
  cells: '2',
  right: '3',
  parent: 'p',
  attribute: 'style',
  piece: 'uitnodiging',
  pages: 2,
  wanted: 1,
  option: '--formaat',
  names: ['agenda.pdf', 'agenda.html'],
  says: 'Dit staat er.',
  why: 'Daarom telt het.',
  remedy: 'Doe dit.',
  helper: 'each',
  variable: 'x',
};

const problem = (code: Problem['code'], rest: Partial<Problem> = {}): Problem => ({
  code,
  level: 'error',
  key: 'bijeenkomst.datum',
  detail: DETAIL,
  ...rest,
});

/** Reasons are codes for most problems, and a sentence of the planner for a choice. */
const WITH_REASON = problem('choice-does-not-fit', {
  detail: { ...DETAIL, reason: 'Deze werkvorm kan niet online.' },
});

function sentencesOf(text: string): string[] {
  const unquoted = text
    .replace(/"[^"]*"/g, 'WAARDE')
    .replace(/\b[\w-]+\.(yaml|json|md|hbs|nl|nieuw)\b/g, 'NAAM');
  return unquoted.split(/(?<=[.?!])\s+/);
}

describe.each(PROBLEM_CODES)('the sentence for %s', (code) => {
  it('says what is wrong, and what to do, in short sentences', () => {
    const text = explanation(code === WITH_REASON.code ? WITH_REASON : problem(code));
    const sentences = sentencesOf(text);
    expect(sentences.length).toBeGreaterThan(1);
    for (const one of sentences) {
      expect(one).toMatch(/^[\p{Lu}\d<"-]/u);
      expect(one).toMatch(/[.?]$/);
      expect(one.split(/\s+/).length).toBeLessThanOrEqual(20);
    }
    expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b| {2}/);
  });

  it('still reads as a sentence when a detail is missing', () => {
    const text = explanation({ code, level: 'error' });
    expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  });

  it('does not blame', () => {
    expect(explanation(problem(code))).not.toMatch(/helaas|u moet|ongeldig|foutief|verboden/i);
  });
});

describe('sentence', () => {
  it('begins with file and line, as far as they are known', () => {
    const base = problem('key-missing', { detail: {} });
    expect(sentence({ ...base, file: 'b.yaml', line: 4 })).toBe(
      'b.yaml:4  "bijeenkomst.datum" ontbreekt. Vul deze regel aan.',
    );
    expect(sentence({ ...base, file: 'b.yaml' })).toMatch(/^b\.yaml {2}"/);
    expect(sentence(base)).toMatch(/^"bijeen/);
  });

  it('counts from one, as people do', () => {
    expect(sentence(problem('value-empty', { key: 'momenten[0].doelen[2]', detail: {} }))).toContain(
      '"momenten (1).doelen (3)"',
    );
  });

  it('offers the nearest word, or else the words there are', () => {
    expect(sentence(problem('key-unknown', { detail: { allowed: ['datum'], nearest: 'datum' } }))).toContain(
      'Bedoelt u "datum"?',
    );
    expect(sentence(problem('key-unknown', { detail: { allowed: ['a', 'b', 'c'] } }))).toContain(
      'Kies uit: a, b of c.',
    );
  });

  it('says where a file is named that cannot be read', () => {
    const detail = { namedIn: 'bijeenkomst.yaml', namedAt: 2 };
    expect(sentence({ code: 'file-missing', level: 'error', file: 'school.yaml', detail })).toBe(
      'school.yaml  Dit bestaat niet. Controleer de naam en de map. De naam staat in bijeenkomst.yaml, regel 2.',
    );
  });

  it('lets no text of a file command the terminal, and stays on one line', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROBLEM_CODES),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (code, value) => {
          const nasty = `${value}\u001b[2J\u0007\u202e`;
          const detail = { ...DETAIL, value: nasty, element: nasty, title: nasty, piece: nasty, says: nasty };
          const text = sentence(problem(code, { file: `a${nasty}`, detail }));
          expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
        },
      ),
    );
  });
});
