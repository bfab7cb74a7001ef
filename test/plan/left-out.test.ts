import { expect, test } from 'vitest';
import type { MeetingKind, Moment } from '../../src/model/meeting-kind.ts';
import type { Toolkit } from '../../src/model/toolkit.ts';
import { arrange, taskOf } from '../../src/plan/arrange.ts';
import { leftOutOf } from '../../src/plan/left-out.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, factsOf, programmeOf } from './briefs.ts';

const toolkit = smallToolkit();
const evening = eveningOf(toolkit);

function eveningOf({ kinds }: Toolkit): MeetingKind {
  const [first] = kinds.values();
  if (!first) throw new Error('no kind of meeting');
  return first;
}

/** What is left out of an evening with one moment more, and why. */
function leftOutWith(changes: Partial<Moment>, brief: Parameters<typeof briefWith>[0] = {}) {
  const extra: Moment = {
    phase: 'afsluiten',
    title: 'Extra',
    forParents: 'Er is nog iets extra.',
    minutes: { min: 10, preferred: 15, max: 25 },
    parentsShare: 0.5,
    chooses: false,
    perTopic: false,
    dropOrder: 9,
    onlyFull: false,
    goals: [],
    ...changes,
  };
  const kinds = new Map(toolkit.kinds).set(evening.id, { ...evening, moments: [...evening.moments, extra] });
  return programmeOf(briefWith(brief), { ...toolkit, kinds }).leftOut.filter((one) => one.title === 'Extra');
}

test('when time is short a moment is left out, because it does not fit or for the sake of the others', () => {
  expect(leftOutWith({}, { meeting: { minutes: 90 } })).toEqual([]);
  expect(leftOutWith({}, { meeting: { minutes: 36 } })).toMatchObject([
    { reason: 'Dit past niet in 36 minuten.' },
  ]);
  const reasons = Array.from({ length: 30 }, (_, more) =>
    leftOutWith({}, { meeting: { minutes: 36 + more } }),
  );
  expect(reasons.flat().map((one) => one.reason)).toContain(
    'Zo blijft er meer tijd voor de andere onderdelen.',
  );
});

test('a moment for which no werkvorm fits is left out for that', () => {
  const facts = { ...factsOf(briefWith(), toolkit), people: 500 };
  const alone = { ...facts.kind, moments: facts.kind.moments.filter((moment) => !moment.chooses) };
  const extra = facts.kind.moments.find((moment) => moment.dropOrder > 0);
  if (!extra) throw new Error('no optional moment');
  const kind = { ...alone, moments: [...alone.moments, extra] };
  const arrangement = arrange(taskOf({ ...facts, kind, goals: [], minutes: 15 }));
  if (!arrangement) throw new Error('no arrangement');
  expect(leftOutOf(arrangement)).toEqual([
    {
      title: 'een moment om te delen',
      reason: 'Hiervoor past geen werkvorm. In de weg staat: het aantal mensen (500).',
    },
  ]);
});

test('a moment for a partner is left out when none comes', () => {
  expect(leftOutWith({ lead: 'partner van buiten school' })).toMatchObject([
    { reason: 'Er komt niemand van buiten de klas.' },
  ]);
});

test('a moment of the full form is left out of the light form', () => {
  expect(leftOutWith({ onlyFull: true }, { meeting: { light: true } })).toMatchObject([
    { reason: 'Dit hoort bij de volledige vorm.' },
  ]);
});
