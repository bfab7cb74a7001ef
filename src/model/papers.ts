import type { Paper, Piece } from './paper.ts';
import { capital } from './words.ts';

/** A paper as the table below writes it: what is usual is left out, and pages are those in ordinary and in large letters. */
interface Row extends Partial<Omit<Paper, 'name' | 'purpose' | 'pages' | 'readers'>> {
  readonly name: Paper['name'];
  readonly purpose: string;
  readonly pages: readonly [gewoon: number, groot: number];
}

/** All papers, in the order of their pieces. */
export const PAPERS: readonly Paper[] = [
  forParents({
    name: 'uitnodiging',
    purpose: 'Voor ouders, enkele weken vooraf. Met een strookje om te antwoorden.',
    pages: [1, 2],
    copies: 'each-family',
    sent: true,
  }),
  forParents({
    name: 'agenda',
    purpose: 'Voor iedereen op de dag zelf. Leg hem klaar op elke plek.',
    pages: [2, 4],
    doubleSided: true,
    copies: 'each-person',
  }),
  forSchool({
    name: 'draaiboek',
    purpose: 'Voor wie leidt: wat u doet en zegt, van minuut tot minuut. Niet om uit te delen.',
    pages: [8, 16],
    doubleSided: true,
  }),
  forParents({
    name: 'nieuwsbrief',
    purpose: 'Voor alle ouders, ook wie er niet bij kan zijn.',
    pages: [4, 7],
    doubleSided: true,
    copies: 'each-family',
    sent: true,
  }),
  forParents({
    name: 'terugblik',
    purpose: 'Voor alle ouders, na afloop: wat u hoorde, wat u afsprak en wat u ermee doet.',
    pages: [2, 4],
    doubleSided: true,
    copies: 'each-family',
    sent: true,
  }),
  forSchool({
    name: 'planning',
    purpose: 'Voor uzelf en het team: wie wat doet, en op welke dag. Om af te vinken.',
    pages: [3, 6],
    doubleSided: true,
  }),
  forSchool({
    name: 'herinneringen',
    purpose:
      'Voor school: alle teksten voor brief, mail, app en telefoon, elk met een dag. Om over te nemen.',
    pages: [9, 18],
    doubleSided: true,
    sent: true,
  }),
  forParents({
    name: 'herinneringen-poster',
    piece: 'herinneringen',
    label: 'Poster',
    purpose: 'Voor bij de deur en het hek: elke bladzijde is een poster. Past op A3, en kleiner op A4.',
    sheet: 'A3',
    pages: [4, 4],
    channel: 'poster',
  }),
  forParents({
    name: 'afspraken',
    purpose: 'Voor aan het eind, om samen in te vullen. Neem het daarna over in afspraken.yaml.',
    pages: [1, 2],
    doubleSided: true,
    copies: 'each-table',
    contract: false,
  }),
  forParents({
    name: 'sociaal-contract',
    piece: 'afspraken',
    label: 'Sociaal contract',
    purpose: 'Voor in het gesprek: wat ouders en school van elkaar verwachten. Ieder krijgt een kopie.',
    pages: [2, 4],
    doubleSided: true,
    copies: 'each-family',
    contract: true,
  }),
  forParents({
    name: 'evaluatie',
    label: 'Hoe was het?',
    purpose:
      'Voor ouders, aan het eind: korte vragen om aan te kruisen. Zonder naam, als er meer gezinnen zijn.',
    pages: [1, 2],
    copies: 'each-person',
  }),
  forParents({
    name: 'evaluatie-plaatjes',
    piece: 'evaluatie',
    label: 'Hoe was het?',
    purpose: 'Dezelfde vragen in plaatjes, voor ouders die weinig Nederlands lezen.',
    pages: [1, 2],
    copies: 'each-table',
    listedAs: 'Hoe was het? (plaatjes)',
  }),
  forSchool({
    name: 'evaluatie-team',
    piece: 'evaluatie',
    label: 'Terugkijken als team',
    purpose: 'Voor wie leidde en de collega’s, binnen een week. Met een tabel voor een hele reeks.',
    pages: [2, 4],
    doubleSided: true,
  }),
  forParents({
    name: 'kaarten',
    purpose:
      'Om te printen en te knippen: vragen, en kaarten voor een lastig gesprek, het kind of nieuwe Nederlandse woorden.',
    pages: [12, 32],
    doubleSided: true,
    cut: true,
  }),
  forParents({
    name: 'wie-doet-wat',
    label: 'Wie doet wat',
    purpose: 'Een poster voor de gang, het hele jaar. Schrijf de namen erbij die nog ontbreken.',
    sheet: 'A3',
    pages: [1, 2],
    listedAs: 'Wie doet wat (poster)',
  }),
  forParents({
    name: 'wie-doet-wat-folder',
    piece: 'wie-doet-wat',
    label: 'Wie doet wat',
    purpose: 'Een folder om mee te geven: wie u waarmee helpt, en wat zij niet doen.',
    sheet: 'A5',
    pages: [4, 8],
    doubleSided: true,
    copies: 'each-family',
    listedAs: 'Wie doet wat (folder)',
  }),
  forParents({
    name: 'naamkaartjes',
    purpose: 'Om te knippen en op te spelden, voor ouders en voor het team. Er wordt niets bewaard.',
    pages: [2, 4],
    cut: true,
  }),
  forSchool({
    name: 'aanwezigheid',
    label: 'Telblad',
    purpose: 'Om te tellen wie er was, zonder namen. Met een paar vragen voor het team.',
    pages: [1, 3],
  }),
  forSchool({
    name: 'aanwezigheid-uitnodigen',
    piece: 'aanwezigheid',
    label: 'Persoonlijk uitnodigen',
    purpose: 'Leeg blad voor ouders die u zelf belt of aanspreekt. Vernietig het na de bijeenkomst.',
    pages: [1, 2],
  }),
  forSchool({
    name: 'materialen',
    purpose: 'Voor wie alles klaarzet: wat er moet liggen, hoeveel, en waarvoor.',
    pages: [1, 3],
  }),
  forSchool({
    name: 'contactstrategie',
    purpose: 'Voor het team, elke periode: welk contact voor welke gezinnen. Zonder namen.',
    pages: [2, 4],
    doubleSided: true,
  }),
  forParents({
    name: 'zo-werken-wij',
    label: 'Zo werken wij',
    purpose: 'Voor alle ouders van de school: wat zij kunnen verwachten en hoe zij u bereiken.',
    pages: [1, 3],
    copies: 'each-family',
  }),
  forParents({
    name: 'verslag-contactpersoon',
    piece: 'zo-werken-wij',
    label: 'Verslag',
    purpose:
      'Leeg blad voor de contactpersoon van ouders en school: wensen, antwoorden en afspraken over en weer.',
    pages: [1, 2],
  }),
  forSchool({
    name: 'zelfcheck',
    purpose: 'Voor team en ouderraad, één keer per jaar: wat doen we al, en wat nog niet?',
    pages: [2, 4],
    doubleSided: true,
    copies: 'each-team-member',
  }),
  forParents({
    name: 'werkplan',
    purpose: 'Leeg blad voor één leerling: samen invullen met ouders en leerling. Niets wordt bewaard.',
    pages: [2, 4],
    doubleSided: true,
  }),
];

function forParents(row: Row): Paper {
  return paper('parents', row);
}

function forSchool(row: Row): Paper {
  return paper('school', row);
}

function paper(readers: Paper['readers'], { pages: [gewoon, groot], ...row }: Row): Paper {
  const piece = row.piece ?? (row.name as Piece);
  const usual = { piece, label: capital(piece), sheet: 'A4', doubleSided: false, copies: 'one' } as const;
  return { ...usual, ...row, readers, pages: { gewoon, groot } };
}
