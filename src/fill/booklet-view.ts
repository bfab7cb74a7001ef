import { listedName, type Paper } from '../model/paper.ts';
import type { Programme } from '../model/programme.ts';
import { type PrintListView, printList } from './print-list.ts';

/** The variables of the first pages of the booklet, on top of those of every paper. */
export interface BookletView {
  readonly boekje: {
    /** `7 stukken om uit te delen en 5 voor school` */
    readonly telling: string;
    readonly groepen: readonly {
      readonly titel: string;
      readonly stukken: readonly {
        readonly naam: string;
        readonly link: string;
        readonly bladzijde: number;
      }[];
    }[];
    /** A poster or a leaflet is among the papers: it is printed from its own file too. */
    readonly andere_maat: boolean;
  };
  readonly printlijst: PrintListView;
}

/** A paper of the booklet. */
export interface BookletPaper {
  readonly paper: Paper;
  /** Pages of its own file. */
  readonly pages: number;
  /** Where it begins in the booklet, counted from 1. */
  readonly firstPage: number;
}

/** The same papers in the order of the booklet: what is handed out, and then what stays at school. */
export function inBookletOrder<T extends { readonly paper: Paper }>(papers: readonly T[]): T[] {
  return GROUPS.flatMap(({ readers }) => papers.filter(({ paper }) => paper.readers === readers));
}

const GROUPS = [
  { readers: 'parents', title: 'Om uit te delen', counted: 'om uit te delen' },
  { readers: 'school', title: 'Voor school', counted: 'voor school' },
] as const;

/** What the cover, the contents and the print list say. */
export function bookletView(programme: Programme, papers: readonly BookletPaper[]): BookletView {
  const groups = GROUPS.flatMap(({ readers, title, counted }) => {
    const own = papers.filter(({ paper }) => paper.readers === readers);
    return own.length > 0 ? [{ title, counted, own }] : [];
  });
  const count = (number: number): string => `${number} ${number === 1 ? 'stuk' : 'stukken'}`;
  return {
    boekje: {
      telling: groups
        .map(({ own, counted }, i) => `${i === 0 ? count(own.length) : own.length} ${counted}`)
        .join(' en '),
      groepen: groups.map(({ title, own }) => ({
        titel: title,
        stukken: own.map(({ paper, firstPage }) => ({
          naam: listedName(paper),
          link: `#${paper.name}`,
          bladzijde: firstPage,
        })),
      })),
      andere_maat: papers.some(({ paper }) => paper.sheet !== 'A4'),
    },
    printlijst: printList(programme, papers),
  };
}
