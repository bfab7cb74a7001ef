import { LOOK_NAMES, LOOKS, type LookName } from './look.ts';
import { styleOfBox } from './look-changes.ts';
import { LETTERS, type Letters } from './scale.ts';
import { DEFAULT_COLOURS } from './theme.ts';
import { AREAS, BOUNDS, BOXES, HEADINGS, MARKS, TABLE_HEADS, TINTS, wordsOf } from './theme-words.ts';

/** A key of `thema.yaml`, for who writes one. */
export interface ThemeKey {
  readonly key: string;
  readonly purpose: string;
  /** What it may be, in words. */
  readonly allowed: string;
  /** What it is in the look that it was asked for, as a person writes it. */
  readonly value: string;
}

/** Every key of `thema.yaml`, in the order of the file, with its value in a look. */
export function themeKeys(name: LookName, letters: Letters = 'gewoon'): readonly ThemeKey[] {
  const look = LOOKS[name];
  const { held, kader, nadruk } = look.boxes;
  const asides = wordsOf(BOXES).filter((word) => word !== 'streep');
  return [
    key('thema', 'Het begin. Wat u hieronder niet kiest, is zoals in dit thema.', LOOK_NAMES, name),
    key('letters', 'Groot is voor wie minder goed ziet.', LETTERS, letters),
    key(
      'kleuren',
      'De kleuren van uw school. De hoofdkleur is voor koppen, lijnen en balken. Het accent valt op.',
      'hoofd en accent, elk een kleur als "#1d5b79"',
      `{ hoofd: "${DEFAULT_COLOURS.main}", accent: "${DEFAULT_COLOURS.accent}" }`,
    ),
    key(
      'verhouding',
      'Hoeveel elke maat letters groter is dan de maat eronder.',
      between('verhouding'),
      decimal(look.ratio),
    ),
    key(
      'koppen',
      'De kleur van de koppen: uw hoofdkleur, of zwart.',
      wordsOf(HEADINGS),
      wordFor(HEADINGS, look.headings),
    ),
    key(
      'kopteken',
      'Wat er bij een kop staat: niets, een balkje ervoor of een streep eronder.',
      wordsOf(MARKS),
      wordFor(MARKS, look.mark),
    ),
    key(
      'naamstreep',
      'Of er bovenaan een streep onder de naam van de school staat.',
      YES_NO,
      yesNo(look.masthead.rule !== undefined),
    ),
    key(
      'knop',
      'Of rechtsboven de soort papier op een gekleurde knop staat.',
      YES_NO,
      yesNo(look.masthead.pill),
    ),
    key('titelvak', 'Waaraan u het vak met de titel ziet.', wordsOf(BOXES), wordFor(BOXES, styleOfBox(held))),
    key('kaders', 'Waaraan u een gewoon kader ziet.', asides, wordFor(BOXES, styleOfBox(kader))),
    key('nadruk', 'Waaraan u een kader ziet dat moet opvallen.', asides, wordFor(BOXES, styleOfBox(nadruk))),
    key(
      'hoeken',
      'Hoe rond de hoeken van kaders zijn. Een vak met een balk of streep blijft recht.',
      between('hoeken'),
      String(kader.radius),
    ),
    key(
      'tint',
      'Hoeveel kleur er in een vlak zit, in procenten. Met 0 krijgt een vlak een lijn.',
      between('tint'),
      String(Math.round(look.soft.share * 100)),
    ),
    key('tintkleur', 'Welke kleur er in een vlak zit.', wordsOf(TINTS), wordFor(TINTS, look.soft.of)),
    key(
      'tabelkop',
      'Waaraan u de kop van een tabel ziet.',
      wordsOf(TABLE_HEADS),
      look.table.headFill ? 'vlak' : 'streep',
    ),
    key(
      'tekeningen',
      'Of tekeningen vlakken vullen, of alleen de rand tonen. Dat spaart inkt.',
      wordsOf(AREAS),
      wordFor(AREAS, look.areas),
    ),
  ];
}

const YES_NO = ['ja', 'nee'];

function key(name: string, purpose: string, allowed: readonly string[] | string, value: string): ThemeKey {
  return { key: name, purpose, allowed: typeof allowed === 'string' ? allowed : allowed.join(', '), value };
}

function between(name: keyof typeof BOUNDS): string {
  const [least, most] = BOUNDS[name];
  return `${decimal(least)} tot en met ${decimal(most)}`;
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

function yesNo(value: boolean): string {
  return value ? 'ja' : 'nee';
}

/** The word of a list for a value of the program. */
function wordFor(list: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(list).find((word) => list[word] === value) ?? '';
}
