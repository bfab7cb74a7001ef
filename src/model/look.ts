/** The looks that a school can choose from, by the names that people type. */
export const LOOK_NAMES = ['helder', 'warm', 'zuinig'] as const;
/** One of them. */
export type LookName = (typeof LOOK_NAMES)[number];

/** What a theme's colours are for. */
export type ColourName = 'ink' | 'paper' | 'main' | 'accent' | 'soft' | 'middle' | 'line' | 'muted';

/** How a box stands out; what is absent is not drawn. */
export interface BoxLook {
  readonly fill?: ColourName;
  readonly stroke?: ColourName;
  /** A bar along the side where lines begin. */
  readonly bar?: ColourName;
  /** A thin line under it, across the column. */
  readonly under?: ColourName;
  /** Roundness of the corners in points. */
  readonly radius: number;
  /** White space inside, in steps of the grid. */
  readonly padding: number;
}

/** A line across the column; `weight` in points. */
export interface RuleLook {
  readonly colour: ColourName;
  readonly weight: number;
  readonly dashed: boolean;
}

/** What sets one theme apart from another besides the colours: page and PDF draw the same of it. */
export interface Look {
  /** Size of a kind of text is the body's times this, to the power of its step (see `scale`). */
  readonly ratio: number;
  /** Colour of headings: the school's own, or black. */
  readonly headings: 'main' | 'ink';
  /** Where the ground behind boxes gets its hint of colour from, and how much; `share` 0 leaves paper. */
  readonly soft: { readonly of: 'main' | 'accent'; readonly share: number };
  /** Share of the main colour in large areas of pictures. */
  readonly middle: number;
  /** Least contrast of the main colour with paper. */
  readonly contrast: number;
  /** The head of the first page: a line under it or none, and the kind of paper bare or on a pill of the main colour. */
  readonly masthead: { readonly rule?: RuleLook; readonly pill: boolean };
  /** How an h2 is marked: not, by a bar of the accent before it, or by a line under it. */
  readonly mark: 'none' | 'bar' | 'line';
  /** The title's room, and the two kinds of box. */
  readonly boxes: { readonly held: BoxLook; readonly kader: BoxLook; readonly nadruk: BoxLook };
  readonly table: {
    readonly headFill?: ColourName;
    readonly headRule?: RuleLook;
    readonly rowRule: RuleLook;
  };
  /** Whether pictures fill areas with the main colour, or draw only their edges. */
  readonly areas: 'filled' | 'outlined';
}

/** The ways in which a box can stand out. */
export type BoxStyle = 'ground' | 'frame' | 'bar' | 'under';

/** What a school changes in a look; what is absent stays as the look has it. */
export interface LookChanges {
  readonly ratio?: number;
  readonly headings?: Look['headings'];
  readonly mark?: Look['mark'];
  /** Whether a line stands under the head of the first page. */
  readonly rule?: boolean;
  readonly pill?: boolean;
  /** Roundness of boxes in points; a box with a bar or a line under it stays square. */
  readonly radius?: number;
  readonly held?: BoxStyle;
  readonly kader?: BoxStyle;
  readonly nadruk?: BoxStyle;
  /** Share of colour in the ground behind boxes. */
  readonly tint?: number;
  readonly tintOf?: Look['soft']['of'];
  readonly tableHead?: 'line' | 'ground';
  readonly areas?: Look['areas'];
}

/** The looks as data. `helder` is the one that a school has when it chooses none. */
export const LOOKS: Readonly<Record<LookName, Look>> = {
  // Grey-tinted grounds, square title with a bar, firm lines.
  helder: {
    ratio: 1.2,
    headings: 'main',
    soft: { of: 'main', share: 0.09 },
    middle: 0.35,
    contrast: 4.5,
    masthead: { rule: { colour: 'main', weight: 2.5, dashed: false }, pill: false },
    mark: 'none',
    boxes: {
      held: { fill: 'soft', bar: 'main', radius: 0, padding: 7 },
      kader: { fill: 'soft', radius: 5, padding: 6 },
      nadruk: { stroke: 'line', bar: 'accent', radius: 0, padding: 6 },
    },
    table: {
      headRule: { colour: 'main', weight: 1.6, dashed: false },
      rowRule: { colour: 'line', weight: 0.6, dashed: false },
    },
    areas: 'filled',
  },
  // Round, in the tint of the accent: no firm line anywhere.
  warm: {
    ratio: 1.22,
    headings: 'main',
    soft: { of: 'accent', share: 0.13 },
    middle: 0.3,
    contrast: 4.5,
    masthead: { pill: true },
    mark: 'bar',
    boxes: {
      held: { fill: 'soft', radius: 14, padding: 8 },
      kader: { stroke: 'line', radius: 11, padding: 6 },
      nadruk: { fill: 'soft', radius: 11, padding: 7 },
    },
    table: { headFill: 'soft', rowRule: { colour: 'line', weight: 0.7, dashed: true } },
    areas: 'filled',
  },
  // For a cheap black-and-white printer: no grounds, thin lines, black headings.
  zuinig: {
    ratio: 1.17,
    headings: 'ink',
    soft: { of: 'main', share: 0 },
    middle: 0.14,
    contrast: 7,
    masthead: { rule: { colour: 'ink', weight: 0.8, dashed: false }, pill: false },
    mark: 'line',
    boxes: {
      held: { under: 'ink', radius: 0, padding: 0 },
      kader: { stroke: 'muted', radius: 0, padding: 6 },
      nadruk: { stroke: 'ink', bar: 'main', radius: 0, padding: 6 },
    },
    table: {
      headRule: { colour: 'ink', weight: 0.9, dashed: false },
      rowRule: { colour: 'muted', weight: 0.35, dashed: false },
    },
    areas: 'outlined',
  },
};
