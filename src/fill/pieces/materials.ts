import type { CountedBy, Material, MaterialGroup } from '../../model/material.ts';
import { listedName, type Paper } from '../../model/paper.ts';
import { papersFor } from '../../model/papers-for.ts';
import type { Programme } from '../../model/programme.ts';
import { capital, enumerate } from '../../model/words.ts';
import { copiesOf, type Gathering, gatheringOf, NAME_CARDS_ON_A_SHEET } from '../copies.ts';
import type { PaperGround } from '../paper-ground.ts';

/** The list of what has to lie ready: one line a thing, counted where a number follows from the group. */
export interface MaterialsVariables {
  readonly materialen: {
    /** `48 mensen`, `ongeveer 25 mensen` */
    readonly mensen: string;
    /** Groups that have something on them, in two columns. */
    readonly kolommen: readonly { readonly groepen: readonly MaterialsGroup[] }[];
  };
}

/** One group of the list. */
export interface MaterialsGroup {
  readonly titel: string;
  readonly dingen: readonly {
    readonly aantal: string | null;
    readonly naam: string;
    /** For which blocks, or the file to print; `null` for the whole meeting. */
    readonly bij: string | null;
  }[];
}

const TITLES: Readonly<Record<MaterialGroup, string>> = {
  papier: 'Papier om te printen of te maken',
  tafels: 'Op de tafels',
  zaal: 'Zaal en techniek',
  koffie: 'Koffie en kinderen',
  mensen: 'Mensen',
};

/** Groups from left to right: the long ones part. */
const COLUMNS: readonly (readonly MaterialGroup[])[] = [
  ['papier', 'mensen'],
  ['tafels', 'zaal', 'koffie'],
];

/** Pieces that lie ready on the day itself; the others go to parents, or stay in the team's own folder. */
const ON_THE_DAY: readonly string[] = [
  'agenda',
  'draaiboek',
  'afspraken',
  'evaluatie',
  'kaarten',
  'naamkaartjes',
  'aanwezigheid',
];

/** Papers of those pieces that are of use before the day, or in the week after it. */
const ANOTHER_DAY: readonly string[] = ['aanwezigheid-uitnodigen', 'evaluatie-team'];

/** Where a thing goes that the content does not know, by a word in it; what has none of these goes on the tables. */
const WHERE: readonly (readonly [MaterialGroup, RegExp])[] = [
  ['mensen', /\b(?:collega|iemand|gastheer|leerling per|tolk of)\b/i],
  [
    'zaal',
    /\b(?:scherm|dia|microfoon|videodienst|telefoon|muur|stoelen|tape|bel|borden|tafel voor|grote tafel)\b/i,
  ],
  ['koffie', /\b(?:water|koffie|thee)\b/i],
  [
    'papier',
    /\b(?:kaart|kaarten|kaartje|kaartjes|blad|vel|vellen|strook|bordje|plaatje|plaatjes|verhaal|vraag|vragen|voorstel|afsprakenblad|ideeën)\b/i,
  ],
];

/** One line while the list is gathered. */
interface Line {
  readonly group: MaterialGroup;
  readonly name: string;
  readonly count: number | undefined;
  /** Numbers of blocks; none for the whole meeting. */
  readonly blocks: readonly number[];
  /** The file to print, for a paper of the pack. */
  readonly file?: string;
}

/** Fills the list from the programme: the papers of the day, what every such meeting needs, and what werkvormen ask for. */
export function materialsVariables({
  programme,
  say,
}: Pick<PaperGround, 'programme' | 'say'>): MaterialsVariables {
  const numbers = gatheringOf(programme);
  const lines = [...paperLines(programme), ...thingLines(programme, numbers)];
  const groupOf = (group: MaterialGroup): MaterialsGroup => ({
    titel: TITLES[group],
    dingen: lines
      .filter((line) => line.group === group)
      .map(({ name, count, blocks, file }) => ({
        aantal: count === undefined ? null : String(count),
        naam: say(name),
        bij: file ?? (blocks.length === 0 ? null : `bij blok ${enumerate(blocks.map(String))}`),
      })),
  });
  return {
    materialen: {
      mensen: peopleInWords(programme, numbers),
      kolommen: COLUMNS.map((groups) => ({
        groepen: groups.map(groupOf).filter(({ dingen }) => dingen.length > 0),
      })).filter(({ groepen }) => groepen.length > 0),
    },
  };
}

function peopleInWords({ talkStarts }: Programme, { people, talks, guessed }: Gathering): string {
  const counted = `${guessed ? 'ongeveer ' : ''}${people} mensen`;
  return talkStarts.length > 0 ? `${talks} gesprekken met ${counted}` : counted;
}

function paperLines(programme: Programme): Line[] {
  const { pieces, brief } = programme;
  const papers = papersFor(pieces, programme).filter(
    ({ piece, name, readers }) =>
      ON_THE_DAY.includes(piece) &&
      !ANOTHER_DAY.includes(name) &&
      (readers === 'school' || brief.meeting.online === undefined),
  );
  return papers.map(
    (paper): Line => ({
      group: 'papier',
      name: nameInList(paper),
      count: copiesOf(paper, programme)?.count,
      blocks: [],
      file: `${paper.name}.pdf`,
    }),
  );
}

/** As the print list calls it, which also says how it is printed; of name cards the sheets are counted. */
function nameInList(paper: Paper): string {
  if (paper.name === 'naamkaartjes') return `${paper.label}, ${NAME_CARDS_ON_A_SHEET} op een vel`;
  return `${listedName(paper)}${paper.copies === 'each-team-member' ? ', één per collega' : ''}`;
}

/** What every such meeting needs, then what the werkvormen ask for; the same thing once. */
function thingLines(programme: Programme, numbers: Gathering): Line[] {
  const { materials, blocks } = programme;
  const lines = new Map<string, Line>();
  const add = (key: string, line: Line): void => {
    const known = lines.get(key);
    if (!known) lines.set(key, line);
    else if (known.blocks.length > 0)
      lines.set(key, { ...known, blocks: [...new Set([...known.blocks, ...line.blocks])] });
  };
  for (const material of materials.filter(({ always }) => always))
    add(material.id, lineOf(material, numbers, []));
  blocks.forEach(({ werkvorm }, i) => {
    for (const asked of werkvorm?.item.materials ?? []) {
      const known = knownAs(asked, materials);
      for (const material of known) add(material.id, lineOf(material, numbers, [i + 1]));
      if (known.length === 0) add(asked, { ...unknown(asked, numbers), blocks: [i + 1] });
    }
  });
  return [...lines.values()];
}

function lineOf(material: Material, numbers: Gathering, blocks: readonly number[]): Line {
  const { group, title, count } = material;
  return { group, name: title, count: count && counted(count.by, numbers) * count.number, blocks };
}

function counted(by: CountedBy, { people, tables, talks }: Gathering): number {
  return { persoon: people, tafel: tables, gesprek: talks, keer: 1 }[by];
}

/** The materials that a werkvorm asks for in one breath, «Stiften en plakband»; none unless all of them are known. */
function knownAs(asked: string, materials: readonly Material[]): readonly Material[] {
  const find = (part: string): Material | undefined =>
    materials.find(({ names }) => names.includes(part.trim().toLowerCase()));
  const whole = find(asked);
  if (whole) return [whole];
  const parts = asked.split(/, | en /).map(find);
  return parts.every((part) => part !== undefined) ? parts : [];
}

const WORDS: Readonly<Record<string, number>> = { een: 1, één: 1, twee: 2, drie: 3, vier: 4, zes: 6 };

/** A thing in the words of the werkvorm; counted when it says itself how many there are for each person or table. */
function unknown(asked: string, numbers: Gathering): Omit<Line, 'blocks'> {
  const group = WHERE.find(([, words]) => words.test(asked))?.[0] ?? 'tafels';
  const each =
    /^(?:minstens )?(een|één|twee|drie|vier|zes)\b.*? per (persoon|tafel|vier tot zes mensen)/i.exec(asked);
  const by: CountedBy = each?.[2]?.toLowerCase() === 'persoon' ? 'persoon' : 'tafel';
  const count = each ? counted(by, numbers) * (WORDS[each[1]?.toLowerCase() ?? ''] ?? 1) : undefined;
  return { group, name: capital(asked), count };
}
