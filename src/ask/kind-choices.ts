import { isAboutOneChild, type MeetingKind } from '../model/meeting-kind.ts';
import { type Choice, fitting, type Situation } from './question.ts';

/** What most people choose. */
const USUAL = 'ouderavond';

/** From this time of day on it is evening, for parents who work (minutes since midnight). */
const EVENING = 17 * 60;

/** The parts of the list, in the order in which a coordinator thinks of them: a kind stands in the first that it fits. */
const PARTS: readonly (readonly [heading: string, holds: (kind: MeetingKind) => boolean])[] = [
  [
    'Met een groep ouders, in de avond',
    (kind) => !isAboutOneChild(kind) && !kind.hardTalk && kind.start >= EVENING,
  ],
  ['Met een groep ouders, overdag', (kind) => !isAboutOneChild(kind) && !kind.hardTalk],
  ['Met elk gezin apart, in een ronde', (kind) => kind.isRound],
  ['Met één gezin', isAboutOneChild],
  ['Als er iets ernstigs speelt', () => true],
];

/** The kinds of meeting for this type of school, under their headings and by their names, with when to choose them. */
export function kindChoices(now: Situation): readonly Choice[] {
  const choices = fitting(now.toolkit.kinds, now).map((kind) => {
    const place = PARTS.findIndex(([, holds]) => holds(kind));
    const choice = {
      value: kind.id,
      name: kind.title,
      description: kind.when,
      under: PARTS[place]?.[0] ?? '',
    };
    return { place, choice };
  });
  return choices
    .toSorted((a, b) => a.place - b.place || a.choice.name.localeCompare(b.choice.name, 'nl'))
    .map(({ choice }) => choice);
}

/** The kind that most people choose, as far as this school has it. */
export function usualKind(now: Situation): string {
  return fitting(now.toolkit.kinds, now).find(({ id }) => id === USUAL)?.id ?? '';
}
