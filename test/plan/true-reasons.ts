import { expect } from 'vitest';
import type { Partnership } from '../../src/model/partnership.ts';
import type { Choice } from '../../src/model/programme.ts';
import type { Topic } from '../../src/model/toolkit.ts';
import type { Werkvorm } from '../../src/model/werkvorm.ts';
import { type Arrangement, arrange, taskOf } from '../../src/plan/arrange.ts';
import { agendaOf } from '../../src/plan/blocks.ts';
import { topicChoices } from '../../src/plan/choices.ts';
import { aptness, type Facts } from '../../src/plan/facts.ts';
import { leftOutOf } from '../../src/plan/left-out.ts';
import { best, monotony, worth } from '../../src/plan/search.ts';
import { mostForParents } from '../../src/plan/share.ts';
import { placesOf, type Slot } from '../../src/plan/slots.ts';
import { expectTrueAbsences } from './true-absences.ts';

/** One sentence that a reason can hold, and whether it is so. Captures come as strings. */
export type Claim<T> = readonly [pattern: RegExp, holds: (about: T, ...captures: string[]) => boolean];

/** Reads a reason sentence by sentence: each must be one that is known, and true. Adds what it has seen. */
export function expectTrue<T>(
  reason: string,
  claims: readonly Claim<T>[],
  about: T,
  seen: Set<string>,
): void {
  let rest = reason;
  while (rest !== '') {
    const found = claims.flatMap(([pattern, holds]) => {
      const match = new RegExp(`^(?:${pattern.source})(?: |$)`, 'u').exec(rest);
      return match ? [{ pattern, holds, match }] : [];
    })[0];
    if (!found) throw new Error(`nobody knows whether this is true: ${rest}`);
    expect(found.holds(about, ...found.match.slice(1)), reason).toBe(true);
    seen.add(found.pattern.source);
    rest = rest.slice(found.match[0].length);
  }
}

/** Everything that a programme says about its choices is so: worked out again without the code that says it. */
export function expectTrueReasons(facts: Facts, seen: Set<string>): void {
  const arrangement = arrange(taskOf(facts));
  if (!arrangement) throw new Error('there is no programme');
  const { blocks } = agendaOf(arrangement);
  const rows = blocks.filter((block) => block.phase !== 'pauze');
  for (const [index, { werkvorm, minutes }] of rows.entries()) {
    const slot = arrangement.slots[index];
    if (!slot || !werkvorm) continue;
    expectTrue(werkvorm.reason, WERKVORM, { facts, slot, werkvorm, minutes }, seen);
    expectBestWerkvormRejected(arrangement, index, werkvorm, seen);
  }
  for (const choice of topicChoices(arrangement)) {
    expectTrue(choice.reason, TOPIC, { facts, choice }, seen);
    expectBestTopicRejected(arrangement, choice, seen);
  }
  expectTrueAbsences(arrangement, leftOutOf(arrangement), seen);
}

const NUMBERS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];
const GOALS = /(uw doel(?:en)? ‘.+?’(?: en ‘[^’]+’)?(?: en nog \p{L}+ doel(?:en)?)?)/u.source;

/** Whether these words name the goals of the brief that these ids are: the first, and how many more. */
function namesGoals(facts: Facts, ids: readonly string[], words: string): boolean {
  const titles = facts.goals
    .filter((goal) => ids.includes(goal.id))
    .map((goal) => goal.title.charAt(0).toLowerCase() + goal.title.slice(1));
  const more = /en nog (\p{L}+) doel/u.exec(words)?.[1];
  const named = titles.filter((title) => words.includes(`‘${title}’`));
  return named[0] === titles[0] && titles.length === named.length + (more ? NUMBERS.indexOf(more) : 0);
}

interface PlacedWerkvorm {
  readonly facts: Facts;
  readonly slot: Slot;
  readonly werkvorm: Choice<Werkvorm>;
  readonly minutes: number;
}

const shared = (facts: Facts, ids: readonly string[]) =>
  facts.goals.filter((goal) => ids.includes(goal.id)).length;
const inGroup = (setting: Werkvorm['setting']) => (one: PlacedWerkvorm) =>
  one.werkvorm.item.setting === setting && one.facts.people >= 10;

const WERKVORM: readonly Claim<PlacedWerkvorm>[] = [
  [/U koos deze werkvorm zelf\./, ({ facts, werkvorm }) => facts.brief.werkvormen.includes(werkvorm.item.id)],
  [
    new RegExp(`Sluit aan bij ${GOALS}\\.`, 'u'),
    (one, words = '') => namesGoals(one.facts, one.werkvorm.item.goals, words),
  ],
  [
    /Past bij het onderwerp ‘(.+?)’\./,
    ({ slot, werkvorm }, title) =>
      slot.topic?.title === title && slot.topic.goals.some((goal) => werkvorm.item.goals.includes(goal)),
  ],
  [
    /Past bij dit deel van de bijeenkomst\./,
    ({ slot, werkvorm }) => werkvorm.item.phases.includes(slot.moment.phase),
  ],
  [
    /Geeft houvast in een lastig gesprek\./,
    ({ facts, werkvorm }) => facts.kind.hardTalk && werkvorm.item.forHardTalk,
  ],
  [
    /Gemaakt voor ouders met verschillende talen\./,
    ({ facts, werkvorm }) =>
      (facts.brief.meeting.languages.length > 0 || facts.interpreted) &&
      werkvorm.item.references.some((reference) => reference.mission.includes('M91')),
  ],
  [/Lukt ook met weinig Nederlands\./, ({ werkvorm }) => werkvorm.item.languageLoad === 'weinig'],
  [/De leerling kan meedoen\./, ({ facts, werkvorm }) => facts.childPresent && werkvorm.item.withChild],
  [
    /Past bij de leeftijd van de leerling\./,
    ({ facts: { ages, childPresent }, werkvorm: { item } }) =>
      childPresent && item.age !== undefined && item.age.min <= ages.min && ages.max <= item.age.max,
  ],
  [
    /Werkt ook met een tolk erbij\./,
    ({ facts, werkvorm }) => facts.interpreted && werkvorm.item.withInterpreter,
  ],
  [/Iedereen zit in een kring en ziet elkaar\./, inGroup('kring')],
  [/Ouders praten in kleine groepen aan tafels\./, inGroup('tafels')],
  [/Ouders komen even van hun stoel\./, inGroup('lopen')],
  [/Een klein groepje praat, en iedereen kan aanschuiven\./, inGroup('viskom')],
  [/Vooral ouders zijn aan het woord\./, ({ werkvorm }) => werkvorm.item.parentsShare >= 0.7],
  [/Lukt ook online\./, ({ facts, werkvorm }) => facts.online && werkvorm.item.online],
  [/Kan met twee mensen\./, ({ facts, werkvorm }) => facts.people === 2 && werkvorm.item.group.min <= 2],
  [
    /Past bij een groep van (\d+) mensen\./,
    ({ facts, werkvorm: { item } }, count) =>
      facts.people === Number(count) && item.group.min <= facts.people && facts.people <= item.group.max,
  ],
  [
    /Met een tolk duurt dit (\d+) minuten, zonder tolk ongeveer (\d+)\./,
    ({ facts, minutes, werkvorm: { item } }, long, short) =>
      facts.interpreted &&
      minutes === Number(long) &&
      Number(short) >= item.minutes.min &&
      Math.abs(Number(short) * (4 / 3) - minutes) < 1,
  ],
  [
    /Met een tolk is de tijd hiervoor krap\./,
    ({ facts, minutes, werkvorm: { item } }) => facts.interpreted && minutes < (item.minutes.min * 4) / 3,
  ],
];

const PARTNERSHIP_IN_WORDS: Readonly<Record<Partnership, string>> = {
  pedagogisch: 'opvoeden',
  didactisch: 'leren',
  formeel: 'samen afspreken',
  informeel: 'elkaar ontmoeten',
  maatschappelijk: 'school en buurt',
};

const TOPIC: readonly Claim<{ readonly facts: Facts; readonly choice: Choice<Topic> }>[] = [
  [/U koos dit zelf\./, ({ facts, choice }) => facts.brief.topics.includes(choice.item.id)],
  [
    new RegExp(`(?:Sluit|Het sluit) aan bij ${GOALS}\\.`, 'u'),
    ({ facts, choice }, words = '') => namesGoals(facts, choice.item.goals, words),
  ],
  [/Het hoort niet bij een van uw doelen\./, ({ facts, choice }) => shared(facts, choice.item.goals) === 0],
  [
    /Past bij deze soort bijeenkomst, maar niet bij een van uw doelen\./,
    ({ facts, choice }) => shared(facts, choice.item.goals) === 0,
  ],
  [
    /Het is gemaakt voor deze soort bijeenkomst\./,
    ({ facts, choice }) => choice.item.kinds.join() === facts.kind.id,
  ],
  [
    /Het gaat over (.+?) \((\p{Ll}+) partnerschap\)\./u,
    ({ choice }, words, partnership) =>
      choice.item.partnership === partnership && PARTNERSHIP_IN_WORDS[partnership] === words,
  ],
  [/Een gevoelig onderwerp\./, ({ choice }) => choice.item.sensitive],
  [
    new RegExp(`Geen minder gevoelig onderwerp past hier bij ${GOALS}\\.`, 'u'),
    ({ facts, choice }, words = '') => {
      const mild = [...facts.toolkit.topics.values()].filter(
        (one) =>
          !one.sensitive &&
          (one.schoolTypes.length === 0 || one.schoolTypes.includes(facts.brief.school.type)) &&
          (one.kinds.length === 0 || one.kinds.includes(facts.kind.id)),
      );
      const only = choice.item.goals.filter((goal) => !mild.some((one) => one.goals.includes(goal)));
      return namesGoals(facts, only, words);
    },
  ],
];

interface Rejected {
  readonly arrangement: Arrangement;
  readonly index: number;
  readonly chosen: Werkvorm;
  readonly second: Werkvorm;
}

/** Minutes, goals, share and own choices, checked without the search. */
function keeps({ puzzle, chosen }: Pick<Arrangement, 'puzzle' | 'chosen'>): boolean {
  const sum = (key: 'min' | 'max') => chosen.reduce((total, one) => total + one.minutes[key], 0);
  const served = chosen.reduce((bits, one) => bits | one.goals, 0);
  const ids = chosen.flatMap((one) => one.werkvorm?.id ?? []);
  return (
    sum('min') <= puzzle.minutes &&
    puzzle.minutes <= sum('max') &&
    (served & puzzle.goals) === puzzle.goals &&
    puzzle.required.every((id) => ids.includes(id)) &&
    mostForParents(chosen, puzzle.minutes) >= puzzle.share * puzzle.minutes
  );
}

/** The combination with the second werkvorm in the place of the chosen one. */
function swapped({ arrangement, index, second }: Rejected) {
  const { puzzle, chosen } = arrangement;
  const option = puzzle.places[index]?.find((one) => one.werkvorm?.id === second.id);
  if (!option) throw new Error(`${second.id} cannot stand here`);
  return { puzzle, chosen: chosen.with(index, option) };
}

const NEVER = Number.NEGATIVE_INFINITY;

function expectBestWerkvormRejected(
  arrangement: Arrangement,
  index: number,
  choice: Choice<Werkvorm>,
  seen: Set<string>,
): void {
  const { puzzle, chosen } = arrangement;
  const used = chosen.flatMap((one) => one.werkvorm?.id ?? []);
  const others = (puzzle.places[index] ?? []).filter(
    (one) => one.werkvorm && !used.includes(one.werkvorm.id),
  );
  const worths = others.map((option) => {
    const changed = chosen.with(index, option);
    return {
      title: option.werkvorm?.title,
      worth: keeps({ puzzle, chosen: changed }) ? worth(changed) : NEVER,
    };
  });
  if (choice.own || worths.length === 0) {
    expect(choice.runnerUp).toBeUndefined();
    return;
  }
  const top = Math.max(...worths.map((one) => one.worth));
  expect(worths.filter((one) => one.worth === top).map((one) => one.title)).toContain(choice.runnerUp?.title);
  const second = others.find((one) => one.werkvorm?.title === choice.runnerUp?.title)?.werkvorm;
  if (!second || !choice.runnerUp) throw new Error('a runner-up that is not there');
  const rejected = { arrangement, index, chosen: choice.item, second };
  expectTrue(choice.runnerUp.reason, SECOND_WERKVORM, rejected, seen);
}

const { facts: factsOf } = {
  facts: ({ arrangement }: { readonly arrangement: Arrangement }) => arrangement.frame.menu.facts,
};
const LOADS = ['weinig', 'gewoon', 'veel'];
const fifths = (share: number) => Math.round(share * 5);
const common = (one: Werkvorm, ids: readonly string[] = []) =>
  ids.filter((id) => one.goals.includes(id)).length;
const made = (one: Werkvorm) => one.references.some((reference) => reference.mission.includes('M91'));

const SECOND_WERKVORM: readonly Claim<Rejected>[] = [
  [/Ook mogelijk: ‘(.+?)’\./, ({ second }, title) => second.title === title],
  [
    /Die sluit aan bij (\p{L}+) doel(?:en)? minder\./u,
    (one, count = '') =>
      shared(factsOf(one), one.chosen.goals) - shared(factsOf(one), one.second.goals) ===
      NUMBERS.indexOf(count),
  ],
  [
    /Die is minder geschikt voor een lastig gesprek\./,
    (one) => factsOf(one).kind.hardTalk && !one.second.forHardTalk,
  ],
  [
    /Die past minder bij de talen van de ouders\./,
    (one) =>
      made(one.chosen) !== made(one.second) &&
      made(one.chosen) === (factsOf(one).otherLanguages || factsOf(one).interpreted),
  ],
  [
    /Die vraagt meer Nederlands\./,
    ({ chosen, second }) => LOADS.indexOf(second.languageLoad) > LOADS.indexOf(chosen.languageLoad),
  ],
  [
    /Die past minder bij het onderwerp\./,
    ({ arrangement, index, chosen, second }) => {
      const goals = arrangement.slots[index]?.topic?.goals;
      return common(chosen, goals) > common(second, goals);
    },
  ],
  [
    /Die past minder bij dit moment\./,
    ({ arrangement, index, chosen, second }) => {
      const goals = arrangement.slots[index]?.moment.goals;
      return common(chosen, goals) > common(second, goals);
    },
  ],
  [
    /Dan zijn ouders minder aan het woord\./,
    ({ chosen, second }) => fifths(chosen.parentsShare) > fifths(second.parentsShare),
  ],
  [
    /Daarvoor is er te weinig tijd\./,
    (one) =>
      swapped(one).chosen.reduce((sum, option) => sum + option.minutes.min, 0) >
      one.arrangement.puzzle.minutes,
  ],
  [
    /Dan blijft er tijd over\./,
    (one) =>
      swapped(one).chosen.reduce((sum, option) => sum + option.minutes.max, 0) <
      one.arrangement.puzzle.minutes,
  ],
  [
    /Dan komen ouders te weinig aan het woord\./,
    (one) => {
      const { puzzle, chosen } = swapped(one);
      return mostForParents(chosen, puzzle.minutes) < puzzle.share * puzzle.minutes;
    },
  ],
  [
    new RegExp(`Dan is er niets voor ${GOALS}\\.`, 'u'),
    (one, words = '') => {
      const served = swapped(one).chosen.reduce((bits, option) => bits | option.goals, 0);
      const missed = factsOf(one).goals.filter((_, place) => (served & (1 << place)) === 0);
      return namesGoals(
        factsOf(one),
        missed.map((goal) => goal.id),
        words,
      );
    },
  ],
  [
    /Dan is er minder afwisseling\./,
    (one) => monotony(swapped(one).chosen) > monotony(one.arrangement.chosen),
  ],
  [
    /Die past even goed\./,
    (one) => keeps(swapped(one)) && worth(swapped(one).chosen) === worth(one.arrangement.chosen),
  ],
];

interface RejectedTopic {
  readonly arrangement: Arrangement;
  readonly chosen: Topic;
  readonly second: Topic;
  readonly others: readonly Topic[];
  /** Worth of the best programme with the second one; never without one. */
  readonly total: number;
}

function expectBestTopicRejected(arrangement: Arrangement, choice: Choice<Topic>, seen: Set<string>): void {
  const { rivals, set, puzzle, frame } = arrangement;
  const others = set.topics.filter((one) => one !== choice.item);
  const tried = rivals
    .filter(({ topics }) => !topics.includes(choice.item) && others.every((one) => topics.includes(one)))
    .map((rival) => {
      const slots = placesOf(frame.moments, rival.topics) ?? [];
      const places = slots.map((slot) => frame.menu.options(slot, frame.level));
      const chosen = best({ ...puzzle, places });
      const newcomer = rival.topics.find((one) => !others.includes(one));
      return { newcomer, total: chosen ? rival.worth + worth(chosen) : NEVER };
    });
  if (choice.own || tried.length === 0) {
    expect(choice.runnerUp).toBeUndefined();
    return;
  }
  const top = Math.max(...tried.map((one) => one.total));
  const winners = tried.filter((one) => one.total === top);
  const second = winners.find(({ newcomer }) => newcomer?.title === choice.runnerUp?.title)?.newcomer;
  if (!second || !choice.runnerUp) throw new Error(`not the best rejected: ${choice.runnerUp?.title}`);
  const rejected = { arrangement, chosen: choice.item, second, others, total: top };
  expectTrue(choice.runnerUp.reason, SECOND_TOPIC, rejected, seen);
}

const SECOND_TOPIC: readonly Claim<RejectedTopic>[] = [
  [/Ook mogelijk: ‘(.+?)’\./, ({ second }, title) => second.title === title],
  [/Dat past even goed\./, ({ arrangement, total }) => Math.abs(arrangement.total - total) < 0.5],
  [
    new RegExp(`Dan past geen onderwerp bij ${GOALS}\\.`, 'u'),
    (one, words = '') => {
      const left = [...one.others, one.second].flatMap((topic) => topic.goals);
      return namesGoals(
        factsOf(one),
        one.chosen.goals.filter((goal) => !left.includes(goal)),
        words,
      );
    },
  ],
  [
    /Dat sluit aan bij (\p{L}+) doel(?:en)? minder\./u,
    (one, count = '') =>
      shared(factsOf(one), one.chosen.goals) - shared(factsOf(one), one.second.goals) ===
      NUMBERS.indexOf(count),
  ],
  [/Daarmee komt het programma niet rond\./, ({ total }) => total === NEVER],
  [
    /Dat is minder gericht op deze soort bijeenkomst\./,
    ({ chosen, second }) => chosen.kinds.length === 1 && second.kinds.length !== 1,
  ],
  [
    /Dat is minder gericht op dit type school\./,
    ({ chosen, second }) => chosen.schoolTypes.length === 1 && second.schoolTypes.length !== 1,
  ],
  [
    /Dat gaat minder over wat u wilt bereiken\./,
    (one) => aptness(factsOf(one), one.chosen) > aptness(factsOf(one), one.second),
  ],
  [/Daarbij passen de werkvormen minder goed\./, ({ arrangement, total }) => total < arrangement.total],
];
