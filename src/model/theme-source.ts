import { z } from 'zod';
import { compact } from './compact.ts';
import { colour, decimal, oneOf, whole, yesNo } from './fields.ts';
import { LOOK_NAMES } from './look.ts';
import { LETTERS } from './scale.ts';
import type { Style } from './school-style.ts';
import { AREAS, BOUNDS, BOXES, HEADINGS, MARKS, TABLE_HEADS, TINTS, wordsOf } from './theme-words.ts';

/** A box beside the text always has sides; only the title's room may have no more than a line under it. */
const ASIDES = wordsOf(BOXES).filter((word) => word !== 'streep');

/** `thema.yaml` in a school's own folder of templates: what it changes in a look, all of it optional and within bounds. */
export const themeSource = z
  .strictObject({
    thema: oneOf(LOOK_NAMES).optional(),
    letters: oneOf(LETTERS).optional(),
    kleuren: z.strictObject({ hoofd: colour().optional(), accent: colour().optional() }).optional(),
    verhouding: decimal(...BOUNDS.verhouding).optional(),
    koppen: oneOf(wordsOf(HEADINGS)).optional(),
    kopteken: oneOf(wordsOf(MARKS)).optional(),
    naamstreep: yesNo().optional(),
    knop: yesNo().optional(),
    titelvak: oneOf(wordsOf(BOXES)).optional(),
    kaders: oneOf(ASIDES).optional(),
    nadruk: oneOf(ASIDES).optional(),
    hoeken: whole(...BOUNDS.hoeken).optional(),
    tint: whole(...BOUNDS.tint).optional(),
    tintkleur: oneOf(wordsOf(TINTS)).optional(),
    tabelkop: oneOf(wordsOf(TABLE_HEADS)).optional(),
    tekeningen: oneOf(wordsOf(AREAS)).optional(),
  })
  .transform(
    (t): Style =>
      compact({
        look: t.thema,
        letters: t.letters,
        colours: t.kleuren && compact({ main: t.kleuren.hoofd, accent: t.kleuren.accent }),
        changes: compact({
          ratio: t.verhouding,
          headings: t.koppen && HEADINGS[t.koppen],
          mark: t.kopteken && MARKS[t.kopteken],
          rule: t.naamstreep,
          pill: t.knop,
          held: t.titelvak && BOXES[t.titelvak],
          kader: t.kaders && BOXES[t.kaders],
          nadruk: t.nadruk && BOXES[t.nadruk],
          radius: t.hoeken,
          tint: t.tint === undefined ? undefined : t.tint / 100,
          tintOf: t.tintkleur && TINTS[t.tintkleur],
          tableHead: t.tabelkop && TABLE_HEADS[t.tabelkop],
          areas: t.tekeningen && AREAS[t.tekeningen],
        }),
      }),
  );
