import { contrast, darkenUntil, mix, TEXT_CONTRAST } from './colour.ts';
import { type ColourName, LOOKS, type Look, type LookChanges, type LookName } from './look.ts';
import { changedLook } from './look-changes.ts';
import { BASES, type Letters, scale, type TextStyle, type TypeSize } from './scale.ts';
import { SHEETS, type SheetName } from './sheet.ts';

/** Everything about how pages look that both outputs share. Lengths in points (1/72 inch), colours as `#rrggbb`. */
export interface Theme {
  readonly colours: Colours;
  readonly page: { readonly width: number; readonly height: number; readonly margin: Margins };
  /** Step of the baseline grid: leadings and distances are whole steps, until a full page tightens. */
  readonly grid: number;
  readonly type: Readonly<Record<TextStyle, TypeSetting>>;
  readonly look: Look;
  readonly letters: Letters;
}

/** White space between the edge of a page and what stands on it. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * The colours of a page, by what they are for. `main` is the school's colour, dark enough to read on paper and on `soft`;
 * `soft` is the ground behind boxes, which prints as light grey; `middle` lies between the two, for pictures.
 */
export type Colours = Readonly<Record<ColourName, string>>;

/** How one kind of text is set. */
export interface TypeSetting extends TypeSize {
  readonly bold: boolean;
  readonly colour: ColourName;
}

/** The colours of a school that has none of its own. */
export const DEFAULT_COLOURS = { main: '#17566b', accent: '#e0932f' } as const;

/** A theme: in a school's own colours when it has them, in the look and with the letters that it chose, changed as it likes. */
export function schoolTheme(
  main: string = DEFAULT_COLOURS.main,
  accent: string = DEFAULT_COLOURS.accent,
  lookName: LookName = 'helder',
  letters: Letters = 'gewoon',
  changes: LookChanges = {},
): Theme {
  const look = changedLook(LOOKS[lookName], changes);
  const sizes = scale(look, letters);
  const heading = { bold: true, colour: look.headings } as const;
  const text = { bold: false, colour: 'ink' } as const;
  return {
    colours: coloursFor(look, main, accent),
    page: { ...SHEETS.A4, margin: { top: 38, right: 52, bottom: letters === 'groot' ? 58 : 48, left: 52 } },
    grid: BASES[letters].grid,
    type: {
      h1: { ...sizes.h1, ...heading },
      h2: { ...sizes.h2, ...heading },
      h3: { ...sizes.h3, bold: true, colour: 'ink' },
      h4: { ...sizes.h4, bold: true, colour: 'muted' },
      lead: { ...sizes.lead, ...text },
      body: { ...sizes.body, ...text },
      small: { ...sizes.small, bold: false, colour: 'muted' },
      label: { ...sizes.label, bold: true, colour: 'main' },
      brand: { ...sizes.brand, bold: true, colour: 'ink' },
    },
    look,
    letters,
  };
}

// A leaflet is held in the hand: it needs less white around it than a letter.
const LEAFLET_MARGIN = 0.68;

// A poster is read from further away than a letter. The sheet itself grows 1.41 times, so that more stands on it as well.
const WALL = 1.3;

/**
 * The theme on another size of paper. A3 hangs on a wall and is read from further away: its letters grow.
 * A5 keeps the letters of A4, with smaller margins.
 */
export function onSheet(theme: Theme, sheet: SheetName): Theme {
  if (sheet === 'A4') return theme;
  if (sheet === 'A3') return enlarged(theme, WALL);
  return { ...theme, page: { ...SHEETS.A5, margin: scaledMargins(theme, LEAFLET_MARGIN) } };
}

function enlarged(theme: Theme, times: number): Theme {
  const page = { ...SHEETS.A3, margin: scaledMargins(theme, times) };
  return { ...withType(theme, times), page };
}

/**
 * The theme for what is read from far away: its letters and distances so many times as large, on the same page. Titles of
 * all ranks are as large as the first, and what else stands in columns stands under one another, as beside large letters.
 */
export function largerType(theme: Theme, times: number): Theme {
  const larger = withType(theme, times);
  return { ...larger, letters: 'groot', type: { ...larger.type, h2: larger.type.h1 } };
}

function withType(theme: Theme, times: number): Theme {
  const type = Object.fromEntries(
    Object.entries(theme.type).map(([style, { size, leading, ...rest }]) => [
      style,
      { ...rest, size: size * times, leading: leading * times },
    ]),
  ) as Theme['type'];
  return { ...theme, grid: theme.grid * times, type };
}

function scaledMargins({ page }: Theme, times: number): Theme['page']['margin'] {
  const { top, right, bottom, left } = page.margin;
  // The foot of a page has a fixed place.
  return {
    top: top * times,
    right: right * times,
    bottom: Math.max(bottom, bottom * times),
    left: left * times,
  };
}

/** How much larger than ordinary these letters are: pictures beside words grow with them. */
export function enlargementOf({ type }: Pick<Theme, 'type'>): number {
  return type.body.size / BASES.gewoon.body;
}

/**
 * The steps in which a document that is too long tightens: shares of its white space. First only white space shrinks, then
 * the distance between lines with it, at the end white space alone. Letters and margins never do.
 */
export const DENSITIES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4] as const;

const LINES = { from: 0.8, to: 0.5, least: 0.85 };

/** The theme with the distances between its lines as a density has them; white space is left to who lays out. */
export function tightened(theme: Theme, density: number): Theme {
  if (density >= LINES.from) return theme;
  const way = Math.min(1, (LINES.from - density) / (LINES.from - LINES.to));
  const share = 1 - way * (1 - LINES.least);
  const type = Object.fromEntries(
    Object.entries(theme.type).map(([style, setting]) => [
      style,
      { ...setting, leading: setting.leading * share },
    ]),
  ) as Theme['type'];
  return { ...theme, type };
}

function coloursFor(look: Look, main: string, accent: string): Colours {
  const paper = '#ffffff';
  const softOf = (dark: string): string =>
    mix(look.soft.of === 'main' ? dark : accent, paper, look.soft.share);
  const readable = readableOn(darkenUntil(main, paper, look.contrast), softOf);
  return {
    ink: '#1c2126',
    paper,
    main: readable,
    accent,
    soft: softOf(readable),
    middle: mix(readable, paper, look.middle),
    line: mix(readable, paper, 0.55),
    muted: '#4d565e',
  };
}

/** The colour, darkened until text in it reads on its own soft ground (4.5:1, WCAG 2.2, 1.4.3). */
function readableOn(onPaper: string, softOf: (main: string) => string): string {
  // A darker colour may have a darker ground as well, so each try is held against its own.
  for (let share = 1; share > 0; share -= 0.02) {
    const dark = mix(onPaper, '#000000', share);
    if (contrast(dark, softOf(dark)) >= TEXT_CONTRAST) return dark;
  }
  return '#000000';
}
