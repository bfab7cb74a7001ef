import { type Copies, listedName, type Paper } from '../model/paper.ts';
import type { Programme } from '../model/programme.ts';
import { copiesOf } from './copies.ts';

/** What to print, as an overview has it: the lines, and whether a number in them is a guess. */
export interface PrintListView {
  readonly regels: readonly PrintLine[];
  readonly geschat: boolean;
}

/** One paper to print. */
interface PrintLine {
  readonly naam: string;
  /** `30`, `ongeveer 30`. */
  readonly hoeveel: string;
  /** `elk gezin` */
  readonly voor: string;
  /** `A4, dubbelzijdig` */
  readonly hoe: string;
  /** Sheets of paper together; null when the number of copies or of pages is not known. */
  readonly vellen: number | null;
}

/** A paper, with its pages when it was made as a PDF. */
export interface PrintedPaper {
  readonly paper: Paper;
  readonly pages?: number;
}

const FOR: Readonly<Record<Copies, string>> = {
  one: 'voor school',
  'each-family': 'elk gezin',
  'each-person': 'iedereen die komt',
  'each-table': 'elke tafel',
  'each-team-member': 'elk teamlid',
};

/** Who meet through a screen get these as a file. */
const ON_THE_DAY: readonly Copies[] = ['each-person', 'each-table'];
const FOR_LEADER = 'voor u; stuur ouders het bestand';

/** How much of each paper is printed, and how, counted from the number of people that the brief expects. */
export function printList(programme: Programme, papers: readonly PrintedPaper[]): PrintListView {
  const isOnline = programme.brief.meeting.online !== undefined;
  const counted = papers.map((printed) => {
    const isSent = isOnline && ON_THE_DAY.includes(printed.paper.copies);
    const number = isSent ? { count: 1, guessed: false } : copiesOf(printed.paper, programme);
    return { ...printed, number, whom: isSent ? FOR_LEADER : FOR[printed.paper.copies] };
  });
  return {
    regels: counted.map(({ paper, pages, number, whom }) => ({
      naam: listedName(paper),
      hoeveel: number ? `${number.guessed ? 'ongeveer ' : ''}${number.count}` : 'tel zelf',
      voor: whom,
      hoe: [
        paper.sheet,
        isDoubleSided(paper, pages) ? 'dubbelzijdig' : 'enkelzijdig',
        ...(paper.cut ? ['daarna knippen'] : []),
      ].join(', '),
      vellen: number && pages !== undefined ? sheetsOf(paper, pages, number.count) : null,
    })),
    geschat: counted.some(({ number }) => number === undefined || number.guessed),
  };
}

function isDoubleSided({ doubleSided }: Paper, pages = 2): boolean {
  return doubleSided && pages > 1;
}

function sheetsOf(paper: Paper, pages: number, copies: number): number {
  // Of the name cards only the sheet for parents is printed again and again; the one for the team once.
  if (paper.name === 'naamkaartjes') return copies + pages - 1;
  return copies * (isDoubleSided(paper, pages) ? Math.ceil(pages / 2) : pages);
}
