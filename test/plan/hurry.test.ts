import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/model/meeting-kind.ts';
import { dropOrderOf, explains, leastOfStep } from '../../src/plan/hurry.ts';
import { KINDS, programmeOfKind } from '../fill/pieces/any-kind.ts';

const moment = (changes: Partial<Moment> = {}): Moment => ({
  phase: 'werken',
  parentsShare: 0.5,
  chooses: false,
  perTopic: false,
  onlyFull: false,
  dropOrder: 0,
  goals: [],
  ...changes,
});

describe('leastOfStep', () => {
  it('is what the step needs, with an interpreter a third more, and never more than it got', () => {
    expect(leastOfStep({ interpreted: false }, moment(), 3, 8)).toBe(3);
    expect(leastOfStep({ interpreted: true }, moment(), 3, 8)).toBe(4);
    expect(leastOfStep({ interpreted: true }, moment(), 3, 3)).toBe(3);
  });

  it('leaves agreements all their time', () => {
    expect(leastOfStep({ interpreted: false }, moment({ phase: 'afspreken' }), 3, 8)).toBe(8);
  });
});

describe('dropOrderOf', () => {
  it('is that of the kind, but never for agreements, a topic or an invited guest', () => {
    expect(dropOrderOf(moment({ dropOrder: 5 }), false)).toBe(5);
    expect(dropOrderOf(moment({ dropOrder: 5 }), true)).toBe(0);
    expect(dropOrderOf(moment({ dropOrder: 5, phase: 'afspreken' }), false)).toBe(0);
    expect(dropOrderOf(moment({ dropOrder: 5, lead: 'partner van buiten school' }), false)).toBe(0);
  });
});

describe('explains', () => {
  it.each([
    ['ouderavond', ['Waarom zijn we hier?', 'Zo werkt school hiermee']],
    ['herstelgesprek', ['School vertelt']],
    ['kennisbijeenkomst', ['De spreker vertelt']],
    ['informatieavond', ['Wie is wie op school?', 'Zo werkt onze school']],
    // A child or a parent who tells something is thanked, and not asked whether it was clear.
    ['ouders-nodigen-uit', ['School reageert']],
    ['verslaggesprek', []],
    ['huisbezoek', []],
  ])('holds for the blocks of a %s in which school explains: %j', (kind, titles) => {
    const { blocks } = programmeOfKind(kind, kind === 'ouderavond' ? { minutes: 120 } : {});
    expect(blocks.filter((block) => block.explains).map(({ title }) => title)).toEqual(titles);
  });

  it('does not hold for a welcome, a werkvorm or the end', () => {
    expect(explains(moment({ phase: 'aankomen', parentsShare: 0.1 }))).toBe(false);
    expect(explains(moment({ chooses: true, parentsShare: 0 }))).toBe(false);
    expect(explains(moment({ phase: 'afsluiten', parentsShare: 0 }))).toBe(false);
  });
});

describe('a programme', () => {
  it.each(KINDS)(
    'of %s has steps that need no more than they got, and agreements that give nothing',
    (kind) => {
      for (const { phase, steps, dropOrder, topic } of programmeOfKind(kind).blocks) {
        for (const { least, minutes } of steps) {
          expect(least).toBeGreaterThanOrEqual(Math.min(1, minutes));
          expect(least).toBeLessThanOrEqual(minutes);
          if (phase === 'afspreken') expect(least).toBe(minutes);
        }
        if (phase === 'afspreken' || topic) expect(dropOrder).toBe(0);
      }
    },
  );
});
