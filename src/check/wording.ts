import type { FeastDay } from '../model/feast-day.ts';
import { sentencesIn } from './sentences.ts';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`${START}(?:${patterns.join('|')})${END}`, 'iu');
}

/** Words by which school tells parents what to do at home (M58). */
const COMMANDS = anyOf(
  '(?:u|ouders|jullie) (?:moet|moeten|dient|dienen)(?! weten)',
  'thuis (?:moet|moeten|dient|dienen) (?:u|ouders|jullie)',
  '(?:bent u|u bent|ouders zijn|zijn ouders) verplicht',
  'wij eisen',
);

/** Words that blame parents who stay away or do otherwise (M81). */
const BLAME = anyOf(
  'niet betrokken',
  'onbetrokken\\p{L}*',
  '(?:on|des)ge[iï]nteresseerd\\p{L}*',
  'desinteresse',
  '(?:geen|weinig|te weinig) (?:interesse|belangstelling)',
  '(?:laat|laten|liet|lieten) het afweten',
  'niet de moeite',
  'onverantwoordelijk\\p{L}*',
  'uw (?:eigen )?schuld',
  'ouders (?:die )?weiger\\p{L}*',
  'schandalig\\p{L}*',
  '(?:moeilijke|lastige|lakse|slechte) ouders',
  'nooit (?:op school|aanwezig)',
  'alweer niet',
);

const HARM = '(?:\\p{L}*mishandel\\p{L}*|seksueel misbruik|misbruikt|verwaarlo\\p{L}*|huiselijk geweld)';
const SUSPICION = '(?:vermoed\\p{L}*|verdenk\\p{L}*)';
const ABUSE = anyOf(`${SUSPICION}.{0,60}${HARM}`, `${HARM}.{0,60}${SUSPICION}`);

/** The words in a text that tell parents what they must do; a question does not. */
export function commandIn(text: string): string | undefined {
  return firstIn(text, COMMANDS, (sentence) => !sentence.endsWith('?'));
}

/** The words in a text that blame parents. */
export function blameIn(text: string): string | undefined {
  return firstIn(text, BLAME);
}

/** The words in a text about a suspicion of abuse; a sentence that explains the meldcode is none. */
export function abuseIn(text: string): string | undefined {
  return firstIn(text, ABUSE, (sentence) => !/meldcode/i.test(sentence));
}

/** Questions that ask parents to guess what school already thinks (M43). */
const GUESSING = anyOf(
  'hoe (?:denkt|vindt) u (?:zelf )?dat het (?:op school )?gaat',
  'wat denkt u zelf',
  'weet u waarom u hier (?:bent|zit)',
  'heeft u enig idee',
);

/** The words of a question that feels like a test (M43). */
export function lowStoolIn(text: string): string | undefined {
  return firstIn(text, GUESSING);
}

const RULE_WORDS = anyOf(
  '(?:is|zijn) (?:niet toegestaan|verboden|verplicht)',
  'mag niet',
  'mogen niet',
  'mag geen',
  'mogen geen',
  'niet langer toegestaan',
  'dicht voor ouders',
);
const REASON =
  /(?<!\p{L})(?:want|omdat|zodat|daarom|daardoor|namelijk|zo (?:is|zijn|blijft|blijven|kan|kunnen|houden|weten|beginnen|heeft|hebben|krijgt|krijgen)|dat is (?:veiliger|rustiger|beter|fijner)|de reden|waarom|redenen)(?!\p{L})/iu;

/** The words of a rule in a text that gives no reason anywhere (M87). */
export function ruleWithoutReasonIn(text: string): string | undefined {
  return REASON.test(text) ? undefined : firstIn(text, RULE_WORDS);
}

/** What of a feast's name stands in the name of an activity at school: `Eerste kerstdag` and `kerstviering`. */
const FEAST_STEMS = /(?<!\p{L})(?:kerst|pasen|paas|sinterklaas|halloween|moederdag|vaderdag)/iu;

/** An activity named after one feast, with a name that leaves nobody out (M84): `kerstviering`, not `kerstvakantie`. */
export function feastNameIn(
  text: string,
  feasts: readonly FeastDay[],
): { readonly words: string; readonly neutralName: string } | undefined {
  for (const { title, neutralName } of feasts) {
    const stem = FEAST_STEMS.exec(title)?.[0].toLowerCase();
    if (!neutralName || !stem) continue;
    const found = anyOf(
      `${stem === 'pasen' ? 'paas' : stem}(?:-?(?:viering|feest|ontbijt|markt|diner|lunch|borrel)\\p{L}*)`,
    ).exec(text);
    if (found) return { words: found[0], neutralName };
  }
  return undefined;
}

function firstIn(text: string, pattern: RegExp, counts: (sentence: string) => boolean = () => true) {
  return sentencesIn(text)
    .map((sentence) => sentence.text)
    .filter(counts)
    .flatMap((sentence) => pattern.exec(sentence)?.[0] ?? [])[0];
}
