import type { ProblemCode } from '../model/problem.ts';
import { enumerateMost } from './details.ts';
import { headingSentence, tableSentence } from './document-sentences.ts';
import type { Say } from './input-sentences.ts';

const WRITE_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'U mag hier niet schrijven. Kies een andere map met --uit.',
  EPERM: 'U mag hier niet schrijven, of het bestand staat nog open. Sluit het en probeer het opnieuw.',
  EBUSY: 'Het bestand staat nog open in een ander programma. Sluit het en probeer het opnieuw.',
  EROFS: 'Op deze plek kan niemand schrijven. Kies een andere map met --uit.',
  ENOSPC: 'De schijf is vol. Maak ruimte en probeer het opnieuw.',
  EDQUOT: 'Uw deel van de schijf is vol. Maak ruimte en probeer het opnieuw.',
  ENOENT: 'Op deze plek kan geen map komen. Kies een andere map met --uit.',
  ENOTDIR: 'Op deze plek staat een bestand, geen map. Kies een andere map met --uit.',
  EEXIST: 'Op deze plek staat een bestand, geen map. Kies een andere map met --uit.',
  EISDIR: 'Er is al een map met deze naam. Kies een andere map met --uit.',
  ENAMETOOLONG: 'De naam van de map is te lang. Kies een kortere naam met --uit.',
};

const ELEMENTS: Readonly<Record<string, string>> = {
  table: 'een tabel',
  img: 'een afbeelding',
  pre: 'een stuk code',
  code: 'een stuk code',
  blockquote: 'een citaat',
  hr: 'een streep',
  em: 'schuine tekst',
  s: 'doorgestreepte tekst',
};

const OPTION_VALUES: Readonly<Record<string, string>> = {
  '--uit': 'Schrijf de naam van een map.',
  '--inhoud': 'Schrijf de naam van een map.',
  '--school': 'Schrijf de naam van een bestand.',
  '--afspraken': 'Schrijf de naam van een bestand.',
  '--vorige': 'Schrijf de naam van een bestand.',
  '--start': 'Schrijf een tijd als 19:30.',
  '--minuten': 'Schrijf een getal van 5 tot en met 480.',
};

// What makes a piece shorter, for who has tried nothing yet.
const SHORTER: Readonly<Record<string, string>> = {
  uitnodiging: 'Kies minder onderwerpen, of maak uw titel en plek korter.',
  agenda: 'Kies minder onderwerpen of doelen.',
  nieuwsbrief: 'Maak uw voorwoord en berichten korter, of kies minder blokken.',
  terugblik: 'Schrijf minder of kortere zinnen in afspraken.yaml.',
};

/** Sentences for what goes wrong after the input was read: references, planning, templates, documents, writing. */
export const WORK_SENTENCES = {
  'reference-unknown': (d) =>
    `${d.quoted('value')} bij ${d.key} bestaat niet. ${d.choose() || 'Kijk met: samenspel bibliotheek.'}`,
  'id-duplicate': (d) =>
    `${d.quoted('value')} staat er twee keer${d.text('firstLine') ? `, ook op regel ${d.text('firstLine')}` : ''}. Geef één van de twee een andere naam.`,
  'holidays-unknown': (d) =>
    `Niet bekend is wanneer dit valt: ${enumerateMost(d.list('missing'), 'en')}. Zet uw eigen vakanties in het bestand van de school, bij "vakanties".`,
  'text-not-plain': (d) => `${d.quoted('words')}: ${d.text('advice')}`,
  'minutes-do-not-add-up': (d) =>
    `De stappen duren samen ${d.text('min')} tot ${d.text('max')} minuten. Bij "minuten" staat ${d.text('statedMin')} tot ${d.text('statedMax')}: maak dat gelijk.`,
  'source-missing': (d) =>
    `De bron ${d.quoted('value')} staat niet in bronnen.yaml. ${d.choose() || 'Zet hem daarbij.'}`,

  'minutes-too-few': (d) =>
    d.list('drop').length > 0
      ? `${d.text('minutes')} minuten is te kort: er zijn er ${d.text('needed')} nodig. Neem meer tijd, of laat dit weg: ${enumerateMost(
          d.list('drop').map((title) => `"${title}"`),
          'en',
        )}.`
      : `${d.text('minutes')} minuten is te kort: er zijn er ${d.text('needed')} nodig. Neem meer tijd of kies minder.`,
  'minutes-too-many': (d) =>
    `${d.text('minutes')} minuten is te lang voor deze bijeenkomst. Kies hoogstens ${d.text('most') || d.text('max')} minuten.`,
  'goal-not-served': (d) => {
    const topics = d.list('topics');
    const remedy = topics.length > 0 ? `Hierbij past: ${enumerateMost(topics)}.` : 'Kies een ander doel.';
    return `Het doel ${d.quoted('title', 'value')} komt zo niet aan bod. ${remedy}`;
  },
  'no-werkvorm-fits': (d) =>
    d.list('obstacles').length > 0
      ? `Geen enkele werkvorm past hier. In de weg staat: ${enumerateMost(d.list('obstacles'), 'en')}. Verander een van die dingen.`
      : 'Geen enkele werkvorm past hier. Kies een ander aantal mensen of een andere soort bijeenkomst.',
  'choice-does-not-fit': (d) =>
    `${d.quoted('title', 'value', 'goal')} past hier niet goed. ${d.text('reason') || 'Kies iets anders.'}`,

  'template-raw-output': (d) =>
    `${d.quoted('value', 'variable')} kan hier gevaarlijke tekst neerzetten. Gebruik twee accolades, en aanhalingstekens na een =.`,
  'template-unknown-variable': (d) =>
    d.text('reason') === 'title'
      ? `${d.quoted('value')} kan niet in een titel. Schrijf daar gewone tekst.`
      : `De naam ${d.quoted('value', 'variable')} is niet bekend. ${d.choose() || 'Kijk in de lijst met namen voor sjablonen.'}`,
  'template-unknown-helper': (d) =>
    `${d.quoted('value', 'helper')} kan hier niet. ${d.choose() || 'Gebruik {{naam}}, of {{#if naam}} met {{/if}}.'}`,
  'template-syntax': (d) => {
    if (d.text('reason').startsWith('{{>'))
      return `${d.quoted('reason')} kan hier niet. ${d.choose() || 'Zet er niets achter de naam.'}`;
    return `Bij ${d.quoted('value', 'reason')} kloppen de accolades niet. Sluit alles wat u opent, in dezelfde alinea.`;
  },
  'template-too-large': (d) =>
    `Dit sjabloon is te groot of te diep${d.text('max') ? ` (hoogstens ${d.text('max')})` : ''}. Verdeel het in delen.`,
  'document-element-not-allowed': (d) => {
    const element = d.text('element');
    const name =
      ELEMENTS[element] ?? (/^h[1-6]$/.test(element) ? 'een kop' : `<${element.replace(/^<|>$/g, '')}>`);
    return `Hier staat ${name}, en dat kan hier niet. Gebruik gewone tekst of een lijst.`;
  },
  'document-child-not-allowed': (d) =>
    d.text('element') === 'tekst'
      ? 'Hier kan geen losse tekst staan. Zet er <p> voor en </p> achter.'
      : `<${d.text('element') || d.text('child')}> kan niet in <${d.text('parent')}>. Zet het op een andere plek.`,
  'document-attribute-not-allowed': (d) => {
    const attribute = d.text('attribute');
    const isKnown = attribute === 'class' || d.list('allowed').includes(attribute);
    if (!isKnown) return `${d.quoted('attribute')} kan niet bij <${d.text('element')}>. Haal het weg.`;
    if (d.text('value') === '')
      return `Bij <${d.text('element')}> staat geen ${d.quoted('attribute')}. Vul het aan.`;
    return `${d.quoted('value')} kan niet bij ${d.quoted('attribute')} van <${d.text('element')}>. Kies iets anders.`;
  },
  'document-not-closed': (d) =>
    `<${d.text('element')}> wordt niet afgesloten. Zet er </${d.text('element')}> achter.`,
  'document-markup-broken': (d) =>
    `De opmaak klopt hier niet${d.text('excerpt') ? `, bij ${d.quoted('excerpt')}` : ''}. Controleer de haakjes.`,
  'document-heading': headingSentence,
  'document-table': tableSentence,
  'page-overflow': (d) =>
    `${d.quoted('label')} is ${d.text('pages')} bladzijden lang, en ${d.text('wanted')} leest prettiger. De regels staan al zo dicht op elkaar als kan. ${SHORTER[d.text('paper')] ?? 'Maak uw eigen teksten korter.'}`,

  'nothing-to-write': (d) =>
    `Van deze stukken komt niets in: ${enumerateMost(d.list('formats'), 'en')}. Kies bij --formaat ook pdf of html.`,
  'option-unknown-value': (d) =>
    `${d.quoted('value')} kan niet bij ${d.text('option')}. ${d.choose() || (OPTION_VALUES[d.text('option')] ?? 'Schrijf een dag als 2027-01-19.')}`,
  'would-overwrite': (d) =>
    `Hier ${d.list('names').length === 1 ? 'staat' : 'staan'} al: ${enumerateMost(d.list('names'), 'en')}. Kies een andere map met --uit, of gebruik --overschrijf.${d.list('names').includes('afspraken.yaml') ? ' Wat u zelf in afspraken.yaml schreef, blijft dan staan.' : ''}`,
  'write-failed': (d) =>
    WRITE_REASONS[d.text('reason')] ??
    `Schrijven lukt niet (${d.text('reason') || 'onbekend'}). Probeer een andere map met --uit.`,
  rule: (d) => `${d.text('says')} ${d.text('why')} ${d.text('remedy')}`,
} satisfies Partial<Record<ProblemCode, Say>>;
