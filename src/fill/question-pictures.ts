import type { PictureScale, QuestionPicture } from '../model/forms.ts';
import { ICON_LINE, ICONS } from '../model/icons.ts';
import type { Drawing, Picture, Shape, ThemeColour } from '../model/picture.ts';
import { box, circle, round } from './outlines.ts';

/** A drawing for people who do not read Dutch, and the same in words. */
interface WordedPicture {
  readonly drawing: Drawing;
  /** Alternative text. */
  readonly words: string;
}

/** A drawing as templates name it: `<img src="beeld:{{beeld}}" alt="{{alt}}" …>`. */
export interface NamedDrawing {
  readonly beeld: string;
  /** Alternative text. */
  readonly alt: string;
}

/** One answer as a drawing, with one or two words. */
export interface PictureAnswer extends NamedDrawing {
  readonly woord: string;
}

const FIELD = 48;

/** What a question is about. Lines and light grounds: all reads in black and white. */
const QUESTIONS: Readonly<Record<QuestionPicture, WordedPicture>> = {
  deur: picture('Een deur die openstaat.', [
    ...ground(box(12, 5, 24, 38, 1)),
    line('M5 43h38'),
    { d: 'M12 5l15 5v37l-15-4z', fill: 'papier', stroke: edge(2.4) },
    filled(circle(23, 28, 1.8)),
  ]),
  oor: picture('Een oor dat luistert.', [
    ...ground('M13 20c0-8 5-14 12-14s12 5.5 12 12.5c0 8-7 9-7.5 15.5c-.4 5-3 8-7 8c-3.5 0-6-2.5-6-6'),
    line('M19 21c0-5 2.5-8.5 6.5-8.5s6 2.8 6 6.5c0 4.5-5 4.5-5 8.5'),
    line('M42 10c2.5 5 2.5 12 0 17'),
  ]),
  praten: fromIcon('Twee mensen praten: twee tekstballonnen.', ICONS.tolk),
  lamp: picture('Een lamp die brandt: het is duidelijk.', [
    ...ground('M17 32c0-4-6-6-6-14a13 13 0 0 1 26 0c0 8-6 10-6 14z'),
    line('M18.5 37.5h11M20 42.5h8M3 18h3M42 18h3M8 6l2 2M40 6l-2 2'),
  ]),
  kalender: fromIcon('Een kalender: nog een keer komen.', ICONS.wanneer),
  mensen: fromIcon('Twee mensen naast elkaar.', ICONS.wie),
  telefoon: fromIcon('Een telefoon om te bellen.', ICONS.bellen),
  lijst: picture('Een blad met vinkjes.', [
    ...ground(box(9, 5, 30, 39, 3)),
    line('M14 15l2.5 2.5l4-5M14 25l2.5 2.5l4-5M14 35l2.5 2.5l4-5M26 15.5h8M26 25.5h8M26 35.5h8'),
  ]),
  hart: picture('Een hart.', [
    ...ground('M24 42C12 33 5 26 5 17.5A9.5 9.5 0 0 1 24 13.5A9.5 9.5 0 0 1 43 17.5C43 26 36 33 24 42z'),
  ]),
  huis: picture('Een huis.', [...ground('M9 22v21h30V22'), line('M4 25L24 6l20 19M20 43V31h8v12')]),
  kind: fromIcon('Een kind.', ICONS.kinderen),
  hand: picture('Een hand die omhooggaat.', [
    ...ground(
      'M15 45v-6L7.5 28a3 3 0 0 1 5-3.3l4 5.3V11a2.9 2.9 0 0 1 5.8 0V7.5a2.9 2.9 0 0 1 5.8 0V11a2.9 2.9 0 0 1 5.8 0v5a2.9 2.9 0 0 1 5.8 0V32c0 4-2 6-3.7 8v5z',
    ),
    line('M22.3 11v12M28.100 11v12M33.9 16v8'),
  ]),
  vraagteken: picture('Een mens met een vraagteken erbij.', [
    ...ground(circle(16, 14, 7.5)),
    ...ground('M3 43c0-11 5-16 13-16s13 5 13 16z'),
    line('M32.5 13c0-4 2.5-6.5 6-6.5s6 2.3 6 5.5c0 4.5-6 4.5-6 9.5'),
    filled(circle(38.5, 27.5, 2)),
  ]),
  kring: picture('Een tafel met mensen eromheen.', [
    ...ground(circle(24, 24, 9.5)),
    ...[0, 1, 2, 3, 4, 5].map((i) => {
      const angle = (Math.PI / 3) * i;
      return filled(circle(24 + 18 * Math.cos(angle), 24 + 18 * Math.sin(angle), 4));
    }),
  ]),
};

const FACE = circle(24, 24, 19);
const EYES = [filled(circle(17.5, 19.5, 2.4), 'inkt'), filled(circle(30.5, 19.5, 2.4), 'inkt')];
// A hand on its cuff with the thumb up: steps of a path with their points, so that it can be turned.
const THUMB = [
  ['M', [5, 22], [12, 22], [12, 42], [5, 42]],
  ['M', [12, 24], [20, 14], [20, 7]],
  ['C', [20, 2], [27, 2], [27, 7]],
  ['L', [27, 18], [38, 18]],
  ['C', [41, 18], [42.5, 20], [41.7, 22.6]],
  ['L', [38.7, 37.6]],
  ['C', [38, 40], [36, 41], [33.8, 41]],
  ['L', [19, 41], [12, 39]],
] as const;
const CLOUD = 'M14 34a8 8 0 0 1-1-15.9a11.5 11.5 0 0 1 22.3-1.6A9 9 0 0 1 34 34z';

/** Three answers as drawings, the best first. They differ in shape, never in colour alone. */
const SCALES: Readonly<
  Record<PictureScale, readonly (WordedPicture & { readonly name: string; readonly word: string })[]>
> = {
  gezichten: [
    answer('blij', 'Goed', 'Een blij gezicht.', [...ground(FACE), ...EYES, line('M14 28c3 8 17 8 20 0')]),
    answer('gewoon', 'Gaat wel', 'Een gezicht met een rechte mond.', [
      ...ground(FACE),
      ...EYES,
      line('M15 31h18'),
    ]),
    answer('niet-blij', 'Niet goed', 'Een gezicht dat niet blij is.', [
      ...ground(FACE),
      ...EYES,
      line('M14 34c3-8 17-8 20 0'),
    ]),
  ],
  duimen: [
    answer('duim-omhoog', 'Ja', 'Een duim omhoog.', ground(thumb((x, y) => [x, y]))),
    answer('duim-opzij', 'Een beetje', 'Een duim opzij.', ground(thumb((x, y) => [FIELD - y, FIELD - x]))),
    answer('duim-omlaag', 'Nee', 'Een duim omlaag.', ground(thumb((x, y) => [x, FIELD - y]))),
  ],
  weer: [
    answer('zon', 'Fijn', 'De zon schijnt.', [
      ...ground(circle(24, 24, 10)),
      line('M24 3v6M24 39v6M3 24h6M39 24h6M9 9l4.3 4.3M34.7 34.7L39 39M39 9l-4.3 4.3M13.3 34.7L9 39'),
    ]),
    answer('wolk', 'Gaat wel', 'Een wolk.', ground(CLOUD)),
    answer('regen', 'Niet fijn', 'Een wolk met regen.', [
      ...ground(CLOUD),
      line('M15 38l-2 6M24 38l-2 6M33 38l-2 6'),
    ]),
  ],
};

/** All drawings of the questions and answers, by the names of `beeld:NAME`. */
export const QUESTION_DRAWINGS: ReadonlyMap<string, Picture> = new Map([
  ...Object.entries(QUESTIONS).map(([name, { drawing }]) => [nameOf(name), drawing] as const),
  ...Object.values(SCALES).flatMap((scale) =>
    scale.map(({ name, drawing }) => [nameOf(name), drawing] as const),
  ),
]);

/** The drawing of what a question is about. */
export function namedQuestion(name: QuestionPicture): NamedDrawing {
  return { beeld: nameOf(name), alt: QUESTIONS[name].words };
}

/** The three answers of a scale, the best first. */
export function answersOf(scale: PictureScale): readonly PictureAnswer[] {
  return SCALES[scale].map(({ name, word, words }) => ({ beeld: nameOf(name), alt: words, woord: word }));
}

function nameOf(name: string): string {
  return `vraag-${name}`;
}

function picture(words: string, shapes: readonly Shape[], side = FIELD): WordedPicture {
  return { words, drawing: { kind: 'drawing', width: side, height: side, shapes } };
}

function answer(name: string, word: string, words: string, shapes: readonly Shape[]) {
  return { name, word, ...picture(words, shapes) };
}

/** A pictogram that facts carry too: the same sign means the same on every paper. */
function fromIcon(words: string, d: string): WordedPicture {
  return picture(words, [{ d, fill: 'zacht', stroke: edge(ICON_LINE * 0.6) }], 24);
}

/** The hand with each of its points moved. */
function thumb(move: (x: number, y: number) => readonly [number, number]): string {
  const steps = THUMB.map(([command, ...points]) => {
    const numbers = points.flatMap(([x, y]) => move(x, y)).map(round);
    return command + numbers.join(' ');
  });
  return `${steps.join('').replace(/(?<=.)M/g, 'zM')}z`;
}

function ground(d: string): Shape[] {
  return [{ d, fill: 'zacht', stroke: edge(2.4) }];
}

function line(d: string): Shape {
  return { d, stroke: edge(2.4) };
}

function filled(d: string, fill: ThemeColour = 'hoofd'): Shape {
  return { d, fill };
}

function edge(width: number) {
  return { colour: 'hoofd', width, cap: 'round', join: 'round' } as const;
}
