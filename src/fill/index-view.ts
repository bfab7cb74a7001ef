import { isForOneFamily } from '../model/meeting-kind.ts';
import { FORMATS, type OutputFile } from '../model/output.ts';
import { PAPERS } from '../model/papers.ts';
import type { Programme } from '../model/programme.ts';

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

/** Of a talk about one child nothing goes to other families. */
const GENERAL_NEWSLETTER = 'Voor alle ouders: algemene uitleg. Over dit ene gesprek staat er niets in.';

/** What was made, and why this programme: from the files themselves. Titles of content hold no variables. */
export function indexView(programme: Programme, files: readonly OutputFile[]): IndexView {
  const stukken = PAPERS.flatMap(({ name, label, purpose }) => {
    const made = FORMATS.flatMap((format) => files.filter((file) => file.name === `${name}.${format}`));
    if (made.length === 0) return [];
    const bestanden = made.map((file) => ({
      naam: file.name,
      soort: file.name.endsWith('.pdf') ? 'PDF' : 'Webpagina',
      bladzijden: file.pages ? `${file.pages} ${file.pages === 1 ? 'bladzijde' : 'bladzijden'}` : null,
    }));
    const isGeneral = name === 'nieuwsbrief' && isForOneFamily(programme.kind);
    const waarvoor = isGeneral ? GENERAL_NEWSLETTER : purpose;
    return [{ naam: label, waarvoor, bestanden }];
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
