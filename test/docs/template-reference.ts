import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HELPERS } from '../../src/fill/lint.ts';
import { CLASS_PURPOSES, ELEMENT_PURPOSES } from '../../src/model/element-purposes.ts';
import {
  ALLOWED,
  type AttributeRule,
  BLOCKS,
  type Content,
  contentOf,
  DIRECTIONS,
  ELEMENTS,
  type ElementSpec,
  INLINE,
  SHAPE_COLOURS,
  type Tag,
} from '../../src/model/elements.ts';
import { FACT_CLASSES } from '../../src/model/icons.ts';
import { LOOK_NAMES } from '../../src/model/look.ts';
import { themeKeys } from '../../src/model/theme-keys.ts';
import { ROOT } from '../make/examples.ts';
import { PARTIAL_PURPOSES, VARIABLE_PURPOSES } from './template-purposes.ts';
import { templateVariables, type Variable } from './template-variables.ts';

const TAGS = Object.keys(ELEMENTS) as Tag[];

/** What an element may hold, in Dutch. */
const CONTENTS: Readonly<Record<Content, string>> = {
  blocks: 'blokken',
  inline: 'tekst en woorden',
  mixed: `tekst en woorden, ${codes(ALLOWED.mixed.filter((tag) => !INLINE.includes(tag)))}`,
  items: codes(ALLOWED.items),
  pairs: codes(ALLOWED.pairs),
  pair: codes(ALLOWED.pair),
  table: codes(ALLOWED.table),
  rows: codes(ALLOWED.rows),
  cells: codes(ALLOWED.cells),
  shapes: codes(ALLOWED.shapes),
  label: 'tekst',
  empty: 'niets',
};

/** What an attribute's value may be, in Dutch. */
const RULES: Readonly<Record<Exclude<AttributeRule, readonly string[]>, string>> = {
  text: 'tekst, niet leeg',
  language: 'een taal, zoals `tr`',
  link: '`https:…`, `mailto:…`, `tel:…`, `#…` of een bestand in hetzelfde pak',
  image: '`beeld:` met een naam',
  'date-time': 'een dag `2027-01-19`, een tijd `19:30`, of `2027-01-19T19:30`',
  number: 'een getal',
  'view-box': 'vier getallen',
  path: 'een pad zoals SVG dat schrijft',
};

/** The parts of docs/templates.md that follow from the code, by the name that the page calls them in. */
export function templateReference(): Readonly<Record<string, string>> {
  return {
    helpers: HELPERS.map((name) => `\`{{#${name} …}}\``).join(', '),
    blokken: codes(BLOCKS),
    woorden: codes(INLINE),
    talen: codes(DIRECTIONS),
    thema: table(
      ['Woord', 'Wat u kiest', 'Kies uit', ...LOOK_NAMES.map((name) => `In ${name}`)],
      themeKeys(LOOK_NAMES[0]).map(({ key, purpose, allowed }, i) => [
        `\`${key}\``,
        purpose,
        allowed,
        ...LOOK_NAMES.map((name) => `\`${themeKeys(name)[i]?.value}\``),
      ]),
    ),
    elementen: table(
      ['Element', 'Waarvoor', 'Mag staan in', 'Mag bevatten', 'In de PDF'],
      TAGS.map(elementRow),
    ),
    attributen: table(['Element', 'Attribuut', 'Waarde'], TAGS.flatMap(attributeRows)),
    klassen: table(['Element', 'Klasse', 'Wat hij doet'], TAGS.flatMap(classRows)),
    feiten: codes(FACT_CLASSES),
    kleuren: codes(SHAPE_COLOURS),
    namen: table(['Naam', 'Wat erin staat', 'Namen erin'], variableRows(templateVariables())),
    delen: table(
      ['Deel', 'Wat het geeft'],
      partials().map((name) => [`\`{{> ${name}}}\``, PARTIAL_PURPOSES[name] ?? '']),
    ),
  };
}

/** The names of the partials that there are. */
export function partials(): string[] {
  return readdirSync(join(ROOT, 'templates', 'delen'))
    .map((name) => name.replace(/\.hbs$/, ''))
    .sort();
}

function elementRow(tag: Tag): string[] {
  const { role, content }: ElementSpec = ELEMENTS[tag];
  const holds = tag === 'div' ? `${CONTENTS.blocks}; in een \`dl\`: ${CONTENTS.pair}` : CONTENTS[content];
  const pdf = tag === 'div' ? `${role}; in een \`dl\`: LI` : role === 'Artifact' ? 'versiering' : role;
  return [`\`${tag}\``, ELEMENT_PURPOSES[tag], placesOf(tag), holds, pdf];
}

function placesOf(tag: Tag): string {
  if (INLINE.includes(tag)) return 'tekst';
  const parents = TAGS.filter((parent) => ALLOWED[contentOf(parent, undefined)].includes(tag));
  const others = parents.filter((parent) => ELEMENTS[parent].content !== 'blocks');
  const pair = ALLOWED.pair.includes(tag) ? ['`div` in een `dl`'] : [];
  return [
    ...(BLOCKS.includes(tag) ? ['het stuk en blokken'] : []),
    ...pair,
    ...(others.length > 0 ? [codes(others)] : []),
  ].join(', ');
}

function attributeRows(tag: Tag): string[][] {
  const { attributes, required = [] }: ElementSpec = ELEMENTS[tag];
  return Object.entries(attributes).map(([name, rule]) => [
    `\`${tag}\``,
    `\`${name}\`${required.includes(name) ? ' (moet)' : ''}`,
    typeof rule === 'string' ? RULES[rule] : codes(rule),
  ]);
}

function classRows(tag: Tag): string[][] {
  const { variants }: ElementSpec = ELEMENTS[tag];
  if (variants === SHAPE_COLOURS) return [];
  return variants.map((name) => [`\`${tag}\``, `\`${name}\``, CLASS_PURPOSES[tag]?.[name] ?? '']);
}

/** A row for every name at the top, with all names under it. */
function variableRows(variables: readonly Variable[]): string[][] {
  return variables
    .filter(({ path }) => !path.includes('.'))
    .map(({ path, kind }) => {
      const under = variables.filter((other) => other.path.startsWith(`${path}.`));
      const names = under.map((other) => `\`${other.path.slice(path.length + 1)}\`${KINDS[other.kind]}`);
      return [`\`${path}\`${KINDS[kind]}`, VARIABLE_PURPOSES[path] ?? '', names.join(', ')];
    });
}

const KINDS: Readonly<Record<Variable['kind'], string>> = {
  value: '',
  group: '',
  groups: ' (lijst)',
  values: ' (lijst van teksten)',
};

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
