import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineCounter } from '../../src/source/line-counter.ts';

describe('lineCounter', () => {
  it('counts as an editor does, whatever ends the lines', () => {
    const piece = fc.constantFrom('a', 'bc', '\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const lineAt = lineCounter(text);
        for (let offset = 0; offset <= text.length; offset++) {
          // Between `\r` and `\n` the line has not ended yet.
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          expect(lineAt(offset)).toBe(text.slice(0, offset).split(/\r\n|\r|\n/).length);
        }
      }),
    );
  });
});
