import type { Letters } from '../model/scale.ts';
import {
  type Area,
  drawingWidth,
  type Label,
  LETTERS,
  leftOf,
  rightOf,
  roomFor,
  tenth,
  type WordedDrawing,
} from './worded-drawing.ts';

/** Something on the timeline of a planning. */
export interface TimelineMoment {
  readonly title: string;
  /** Days after the day of the meeting; less than zero before it. */
  readonly days: number;
}

const DOT = 8.5;
/** Height of one row of dots. */
const ROW = 18;
/** From the lowest dots to the line. */
const STEM = 6;
/** From the line to the baseline of the words under it, and of a second line of them where they would touch. */
const FIRST_BASELINE = 17;
const SECOND_BASELINE = 30;
/** Between words beside one another. */
const SPACE = 6;

/**
 * Draws a planning to scale: a numbered dot for each moment, in the order of the days, above a line with a mark every week
 * (or every few, when there are many), and the day of the meeting. Dots that would touch go above one another.
 * @param letters beside large ones the drawing has fewer units, so that its own letters are larger
 */
export function timeline(moments: readonly TimelineMoment[], letters?: Letters): WordedDrawing {
  const width = drawingWidth(letters);
  const inOrder = moments.toSorted((a, b) => a.days - b.days);
  const first = Math.min(0, ...inOrder.map(({ days }) => days));
  const last = Math.max(0, ...inOrder.map(({ days }) => days));
  const unit = (width - 2 * DOT) / Math.max(1, last - first);
  const xOf = (days: number): number => tenth(DOT + (days - first) * unit);

  const rows = rowsOf(inOrder.map(({ days }) => xOf(days)));
  const axis = tenth(Math.max(1, ...rows.map((row) => row + 1)) * ROW + STEM);
  const dots = inOrder.map(({ days }, i) => ({
    x: xOf(days),
    y: axis - STEM - ROW * ((rows[i] ?? 0) + 0.5),
  }));
  const marks = weekMarks(first, last, xOf);
  const words = wordsUnder(marks, xOf(0), axis, width);
  return {
    breedte: width,
    hoogte: Math.max(...words.map(({ y }) => y)) + 3,
    beschrijving: describe(inOrder, first, last),
    vlakken: [
      ...dots.map(({ x, y }) => upright('lijn', x, y, axis, 1)),
      { kleur: 'hoofd', x: 0, y: axis - 1.5, breedte: width, hoogte: 3, rond: 1.5 },
      ...marks.map(({ x }) => upright('inkt', x, axis, axis + 5, 1)),
      upright('inkt', xOf(0), axis - STEM, axis + STEM, 3),
      ...dots.map(dotAt),
    ],
    woorden: [...dots.map(({ x, y }, i) => numberAt(x, y, i + 1)), ...words],
  };
}

/** The lowest row for each dot in which it touches none before it. */
function rowsOf(places: readonly number[]): number[] {
  const ends: number[] = [];
  return places.map((x) => {
    const free = ends.findIndex((end) => x - end >= 2 * DOT + 1);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    return row;
  });
}

interface WeekMark {
  readonly x: number;
  readonly days: number;
  readonly isEnd: boolean;
}

/** Marks at both ends and every week, two or four weeks from the day, so that there are about fifteen at most. */
function weekMarks(first: number, last: number, xOf: (days: number) => number): WeekMark[] {
  const weeks = (last - first) / 7;
  const step = 7 * ([1, 2, 4, 8, 13, 26, 52].find((count) => weeks / count <= 15) ?? 104);
  const days = new Set([first, last]);
  for (let day = Math.ceil(first / step) * step; day < last; day += step) days.add(day);
  return [...days]
    .filter((day) => day !== 0)
    .sort((a, b) => a - b)
    .map((day) => ({ x: xOf(day), days: day, isEnd: day === first || day === last }));
}

/** The day, both ends in full (lower where they would touch the day), and the number of weeks between, where it has room. */
function wordsUnder(marks: readonly WeekMark[], day: number, axis: number, width: number): Label[] {
  const label = (x: number, tekst: string, low = false): Label => {
    const half = roomFor(tekst) / 2;
    const anker = x < half ? 'start' : x > width - half ? 'end' : 'middle';
    const edge = { start: 0, middle: x, end: width }[anker];
    const y = tenth(axis + (low ? SECOND_BASELINE : FIRST_BASELINE));
    return { kleur: 'inkt', x: edge, y, maat: LETTERS.under, anker, tekst };
  };
  const shown = [label(day, 'de dag')];
  const isFree = (one: Label): boolean =>
    shown.every((other) => rightOf(one) + SPACE <= leftOf(other) || leftOf(one) >= rightOf(other) + SPACE);
  for (const { x, days } of marks.filter(({ isEnd }) => isEnd)) {
    const end = label(x, distanceInWords(days));
    shown.push(isFree(end) ? end : label(x, distanceInWords(days), true));
  }
  for (const { x, days } of marks.filter(({ isEnd }) => !isEnd)) {
    const weeks = label(x, String(Math.abs(days) / 7));
    if (isFree(weeks)) shown.push(weeks);
  }
  return shown.sort((a, b) => leftOf(a) - leftOf(b));
}

function upright(kleur: Area['kleur'], x: number, top: number, bottom: number, width: number): Area {
  const height = tenth(bottom - top);
  return { kleur, x: tenth(x - width / 2), y: tenth(top), breedte: width, hoogte: height, rond: 0 };
}

function dotAt({ x, y }: { readonly x: number; readonly y: number }): Area {
  return {
    kleur: 'hoofd',
    x: tenth(x - DOT),
    y: tenth(y - DOT),
    breedte: 2 * DOT,
    hoogte: 2 * DOT,
    rond: DOT,
  };
}

function numberAt(x: number, y: number, number: number): Label {
  return {
    kleur: 'papier',
    x,
    y: tenth(y + 3.6),
    maat: LETTERS.under,
    anker: 'middle',
    tekst: String(number),
  };
}

function describe(moments: readonly TimelineMoment[], first: number, last: number): string {
  const parts = moments.map(({ title, days }, i) => `${i + 1}. ${title}, ${distanceInWords(days)}`);
  return `Tijdlijn van ${distanceInWords(first)} tot ${distanceInWords(last)}: ${parts.join('; ')}.`;
}

/** `26 weken ervoor`, `3 dagen erna`, `de dag`. */
function distanceInWords(days: number): string {
  if (days === 0) return 'de dag';
  const size = Math.abs(days);
  const count = size % 7 === 0 ? size / 7 : size;
  const [one, more] = size % 7 === 0 ? ['week', 'weken'] : ['dag', 'dagen'];
  return `${count} ${count === 1 ? one : more} ${days < 0 ? 'ervoor' : 'erna'}`;
}
