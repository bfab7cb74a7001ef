import { clock } from '../model/date.ts';
import type { Block, Programme } from '../model/programme.ts';

/** The agenda's time bar to scale, for an SVG. Lengths in the drawing's own units. */
export interface TimeBar {
  readonly breedte: number;
  readonly hoogte: number;
  /** Alternative text: the whole bar in words. */
  readonly beschrijving: string;
  readonly delen: readonly {
    readonly x: number;
    readonly breedte: number;
    readonly midden: number;
    readonly nummer: string;
    readonly kleur: string;
    readonly letterkleur: string;
  }[];
  readonly tijden: readonly {
    readonly x: number;
    readonly tekst: string;
    readonly anker: 'start' | 'middle' | 'end';
  }[];
}

const WIDTH = 490;
const GAP = 2;
// Room that a time label needs, so that two labels never touch.
const LABEL = 34;
// The first label starts at its place and the next is centred on its own, so these two need more.
const FIRST_LABEL = 40;

/** Draws the blocks of a programme to scale. Talks in a round have no clock times, so they count minutes from zero. */
export function timeBar(programme: Programme): TimeBar {
  const unit = WIDTH / programme.minutes;
  const isRound = programme.talkStarts.length > 0;
  const label = (offset: number): string => (isRound ? String(offset) : clock(programme.start + offset));
  const delen = programme.blocks.map((block, i) => {
    const breedte = round(Math.max(1, block.minutes * unit - GAP));
    const x = round(block.offset * unit);
    return { x, breedte, midden: round(x + breedte / 2), nummer: String(i + 1), ...colours(block, i) };
  });
  return {
    breedte: WIDTH,
    hoogte: 38,
    beschrijving: describe(programme, label),
    delen,
    tijden: labels(programme, unit, label),
  };
}

/** Neighbours differ in lightness, so that the bar also reads in black and white. */
function colours(block: Block, i: number): { kleur: string; letterkleur: string } {
  if (block.phase === 'pauze') return { kleur: 'zacht', letterkleur: 'inkt' };
  return i % 2 === 0 ? { kleur: 'hoofd', letterkleur: 'papier' } : { kleur: 'middel', letterkleur: 'inkt' };
}

function labels(programme: Programme, unit: number, label: (offset: number) => string): TimeBar['tijden'] {
  const end = { x: WIDTH, tekst: label(programme.minutes), anker: 'end' as const };
  const shown: { x: number; tekst: string; anker: 'start' | 'middle' | 'end' }[] = [];
  for (const block of programme.blocks) {
    const x = round(block.offset * unit);
    const previous = shown.at(-1);
    const needed = previous?.anker === 'start' ? FIRST_LABEL : LABEL;
    if ((previous && x - previous.x < needed) || WIDTH - x < LABEL * 1.6) continue;
    shown.push({ x, tekst: label(block.offset), anker: block.offset === 0 ? 'start' : 'middle' });
  }
  return [...shown, end];
}

function describe(programme: Programme, label: (offset: number) => string): string {
  const parts = programme.blocks.map(
    (block, i) => `${i + 1}. ${block.title}, ${block.minutes} ${block.minutes === 1 ? 'minuut' : 'minuten'}`,
  );
  return `Tijdbalk van ${label(0)} tot ${label(programme.minutes)}${programme.talkStarts.length > 0 ? ' minuten' : ' uur'}: ${parts.join('; ')}.`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
