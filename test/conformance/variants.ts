import type { PackOptions } from '../../src/make/workshop.ts';

/** A way of making the examples. */
export interface Variant {
  /** Also its folder in `uit/conformiteit`. */
  readonly name: string;
  /** What the command line adds. */
  readonly options?: Partial<PackOptions>;
  /** The school's file, changed. */
  readonly school?: (yaml: string) => string;
}

// Too light to read on white, so that the theme has to correct it.
const PALE = 'kleuren:\n  hoofd: "#ffd84d"\n  accent: "#fff3b0"\n';

/** Every variant that all examples are checked in: a theme, or another size of letters, is one line here. */
export const VARIANTS: readonly Variant[] = [
  { name: 'gewoon', options: { booklet: true } },
  { name: 'warm', options: { look: 'warm' } },
  { name: 'zuinig', options: { look: 'zuinig' } },
  { name: 'groot', options: { letters: 'groot', booklet: true } },
  { name: 'warm-groot', options: { look: 'warm', letters: 'groot' } },
  { name: 'zuinig-groot', options: { look: 'zuinig', letters: 'groot' } },
  { name: 'bleek', school: (yaml) => yaml.replace(/^kleuren:\n(?: +.*\n?)+/m, '') + PALE },
];
