import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankAgreements, isFilledIn, type MeetingNamed } from '../../src/ask/agreements-form.ts';
import { agreementsSource } from '../../src/model/agreements-source.ts';
import { validate } from '../../src/source/validate.ts';
import { readYaml } from '../../src/source/yaml.ts';

const MEETING: MeetingNamed = { title: 'Koffie: kom erbij', date: '2027-01-19', kind: 'koffieochtend' };
const blank = blankAgreements(MEETING);

describe('the blank file', () => {
  it('names the meeting, and is empty for the rest', () => {
    const read = readYaml(blank, 'afspraken.yaml');
    expect(read.ok && { ...(read.value.value as object) }).toEqual({
      titel: MEETING.title,
      datum: MEETING.date,
      soort: MEETING.kind,
    });
  });

  it('has every key that may be filled in, and no other', () => {
    const filled = blank.replace(/^( *)-? ?(\w+):$/gm, (line, _, key) => `${line} ${key}`);
    const names = [...filled.matchAll(/^ *(?:- )?(\w+): /gm)].map((match) => match[1] ?? '');
    const read = readYaml(filled, 'a.yaml');
    const problems = read.ok
      ? validate(agreementsSource, read.value.value, 'a.yaml', read.value.lineOf).problems
      : read.problems;
    expect(problems.filter(({ code }) => code === 'key-unknown')).toEqual([]);
    const offered = Object.keys(agreementsSource.in.shape);
    expect(offered.filter((key) => !new RegExp(`^${key}:`, 'm').test(blank))).toEqual([]);
    expect(new Set(names).size).toBeGreaterThan(8);
  });

  it('is read as a file in which nothing is filled in', () => {
    const read = readYaml(blank, 'afspraken.yaml');
    const outcome = read.ok && validate(agreementsSource, read.value.value, 'a.yaml', read.value.lineOf);
    expect(outcome ? outcome.problems : []).toMatchObject([{ code: 'value-empty', key: 'gezegd' }]);
  });
});

describe('isFilledIn', () => {
  it('is false for every blank file, whatever the meeting is called', () => {
    const title = fc
      .string({ minLength: 1, maxLength: 60 })
      .map((text) => `a${text.replace(/\p{C}/gu, '')}z`);
    fc.assert(
      fc.property(title, (one) => {
        expect(isFilledIn(blankAgreements({ ...MEETING, title: one }))).toBe(false);
      }),
    );
  });

  it('does not count line ends and a byte order mark', () => {
    expect(isFilledIn(`\ufeff${blank.replaceAll('\n', '\r\n')}`)).toBe(false);
  });

  it('is true as soon as one letter is added or taken away, also in a comment', () => {
    fc.assert(
      fc.property(fc.nat(blank.length - 1), (at) => {
        expect(isFilledIn(`${blank.slice(0, at)}x${blank.slice(at)}`)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['', 'los', 'titel: a', ': : :', '- a'])('is true for %j, which is no file of ours', (text) => {
    expect(isFilledIn(text)).toBe(true);
  });
});
