import { expect, test } from 'vitest';
import type { MeetingKind } from '../../src/model/meeting-kind.ts';
import { talkStarts } from '../../src/plan/talks.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith } from './briefs.ts';

function kindOf(id: string): MeetingKind {
  const kind = smallToolkit().kinds.get(id);
  if (!kind) throw new Error(`no kind ${id}`);
  return kind;
}
const round = kindOf('startgesprek');

test('talks follow each other with a gap, and the last one is over in time', () => {
  const brief = briefWith({ meeting: { round: { until: 16 * 60 + 10, gap: 5 } } });
  const outcome = talkStarts(brief, round, { start: 900, minutes: 20 });
  expect(outcome).toEqual({ ok: true, value: [900, 925, 950], problems: [] });
});

test('a talk that ends on the minute is still in the round', () => {
  const brief = briefWith({ meeting: { round: { until: 940, gap: 0 } } });
  expect(talkStarts(brief, round, { start: 900, minutes: 20 })).toMatchObject({ value: [900, 920] });
});

test('a round lasts three hours when the brief does not say', () => {
  const outcome = talkStarts(briefWith(), round, { start: 900, minutes: 25 });
  expect(outcome).toMatchObject({ value: [900, 930, 960, 990, 1020, 1050] });
});

test('a meeting that is no round has no talks', () => {
  expect(talkStarts(briefWith(), kindOf('ouderavond'), { start: 900, minutes: 90 })).toMatchObject({
    value: [],
  });
});

test('a round in which no talk fits is refused', () => {
  const brief = briefWith({ meeting: { round: { until: 910, gap: 5 } } });
  expect(talkStarts(brief, round, { start: 900, minutes: 20 })).toMatchObject({
    ok: false,
    problems: [
      { code: 'minutes-too-few', key: 'bijeenkomst.ronde.tot', detail: { minutes: 10, needed: 20 } },
    ],
  });
});
