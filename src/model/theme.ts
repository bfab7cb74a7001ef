/** Everything about how pages look that both outputs share. Lengths in points (1/72 inch), colours as `#rrggbb`. */
export interface Theme {
  readonly colours: Colours;
  readonly page: { readonly width: number; readonly height: number; readonly margin: Margins };
  readonly type: Readonly<Record<TextStyle, TypeSetting>>;
}

/** White space between the edge of a page and what stands on it. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The colours of a page, by what they are for. */
export interface Colours {
  readonly ink: string;
  readonly paper: string;
  /** The school's colour, dark enough to read (4.5:1 on paper). */
  readonly main: string;
  readonly accent: string;
  /** A hint of the main colour, behind boxes; prints as light grey. */
  readonly soft: string;
  /** Between soft and main, for pictures. */
  readonly middle: string;
  readonly line: string;
  readonly muted: string;
}

/** The kinds of text that look different. */
export type TextStyle = 'h1' | 'h2' | 'h3' | 'h4' | 'lead' | 'body' | 'small' | 'label' | 'brand';

/** How one kind of text is set. */
export interface TypeSetting {
  readonly size: number;
  /** Distance between baselines. */
  readonly leading: number;
  readonly bold: boolean;
  readonly colour: keyof Colours;
}

// Share of the main colour in the ground behind boxes.
const SOFT = 0.09;

/** Least contrast of running text (WCAG 2.2, success criterion 1.4.3). */
export const TEXT_CONTRAST = 4.5;

const A4 = { width: 595.28, height: 841.89 };

/** The default theme, in a school's own colours when it has them. */
export function schoolTheme(main = '#17566b', accent = '#e0932f'): Theme {
  const paper = '#ffffff';
  const readable = readableOn(main, paper);
  return {
    colours: {
      ink: '#1c2126',
      paper,
      main: readable,
      accent,
      soft: mix(readable, paper, SOFT),
      middle: mix(readable, paper, 0.35),
      line: mix(readable, paper, 0.55),
      muted: '#4d565e',
    },
    page: { ...A4, margin: { top: 38, right: 52, bottom: 48, left: 52 } },
    type: {
      h1: { size: 25, leading: 29, bold: true, colour: 'main' },
      h2: { size: 14.5, leading: 19, bold: true, colour: 'main' },
      h3: { size: 11.5, leading: 16, bold: true, colour: 'ink' },
      h4: { size: 11, leading: 15.5, bold: true, colour: 'muted' },
      lead: { size: 12.5, leading: 17.5, bold: false, colour: 'ink' },
      body: { size: 11, leading: 15.5, bold: false, colour: 'ink' },
      small: { size: 9, leading: 12.5, bold: false, colour: 'muted' },
      label: { size: 10, leading: 14, bold: true, colour: 'main' },
      brand: { size: 13, leading: 17, bold: true, colour: 'ink' },
    },
  };
}

/** The orders in which a page that is too long tightens: white space and line distance shrink, letters never do. */
export const DENSITIES = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;

/** The theme with its line distances tightened; a density of 1 changes nothing. */
export function tightened(theme: Theme, density: number): Theme {
  const share = 0.7 + 0.3 * density;
  const type = Object.fromEntries(
    Object.entries(theme.type).map(([style, setting]) => [
      style,
      { ...setting, leading: setting.leading * share },
    ]),
  ) as Theme['type'];
  return { ...theme, type };
}

/** Contrast ratio of two colours, 1–21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The school's colour, darkened until text in it reads on paper and on its own soft ground (4.5:1, WCAG 2.2, 1.4.3). */
function readableOn(main: string, paper: string): string {
  const onPaper = darkenUntil(main, paper, TEXT_CONTRAST);
  // A darker colour has a darker ground as well, so each try is held against its own.
  for (let share = 1; share > 0; share -= 0.02) {
    const dark = mix(onPaper, '#000000', share);
    if (contrast(dark, mix(dark, paper, SOFT)) >= TEXT_CONTRAST) return dark;
  }
  return '#000000';
}

/** The colour itself, or the least darkened one that reaches the ratio against the background. */
export function darkenUntil(colour: string, background: string, ratio: number): string {
  let dark = colour;
  for (let step = 1; contrast(dark, background) < ratio && step <= 50; step++)
    dark = mix(colour, '#000000', 1 - step / 50);
  return dark;
}

/** `share` of the first colour over the second. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
