import type { Moment } from '../model/meeting-kind.ts';
import type { LeftOut } from '../model/programme.ts';
import type { Arrangement } from './arrange.ts';
import { obstaclesIn } from './demands.ts';
import { NO_EASE } from './ease.ts';
import type { Facts } from './facts.ts';
import { anyFits, type Frame, slotsWith } from './joint.ts';
import { SHORTEST_PAUSE } from './pause.ts';
import { inSchoolWords } from './school-words.ts';
import { type Absence, absences } from './slots.ts';

const PHASE_WORDS: Readonly<Record<Moment['phase'], string>> = {
  aankomen: 'een begin met elkaar',
  delen: 'een moment om te delen',
  werken: 'een moment om samen te werken',
  afspreken: 'een moment om af te spreken',
  afsluiten: 'een slot met elkaar',
};

/** The moments of the kind that this meeting has not, as a person knows them, each with the true reason. */
export function leftOutOf(arrangement: Arrangement): readonly LeftOut[] {
  const { facts } = arrangement.frame.menu;
  return absences(facts, arrangement.layout.dropped).map(({ moment, why }) => ({
    title: inSchoolWords(facts.brief, facts.toolkit, moment.title ?? PHASE_WORDS[moment.phase]),
    reason: why === 'room' ? whyDropped(arrangement, moment) : REASONS[why](facts, moment),
  }));
}

const REASONS: Readonly<Record<Exclude<Absence, 'room'>, (facts: Facts, moment: Moment) => string>> = {
  light: () => 'Dit hoort bij de volledige vorm.',
  'no-guest': () => 'Er komt niemand van buiten de klas.',
  'no-werkvorm': (facts, { phase }) =>
    `Hiervoor past geen werkvorm. In de weg staat: ${obstaclesIn(facts, phase).join('; ')}.`,
};

/**
 * Why this optional moment had to go: what goes wrong when it comes back, together with those that would go after it.
 * All of this is tried out with the chosen topics.
 */
function whyDropped({ frame, layout, set, pause }: Arrangement, moment: Moment): string {
  const { menu } = frame;
  const total = frame.demands.minutes + pause;
  // A shorter break would have been tried as well.
  const demands = { ...frame.demands, minutes: total - Math.min(pause, SHORTEST_PAUSE) };
  const fuller = menu.layouts[layout.dropped.indexOf(moment)];
  if (!fuller) throw new Error('a dropped moment has a layout in which it is the next to go');
  const fits = (changes: Partial<Frame>) =>
    anyFits({ ...frame, demands, moments: fuller.moments, level: NO_EASE, ...changes }, [set]);
  if (fits({ demands: frame.demands, level: frame.level }))
    return 'Zo is er plaats voor werkvormen die beter passen.';
  if (fits({})) return 'Zo blijft er meer tijd voor de andere onderdelen.';
  if (leastMinutes({ ...frame, moments: fuller.moments, level: NO_EASE }, set) > demands.minutes)
    return `Dit past niet in ${total} minuten.`;
  if (fits({ demands: { ...demands, share: 0 } })) return 'Anders komen ouders te weinig aan het woord.';
  return 'Dit past niet naast de andere onderdelen.';
}

/** The least minutes that the blocks take together, whichever werkvormen are chosen. */
function leastMinutes(frame: Frame, { topics }: Arrangement['set']): number {
  const slots = slotsWith(frame, topics) ?? [];
  return slots
    .map((slot) => Math.min(...frame.menu.options(slot, frame.level).map((option) => option.minutes.min)))
    .reduce((sum, minutes) => sum + minutes, 0);
}
