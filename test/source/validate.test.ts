import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { briefSource } from '../../src/model/brief-source.ts';
import { kindSource } from '../../src/model/meeting-source.ts';
import { validate } from '../../src/source/validate.ts';
import { readYaml } from '../../src/source/yaml.ts';

function check(text: string, schema: Parameters<typeof validate>[0] = briefSource) {
  const read = readYaml(text, 'brief.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return validate(schema, read.value.value, 'brief.yaml', read.value.lineOf).problems;
}

const good = `school:
  naam: De Linde
bijeenkomst:
  soort: ouderavond
  datum: 2027-01-19
doelen: [kennismaken]
`;

describe('validate', () => {
  it('gives what the schema makes of a good value', () => {
    const read = readYaml(good, 'f');
    const outcome = read.ok && validate(briefSource, read.value.value, 'f', read.value.lineOf);
    expect(outcome).toMatchObject({
      ok: true,
      value: { school: { name: 'De Linde' }, goals: ['kennismaken'] },
    });
  });

  it('names every unknown key, the nearest known one and all that are allowed', () => {
    const problems = check(good.replace('  datum:', '  sart: 19:30\n  xyz: 1\n  datum:'));
    expect(problems.map(({ detail, ...rest }) => [rest, detail?.nearest])).toEqual([
      [
        { code: 'key-unknown', level: 'error', file: 'brief.yaml', line: 5, key: 'bijeenkomst.sart' },
        'start',
      ],
      [
        { code: 'key-unknown', level: 'error', file: 'brief.yaml', line: 6, key: 'bijeenkomst.xyz' },
        undefined,
      ],
    ]);
    expect(problems[0]?.detail?.allowed).toContain('antwoord_voor');
  });

  it('knows the allowed keys inside lists and optional mappings', () => {
    const problems = check(`${good}nieuwsbrief:\n  berichten:\n    - kop: a\n      tekts: b\n`);
    expect(problems).toMatchObject([
      {
        code: 'key-unknown',
        line: 10,
        key: 'nieuwsbrief.berichten[0].tekts',
        detail: { allowed: ['kop', 'tekst'], nearest: 'tekst' },
      },
    ]);
  });

  it('names the keys that are missing, also inside a mapping that is missing', () => {
    expect(check('{}').map(({ code, key }) => `${code} ${key}`)).toEqual([
      'key-missing school.naam',
      'key-missing bijeenkomst.soort',
      'key-missing bijeenkomst.datum',
      'key-missing doelen',
    ]);
    expect(check(good.replace('  datum: 2027-01-19\n', ''))).toEqual([
      { code: 'key-missing', level: 'error', file: 'brief.yaml', line: 3, key: 'bijeenkomst.datum' },
    ]);
  });

  it('says of a misspelt required key only that it is misspelt', () => {
    expect(check(good.replace('datum:', 'dautm:')).map(({ code, key }) => `${code} ${key}`)).toEqual([
      'key-unknown bijeenkomst.dautm',
    ]);
  });

  it('says what kind of value it expected and what it got', () => {
    const text = good
      .replace('De Linde', '[a]')
      .replace('2027-01-19', '2027-01-19\n  minuten: [1]\n  partners: An');
    expect(check(text).map(({ key, code, detail }) => [key, code, detail])).toEqual([
      ['school.naam', 'value-wrong-kind', { expected: ['text'], received: 'list' }],
      ['bijeenkomst.minuten', 'value-wrong-kind', { expected: ['text', 'number'], received: 'list' }],
      ['bijeenkomst.partners', 'value-wrong-kind', { expected: ['list'], received: 'text' }],
    ]);
  });

  it('passes on what the fields say, with the nearest word that is allowed', () => {
    const text = good
      .replace('De Linde', 'De Linde\n  type: spo\n  regio: nord')
      .replace(
        '2027-01-19',
        '2027-02-30\n  start: 19.3\n  minuten: 1\n  online: http://x\n  kinderopvang: misschien',
      );
    expect(check(text).map(({ key, code, line, detail }) => [key, code, line, detail?.nearest])).toEqual([
      ['school.type', 'value-not-allowed', 3, 'po'],
      ['school.regio', 'value-not-allowed', 4, 'noord'],
      ['bijeenkomst.datum', 'value-not-a-date', 7, undefined],
      ['bijeenkomst.start', 'value-not-a-time', 8, undefined],
      ['bijeenkomst.minuten', 'value-out-of-range', 9, undefined],
      ['bijeenkomst.online', 'value-not-a-link', 10, undefined],
      ['bijeenkomst.kinderopvang', 'value-not-allowed', 11, undefined],
    ]);
  });

  it('counts what is in a list that is too long', () => {
    expect(check(good.replace('[kennismaken]', '[a, b, c, d, e, f, g, h, i]'))).toMatchObject([
      { code: 'value-too-long', key: 'doelen', line: 6, detail: { max: 8, length: 9, unit: 'items' } },
    ]);
    expect(check(good.replace('[kennismaken]', 'a, b, c, d, e, f, g, h, i'))).toMatchObject([
      { code: 'value-too-long', key: 'doelen', detail: { max: 8, length: 9 } },
    ]);
  });

  it('counts what is in a list that is too short', () => {
    const problems = check('momenten: [{fase: delen, kiest_werkvorm: ja}]\nbronnen: []\n', kindSource);
    expect(problems.find((problem) => problem.key === 'momenten')).toMatchObject({
      code: 'value-out-of-range',
      detail: { value: 1, min: 3 },
    });
    expect(problems.find((problem) => problem.key === 'bronnen')?.code).toBe('value-empty');
  });

  it('looks inside the option of a union that was meant', () => {
    const tolk = check(good.replace('2027-01-19', `2027-01-19\n  tolk: [Turks, ${'x'.repeat(50)}]`));
    expect(tolk).toMatchObject([
      { code: 'value-too-long', key: 'bijeenkomst.tolk[1]', line: 6, detail: { max: 40 } },
    ]);
    const school = z.union([z.string(), z.strictObject({ naam: z.string() })]);
    expect(check('school: {nam: x}', z.strictObject({ school }))).toMatchObject([
      { code: 'key-unknown', key: 'school.nam', detail: { nearest: 'naam' } },
    ]);
  });

  it('names a hundred problems and no more', () => {
    expect(check(Array.from({ length: 5000 }, (_, index) => `k${index}: x`).join('\n'))).toHaveLength(100);
  });

  it('takes __proto__ and constructor for unknown keys', () => {
    const keys = check(`${good}__proto__: x\nconstructor: y\n`).map((problem) => problem.key);
    expect(keys).toEqual(['__proto__', 'constructor']);
  });
});
