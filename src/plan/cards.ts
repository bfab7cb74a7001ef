import { CARD_SETS, type Card, type CardSet } from '../model/card.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { belongsTo } from './conditions.ts';

/** What of a programme the choice of cards looks at. */
type Looked = Pick<Programme, 'brief' | 'kind' | 'start' | 'topics'>;

/** Who comes to these kinds of meeting may be new at school, or new to Dutch, whatever the brief says. */
const FOR_NEWCOMERS: readonly string[] = [
  'koffieochtend',
  'oudercafe',
  'inloopochtend',
  'welkom-nieuwe-gezinnen',
];

/** When a set of cards belongs to a meeting (M31, M46, M49, M117). */
const BELONGS: Readonly<Record<CardSet, (programme: Looked) => boolean>> = {
  vragen: () => true,
  'lastig-gesprek': ({ kind, topics }) => kind.hardTalk || topics.some(({ item }) => item.sensitive),
  kind: ({ brief, kind }) => brief.meeting.childPresent ?? kind.childPresent,
  oefenen: ({ brief: { meeting, school }, kind }) =>
    meeting.languages.length > 0 ||
    meeting.interpreter.kind === 'present' ||
    school.type === 'nieuwkomers' ||
    school.neighbourhood.includes('veel-talen') ||
    FOR_NEWCOMERS.includes(kind.id),
};

/** The cards that belong to a meeting: those of its sets whose own conditions hold, set by set, in the order of the content. */
export function cardsFor(programme: Looked, toolkit: Pick<Toolkit, 'cards'>): readonly Card[] {
  const cards = [...toolkit.cards.values()].filter((card) => belongsTo(programme, card));
  return CARD_SETS.filter((set) => BELONGS[set](programme)).flatMap((set) =>
    cards.filter((card) => card.set === set),
  );
}
