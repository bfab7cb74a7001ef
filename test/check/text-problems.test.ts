import { describe, expect, it } from 'vitest';
import { textProblems } from '../../src/check/text-problems.ts';
import { WORDING_RULES } from '../../src/check/text-rules.ts';
import { realToolkit } from '../make/examples.ts';

const TODAY = '2026-11-21';

function found(text: string): readonly (readonly [unknown, number | undefined])[] {
  return textProblems(text, 'brief.txt', realToolkit(), TODAY).map(({ code, line, detail }) => [
    detail?.rule ?? code,
    line,
  ]);
}

const BREACHES: readonly (readonly [string, string])[] = [
  ['R09', 'U moet thuis elke dag lezen.'],
  ['R10', 'Veel ouders zijn niet betrokken.'],
  ['R11', 'Het nummer is 111222333.'],
  ['R12', 'Sem is van 3-4-2018.'],
  ['R13', 'We praten over Sem en zijn autisme.'],
  ['R14', 'We hebben een vermoeden van mishandeling.'],
  ['R38', 'Hoe denkt u zelf dat het gaat?'],
  ['R39', 'Kom naar de kerstviering.'],
  ['R40', 'Ouders mogen niet naar binnen.'],
];

describe('textProblems', () => {
  it('tries out every rule about wording', () => {
    expect(BREACHES.map(([code]) => code)).toEqual(WORDING_RULES.map(({ code }) => code));
  });

  it.each(BREACHES)('%s, on its own line: %s', (code, sentence) => {
    expect(found(`Beste ouders,\n\nWelkom op school.\n${sentence}\n`)).toContainEqual([code, 4]);
  });

  it('has nothing to say about a kind letter', () => {
    expect(found('Beste ouders,\n\nWe zien u graag. Wat wilt u ons vertellen?\n')).toEqual([]);
  });

  it('tells a rule once for each paragraph, and blame by its rule only', () => {
    const text = 'U moet lezen. U moet komen.\n\nU moet bellen.\n\nU bent niet betrokken.';
    expect(found(text)).toEqual([
      ['R09', 1],
      ['R09', 3],
      ['R10', 5],
    ]);
  });

  it('reads on where a sentence goes on on the next line', () => {
    expect(found('Wij hebben een vermoeden\r\nvan mishandeling.')).toEqual([['R14', 1]]);
  });

  it('says what, why, what to do and whence, as for a brief; the meldcode is an error', () => {
    const [problem] = textProblems('We vermoeden verwaarlozing.', 'brief.txt', realToolkit(), TODAY);
    expect(problem).toMatchObject({ code: 'rule', level: 'error', file: 'brief.txt', line: 1 });
    expect(Object.keys(problem?.detail ?? {})).toEqual(['rule', 'says', 'why', 'remedy', 'source']);
  });
});
