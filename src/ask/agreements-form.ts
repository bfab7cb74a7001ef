import type { Agreements } from '../model/agreements.ts';
import { writeYaml } from '../source/write-yaml.ts';
import { readYaml } from '../source/yaml.ts';

/** How the file is called in the folder of a pack. */
export const AGREEMENTS_FILE = 'afspraken.yaml';

const AGREEMENT = `  - wat:
    wie:
    wanneer:
    hoe_weten_we_het:
    gedaan:
    uitleg:
`;

/** What is known of a meeting before it is held. */
export type MeetingNamed = Pick<Agreements, 'title' | 'date' | 'kind'>;

/** The blank file of a meeting: its own lines filled in, and for every other key a comment that says what goes there. */
export function blankAgreements({ title, date, kind }: MeetingNamed): string {
  const known = writeYaml({ titel: title, datum: date, soort: kind });
  // The meeting is named twice: so a change in its own lines is seen as well.
  return `# ${title} (${kind}, ${date})
#
# Wat kwam er uit deze bijeenkomst? Vul dit bestand in na afloop. Daarna kunt u twee dingen maken:
#   de terugblik voor ouders:    samenspel maak bijeenkomst.yaml --afspraken ${AGREEMENTS_FILE}
#   de agenda van de keer erna:  samenspel maak volgende.yaml --vorige ${AGREEMENTS_FILE}
# Geef steeds de naam met de map ervoor. U mag dezelfde regels ook in uw bestand zetten,
# met afspraken: of vorige_afspraken: ervoor.
# samenspel schrijft nooit over dit bestand heen als u er iets in invulde.
#
# Schrijf alles in het algemeen. Noem geen ouders en geen leerlingen, en schrijf niets op over één gezin.
# Wat u leeg laat, telt niet mee. Een regel die met # begint ook niet. Staat er een dubbele punt in uw tekst?
# Zet dan aanhalingstekens om de hele tekst.

${known}
# Hoeveel ouders waren er? Schrijf een getal.
aantal_ouders:

# Wat zeiden ouders? Achter elk streepje één korte zin. Meer zinnen? Zet er streepjes bij.
# Bijvoorbeeld: We horen graag eerder wat er in de klas speelt.
gezegd:
  -
  -
  -

# De afspraken. Meer afspraken? Herhaal de regels vanaf het streepje.
#   wat               wat er gebeurt, in één zin
#   wie               wie het doet: een rol of een groep, zoals: de leerkrachten van groep 7
#   wanneer           de dag waarop het klaar is, zoals 2027-01-19
#   hoe_weten_we_het  waaraan iedereen merkt dat het werkt
#   gedaan            vult u later in: ja, deels of nee
#   uitleg            vult u later in: waarom het nog niet klaar is, of wat er veranderde
afspraken:
${AGREEMENT.repeat(3)}
# Wat doet school met wat ouders zeiden? Zeg ook wat niet kan, en waarom.
wat_doen_wij_ermee:
  -
  -

# Waar kunnen ouders het terugzien of teruglezen? Een link begint met https://.
# Vraag wie herkenbaar in beeld is eerst of dat mag.
terugkijken:
  - titel:
    link:

# Wanneer kijkt u samen terug? Een dag, zoals 2027-01-19.
volgende_keer:

# Eén vraag aan ouders. Leeg? Dan kiest samenspel een vraag.
vraag:

# Wie of wat wilt u bedanken? Noem een groep, zoals: de ouders die koffie schonken.
dank:
`;
}

/**
 * Whether somebody changed the text of such a file since it was made: it is not, to the letter, the blank file of the
 * meeting that it names. Line ends and a byte order mark do not count: an editor may change them by itself.
 */
export function isFilledIn(text: string): boolean {
  const read = readYaml(text, AGREEMENTS_FILE);
  if (!read.ok) return true;
  const { titel, datum, soort } = read.value.value as Readonly<Record<string, unknown>>;
  if (typeof titel !== 'string' || typeof datum !== 'string' || typeof soort !== 'string') return true;
  return plain(text) !== plain(blankAgreements({ title: titel, date: datum, kind: soort }));
}

function plain(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
