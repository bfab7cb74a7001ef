import {
  atLastComma,
  ORDINARY,
  type Question,
  type Situation,
  textOf,
  unlessEmpty,
  wordsOf,
} from './question.ts';
import { regionOf } from './regions.ts';

const common = { ...ORDINARY, when: (now: Situation) => now.school === undefined } as const;

/** The questions about the school; none of them is asked when the school is known already. */
export const SCHOOL_QUESTIONS: readonly Question[] = [
  {
    ...common,
    key: 'school.naam',
    question: 'Hoe heet de school, en in welke plaats?',
    why: 'Zo staat de school boven elk stuk. Bijvoorbeeld: De Linde, Utrecht.',
    label: 'School',
    kind: 'input',
    fix: 'Typ de naam van de school, een komma en de plaats.',
    entries(answer) {
      const [name, place] = atLastComma(textOf(answer));
      return [[['school', 'naam'], name], ...unlessEmpty(['school', 'plaats'], place)];
    },
  },
  {
    ...common,
    key: 'school.type',
    question: 'Wat voor school is het?',
    why: 'Dan kloppen de woorden: groep of klas, leerkracht of mentor.',
    label: 'Type school',
    kind: 'select',
    fix: 'Kies een type school.',
    default: () => 'po',
    choices: () => [
      { value: 'po', name: 'basisschool' },
      { value: 'sbo', name: 'speciaal basisonderwijs' },
      { value: 'so', name: 'speciaal onderwijs' },
      { value: 'vo', name: 'voortgezet onderwijs' },
      { value: 'vso', name: 'voortgezet speciaal onderwijs' },
      { value: 'pro', name: 'praktijkonderwijs' },
      { value: 'mbo', name: 'mbo' },
      { value: 'nieuwkomers', name: 'onderwijs aan nieuwkomers' },
    ],
    entries: (answer) => [[['school', 'type'], textOf(answer)]],
  },
  {
    ...common,
    key: 'school.regio',
    question: 'In welke vakantieregio ligt de school?',
    why: 'Dan ziet u het als uw datum in een vakantie valt.',
    label: 'Vakantieregio',
    kind: 'select',
    fix: 'Kies een regio.',
    optional: true,
    default(now) {
      const [, place] = atLastComma(textOf(now.answers.get('school.naam') ?? ''));
      return regionOf(place) ?? '';
    },
    choices: () => [
      { value: 'noord', name: 'noord' },
      { value: 'midden', name: 'midden' },
      { value: 'zuid', name: 'zuid' },
      { value: '', name: 'weet ik niet' },
    ],
    entries: (answer) => unlessEmpty(['school', 'regio'], textOf(answer)),
  },
  {
    ...common,
    key: 'school.contact.naam',
    question: 'Bij wie kunnen ouders terecht met een vraag?',
    why: 'Met een naam erbij bellen ouders sneller. Leeg laten mag.',
    label: 'Contactpersoon',
    kind: 'input',
    optional: true,
    fix: 'Typ een naam van hooguit 80 tekens.',
    entries: (answer) => unlessEmpty(['school', 'contact', 'naam'], textOf(answer)),
  },
  {
    ...common,
    key: 'school.contact.telefoon',
    question: 'Op welk telefoonnummer of e-mailadres?',
    why: 'Allebei mag ook, met een komma ertussen.',
    label: 'Telefoon of e-mail',
    kind: 'input',
    optional: true,
    fix: 'Typ een nummer zoals 030 123 45 67, of een adres zoals ib@school.nl.',
    entries: (answer) =>
      wordsOf(answer).map((part) => [['school', 'contact', part.includes('@') ? 'email' : 'telefoon'], part]),
    refuse(answer) {
      const addresses = wordsOf(answer).filter((part) => part.includes('@')).length;
      const tooMany = addresses > 1 || wordsOf(answer).length - addresses > 1;
      return tooMany ? 'Typ hooguit één nummer en één e-mailadres, met een komma ertussen.' : undefined;
    },
  },
  {
    ...common,
    key: 'school.contact.bereikbaar',
    question: 'Wanneer kunnen ouders bellen of mailen?',
    why: 'Dan weten ouders wanneer ze iemand treffen.',
    label: 'Bereikbaar',
    kind: 'input',
    optional: true,
    fix: 'Typ een tijd in gewone woorden, van hooguit 120 tekens.',
    when: (now) => common.when(now) && textOf(now.answers.get('school.contact.telefoon') ?? '') !== '',
    default: () => 'op schooldagen van 8.30 tot 16.00 uur',
    entries: (answer) => unlessEmpty(['school', 'contact', 'bereikbaar'], textOf(answer)),
  },
  {
    ...common,
    key: 'school.steunpunt.naam',
    question: 'Hoe heet het ouder- en jeugdsteunpunt in uw regio?',
    why: 'Daar krijgen ouders informatie en steun. Een website mag erachter, na een komma. Leeg laten mag.',
    label: 'Steunpunt',
    kind: 'input',
    optional: true,
    fix: 'Typ een naam, en zo nodig een komma en een website, zoals steunpunt.nl.',
    entries(answer) {
      const [before, after] = atLastComma(textOf(answer));
      const isWebsite = /^\S+\.\S+$/.test(after);
      const name = isWebsite ? before : textOf(answer);
      return [
        ...unlessEmpty(['school', 'steunpunt', 'naam'], name),
        ...unlessEmpty(['school', 'steunpunt', 'website'], isWebsite ? after : ''),
      ];
    },
  },
];
