import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/cli/wrap.ts';

describe('wrap', () => {
  it('breaks between words and indents all lines but the first', () => {
    expect(wrap('een twee drie vier', 8, '  ')).toEqual(['een twee', '  drie', '  vier']);
    expect(wrap('', 10)).toEqual([]);
  });

  it('keeps every word, and every line within the width unless one word is wider', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
        fc.integer({ min: 4, max: 30 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width, '  ');
          expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(words);
          for (const line of lines)
            expect(line.length <= width || line.trim().split(' ').length === 1).toBe(true);
        },
      ),
    );
  });
});
