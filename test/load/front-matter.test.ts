import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitContent } from '../../src/load/front-matter.ts';

const codes = (text: string) => splitContent(text, 'x.md').problems.map((problem) => problem.code);

describe('splitContent', () => {
  it('gives keys, body and lines of the file', () => {
    const split = splitContent('---\ntitel: Een\nlijst:\n  - a\n---\n\nTekst.\n', 'x.md');
    if (!split.ok) throw new Error('refused');
    expect(split.value.frontMatter.value).toEqual({ titel: 'Een', lijst: ['a'] });
    expect(split.value.frontMatter.lineOf(['titel'])).toBe(2);
    expect(split.value.frontMatter.lineOf(['lijst', 0])).toBe(4);
    expect(split.value.body).toBe('\nTekst.\n');
    expect(split.value.bodyLine).toBe(6);
  });

  it('counts Windows line ends the same', () => {
    const split = splitContent('---\r\ntitel: Een\r\nwaarom: Twee\r\n---\r\nTekst.\r\n', 'x.md');
    if (!split.ok) throw new Error('refused');
    expect(split.value.frontMatter.lineOf(['waarom'])).toBe(3);
    expect(split.value.bodyLine).toBe(5);
  });

  it('keeps times and numbers as they were typed', () => {
    const split = splitContent('---\nstart: 19:30\ntelefoon: 0612345678\ndatum: 2027-01-19\n---\n', 'x.md');
    expect(split.ok && split.value.frontMatter.value).toEqual({
      start: '19:30',
      telefoon: '0612345678',
      datum: '2027-01-19',
    });
  });

  it.each(['js', 'javascript', ' js', 'JS', 'coffee', 'cson', 'json', 'toml', 'constructor', '__proto__'])(
    'refuses a front matter in %s and runs nothing',
    (language) => {
      Object.assign(globalThis, { samenspelRan: false });
      const text = `---${language}\nglobalThis.samenspelRan = true, { titel: 'x' }\n---\nTekst.\n`;
      expect(codes(text)).toEqual(['front-matter-code']);
      expect(Reflect.get(globalThis, 'samenspelRan')).toBe(false);
    },
  );

  it('says the same the second time: nothing is remembered', () => {
    const broken = '---\ntitel: "open\n---\nTekst.\n';
    expect(codes(broken)).toEqual(['yaml-syntax']);
    expect(codes(broken)).toEqual(['yaml-syntax']);
  });

  it.each([
    ['no front matter', 'Tekst.\n'],
    ['nothing at all', ''],
    ['a line of dashes', '-----\ntitel: x\n---\n'],
    ['no end', '---\ntitel: x\n'],
    ['text behind the end', '---\ntitel: x\n---tekst\n'],
  ])('refuses %s', (_, text) => {
    expect(codes(text)).toEqual(['front-matter-missing']);
  });

  it.each(['---\n---\nTekst.\n', '---\n# alleen uitleg\n---\nTekst.\n'])(
    'says that %j holds no keys',
    (text) => {
      expect(codes(text)).toEqual(['yaml-not-a-mapping']);
    },
  );

  it('never throws, whatever stands in the file', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ maxLength: 80 }),
        (head, body) => {
          for (const text of [head + body, `---\n${head}\n---\n${body}`, `---${head}\n---\n`]) {
            const split = splitContent(text, 'x.md');
            expect(split.ok || split.problems.length > 0).toBe(true);
          }
        },
      ),
    );
  });
});
