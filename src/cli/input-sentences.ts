import type { ProblemCode } from '../model/problem.ts';
import { type Details, enumerateMost, size } from './details.ts';
import { svgSentence } from './svg-sentence.ts';

/** What is wrong and what to do, in Dutch, without the file and the line. */
export type Say = (d: Details) => string;

const YAML_REASONS: Readonly<Record<string, string>> = {
  'quote-not-closed': 'Hier begint een aanhalingsteken dat nergens eindigt. Zet er een achter de tekst.',
  'bracket-not-closed': 'Hier begint een haakje dat nergens eindigt. Zet er een haakje achter.',
  'comma-missing': 'Hier ontbreekt een komma in de lijst. Zet een komma tussen de delen.',
  'colon-missing': 'Hier ontbreekt een dubbele punt. Schrijf: naam, dubbele punt, spatie, tekst.',
  'colon-in-value': 'In deze tekst staat een dubbele punt. Zet aanhalingstekens om de hele tekst.',
  'character-needs-quotes':
    'Deze tekst begint met een bijzonder teken. Zet aanhalingstekens om de hele tekst.',
  'text-after-quote': 'Achter het aanhalingsteken staat nog tekst. Zet de aanhalingstekens om alles heen.',
  indentation: 'Deze regel springt anders in dan de regels eromheen. Zet de regels recht onder elkaar.',
  hash: 'Achter een # leest het programma niet verder. Zet aanhalingstekens om de kleur: "#1d5b79".',
  tag: 'Hier staat een uitroepteken vooraan. Zet aanhalingstekens om de tekst.',
  'more-documents': 'Hier begint een tweede deel met ---. Haal dat deel weg.',
  'key-not-text': 'Voor de dubbele punt staat geen gewoon woord. Schrijf daar een naam van de lijst.',
  other: 'Deze regel is niet te lezen als YAML. Vergelijk hem met een voorbeeld.',
};

const UNREADABLE: Readonly<Record<string, string>> = {
  directory: 'Dit is een map, geen bestand. Geef de naam van een bestand.',
  permission: 'U mag dit bestand niet lezen. Controleer de rechten van het bestand.',
  'not-a-file': 'Dit is geen gewoon bestand. Kies een ander bestand.',
};

const KINDS: Readonly<Record<string, string>> = {
  text: 'een tekst',
  list: 'een lijst',
  keys: 'een groepje regels, ingesprongen eronder',
  number: 'een getal',
  'yes-no': 'ja of nee',
  nothing: 'niets',
};

const IMAGE_FAULTS: Readonly<Record<string, string>> = {
  broken: 'Het logo is beschadigd. Bewaar het opnieuw als PNG of JPEG.',
  cmyk: 'Het logo heeft drukkerskleuren (CMYK). Bewaar het opnieuw met RGB-kleuren.',
  variant: 'Het logo is een zeldzame soort PNG of JPEG. Bewaar het opnieuw als gewone PNG.',
};

const UNITS: Readonly<Record<string, string>> = { items: 'delen', woorden: 'woorden' };

/** Sentences for what is wrong in a file or a value. */
export const INPUT_SENTENCES = {
  'file-missing': () => 'Dit bestaat niet. Controleer de naam en de map.',
  'file-unreadable': (d) =>
    UNREADABLE[d.text('reason')] ??
    `Dit is niet te lezen (${d.text('code') || d.text('reason') || 'onbekend'}). Probeer het opnieuw.`,
  'file-too-large': (d) =>
    `Dit is te groot${d.number('bytes') ? `: ${size(d.number('bytes') ?? 0)}` : ''}. Kies een bestand van hoogstens ${size(d.number('max') ?? 0)}.`,
  'file-binary': () => 'Dit is geen tekstbestand. Kies een bestand met tekst, zoals bijeenkomst.yaml.',
  'file-not-utf8': (d) =>
    `Dit bestand is niet bewaard als UTF-8${d.text('word') ? ` (zie ${d.quoted('word')})` : ''}. Bewaar het opnieuw en kies UTF-8.`,
  'file-kind-unknown': (d) =>
    `Het is niet duidelijk wat dit is. ${
      d.list('allowed').length === 0
        ? 'Geef een bestand op .yaml, .json, .md of .hbs.'
        : d.list('allowed').some((name) => name.endsWith('.yaml'))
          ? `Een lijst heeft een van deze namen: ${enumerateMost(d.list('allowed'))}.`
          : `Zet bestanden in een van deze mappen: ${enumerateMost(d.list('allowed'))}.`
    }`,

  'yaml-syntax': (d) => YAML_REASONS[d.text('reason')] ?? String(YAML_REASONS.other),
  'yaml-tabs': () => 'Deze regel begint met een tab. Gebruik spaties om in te springen.',
  'yaml-too-deep': () => 'Hier liggen te veel lagen in elkaar. Maak het eenvoudiger.',
  'yaml-alias': () => 'Een & of * vooraan heeft hier een eigen betekenis. Zet aanhalingstekens om de tekst.',
  'yaml-duplicate-key': (d) =>
    `${d.key} staat er twee keer, ook op regel ${d.text('firstLine')}. Laat er één staan.`,
  'yaml-not-a-mapping': (d) =>
    d.text('found') === 'empty'
      ? 'Hier staat nog niets. Begin met een voorbeeld.'
      : d.text('expected') === 'list'
        ? 'Hier hoort een lijst te staan. Begin elke regel met een streepje en een spatie.'
        : 'Hier horen regels te staan met een naam en een dubbele punt. Vergelijk het met een voorbeeld.',
  'front-matter-missing': (d) =>
    d.text('reason') === 'not-closed'
      ? 'De kop van dit bestand eindigt nergens. Zet onder de kop een regel met alleen ---.'
      : 'Dit bestand heeft geen kop. Begin met een regel --- en sluit de kop af met ---.',
  'front-matter-code': (d) =>
    `Achter --- staat ${d.quoted('language')}: een kop mag geen code zijn. Laat alleen --- staan.`,

  'key-unknown': (d) =>
    d.text('reason') === 'body'
      ? 'Onder de kop staat tekst die nergens komt. Haal die tekst weg.'
      : `${d.key} is hier niet bekend. ${d.choose() || 'Haal de regel weg.'}`,
  'key-missing': (d) =>
    d.text('missing')
      ? `Bij ${d.key} ontbreekt iets: ${d.text('missing')}. Vul dat aan.`
      : `${d.key} ontbreekt. Vul deze regel aan.`,
  'value-wrong-kind': (d) =>
    `Bij ${d.key} hoort ${enumerateMost(d.list('expected').map((kind) => KINDS[kind] ?? kind))}, en er staat ${KINDS[d.text('received')] ?? 'iets anders'}. Verander dat.`,
  'value-not-allowed': (d) =>
    `${d.quoted('value')} kan niet bij ${d.key}. ${d.choose() || 'Kies iets anders.'}`,
  'value-too-long': (d) => {
    const unit = UNITS[d.text('unit')] ?? 'tekens';
    return `${d.key} is te lang: ${d.text('length')} ${unit}. Er passen er ${d.text('max')}.`;
  },
  'value-empty': (d) =>
    d.text('reason') === 'body'
      ? 'Onder de kop ontbreekt de tekst. Schrijf die onder de tweede ---.'
      : `Bij ${d.key} staat nog niets. Vul iets in.`,
  'value-not-a-number': (d) =>
    `${d.quoted('value')} bij ${d.key} is geen heel getal. Schrijf een getal van ${d.text('min')} tot en met ${d.text('max')}.`,
  'value-out-of-range': (d) =>
    d.text('max')
      ? `${d.quoted('value')} kan niet bij ${d.key}. Kies een getal van ${d.text('min')} tot en met ${d.text('max')}.`
      : `Bij ${d.key} staan er te weinig: ${d.text('value')}. Zet er minstens ${d.text('min')} neer.`,
  'value-not-a-time': (d) => `${d.quoted('value')} bij ${d.key} is geen tijd. Schrijf een tijd als 19:30.`,
  'value-not-a-date': (d) =>
    `${d.quoted('value')} bij ${d.key} is geen bestaande dag. Schrijf een dag als 2027-01-19.`,
  'value-not-a-link': (d) =>
    d.text('condition')
      ? `De link ${d.quoted('value')} is er niet altijd. Zet er {{#if ${d.text('condition')}}} voor en {{/if}} achter.`
      : `${d.quoted('value')} is geen goede link. Schrijf een link die begint met https://.`,
  'value-not-an-email': (d) =>
    `${d.quoted('value')} bij ${d.key} is geen mailadres. Schrijf een adres als naam@school.nl.`,
  'value-not-a-phone': (d) =>
    `${d.quoted('value')} bij ${d.key} is geen telefoonnummer. Schrijf het als 070 123 45 67.`,
  'value-not-a-colour': (d) =>
    `${d.quoted('value')} bij ${d.key} is geen kleur. Schrijf een kleur als "#1d5b79".`,
  'value-control-character': (d) =>
    `${d.key ? `Bij ${d.key}` : 'Hier'} staat een onzichtbaar teken (${d.text('character')}). Typ deze tekst opnieuw.`,
  'character-not-printable': (d) => {
    const signs = d.list('character');
    const which = signs.length > 1 ? 'De tekens' : 'Het teken';
    const where = d.text('excerpt') ? `, in ${d.quoted('excerpt')}` : '';
    return `${which} ${enumerateMost(signs, 'en', 8)} ${signs.length > 1 ? 'kunnen' : 'kan'} niet in de PDF${where}. Schrijf het anders, of maak alleen webpagina's met --formaat html.`;
  },
  'date-in-past': (d) => `De bijeenkomst is al geweest: ${d.text('value')}. Kies een dag die nog komt.`,
  'colour-corrected': (d) =>
    `De kleur ${d.text('colour')} is te licht om te lezen. De stukken krijgen daarom ${d.text('corrected')}.`,

  'image-missing': (d) =>
    d.text('reason') === 'link'
      ? 'Een logo kan geen link zijn. Bewaar het naast uw bestand en schrijf hier de naam.'
      : `Het logo ${d.quoted('value')} bestaat niet. Controleer de naam en de map.`,
  'image-not-an-image': (d) =>
    IMAGE_FAULTS[d.text('reason')] ??
    `Het logo ${d.quoted('value')} is geen PNG, JPEG of SVG. Kies een andere afbeelding.`,
  'image-too-large': (d) =>
    d.number('width')
      ? `Het logo is te groot: ${d.text('width')} bij ${d.text('height')} beeldpunten. Maak het kleiner dan ${d.text('maxSide')}.`
      : `Het logo is te groot: ${size(d.number('bytes') ?? 0)}. Maak het kleiner dan ${size(d.number('maxBytes') ?? 0)}.`,
  'image-svg': svgSentence,
} satisfies Partial<Record<ProblemCode, Say>>;
