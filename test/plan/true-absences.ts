import { expect } from 'vitest';
import type { LeftOut } from '../../src/model/programme.ts';
import type { Arrangement } from '../../src/plan/arrange.ts';
import { werkvormenFor } from '../../src/plan/demands.ts';
import { NO_EASE } from '../../src/plan/ease.ts';
import { bestTogether } from '../../src/plan/joint.ts';
import { guestsOf, isForGuests } from '../../src/plan/leads.ts';
import { isPossible } from '../../src/plan/search.ts';
import { absences, placesOf } from '../../src/plan/slots.ts';

/** What a programme says about the moments that it leaves out is so. */
export function expectTrueAbsences(
  arrangement: Arrangement,
  leftOut: readonly LeftOut[],
  seen: Set<string>,
): void {
  const { frame, layout, pause, set } = arrangement;
  const { facts } = frame.menu;
  const missing = absences(facts, layout.dropped);
  expect(missing.length).toBe(leftOut.length);
  for (const [index, { moment }] of missing.entries()) {
    const { reason } = leftOut[index] ?? { reason: '' };
    const fuller = frame.menu.layouts[layout.dropped.indexOf(moment)];
    const places = (placesOf(fuller?.moments ?? [], set.topics) ?? []).map((slot) =>
      frame.menu.options(slot, NO_EASE),
    );
    const shortest = frame.demands.minutes + pause - Math.min(pause, 10);
    const fits = (share: number) => isPossible({ ...frame.demands, minutes: shortest, places, share });
    const least = places
      .map((options) => Math.min(...options.map((option) => option.minutes.min)))
      .reduce((sum, minutes) => sum + minutes, 0);
    const claims: Readonly<Record<string, () => boolean>> = {
      'Dit hoort bij de volledige vorm.': () => facts.light && moment.onlyFull,
      'Er komt niemand van buiten de klas.': () => isForGuests(moment) && guestsOf(facts).length === 0,
      'Zo is er plaats voor werkvormen die beter passen.': () => {
        const before = { ...frame, moments: fuller?.moments ?? [] };
        const other = bestTogether(before, [set]);
        return other !== undefined && other.total < arrangement.total + 12;
      },
      'Zo blijft er meer tijd voor de andere onderdelen.': () => fits(frame.demands.share),
      [`Dit past niet in ${frame.demands.minutes + pause} minuten.`]: () => least > shortest,
      'Anders komen ouders te weinig aan het woord.': () => !fits(frame.demands.share) && fits(0),
      'Dit past niet naast de andere onderdelen.': () => !fits(0),
    };
    const holds = reason.startsWith('Hiervoor past geen werkvorm. In de weg staat: ')
      ? moment.chooses && werkvormenFor(facts, moment.phase).length === 0
      : claims[reason]?.();
    expect(holds, reason).toBe(true);
    seen.add(reason.replace(/\d+/, 'N').slice(0, 30));
  }
}
