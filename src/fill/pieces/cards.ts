import { BARE_LINE, CARD_SETS, type Card, type CardSet } from '../../model/card.ts';
import { namedCardPicture } from '../card-pictures.ts';
import type { PaperGround } from '../paper-ground.ts';

/** The sheets of cards. */
export interface CardsVariables {
  readonly kaarten: { readonly sets: readonly CardSetView[] };
}

/** One set: its cards begin on a new sheet of paper. */
export interface CardSetView {
  readonly titel: string;
  /** For whom, and what to do with them; for the one who prepares the meeting. */
  readonly gebruik: string;
  readonly kaarten: readonly CardView[];
}

/** One card with its two sides. */
export interface CardView {
  readonly titel: string;
  readonly beeld: { readonly beeld: string; readonly alt: string } | null;
  /** A few words above the front; null on most cards. */
  readonly kop_voor: string | null;
  /** On the front: a question or a sentence to say, in large letters; or else a text. One of the two is null. */
  readonly vraag: string | null;
  readonly tekst: string | null;
  /** A few words above the back. */
  readonly kop_achter: string;
  /** The question to school, in large letters; null on other cards. */
  readonly achter_vraag: string | null;
  readonly achter: readonly string[];
  /** What one can say; null when the card has no such sentences. */
  readonly zinnen: readonly string[] | null;
  /** To tick; null when there is nothing to tick. */
  readonly hokjes: readonly string[] | null;
  /** The words before each line to write on; empty for a line without words. */
  readonly regels: readonly string[];
}

interface SetWords {
  readonly title: string;
  readonly use: string;
  /** Above the back of a card. */
  readonly back: string;
}

const SET_WORDS: Readonly<Record<CardSet, SetWords>> = {
  vragen: {
    title: 'Vragen, beide kanten op',
    use: 'Voor een tweetal: een ouder en iemand van school. De ouder antwoordt op de voorkant, school op de achterkant. Wie begint, kiest u samen.',
    back: 'Dezelfde vraag, aan school',
  },
  'lastig-gesprek': {
    title: 'Lastig gesprek',
    use: 'Voor wie het gesprek leidt. Lees ze vooraf. Leg alleen ‘Even stoppen’ op tafel: die is van iedereen.',
    back: 'Dit kunt u zeggen',
  },
  kind: {
    title: 'Voor wie zelf meepraat',
    use: 'Geef ze een paar dagen eerder mee. Kiezen en overslaan mag. Wat erop staat, leest een ander alleen als het kind dat wil.',
    back: 'Kaart van mij',
  },
  oefenen: {
    title: 'Oefenkaarten',
    use: 'Voor ouders die Nederlands leren. Oefen met zijn tweeën: laat het plaatje zien en zeg de zin. Schrijf achterop de zin in uw eigen taal.',
    back: 'Wanneer zegt u dit?',
  },
};

/** Above the front of a question; above its back stands that school gets the same. */
const ASKED = 'Vraag aan ouders';

/** No more than this many questions of the meeting's own topics, so that the set stays on one sheet. */
const MOST_TOPIC_QUESTIONS = 5;

/** The cards of the meeting's sets; the questions of its topics first, because they are about today (M30, M31). */
export function cardsVariables({ programme, say }: PaperGround): CardsVariables {
  const sets = CARD_SETS.map((set) => {
    const { title, use } = SET_WORDS[set];
    const cards = programme.cards.filter((card) => card.set === set).map((card) => cardView(card, say));
    const own = set === 'vragen' ? topicCards(programme.topics, say) : [];
    return { titel: title, gebruik: use, kaarten: [...own, ...cards] };
  });
  return { kaarten: { sets: sets.filter(({ kaarten }) => kaarten.length > 0) } };
}

function cardView(card: Card, say: (text: string) => string): CardView {
  const isQuestion = card.set === 'vragen';
  const isLarge = isQuestion || card.set === 'oefenen';
  const orNull = (texts: readonly string[]): readonly string[] | null =>
    texts.length > 0 ? texts.map(say) : null;
  return {
    titel: card.title,
    beeld: card.picture ? namedCardPicture(card.picture) : null,
    kop_voor: isQuestion ? ASKED : null,
    vraag: isLarge ? say(card.front) : null,
    tekst: isLarge ? null : say(card.front),
    kop_achter:
      card.set === 'lastig-gesprek' && card.phrases.length === 0 ? 'Dit doet u' : SET_WORDS[card.set].back,
    achter_vraag: isQuestion ? card.back.map(say).join(' ') : null,
    achter: isQuestion ? [] : card.back.map(say),
    zinnen: orNull(card.phrases),
    hokjes: orNull(card.ticks),
    regels: card.lines.map((words) => (words === BARE_LINE ? '' : say(words))),
  };
}

/** Of each topic in turn its next question, so that every topic has its cards. */
function topicCards(topics: PaperGround['programme']['topics'], say: (text: string) => string): CardView[] {
  const most = Math.max(0, ...topics.map(({ item }) => item.questions.length));
  const rounds = Array.from({ length: most }, (_, i) =>
    topics.flatMap(({ item }) => {
      const question = item.questions[i];
      return question ? [{ title: item.title, ...question }] : [];
    }),
  );
  return rounds
    .flat()
    .slice(0, MOST_TOPIC_QUESTIONS)
    .map(({ title, toParents, toSchool }) => ({
      titel: title,
      beeld: null,
      kop_voor: ASKED,
      vraag: say(toParents),
      tekst: null,
      kop_achter: SET_WORDS.vragen.back,
      achter_vraag: say(toSchool),
      achter: [],
      zinnen: null,
      hokjes: null,
      regels: [],
    }));
}
