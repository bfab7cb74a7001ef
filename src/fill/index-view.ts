import { isForOneFamily } from '../model/meeting-kind.ts';
import { FORMATS, type OutputFile, PIECES, type Piece } from '../model/output.ts';
import type { Programme } from '../model/programme.ts';
import { capital } from '../model/words.ts';

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
  readonly keuzes: readonly { readonly wat: string; readonly waarom: string }[];
}

const PURPOSE: Readonly<Record<Piece, string>> = {
  uitnodiging: 'Voor ouders, enkele weken vooraf. Met een strookje om te antwoorden.',
  agenda: 'Voor iedereen op de dag zelf. Leg hem klaar op elke plek.',
  nieuwsbrief: 'Voor alle ouders, ook wie er niet bij kan zijn.',
};

/** Of a talk about one child nothing goes to other families. */
const GENERAL_NEWSLETTER = 'Voor alle ouders: algemene uitleg. Over dit ene gesprek staat er niets in.';

/** What was made, and why this programme: from the files themselves. Titles of content hold no variables. */
export function indexView(programme: Programme, files: readonly OutputFile[]): IndexView {
  const stukken = PIECES.flatMap((piece) => {
    const made = FORMATS.flatMap((format) => files.filter((file) => file.name === `${piece}.${format}`));
    if (made.length === 0) return [];
    const bestanden = made.map((file) => ({
      naam: file.name,
      soort: file.name.endsWith('.pdf') ? 'PDF' : 'Webpagina',
      bladzijden: file.pages ? `${file.pages} ${file.pages === 1 ? 'bladzijde' : 'bladzijden'}` : null,
    }));
    const isGeneral = piece === 'nieuwsbrief' && isForOneFamily(programme.kind);
    const waarvoor = isGeneral ? GENERAL_NEWSLETTER : PURPOSE[piece];
    return [{ naam: capital(piece), waarvoor, bestanden }];
  });
  const topics = programme.topics.map((choice) => ({
    wat: `Onderwerp: ${choice.item.title}`,
    waarom: choice.reason,
  }));
  const werkvormen = programme.blocks.flatMap((block) =>
    block.werkvorm ? [{ wat: `Werkvorm: ${block.werkvorm.item.title}`, waarom: block.werkvorm.reason }] : [],
  );
  return { stukken, keuzes: [...topics, ...werkvormen] };
}
