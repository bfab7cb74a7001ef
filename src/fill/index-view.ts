import { isForOneFamily } from '../model/meeting-kind.ts';
import { FORMATS, type Format, fileName, type OutputFile } from '../model/output.ts';
import { listedName, type Paper } from '../model/paper.ts';
import { PAPERS } from '../model/papers.ts';
import type { Programme } from '../model/programme.ts';
import { type PrintListView, printList } from './print-list.ts';

/** The variables of `index.html` on top of those of every paper. */
export interface IndexView {
  readonly stukken: readonly {
    readonly naam: string;
    readonly waarvoor: string;
    readonly bestanden: readonly {
      readonly naam: string;
      readonly soort: string;
      readonly bladzijden: string | null;
    }[];
  }[];
  readonly printlijst: PrintListView;
  readonly keuzes: readonly { readonly wat: string; readonly waarom: string }[];
}

/** What a file is, for who chooses one of them. */
export const FORMAT_WORDS: Readonly<Record<Format, string>> = {
  pdf: 'PDF',
  html: 'Webpagina',
  tekst: 'Tekst',
  mail: 'Mail',
};

/** Of a talk about one child nothing goes to other families. */
const GENERAL_NEWSLETTER = 'Voor alle ouders: algemene uitleg. Over dit ene gesprek staat er niets in.';

/** What a paper is for, at this meeting. */
export function purposeOf({ name, purpose }: Paper, programme: Programme): string {
  return name === 'nieuwsbrief' && isForOneFamily(programme.kind) ? GENERAL_NEWSLETTER : purpose;
}

/** What was made, and why this programme: from the files themselves. Titles of content hold no variables. */
export function indexView(programme: Programme, files: readonly OutputFile[]): IndexView {
  const made = PAPERS.flatMap((paper) => {
    const own = FORMATS.flatMap((format) => {
      const file = files.find(({ name }) => name === fileName(paper.name, format));
      return file ? [{ format, file }] : [];
    });
    return own.length > 0 ? [{ paper, own }] : [];
  });
  const stukken = made.map(({ paper, own }) => ({
    naam: listedName(paper),
    waarvoor: purposeOf(paper, programme),
    bestanden: own.map(({ format, file }) => ({
      naam: file.name,
      soort: FORMAT_WORDS[format],
      bladzijden: file.pages ? `${file.pages} ${file.pages === 1 ? 'bladzijde' : 'bladzijden'}` : null,
    })),
  }));
  const printed = made.map(({ paper, own }) => {
    const pages = own.find(({ format }) => format === 'pdf')?.file.pages;
    return { paper, ...(pages === undefined ? {} : { pages }) };
  });
  const topics = programme.topics.map((choice) => ({
    wat: `Onderwerp: ${choice.item.title}`,
    waarom: choice.reason,
  }));
  const werkvormen = programme.blocks.flatMap((block) =>
    block.werkvorm ? [{ wat: `Werkvorm: ${block.werkvorm.item.title}`, waarom: block.werkvorm.reason }] : [],
  );
  return { stukken, printlijst: printList(programme, printed), keuzes: [...topics, ...werkvormen] };
}
