import { sentencesOf } from './own-texts.ts';

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

function firstIn(text: string, pattern: RegExp, counts: (sentence: string) => boolean = () => true) {
  return sentencesOf(text)
    .filter(counts)
    .flatMap((sentence) => pattern.exec(sentence)?.[0] ?? [])[0];
}
