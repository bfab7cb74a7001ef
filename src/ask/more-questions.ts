import type { Channel, Neighbourhood } from '../model/brief.ts';
import { USUAL_CHANNELS } from '../model/brief-source.ts';
import {
  type Entry,
  ORDINARY,
  type Question,
  type Situation,
  textOf,
  unlessEmpty,
  wordsOf,
} from './question.ts';

/** The one question that the others wait for; it fills no key itself. */
const MORE = 'meer';

/** Whether the person wants to fill in what most do not need. */
export function wantsMore(now: Situation): boolean {
  return now.answers.get(MORE) === 'ja';
}

const more = { ...ORDINARY, when: wantsMore } as const;
const moreAboutSchool = {
  ...more,
  when: (now: Situation) => wantsMore(now) && now.school === undefined,
} as const;

/** In the words of a coordinator. */
const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  brief: 'een brief op papier',
  mail: 'een mail',
  app: 'een bericht in de ouderapp',
  poster: 'een poster bij de deur',
  telefoon: 'een telefoontje',
};

/** What is true of many parents, as a coordinator would say it. */
const NEIGHBOURHOOD_NAMES: Readonly<Record<Neighbourhood, string>> = {
  'werkende-ouders': 'Veel ouders werken overdag',
  'veel-talen': 'Ouders spreken veel talen',
  'weinig-lezen': 'Veel ouders lezen liever niet',
  'ouders-ver-weg': 'Veel ouders wonen ver van school',
  'zorgen-over-geld': 'Veel gezinnen hebben zorgen over geld',
  dorp: 'De school staat in een dorp',
};

/** What is asked only when the person wants to fill in more than a first pack needs. */
export const MORE_QUESTIONS: readonly Question[] = [
  {
    ...ORDINARY,
    key: MORE,
    question: 'Wilt u nog meer invullen?',
    why: 'Bijvoorbeeld hoe ouders het horen, of wat u van uw ouders weet. Het hoeft niet.',
    label: 'Meer invullen',
    kind: 'select',
    fix: 'Kies ja of nee.',
    default: () => 'nee',
    choices: () => [
      { value: 'nee', name: 'nee' },
      { value: 'ja', name: 'ja' },
    ],
    entries: () => [],
  },
  {
    ...more,
    key: 'bijeenkomst.kanalen',
    question: 'Hoe horen ouders ervan?',
    why: 'Samenspel maakt de berichten die erbij horen.',
    label: 'Kanalen',
    kind: 'checkbox',
    fix: 'Kies minstens één manier: zet er met de spatiebalk een vinkje voor.',
    default: () => USUAL_CHANNELS,
    choices: () => choicesOf(CHANNEL_NAMES),
    entries: (answer) => [[['bijeenkomst', 'kanalen'], wordsOf(answer)]],
  },
  {
    ...moreAboutSchool,
    key: 'school.wijk',
    question: 'Wat geldt voor veel ouders van uw school?',
    why: 'Dan past het advies over tijd, taal en berichten. Niets kiezen mag.',
    label: 'Ouders',
    kind: 'checkbox',
    optional: true,
    fix: 'Kies uit de lijst: zet er met de spatiebalk een vinkje voor.',
    default: () => [],
    choices: () => choicesOf(NEIGHBOURHOOD_NAMES),
    entries(answer): readonly Entry[] {
      const chosen = wordsOf(answer);
      return chosen.length === 0 ? [] : [[['school', 'wijk'], chosen]];
    },
  },
  {
    ...moreAboutSchool,
    key: 'school.spreekuur',
    question: 'Wanneer kunnen ouders zonder afspraak naar de directeur?',
    why: 'Bijvoorbeeld: elke dinsdag van 8.30 tot 9.30 uur. Leeg laten mag.',
    label: 'Spreekuur',
    kind: 'input',
    optional: true,
    fix: 'Typ een tijd in gewone woorden, van hooguit 120 tekens.',
    entries: (answer) => unlessEmpty(['school', 'spreekuur'], textOf(answer)),
  },
  {
    ...moreAboutSchool,
    key: 'school.op_het_plein',
    question: 'Waar en wanneer zien ouders altijd iemand van school?',
    why: 'Bijvoorbeeld: elke ochtend bij de poort. Leeg laten mag.',
    label: 'Op het plein',
    kind: 'input',
    optional: true,
    fix: 'Typ een plek en een tijd, in hooguit 120 tekens.',
    entries: (answer) => unlessEmpty(['school', 'op_het_plein'], textOf(answer)),
  },
];

function choicesOf(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, name]) => ({ value, name }));
}
