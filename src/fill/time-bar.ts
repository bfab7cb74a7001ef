import { clock } from '../model/date.ts';
import type { ThemeColour } from '../model/picture.ts';
import type { Block, Programme } from '../model/programme.ts';
import {
  type Area,
  drawingWidth,
  edged,
  type Label,
  LETTERS,
  leftOf,
  rightOf,
  roomFor,
  tenth,
  type WordedDrawing,
} from './worded-drawing.ts';

const GAP = 2;
const BAR = 24;
const TICK = 5;
const HEIGHT = 40;

/** Draws the blocks of a programme to scale. Talks in a round have no clock times, so they count minutes from zero. */
export function timeBar(programme: Programme): WordedDrawing {
  const width = drawingWidth(programme.brief.school.letters);
  const unit = width / programme.minutes;
  const isRound = programme.talkStarts.length > 0;
  const timeAt = (offset: number): string => (isRound ? String(offset) : clock(programme.start + offset));
  const parts = programme.blocks.map((block, i) => partOf(block, i, unit));
  const times = timeLabels(programme, width, timeAt);
  return {
    breedte: width,
    hoogte: HEIGHT,
    beschrijving: describe(programme, timeAt),
    vlakken: [...parts.flatMap(({ areas }) => areas), ...times.map((time) => tickAt(time, width))],
    woorden: [...parts.flatMap(({ labels }) => labels), ...times],
  };
}

function partOf(block: Block, i: number, unit: number): { areas: Area[]; labels: Label[] } {
  const { fill, letters } = colours(block, i);
  const x = tenth(block.offset * unit);
  const breedte = tenth(Math.max(1, block.minutes * unit - GAP));
  const area: Area = { kleur: fill, x, y: 0, breedte, hoogte: BAR, rond: 3 };
  const label = { kleur: letters, y: 16, maat: LETTERS.inside };
  const nummer = String(i + 1);
  const minutes = `${block.minutes} min`;
  const hasRoom = roomFor(nummer) + roomFor(minutes) + 24 <= breedte;
  return {
    areas: fill === 'hoofd' ? [area] : edged(area),
    labels: hasRoom
      ? [
          { ...label, x: tenth(x + 9), anker: 'start', tekst: nummer },
          { ...label, x: tenth(x + breedte - 9), anker: 'end', tekst: minutes, maat: LETTERS.under },
        ]
      : [{ ...label, x: tenth(x + breedte / 2), anker: 'middle', tekst: nummer }],
  };
}

/** Neighbours differ in lightness, so that the bar also reads in black and white; a break is empty. */
function colours(block: Block, i: number): { fill: ThemeColour; letters: ThemeColour } {
  if (block.phase === 'pauze') return { fill: 'papier', letters: 'inkt' };
  return i % 2 === 0 ? { fill: 'hoofd', letters: 'papier' } : { fill: 'middel', letters: 'inkt' };
}

/** The times under the bar: begin, end, and each start between them that has room. */
function timeLabels(programme: Programme, width: number, timeAt: (offset: number) => string): Label[] {
  const unit = width / programme.minutes;
  const label = (x: number, offset: number, anker: Label['anker']): Label => ({
    kleur: 'inkt',
    x: tenth(x),
    y: HEIGHT - 2,
    maat: LETTERS.under,
    anker,
    tekst: timeAt(offset),
  });
  const shown: Label[] = [label(0, 0, 'start')];
  const end = label(width, programme.minutes, 'end');
  for (const { offset } of programme.blocks.slice(1)) {
    const next = label(offset * unit, offset, 'middle');
    const previous = shown.at(-1);
    const isFree = !previous || leftOf(next) > rightOf(previous);
    if (isFree && rightOf(next) < leftOf(end)) shown.push(next);
  }
  return [...shown, end];
}

/** A line from the bar to a time, so that the eye sees which start it is. */
function tickAt({ x }: Label, width: number): Area {
  const left = Math.min(Math.max(x - GAP / 2 - 0.5, 0), width - GAP - 1);
  return { kleur: 'inkt', x: tenth(left), y: BAR, breedte: 1, hoogte: TICK, rond: 0 };
}

function describe(programme: Programme, timeAt: (offset: number) => string): string {
  const parts = programme.blocks.map(
    (block, i) => `${i + 1}. ${block.title}, ${block.minutes} ${block.minutes === 1 ? 'minuut' : 'minuten'}`,
  );
  const unit = programme.talkStarts.length > 0 ? 'minuten' : 'uur';
  return `Tijdbalk van ${timeAt(0)} tot ${timeAt(programme.minutes)} ${unit}: ${parts.join('; ')}.`;
}
