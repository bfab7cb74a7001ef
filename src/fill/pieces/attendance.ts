import type { IsoDate } from '../../model/date.ts';
import { addDays, clock, dateInWords, isoClock } from '../../model/date.ts';
import type { PaperGround } from '../paper-ground.ts';
import type { WordedDrawing } from '../worded-drawing.ts';

/** The paper to count on who came: boxes and empty lines, never names. */
export interface AttendanceVariables {
  readonly aanwezigheid: {
    readonly turven: { readonly volwassenen: WordedDrawing; readonly kinderen: WordedDrawing };
    /** Languages that the brief names, and as many empty lines as keep the table short. */
    readonly talen: readonly string[];
    readonly lege_talen: readonly number[];
    /** The talks of a round; `null` when it is none. */
    readonly gesprekken: readonly { readonly tijd: string; readonly tijd_iso: string }[] | null;
  };
}

/** The paper with parents to invite in person (M92): empty lines. */
export interface InviteVariables {
  readonly uitnodigen: {
    readonly klaar: string;
    readonly klaar_iso: IsoDate;
    readonly regels: readonly number[];
  };
}

/** Blocks of five boxes: with ten of them fifty people are counted at a glance. */
const BLOCKS = { adults: 10, children: 10 };
const IN_A_BLOCK = 5;

/** More languages than this are no longer read on one page; so many lines stay empty. */
const MOST_LANGUAGES = 8;
const EMPTY_LANGUAGES = 2;

const INVITED = 9;

/** Fills the paper to count on. */
export function attendanceVariables({ programme }: Pick<PaperGround, 'programme'>): AttendanceVariables {
  const { languages } = programme.brief.meeting;
  return {
    aanwezigheid: {
      turven: {
        volwassenen: tally(BLOCKS.adults, 'volwassenen'),
        kinderen: tally(BLOCKS.children, 'kinderen'),
      },
      talen: ['Nederlands', ...languages.filter((one) => one !== 'Nederlands')].slice(0, MOST_LANGUAGES),
      lege_talen: countTo(EMPTY_LANGUAGES),
      gesprekken:
        programme.talkStarts.length === 0
          ? null
          : programme.talkStarts.map((start) => ({ tijd: clock(start), tijd_iso: isoClock(start) })),
    },
  };
}

/** Fills the paper with parents to invite: it is ready before answers are due. */
export function inviteVariables({ programme }: Pick<PaperGround, 'programme'>): InviteVariables {
  const { date, replyBefore } = programme.brief.meeting;
  const ready = replyBefore ?? addDays(date, -7);
  return { uitnodigen: { klaar: dateInWords(ready), klaar_iso: ready, regels: countTo(INVITED) } };
}

// Units of the drawing: a box with its edge, between two boxes, and between two blocks.
const BOX = { side: 16, edge: 0.9, gap: 3, between: 11, radius: 2 };

/** A row of boxes in blocks of five, drawn as edges: filled squares with smaller ones of paper on them. */
function tally(blocks: number, whom: string): WordedDrawing {
  const step = BOX.side + BOX.gap;
  const perRow = blocks / 2;
  const block = IN_A_BLOCK * step - BOX.gap + BOX.between;
  const boxes = countTo(blocks * IN_A_BLOCK).map((i) => {
    const [whole, inBlock] = [Math.floor(i / IN_A_BLOCK), i % IN_A_BLOCK];
    return {
      x: (whole % perRow) * block + inBlock * step,
      y: Math.floor(whole / perRow) * (BOX.side + BOX.between),
    };
  });
  return {
    breedte: perRow * block - BOX.between,
    hoogte: 2 * BOX.side + BOX.between,
    beschrijving: `${blocks * IN_A_BLOCK} hokjes om ${whom} te turven, in groepjes van ${IN_A_BLOCK}`,
    vlakken: boxes.flatMap(({ x, y }) => [
      { kleur: 'inkt', x, y, breedte: BOX.side, hoogte: BOX.side, rond: BOX.radius },
      {
        kleur: 'papier',
        x: x + BOX.edge,
        y: y + BOX.edge,
        breedte: BOX.side - 2 * BOX.edge,
        hoogte: BOX.side - 2 * BOX.edge,
        rond: BOX.radius - BOX.edge,
      },
    ]),
    woorden: [],
  };
}

function countTo(number: number): readonly number[] {
  return Array.from({ length: number }, (_, i) => i);
}
