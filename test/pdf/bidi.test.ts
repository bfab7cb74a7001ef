import { describe, expect, it } from 'vitest';
import { levelsOf, mirrored, visualOrder } from '../../src/pdf/bidi.ts';
import { inlineRuns } from '../../src/pdf/inline.ts';
import { elementOf, THEME } from './fake-font.ts';

/** A line as it is seen from left to right; Arabic is written in capitals, to be readable here. */
function seen(html: string, direction: 'ltr' | 'rtl'): string {
  const arabic = html.replace(/[A-Z]/g, (letter) => String.fromCharCode(0x0627 + letter.charCodeAt(0) - 65));
  const face = { bold: false, size: 10, leading: 14, colour: '#000000' };
  const around = { theme: THEME, language: 'nl', direction };
  const runs = inlineRuns(elementOf(`<p>${arabic}</p>`).children, face, around);
  const letters = [...runs.map((run) => run.text).join('')];
  const levels = [...(levelsOf(runs, direction) ?? letters.map(() => 0))];
  const shown = visualOrder(levels).map((i) => {
    const letter = letters[i] ?? '';
    const code = letter.charCodeAt(0);
    if (code >= 0x0627 && code <= 0x0641) return String.fromCharCode(code - 0x0627 + 65);
    return (levels[i] ?? 0) % 2 === 1 ? mirrored(letter) : letter;
  });
  return shown.join('');
}

describe('levelsOf and visualOrder', () => {
  it.each([
    ['Latin stays as it is', 'de Linde (groep 5)'.toLowerCase(), 'ltr', 'de linde (groep 5)'],
    ['Arabic runs to the left', 'ABC DE', 'rtl', 'ED CBA'],
    ['a Latin name keeps its order', 'AB de linde CD', 'rtl', 'DC de linde BA'],
    ['numbers keep their order', 'AB 19:30 CD', 'rtl', 'DC 19:30 BA'],
    ['brackets are turned round', 'AB (CD) EF', 'rtl', 'FE (DC) BA'],
    ['brackets around a name', 'AB (de linde) CD', 'rtl', 'DC (de linde) BA'],
    ['a full stop ends at the left', 'AB de linde.', 'rtl', '.de linde BA'],
    ['a telephone number stays one whole', 'AB 070-1234567 CD', 'rtl', 'DC 070-1234567 BA'],
    ['and so in a link', 'AB <a href="tel:0701234567">070-1234567</a>.', 'rtl', '.070-1234567 BA'],
    ['with a country code', 'AB +31 70 123 45 67', 'rtl', '+31 70 123 45 67 BA'],
    ['a range of times runs to the left', 'AB 19:30 – 21:00', 'rtl', '21:00 – 19:30 BA'],
    ['Arabic inside Latin', 'kom (ABC) maar', 'ltr', 'kom (CBA) maar'],
    ['per cent, whose sign stands left of it in Arabic', 'AB 80% CD', 'rtl', 'DC %80 BA'],
  ] as const)('%s', (_, html, direction, shown) => {
    expect(seen(html, direction)).toBe(shown);
  });

  it('keeps together what an element says of its own direction', () => {
    expect(seen('AB de linde (groep 5). CD', 'rtl')).toBe('DC .de linde (groep 5) BA');
    expect(seen('AB <span lang="nl">de linde (groep 5).</span> CD', 'rtl')).toBe('DC de linde (groep 5). BA');
    expect(seen('AB <span dir="ltr">1 + 2</span> CD', 'rtl')).toBe('DC 1 + 2 BA');
    expect(seen('van <span dir="auto">ABC!</span> tot', 'ltr')).toBe('van !CBA tot');
  });

  it('has nothing to say of text without letters that run to the left', () => {
    const run = { text: 'Привіт', face: { bold: false, size: 9, leading: 9, colour: '#000000' } };
    expect(levelsOf([{ ...run, source: { kind: 'text', text: run.text } }], 'ltr')).toBeUndefined();
  });
});

describe('visualOrder', () => {
  it('turns the deepest levels round first (UAX 9, L2)', () => {
    expect(visualOrder([])).toEqual([]);
    expect(visualOrder([0, 0, 0])).toEqual([0, 1, 2]);
    expect(visualOrder([1, 1, 1])).toEqual([2, 1, 0]);
    expect(visualOrder([0, 1, 2, 1, 0])).toEqual([0, 3, 2, 1, 4]);
    expect(visualOrder([1, 2, 2, 1])).toEqual([3, 1, 2, 0]);
  });
});
