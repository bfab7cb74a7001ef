import { describe, expect, it } from 'vitest';
import type { Situation } from '../../src/ask/question.ts';
import { orderedGoals, usualGoals } from '../../src/ask/usual-goals.ts';
import type { MeetingKind } from '../../src/model/meeting-kind.ts';
import type { Goal } from '../../src/model/toolkit.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';

const small = smallToolkit();

function situation(ids: readonly string[], moments: readonly string[][] = []) {
  const [someGoal] = small.goals.values();
  const kind = small.kinds.get('ouderavond');
  const [someMoment] = kind?.moments ?? [];
  const goals = new Map(ids.map((id) => [id, { ...someGoal, id } as Goal]));
  const own = moments.map((served) => ({ ...someMoment, goals: served }));
  const kinds = new Map([['eigen', { ...kind, moments: own } as MeetingKind]]);
  const answers = new Map(moments.length > 0 ? [['bijeenkomst.soort', 'eigen']] : []);
  const now: Situation = { toolkit: { ...small, goals, kinds }, today: '2026-11-21', answers };
  return now;
}

describe('orderedGoals', () => {
  it('goes from meeting each other to what is agreed, with unknown goals last', () => {
    const now = situation(['afspraken', 'zelf-bedacht', 'vertrouwen', 'thuis-leren', 'kennismaken']);
    const ids = orderedGoals(now).map(({ id }) => id);
    expect(ids).toEqual(['kennismaken', 'vertrouwen', 'thuis-leren', 'afspraken', 'zelf-bedacht']);
  });
});

describe('usualGoals', () => {
  const ids = ['afspraken', 'meedoen', 'vertrouwen', 'kennismaken'];

  it('takes the goals of most moments, in order', () => {
    const served = situation(ids, [
      ['afspraken', 'kennismaken'],
      ['afspraken', 'meedoen'],
      ['meedoen', 'onbekend'],
    ]);
    expect(usualGoals(served)).toEqual(['meedoen', 'afspraken']);
  });

  it('takes the first goals when the kind has none of its own', () => {
    expect(usualGoals(situation(ids, [[]]))).toEqual(['kennismaken', 'vertrouwen']);
    expect(usualGoals(situation(['afspraken'], [[]]))).toEqual(['afspraken']);
  });

  it('waits for the kind of meeting', () => {
    expect(usualGoals(situation(ids))).toEqual([]);
  });
});
