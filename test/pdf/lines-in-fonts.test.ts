import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurer } from '../../src/pdf/fonts.ts';
import { dutchDivisions } from '../../src/pdf/hyphenation.ts';
import type { Run } from '../../src/pdf/inline.ts';
import { breakLines, PLAIN } from '../../src/pdf/lines.ts';
import { FONTS } from './written.ts';

const measure = measurer(FONTS);

const WORDS = [
  'Samen',
  'schoolmaatschappelijk',
  'AVATAR-To.',
  '070-1234567',
  '(groep',
  '5)',
  'Łódź,',
  'школа',
  'їжак',
  'المدرسة',
  '(الصف',
  'الخامس)،',
  'می\u200cخواهم',
  'ትምህርቲ፡',
  'Καλώς',
  '€\u00a012,50',
  'naam@school.nl',
  'e\u0301e\u0301n',
] as const;

function run(text: string, bold: boolean): Run {
  return {
    text,
    face: { bold, size: 11, leading: 15, colour: '#000000' },
    source: { kind: 'text', text },
    language: 'nl',
  };
}

describe('breakLines with the fonts of the program', () => {
  it('knows of every piece how wide it is drawn, and keeps every line in its column', () => {
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 });
    const column = fc.integer({ min: 130, max: 500 });
    const direction = fc.constantFrom('ltr' as const, 'rtl' as const);
    fc.assert(
      fc.property(words, words, column, direction, fc.boolean(), (first, second, width, way, divides) => {
        const runs = [run(`${first.join(' ')} `, false), run(second.join(' '), true)];
        const rules = { ...PLAIN, direction: way, divide: dutchDivisions, divides };
        const lines = breakLines(runs, width, measure, rules);
        expect(lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')).toBe(
          runs.map(({ text }) => text).join(''),
        );
        for (const line of lines) {
          expect(line.width).toBeLessThanOrEqual(width + 0.02);
          for (const { run, text, width, leftward, hyphen = 0 } of line.pieces) {
            const drawn = measure(text, run.face.bold, leftward ? 'rtl' : 'ltr') * run.face.size;
            expect(width - hyphen).toBeCloseTo(drawn, 4);
          }
        }
      }),
    );
  });
});
