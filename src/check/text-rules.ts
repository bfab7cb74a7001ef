import { birthDateIn, bsnIn, namedDiagnosisIn } from './personal-data.ts';
import type { Rule } from './rule.ts';
import { asRule, type TextFinding, type TextRule } from './text-rule.ts';
import { abuseIn, blameIn, commandIn, feastNameIn, lowStoolIn, ruleWithoutReasonIn } from './wording.ts';

/** Looks for words, and says that they are there. */
function seeing(
  wordsIn: (text: string) => string | undefined,
  says: (words: string) => string = (words) => `In uw tekst staat ‘${words}’.`,
): TextRule['look'] {
  return (text) => found(wordsIn(text), says);
}

function found(words: string | undefined, says: (words: string) => string): TextFinding | undefined {
  return words === undefined ? undefined : { words, says: says(words) };
}

/** Rules about wording, for every text on its way to parents. */
export const WORDING_RULES: readonly TextRule[] = [
  {
    code: 'R09',
    title: 'School beslist niet hoe het thuis gaat',
    level: 'warning',
    mission: 'M58',
    source: 'webinar',
    evidence: 'mening',
    about: 'newsletter',
    look: seeing(commandIn),
    why: 'Ouders bepalen zelf hoe het thuis gaat. Een opdracht van school roept weerstand op.',
    remedy: 'Maak er een idee of een vraag van, bijvoorbeeld: misschien helpt het om …',
  },
  {
    code: 'R10',
    title: 'Wegblijven is geen desinteresse',
    level: 'warning',
    mission: 'M81',
    source: 'schouder',
    evidence: 'praktijk',
    about: 'newsletter',
    look: seeing(blameIn),
    why: 'Wie wegblijft, is niet altijd onverschillig. Er kan schaamte, angst of drukte achter zitten.',
    remedy: 'Schrijf wat u hoopt, en vraag wat ouders nodig hebben om te komen.',
  },
  {
    code: 'R11',
    title: 'Geen burgerservicenummer op papier',
    level: 'warning',
    mission: 'M36',
    source: 'eigen',
    evidence: 'eigen',
    about: 'print',
    look: seeing(bsnIn, () => 'In uw tekst staat een getal dat op een burgerservicenummer lijkt.'),
    why: 'Zo’n nummer hoort niet in een stuk dat andere ouders lezen.',
    remedy: 'Haal het getal weg als het een burgerservicenummer is.',
  },
  {
    code: 'R12',
    title: 'Geen geboortedatum op papier',
    level: 'warning',
    mission: 'M36',
    source: 'eigen',
    evidence: 'eigen',
    about: 'print',
    look: (text, { today }) =>
      found(birthDateIn(text, today), (words) => `‘${words}’ lijkt op een geboortedatum.`),
    why: 'Met een geboortedatum is een kind makkelijk te herkennen.',
    remedy: 'Haal de datum weg als die van een kind is.',
  },
  {
    code: 'R13',
    title: 'Geen naam naast een diagnose',
    level: 'warning',
    mission: 'M36',
    source: 'ib-interview',
    evidence: 'praktijk',
    about: 'print',
    look: (text, { names }) =>
      found(namedDiagnosisIn(text, names), () => 'In uw tekst lijkt een naam naast een diagnose te staan.'),
    why: 'Wat u over een kind of gezin weet, is vertrouwelijk. Het hoort niet op papier voor anderen.',
    remedy: 'Schrijf in het algemeen, zonder naam. Bespreek de rest met het gezin zelf.',
  },
  {
    code: 'R14',
    title: 'Bij een vermoeden van mishandeling: de meldcode',
    level: 'error',
    mission: 'M55',
    source: 'lectoraat',
    evidence: 'praktijk',
    about: 'print',
    look: seeing(abuseIn),
    why: 'Een vermoeden van mishandeling vraagt om de meldcode, en niet om een brief of bijeenkomst. Daarom maakt samenspel hier niets van.',
    remedy:
      'Volg de meldcode van uw school en praat met de aandachtsfunctionaris. Veilig Thuis denkt mee: 0800-2000. Bij direct gevaar belt u 112.',
  },
  {
    code: 'R38',
    title: 'De opening stelt geen strikvraag',
    level: 'warning',
    mission: 'M43',
    source: 'webinar',
    evidence: 'mening',
    about: 'newsletter',
    look: seeing(lowStoolIn),
    why: 'Zo’n vraag voelt als een toets. De ouder raadt wat school al weet.',
    remedy: 'Vertel zelf eerst wat u ziet, of vraag wat de ouder wil weten.',
  },
  {
    code: 'R39',
    title: 'Een feest heet zo dat iedereen zich welkom voelt',
    level: 'hint',
    mission: 'M84',
    source: 'schouder',
    evidence: 'praktijk',
    about: 'newsletter',
    look: (text, { feastDays }) => {
      const feast = feastNameIn(text, feastDays);
      const says = (words: string) => `In uw tekst staat ‘${words}’.`;
      const told = found(feast?.words, says);
      return (
        told && {
          ...told,
          remedy: `Vraag een paar ouders welke naam past, bijvoorbeeld: ${feast?.neutralName}.`,
        }
      );
    },
    why: 'Bij een andere naam voor hetzelfde feest kwamen op een school ouders helpen die eerst wegbleven.',
    remedy: 'Vraag een paar ouders welke naam past.',
  },
  {
    code: 'R40',
    title: 'Bij een regel staat waarom die er is',
    level: 'hint',
    mission: 'M87',
    source: 'schouder',
    evidence: 'praktijk',
    about: 'newsletter',
    look: seeing(ruleWithoutReasonIn, (words) => `In uw tekst staat een regel: ‘${words}’.`),
    why: 'Een regel zonder reden voelt als wantrouwen. Met de reden erbij werd op een school de kritiek stil.',
    remedy: 'Zet erbij waarom: want, omdat, zo …',
  },
];

/** The same rules for the texts of a brief. */
export const TEXT_RULES: readonly Rule[] = WORDING_RULES.map(asRule);
