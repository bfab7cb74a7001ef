import type { IsoDate } from '../../model/date.ts';
import { addDays, clock, dateInWords, isoClock } from '../../model/date.ts';
import type { Programme } from '../../model/programme.ts';
import { gatheringOf } from '../copies.ts';
import type { PaperGround } from '../paper-ground.ts';
import type { WordedDrawing } from '../worded-drawing.ts';

/** The paper to count on who came: boxes and empty lines, never names. */
export interface AttendanceVariables {
  readonly aanwezigheid: {
    readonly turven: { readonly volwassenen: WordedDrawing; readonly kinderen: WordedDrawing };
    /** Languages that the brief names, and as many empty lines as keep the table short. */
    readonly talen: readonly string[];
    readonly lege_talen: readonly number[];
    /** The talks of a round, beside one another when there are many; `null` when it is none. */
    readonly gesprekken:
      | readonly { readonly rij: readonly { readonly tijd: string; readonly tijd_iso: string }[] }[]
      | null;
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

/** Boxes stand in blocks of five: with ten blocks fifty people are counted at a glance. */
const IN_A_BLOCK = 5;
const USUAL = { blocksInRow: 5, rows: 2 };

/** From more people than this on, boxes are smaller: the page has no room for more rows. */
const FULL_HALL = 75;
const SMALL = { blocksInRow: 8, mostRows: 4 };

/** More talks than this stand in two tables beside one another. */
const TALKS_IN_A_TABLE = 12;

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
        volwassenen: tally(rowsFor(gatheringOf(programme).people), 'volwassenen'),
        kinderen: tally(USUAL, 'kinderen'),
      },
      talen: ['Nederlands', ...languages.filter((one) => one !== 'Nederlands')].slice(0, MOST_LANGUAGES),
      lege_talen: countTo(EMPTY_LANGUAGES),
      gesprekken: talksOf(programme),
    },
  };
}

function talksOf({
  talkStarts,
}: Pick<Programme, 'talkStarts'>): AttendanceVariables['aanwezigheid']['gesprekken'] {
  if (talkStarts.length === 0) return null;
  const talks = talkStarts.map((start) => ({ tijd: clock(start), tijd_iso: isoClock(start) }));
  if (talks.length <= TALKS_IN_A_TABLE) return [{ rij: talks }];
  const half = Math.ceil(talks.length / 2);
  return [{ rij: talks.slice(0, half) }, { rij: talks.slice(half) }];
}

/** Fills the paper with parents to invite: it is ready before answers are due. */
export function inviteVariables({ programme }: Pick<PaperGround, 'programme'>): InviteVariables {
  const { date, replyBefore } = programme.brief.meeting;
  const ready = replyBefore ?? addDays(date, -7);
  return { uitnodigen: { klaar: dateInWords(ready), klaar_iso: ready, regels: countTo(INVITED) } };
}

// Units of the drawing: a box with its edge, between two boxes, and between two blocks.
const BOX = { side: 16, edge: 0.9, gap: 3, between: 11, radius: 2 };

/** As many rows as the people need, and no fewer than usual. */
function rowsFor(people: number): typeof USUAL {
  const blocksInRow = people > FULL_HALL ? SMALL.blocksInRow : USUAL.blocksInRow;
  const needed = Math.ceil(people / (IN_A_BLOCK * blocksInRow));
  return { blocksInRow, rows: Math.min(SMALL.mostRows, Math.max(USUAL.rows, needed)) };
}

/** Rows of boxes in blocks of five, drawn as edges: filled squares with smaller ones of paper on them. */
function tally({ blocksInRow, rows }: typeof USUAL, whom: string): WordedDrawing {
  const step = BOX.side + BOX.gap;
  const block = IN_A_BLOCK * step - BOX.gap + BOX.between;
  const number = rows * blocksInRow * IN_A_BLOCK;
  const boxes = countTo(number).map((i) => {
    const [whole, inBlock] = [Math.floor(i / IN_A_BLOCK), i % IN_A_BLOCK];
    return {
      x: (whole % blocksInRow) * block + inBlock * step,
      y: Math.floor(whole / blocksInRow) * (BOX.side + BOX.between),
    };
  });
  return {
    breedte: blocksInRow * block - BOX.between,
    hoogte: rows * (BOX.side + BOX.between) - BOX.between,
    beschrijving: `${number} hokjes om ${whom} te turven, in groepjes van ${IN_A_BLOCK}`,
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
