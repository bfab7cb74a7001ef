import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SCHOOL_TYPES } from '../../src/model/brief.ts';

const OWN = 'bronnen:\n  - bron: eigen\n    wat: Onze eigen keuze.\n    sterkte: eigen\n';

/** A small but whole content folder, by path. */
export const SMALL_CONTENT: Readonly<Record<string, string>> = {
  'bronnen.yaml': '- id: boek\n  titel: Een boek\n  uitgever: Een uitgever\n',
  'vakanties.yaml':
    '- { id: kerst, naam: de kerstvakantie, regios: [noord], van: 2026-12-19, tot: 2027-01-03 }\n',
  'taken.yaml': '[]\n',
  'jargon.yaml': '[]\n',
  'feestdagen.yaml': '[]\n',
  'jaarritme.yaml': '[]\n',
  'leiden.yaml': '[]\n',
  'materialen.yaml': '[]\n',
  'kaarten.yaml': '[]\n',
  'evaluatie.yaml': '[]\n',
  'contactstrategie.yaml': '[]\n',
  'werkwijze.yaml': '[]\n',
  'zelfcheck.yaml': '[]\n',
  'woorden.yaml': SCHOOL_TYPES.map(
    (type) =>
      `- { type: ${type}, leerkracht: leerkracht, groep: groep, kind: kind, kinderen: kinderen, begeleider: ib'er }\n`,
  ).join(''),
  'doelen/vertrouwen.md': `---\ntitel: Vertrouwen\nvoor_ouders: elkaar te leren kennen\nwaarom: Zo praat het makkelijker.\n${OWN}---\n`,
  'doelen/afspraken.md': `---\ntitel: Afspraken\nvoor_ouders: af te spreken wie wat doet\nwaarom: Dat is duidelijk.\n${OWN}---\n`,
  'thuistips/voorlezen.md': `---\ntitel: Voorlezen\ndoelen: [vertrouwen]\nleeftijd: { min: 4, max: 8 }\n${OWN}---\nLees voor in uw **eigen** taal.\n`,
  'rollen/ib.md': `---\ntitel: Intern begeleider\ndoet: Helpt u en de leerkracht.\nwanneer: Als u vragen hebt.\n${OWN}---\n`,
};

const FOLDERS = [
  'doelen',
  'onderwerpen',
  'werkvormen',
  'soorten',
  'nieuwsbriefblokken',
  'thuistips',
  'rollen',
  'herinneringen',
];

/** Writes the small content to a new folder, with changes by path: undefined leaves a file or a folder out. */
export function contentFolder(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const root = join(mkdtempSync(join(tmpdir(), 'samenspel-inhoud-')), 'content');
  for (const folder of FOLDERS) mkdirSync(join(root, folder), { recursive: true });
  for (const [path, text] of Object.entries({ ...SMALL_CONTENT, ...changes })) {
    if (text === undefined) {
      rmSync(join(root, path), { recursive: true, force: true });
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
