import type { Brief } from '../model/brief.ts';
import { newsletterTexts, type OwnText, ownTexts } from './own-texts.ts';
import { birthDateIn, bsnIn, namedDiagnosisIn } from './personal-data.ts';
import type { Finding, Rule } from './rule.ts';
import { abuseIn, blameIn, commandIn } from './wording.ts';

/** One finding for each own text in which `look` sees something. */
function inTexts(
  texts: readonly OwnText[],
  look: (text: string) => string | undefined,
  says: (words: string) => string,
): readonly Finding[] {
  return texts.flatMap(({ key, text }) => {
    const words = look(text);
    return words === undefined ? [] : [{ key, says: says(words) }];
  });
}

/** Names in the brief that anyone may read: of the school and its place. */
function namesOf({ school }: Brief): string {
  return `${school.name} ${school.place ?? ''}`;
}

/** Rules about the texts that the person wrote. */
export const TEXT_RULES: readonly Rule[] = [
  {
    code: 'R09',
    level: 'warning',
    mission: 'M58',
    source: 'webinar',
    find: ({ brief }) =>
      inTexts(newsletterTexts(brief.newsletter), commandIn, (words) => `In uw tekst staat ‘${words}’.`),
    why: 'Ouders bepalen zelf hoe het thuis gaat. Een opdracht van school roept weerstand op.',
    remedy: 'Maak er een idee of een vraag van, bijvoorbeeld: misschien helpt het om …',
  },
  {
    code: 'R10',
    level: 'warning',
    mission: 'M81',
    source: 'schouder',
    find: ({ brief }) =>
      inTexts(newsletterTexts(brief.newsletter), blameIn, (words) => `In uw tekst staat ‘${words}’.`),
    why: 'Wie wegblijft, is niet altijd onverschillig. Er kan schaamte, angst of drukte achter zitten.',
    remedy: 'Schrijf wat u hoopt, en vraag wat ouders nodig hebben om te komen.',
  },
  {
    code: 'R11',
    level: 'warning',
    mission: 'M36',
    source: 'eigen',
    find: ({ brief }) =>
      inTexts(
        ownTexts(brief),
        bsnIn,
        () => 'In uw tekst staat een getal dat op een burgerservicenummer lijkt.',
      ),
    why: 'Zo’n nummer hoort niet in een stuk dat andere ouders lezen.',
    remedy: 'Haal het getal weg als het een burgerservicenummer is.',
  },
  {
    code: 'R12',
    level: 'warning',
    mission: 'M36',
    source: 'eigen',
    find: ({ brief }, today) =>
      inTexts(
        ownTexts(brief),
        (text) => birthDateIn(text, today),
        (words) => `‘${words}’ lijkt op een geboortedatum.`,
      ),
    why: 'Met een geboortedatum is een kind makkelijk te herkennen.',
    remedy: 'Haal de datum weg als die van een kind is.',
  },
  {
    code: 'R13',
    level: 'warning',
    mission: 'M36',
    source: 'ib-interview',
    find: ({ brief }) =>
      inTexts(
        ownTexts(brief),
        (text) => namedDiagnosisIn(text, namesOf(brief)),
        () => 'In uw tekst lijkt een naam naast een diagnose te staan.',
      ),
    why: 'Wat u over een kind of gezin weet, is vertrouwelijk. Het hoort niet op papier voor anderen.',
    remedy: 'Schrijf in het algemeen, zonder naam. Bespreek de rest met het gezin zelf.',
  },
  {
    code: 'R14',
    level: 'error',
    mission: 'M55',
    source: 'lectoraat',
    find: ({ brief }) =>
      inTexts(ownTexts(brief), abuseIn, (words) => `In uw tekst staat ‘${words}’. Daarom maken we nu niets.`),
    why: 'Een vermoeden van mishandeling vraagt om de meldcode, en niet om een brief of bijeenkomst.',
    remedy:
      'Volg de meldcode van uw school en praat met de aandachtsfunctionaris. Veilig Thuis denkt mee: 0800-2000. Bij direct gevaar belt u 112.',
  },
];
