import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { component, contentLine, escapeText, folded, textLine } from '../../src/ics/content-line.ts';

describe('a content line', () => {
  it('puts a parameter between quotation marks where it must, and never lets one out', () => {
    expect(contentLine('ORGANIZER', 'mailto:a@b.example', { CN: 'De Regenboog' })).toBe(
      'ORGANIZER;CN=De Regenboog:mailto:a@b.example',
    );
    expect(contentLine('X', 'v', { CN: 'a;b:c,"d"\ne' })).toBe('X;CN="a;b:c,\'d\' e":v');
  });

  it('escapes text, drops control characters and mends half characters', () => {
    expect(textLine('SUMMARY', 'a\\b;c,d:"e"\r\nf\rg\nh\ti\0\x7f')).toBe(
      'SUMMARY;LANGUAGE=nl:a\\\\b\\;c\\,d:"e"\\nf\\ng\\nh\ti',
    );
    expect(escapeText('x\ud83dy\ude00z 😀')).toBe('x\ufffdy\ufffdz 😀');
  });

  it('stands between the begin and the end of its component', () => {
    expect(component('VALARM', ['ACTION:DISPLAY'])).toEqual(['BEGIN:VALARM', 'ACTION:DISPLAY', 'END:VALARM']);
  });

  it('is folded at 75 octets and not before', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(folded(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é`);
    expect(folded('😀'.repeat(19))).toBe(`${'😀'.repeat(18)}\r\n 😀`);
  });

  it('comes back when it is joined again; each piece is whole and as long as can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`;
        const pieces = folded(line).split('\r\n');
        expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(line);
        for (const [index, piece] of pieces.entries()) {
          const octets = Buffer.byteLength(piece);
          expect(octets).toBeLessThanOrEqual(75);
          // A character has four octets at most.
          if (index < pieces.length - 1) expect(octets).toBeGreaterThanOrEqual(72);
        }
      }),
    );
  });
});
