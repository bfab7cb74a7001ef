import type { PreferredRange } from '../model/item.ts';
import { kindChoices, usualKind } from './kind-choices.ts';
import { PEOPLE_QUESTIONS } from './people-questions.ts';
import {
  type Answer,
  chosenKind,
  isRound,
  LIGHT,
  ORDINARY,
  type Question,
  type Situation,
  textOf,
} from './question.ts';
import { TIME_QUESTIONS } from './time-questions.ts';

/** The questions about the meeting itself and its goals. */
export const MEETING_QUESTIONS: readonly Question[] = [
  {
    ...ORDINARY,
    key: 'bijeenkomst.soort',
    question: 'Wat voor bijeenkomst wordt het?',
    why: 'De soort bepaalt de opbouw. Typ de eerste letters om te zoeken.',
    label: 'Soort bijeenkomst',
    kind: 'select',
    fix: 'Kies een soort bijeenkomst.',
    default: usualKind,
    choices: kindChoices,
    entries: (answer) => [[['bijeenkomst', 'soort'], textOf(answer)]],
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.licht',
    question: 'Volledig of licht?',
    why: 'Licht is korter, met minder onderdelen. Dat is ook goed.',
    label: 'Vorm',
    kind: 'select',
    fix: 'Kies volledig of licht.',
    when: (now) => chosenKind(now)?.light !== undefined,
    default: () => 'volledig',
    choices: (now) => [
      { value: 'volledig', name: `volledig${inMinutes(chosenKind(now)?.minutes, now)}` },
      { value: LIGHT, name: `licht${inMinutes(chosenKind(now)?.light, now)}` },
    ],
    entries: (answer) => (answer === LIGHT ? [[['bijeenkomst', 'licht'], 'ja']] : []),
  },
  {
    ...ORDINARY,
    key: 'bijeenkomst.titel',
    question: 'Welke titel krijgt de bijeenkomst?',
    why: 'Ouders lezen deze titel boven de uitnodiging.',
    label: 'Titel',
    kind: 'input',
    asked: false,
    fix: 'Typ een titel van hooguit 90 tekens.',
    default: (now) => chosenKind(now)?.meetingTitle ?? '',
    entries: (answer) => [[['bijeenkomst', 'titel'], textOf(answer)]],
  },
  ...TIME_QUESTIONS,
  {
    ...ORDINARY,
    key: 'bijeenkomst.plek',
    question: 'Waar is het?',
    why: 'Typ een lokaal of adres. Is het online? Plak dan de link, die begint met https.',
    label: 'Plek',
    kind: 'input',
    fix: 'Typ een plek, of een link die begint met https.',
    default(now) {
      const kind = chosenKind(now);
      return kind?.onLocation ? kind.place : '';
    },
    entries: (answer) => [[['bijeenkomst', isLink(answer) ? 'online' : 'plek'], textOf(answer)]],
    refuse(answer, now) {
      const kind = chosenKind(now);
      if (isLink(answer) && kind?.online === false)
        return 'Deze soort bijeenkomst kan niet online: typ een plek op school.';
      if (!isLink(answer) && kind?.onLocation === false)
        return 'Deze soort bijeenkomst is online: plak de link, die begint met https.';
      return undefined;
    },
  },
  ...PEOPLE_QUESTIONS,
];

function isLink(answer: Answer): boolean {
  return /^(https?:|www\.)/i.test(textOf(answer));
}

function inMinutes(length: PreferredRange | undefined, now: Situation): string {
  return length ? `, ${length.preferred} minuten${isRound(now) ? ' per gesprek' : ''}` : '';
}
