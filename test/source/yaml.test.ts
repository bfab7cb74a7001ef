import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/source/yaml.ts';

function value(text: string, file = 'brief.yaml'): unknown {
  const outcome = readYaml(text, file);
  expect(outcome.problems).toEqual([]);
  return outcome.ok ? outcome.value.value : undefined;
}

function problems(text: string, file = 'brief.yaml') {
  const outcome = readYaml(text, file);
  expect(outcome.ok).toBe(false);
  return outcome.problems.map(({ code, line, key, detail }) => ({
    code,
    line,
    ...(key ? { key } : {}),
    ...(detail?.reason ? { reason: detail.reason } : {}),
  }));
}

describe('what YAML gives', () => {
  it('reads every scalar as a string', () => {
    expect(value('start: 19:30\ntel: 0612345678\ndatum: 2027-01-19\nja: ja\nn: 010\nt: true\n')).toEqual({
      start: '19:30',
      tel: '0612345678',
      datum: '2027-01-19',
      ja: 'ja',
      n: '010',
      t: 'true',
    });
  });

  it('counts a key without a value as absent, also a form that was left blank', () => {
    const text =
      'titel:\nplek: ""\nonline: ~\ngroep: null\norganisator:\n  naam:\n  rol:\ndoelen:\n  -\n  - a\nx: "~"\n';
    expect(value(text)).toEqual({ doelen: ['a'], x: '~' });
  });

  it('keeps an explicit empty list', () => {
    expect(value('doelen: []\n')).toEqual({ doelen: [] });
  });

  it('reads Windows line ends, comments and a directive', () => {
    expect(
      value('%YAML 1.2\r\n---\r\n# uitleg\r\na: 1 # hier\r\nb: |\r\n  een\r\n  twee\r\n...\r\n'),
    ).toEqual({
      a: '1',
      b: 'een\ntwee\n',
    });
  });

  it('keeps markup and braces in quotes as literal text', () => {
    expect(value('a: <script>alert(1)</script>\nb: "{{school.naam}}"\n')).toEqual({
      a: '<script>alert(1)</script>',
      b: '{{school.naam}}',
    });
  });

  it('treats __proto__ and constructor as keys like any other', () => {
    const read = value('__proto__:\n  vuil: ja\nconstructor: x\n') as object;
    expect(Object.keys(read)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).vuil).toBeUndefined();
  });

  it('reads JSON, also with tabs as indentation and escaped emoji', () => {
    const json = JSON.stringify({ a: [1, { b: '😀 "x"' }], c: null }, null, '\t').replace(
      '😀',
      '\\ud83d\\ude00',
    );
    expect(value(json)).toEqual({ a: ['1', { b: '😀 "x"' }] });
  });

  it('gives back any tree of texts, written as YAML or as JSON', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[\p{Cc}\ufffe\uffff]|^$/u.test(text));
    const key = fc.stringMatching(/^[a-z_]{1,8}$/);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        tie('map'),
      ),
      map: fc.dictionary(key, tie('tree'), { minKeys: 1, maxKeys: 3 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 3 }), (original) => {
        expect(value(dump(original))).toEqual(original);
        expect(value(JSON.stringify(original, null, '\t'))).toEqual(original);
      }),
    );
  });
});

describe('lines', () => {
  const text =
    '# kop\nschool:\n  naam: De Linde\nbijeenkomst:\n  partners:\n    - naam: An\n      rol: arts\n    - rol: x\n';

  it('knows the line of a key, also inside lists, and else of the nearest parent', () => {
    const outcome = readYaml(text, 'f');
    const lineOf = outcome.ok ? outcome.value.lineOf : () => 0;
    expect(lineOf([])).toBe(1);
    expect(lineOf(['school', 'naam'])).toBe(3);
    expect(lineOf(['bijeenkomst', 'partners', 0, 'rol'])).toBe(7);
    expect(lineOf(['bijeenkomst', 'partners', 1])).toBe(8);
    expect(lineOf(['bijeenkomst', 'datum'])).toBe(4);
    expect(lineOf(['doelen', 0])).toBe(1);
  });

  it('counts the same lines whatever ends them', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      const outcome = readYaml(text.replaceAll('\n', end), 'f');
      expect(outcome.ok && outcome.value.lineOf(['bijeenkomst', 'partners', 1, 'rol'])).toBe(8);
    }
  });

  it('knows the line of an empty key that counts as absent', () => {
    const outcome = readYaml('a: x\ntitel:\n', 'f');
    expect(outcome.ok && outcome.value.lineOf(['titel'])).toBe(2);
  });
});

describe('what is refused', () => {
  it('names every line that is indented with tabs', () => {
    expect(problems('a:\n\tb: 1\n\tc: 2\n')).toEqual([
      { code: 'yaml-tabs', line: 2 },
      { code: 'yaml-tabs', line: 3 },
    ]);
    expect(problems('a:\n  b: 1\n \tc: 2\n')).toEqual([{ code: 'yaml-tabs', line: 3 }]);
  });

  it('refuses aliases, so that a bomb of them costs nothing', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `a${i}: &a${i} [${Array(9).fill(i ? `*a${i - 1}` : 'x')}]`,
    );
    const found = problems(levels.join('\n'));
    expect(new Set(found.map((problem) => problem.code))).toEqual(new Set(['yaml-alias']));
    expect(found[0]).toEqual({ code: 'yaml-alias', line: 1, key: 'a0' });
  });

  it('refuses deep nesting without breaking, in both styles', () => {
    expect(problems(`a: ${'['.repeat(50_000)}`)[0]).toMatchObject({ code: 'yaml-too-deep', line: 1 });
    const block = Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(problems(block)[0]).toMatchObject({ code: 'yaml-too-deep' });
  });

  it('names every double key with its line', () => {
    expect(problems('a: 1\nb:\n  c: 1\n  c: 2\na: 2\n')).toEqual([
      { code: 'yaml-duplicate-key', line: 4, key: 'b.c' },
      { code: 'yaml-duplicate-key', line: 5, key: 'a' },
    ]);
  });

  it('refuses what is no set of keys', () => {
    for (const text of ['', '# niets\n', '---\n', '- a\n', 'zomaar tekst\n', '[]', '"x"']) {
      expect(problems(text)[0]?.code).toBe('yaml-not-a-mapping');
    }
    expect(readYaml('- a: 1\n- a: 2\n', 'lijst.yaml', 'list').ok).toBe(true);
    expect(readYaml('a: 1\n', 'lijst.yaml', 'list').ok).toBe(false);
  });

  it.each([
    ['a: "een\nb: twee\nc: drie\n', 'quote-not-closed', 1],
    ['x: 1\na: [een\nb: twee\n', 'bracket-not-closed', 2],
    ['school: x\n\n# uitleg\nb: "een\n  twee\n', 'quote-not-closed', 4],
    ["a: 'het is\nb: twee's\n", 'quote-not-closed', 1],
    ['{"a": 1,\n "b": ["1", "2",\n "c": 1}\n', 'comma-missing', 3],
    ['{"a": 1,\n "b": ["1", "2"]\n', 'bracket-not-closed', 1],
    ['{\n\t"a": "1"\n\t"b": "2"\n}', 'comma-missing', 3],
    ['a: 1\nb: let op: dit\n', 'colon-in-value', 2],
    ['a: 1\nb: @school\n', 'character-needs-quotes', 2],
    ['a: "een" twee\n', 'text-after-quote', 1],
    ['a: 1\nzomaar\nb: 2\n', 'colon-missing', 2],
    ['  a: 1\n b: 2\n', 'indentation', 2],
    ['a: !!js/function x\n', 'tag', 1],
    ['a: !eigen x\n', 'tag', 1],
    ['a: 1\n---\nb: 2\n', 'more-documents', 3],
    ['a: {{school.naam}}\n', 'key-not-text', 1],
    ['? [a]\n: b\n', 'key-not-text', 1],
    [': b\n', 'key-not-text', 1],
  ])('says why %j is no good', (text, reason, line) => {
    const [problem] = problems(text);
    expect(problem).toMatchObject({ code: 'yaml-syntax', reason, line });
  });

  it('gives up the search for a quote in a text that is far too long, and still says what is wrong', () => {
    const [problem] = problems(`a: 'x\n${' x\n'.repeat(300_000)}`);
    expect(problem).toMatchObject({ code: 'yaml-syntax', reason: 'quote-not-closed' });
  });

  it('names a hundred problems and no more', () => {
    expect(problems('a: 1\n'.repeat(5000))).toHaveLength(100);
  });

  it('names every line with a control character', () => {
    expect(problems('a: x\u0007y\nb: 1\nc: \u001b[31m\n')).toEqual([
      { code: 'value-control-character', line: 1 },
      { code: 'value-control-character', line: 3 },
    ]);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '\t',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '#',
      '&a',
      '*a',
      '!',
      '|',
      '>',
      '%',
      '? ',
      ',',
      '---\n',
      '\r',
      '<<: ',
      '\u0000',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const outcome = readYaml(pieces.join(''), 'f');
        expect(outcome.ok || outcome.problems.length > 0).toBe(true);
        for (const problem of outcome.problems) expect(problem.line).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
