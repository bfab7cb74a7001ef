import type { Programme } from '../../model/programme.ts';
import type { Werkvorm } from '../../model/werkvorm.ts';

// The ways to adapt a werkvorm are sentences: «Online houdt ieder …», «Met een tolk …». What a sentence speaks of decides
// whether it helps at this meeting; a sentence that speaks of nothing special helps everywhere.

/** What of a meeting an adaptation can speak of. */
interface Looked {
  readonly online: boolean;
  /** Some parents speak little Dutch, or an interpreter comes. */
  readonly languages: boolean;
  readonly child: boolean;
  readonly hard: boolean;
  readonly care: boolean;
  readonly people: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  acht: 8,
  tien: 10,
  twaalf: 12,
  vijftien: 15,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  tachtig: 80,
  honderd: 100,
};

/** From so many people on a hall is full, and so few are a small group. */
const FULL_HALL = 40;
const SMALL_GROUP = 8;

const SUBJECTS: readonly {
  readonly words: RegExp;
  readonly fits: (looked: Looked, found: RegExpExecArray) => boolean;
}[] = [
  {
    words: /^online|\bcamera\b|\bchat\b|videodienst|alleen belt|met een telefoon meedoet/i,
    fits: ({ online }) => online,
  },
  {
    words:
      /\btolk\b|weinig (?:nederlands|woorden)|tweetalig|dezelfde taal|spreekt niemand anders de taal|laat de zinnen vertalen/i,
    fits: ({ languages }) => languages,
  },
  {
    words:
      /kind(?:eren)? (?:er (?:toch )?)?(?:bij|erbij)|geef kinderen|jong kind|oudere leerling|kind mag zelf|een kind dat/i,
    fits: ({ child }) => child,
  },
  {
    words:
      /lastig (?:gesprek|onderwerp)|gevoelig onderwerp|iets zwaars|(?:avond|onderwerp) zwaar|nog veel gevoel/i,
    fits: ({ hard }) => hard,
  },
  { words: /jeugdhulp/i, fits: ({ care }) => care },
  { words: /volle zaal|grote zaal/i, fits: ({ people }) => people >= FULL_HALL },
  { words: /kleine groep|klein gesprek/i, fits: ({ people }) => people <= SMALL_GROUP },
  {
    words: /(meer|minder) dan (\p{L}+|\d+) (?:mensen|ouders)/iu,
    fits: ({ people }, [, than, word = '']) => {
      const number = NUMBERS[word.toLowerCase()] ?? Number(word);
      return than?.toLowerCase() === 'minder' ? people < number : !(people <= number);
    },
  },
];

/** How to adapt a werkvorm to this meeting: few words of Dutch, an interpreter, a large group, online. */
export function adaptationsFor(programme: Programme, { adapt }: Pick<Werkvorm, 'adapt'>): readonly string[] {
  const looked = lookedAt(programme);
  return adapt.filter((sentence) =>
    SUBJECTS.every(({ words, fits }) => {
      const found = words.exec(sentence);
      return found === null || fits(looked, found);
    }),
  );
}

function lookedAt({ brief, kind, topics }: Programme): Looked {
  const { meeting } = brief;
  return {
    online: meeting.online !== undefined,
    languages: meeting.languages.length > 0 || meeting.interpreter.kind !== 'none',
    child: meeting.childPresent ?? kind.childPresent,
    hard: kind.hardTalk || topics.some(({ item }) => item.sensitive),
    care: meeting.partners.length > 0,
    people: meeting.expected ?? kind.group.preferred,
  };
}
