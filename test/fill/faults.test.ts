import { describe, expect, it } from 'vitest';
import { lintTemplate } from '../../src/fill/lint.ts';
import { timeBar } from '../../src/fill/time-bar.ts';
import { view } from '../../src/fill/view.ts';
import { LETTERS } from '../../src/fill/worded-drawing.ts';
import { measurer } from '../../src/pdf/fonts.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { FONTS } from '../pdf/written.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';
import { engineOf, ownEngine, unwrapped } from './template-folder.ts';

describe('fill/guard and engine', () => {
  it.each(['{{typo}}', '{{a.typo}}', '{{#each l}}{{typo}}{{/each}}', '{{> deel}}'])(
    'names the variable and its line: %s',
    (source) => {
      const engine = unwrapped(engineOf({ 'x.hbs': source, 'delen/deel.hbs': '{{typo}}' }));
      expect(engine.fill('x', { a: { k: 1 }, l: [{ q: 1 }] }).problems).toMatchObject([
        { line: 1, detail: { variable: 'typo' } },
      ]);
    },
  );
  it.each([
    '{{#if (eq a b)}}x{{/if}}',
    '{{a x=1}}',
    '{{> nergens}}',
    '{{#each}}x{{/each}}',
    '{{#if}}x{{/if}}',
    '{{#if a b}}x{{/if}}',
    '{{if}}',
  ])('never throws on a fault of a template: %s', (source) => {
    const engine = engineOf({ 'x.hbs': source });
    const problems = engine.ok ? engine.value.fill('x', { a: 1, b: 1 }).problems : engine.problems;
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('fill/lint', () => {
  it('gives the line of a block that another closes', () => {
    expect(lintTemplate('a\n{{#if x}}y{{/each}}', 'x')[0]?.line).toBe(2);
  });
  it.each(['<a href= {{x}}>', '<p class=deel-{{x}}>'])('finds an attribute without quotes: %s', (source) => {
    expect(lintTemplate(source, 'x')).toHaveLength(1);
  });
  it.each(['<a href="https://x.nl/?a={{x}}">y</a>', '<p>totaal={{x}}</p>'])(
    'takes an equals sign elsewhere: %s',
    (source) => {
      expect(lintTemplate(source, 'x')).toEqual([]);
    },
  );
});

describe('fill/view', () => {
  const toolkit = smallToolkit();
  it.each(['Wat is {{x}}?', 'Open {{', 'Kom {{school.naam}}'])(
    'prints braces in a brief as they are: %s',
    (text) => {
      const brief = briefWith({ meeting: { title: text, organiser: { name: text } } });
      expect(view(programmeOf(brief, toolkit), toolkit, ownEngine(), new Map()).bijeenkomst.titel).toBe(text);
    },
  );
});

describe('fill/time-bar', () => {
  it('keeps the first two times apart', () => {
    const evening = programmeOf(briefWith(), smallToolkit());
    const block = evening.blocks[0];
    if (!block) throw new Error();
    const { woorden } = timeBar({
      ...evening,
      start: 1240,
      minutes: 100,
      blocks: [
        { ...block, minutes: 7 },
        { ...block, offset: 7, minutes: 93 },
      ],
    });
    const width = (text: string) => measurer(FONTS)(text, true) * LETTERS.under;
    const [first, second] = woorden.filter(({ tekst }) => /^\d+\.\d\d$/.test(tekst));
    if (!first || !second) throw new Error();
    expect(second.x - width(second.tekst) / 2).toBeGreaterThan(width(first.tekst));
  });
});
