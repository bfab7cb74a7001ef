import { wantsMore } from './more-questions.ts';
import { personEntries } from './person-entries.ts';
import {
  chosenKind,
  type Entry,
  isForGroup,
  isLight,
  isRound,
  ORDINARY,
  type Question,
  type Situation,
  schoolType,
  textOf,
  unlessEmpty,
  wholeOrText,
  wordsOf,
} from './question.ts';
import { orderedGoals, usualGoals } from './usual-goals.ts';

/** As many as a brief may have. */
const MOST_GOALS = 8;

/** The questions about who come, why they come, and in which languages. */
export const PEOPLE_QUESTIONS: readonly Question[] = [
  {
    ...ORDINARY,
    key: 'bijeenkomst.groep',
    question: 'Voor welke groep of klas?',
    why: 'Bijvoorbeeld: groep 5 en 6. Leeg laten mag.',
    label: 'Voor wie',
    kind: 'input',
    optional: true,
    fix: 'Typ een groep of klas, in hooguit 80 tekens.',
    entries: (answer) => unlessEmpty(['bijeenkomst', 'groep'], textOf(answer)),
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.aantal',
    question: 'Hoeveel volwassenen verwacht u?',
    why: 'Ouders en team samen. Dan past de werkvorm bij de groep.',
    label: 'Aantal volwassenen',
    kind: 'input',
    asked: false,
    fix: 'Typ een heel getal van 2 tot 1000, zoals 24.',
    when: (now) => !isRound(now),
    default: (now) => String(chosenKind(now)?.group.preferred ?? ''),
    entries: (answer) => [[['bijeenkomst', 'aantal'], wholeOrText(answer)]],
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.tolk',
    question: 'Spreken ouders thuis ook een andere taal dan Nederlands?',
    why: 'Dan kiest samenspel werkvormen met minder taal.',
    label: 'Andere talen',
    kind: 'select',
    fix: 'Kies een antwoord.',
    default: () => 'nee',
    choices: () => [
      { value: 'nee', name: 'nee, Nederlands is genoeg' },
      { value: 'op verzoek', name: 'ja, ouders kunnen een tolk vragen' },
      { value: 'erbij', name: 'ja, er komt een tolk' },
      { value: 'zonder', name: 'ja, maar er is geen tolk' },
    ],
    entries(answer, now): readonly Entry[] {
      const path = ['bijeenkomst', 'tolk'];
      if (answer === 'op verzoek') return [[path, 'op verzoek']];
      return answer === 'erbij' ? [[path, wordsOf(now.answers.get('bijeenkomst.talen') ?? '')]] : [];
    },
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.talen',
    question: 'Welke talen spreken ouders thuis?',
    why: 'Zet er komma’s tussen. Bijvoorbeeld: Turks, Arabisch.',
    label: 'Talen thuis',
    kind: 'input',
    fix: 'Typ een of meer talen, met komma’s ertussen.',
    when: (now) => !['', 'nee'].includes(textOf(now.answers.get('bijeenkomst.tolk') ?? '')),
    entries: (answer) => [[['bijeenkomst', 'talen'], wordsOf(answer)]],
    refuse(answer) {
      const count = wordsOf(answer).length;
      if (count === 0) return 'Typ minstens één taal, zoals Turks.';
      return count > 12 ? 'Typ hooguit twaalf talen, met komma’s ertussen.' : undefined;
    },
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.initiatief',
    question: 'Wie wilde deze bijeenkomst?',
    why: 'Dat bepaalt van wie de uitnodiging komt.',
    label: 'Initiatief',
    kind: 'select',
    fix: 'Kies een antwoord.',
    default: () => 'school',
    choices: () => [
      { value: 'school', name: 'de school' },
      { value: 'ouders', name: 'ouders' },
      { value: 'samen', name: 'ouders en school samen' },
    ],
    entries: (answer) => [[['bijeenkomst', 'initiatief'], textOf(answer)]],
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.organisator.rol',
    question: 'Welke rol heeft de organisator?',
    why: 'Bijvoorbeeld: intern begeleider, of ouderraad.',
    label: 'Organisator',
    kind: 'input',
    asked: false,
    fix: 'Typ een rol van hooguit 80 tekens.',
    default(now) {
      if (now.answers.get('bijeenkomst.initiatief') === 'ouders') return 'ouderraad';
      const found = Array.from(now.toolkit.words).find(([type]) => type === schoolType(now));
      return found?.[1].coordinator ?? 'intern begeleider';
    },
    entries: (answer) => [[['bijeenkomst', 'organisator', 'rol'], textOf(answer)]],
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.tweede',
    question: 'Wie zit er naast u bij het gesprek?',
    why: 'Zo kan één praten en één opletten. Typ een naam, een komma en een rol. Leeg laten mag.',
    label: 'Tweede gespreksleider',
    kind: 'input',
    optional: true,
    fix: 'Typ een naam, een komma en een rol, zoals: Ruud Vos, gedragsspecialist.',
    when: (now) => chosenKind(now)?.hardTalk === true,
    entries: (answer) => personEntries(['bijeenkomst', 'tweede'], answer),
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.spreker',
    question: 'Wie is de gast die iets vertelt?',
    why: 'Typ een naam, een komma en een rol: Noor Bakker, jeugdarts. Leeg laten mag.',
    label: 'Spreker',
    kind: 'input',
    optional: true,
    fix: 'Typ een naam, een komma en een rol, zoals: Noor Bakker, jeugdarts.',
    when: (now) => isForGroup(now) && (hasSpeaker(now) || wantsMore(now)),
    entries: (answer) => personEntries(['bijeenkomst', 'spreker'], answer),
  },
  {
    ...ORDINARY,
    key: 'doelen',
    question: 'Wat wilt u bereiken?',
    why: 'Kies een tot drie doelen. Samenspel koos er vast twee die hierbij passen.',
    label: 'Doelen',
    kind: 'checkbox',
    fix: 'Kies minstens één doel: zet er met de spatiebalk een vinkje voor.',
    default: usualGoals,
    choices: (now) =>
      orderedGoals(now).map(({ id, title, why }) => ({ value: id, name: title, description: why })),
    refuse: (answer) =>
      typeof answer !== 'string' && answer.length > MOST_GOALS
        ? 'Kies hooguit acht doelen: haal met de spatiebalk een vinkje weg.'
        : undefined,
    entries: (answer) => [[['doelen'], typeof answer === 'string' ? wordsOf(answer) : answer]],
  },
];

/** Whether the chosen kind of meeting, in the chosen form, has a moment that a guest leads. */
function hasSpeaker(now: Situation): boolean {
  const moments = chosenKind(now)?.moments ?? [];
  return moments.some(({ lead, onlyFull }) => lead === 'spreker' && !(onlyFull && isLight(now)));
}
