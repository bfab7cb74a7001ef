import { describe, expect, it } from 'vitest';
import type { PosterVariables } from '../../../src/fill/pieces/poster.ts';
import { LOOK_NAMES } from '../../../src/model/look.ts';
import { packOf, textFile } from '../../make/examples.ts';
import { KINDS, programmeOfKind, variablesOf } from './any-kind.ts';

const postersOf = (...args: Parameters<typeof programmeOfKind>) =>
  variablesOf<PosterVariables>(programmeOfKind(...args), 'herinneringen-poster').poster.bladen;

describe('posterVariables', () => {
  it('has the first line of the text, the title, and what the facts do not say', () => {
    const posters = postersOf('ouderavond', { title: 'Samen <praten> & eten' });
    expect(posters.map(({ eerste, boven, titel, feiten }) => [eerste, boven, titel, feiten])).toEqual([
      [true, 'Bewaar de datum', 'Samen <praten> & eten', true],
      [false, 'U bent welkom', 'Samen <praten> & eten', true],
      [false, 'Deze week!', 'Samen <praten> & eten', true],
      [false, null, 'Dank u wel, ouders!', false],
    ]);
    expect(posters.map(({ regels }) => regels)).toEqual([
      ['Uitnodiging volgt. Alle ouders zijn welkom.'],
      ['Vraag? Spreek ons aan bij de deur.'],
      ['Kom erbij. Ook als u nog niets liet weten.'],
      ['Fijn dat u er was.', 'De terugblik hangt hier binnen een week.'],
    ]);
  });

  it.each(KINDS)('%s: every line is filled in and short', (kind) => {
    for (const { boven, titel, regels } of postersOf(kind))
      for (const line of [boven ?? '', titel, ...regels]) {
        expect(line).not.toMatch(/[{}<>]|null/);
        expect(line.length).toBeLessThan(90);
      }
  });
});

const brief = (lines: string) => `school: school.yaml
bijeenkomst:
  datum: 2027-03-16
${lines}doelen: [vertrouwen]
`;
const MADE = { pieces: ['herinneringen'], formats: ['pdf', 'html'] } as const;
const EVENING = '  soort: ouderavond\n  kanalen: [poster, app]\n';
const FULL = `${EVENING}  titel: Samen praten over telefoons, groepsapps en slapen, hoe doen we dat thuis?
  plek: de grote zaal van buurthuis De Schakelaar naast de school, ingang aan de achterkant
  groep: ouders van alle groepen en iedereen die meehelpt
  talen: [Arabisch, Turks, Tigrinya, Pools, Somali, Tamazight]
  tolk: [Arabisch, Turks, Tigrinya]
  kinderopvang: ja
`;

describe('the poster on paper', () => {
  it('is made when parents are reminded by poster, and never about one family', async () => {
    const names = async (lines: string) =>
      (await packOf('koffieochtend', brief(lines), MADE)).files.map(({ name }) => name);
    expect(await names(EVENING)).toContain('herinneringen-poster.pdf');
    expect(await names('  soort: ouderavond\n')).not.toContain('herinneringen-poster.pdf');
    expect(await names('  soort: zorggesprek\n  kanalen: [poster]\n')).not.toContain(
      'herinneringen-poster.pdf',
    );
  });

  it.each(LOOK_NAMES.flatMap((look) => (['gewoon', 'groot'] as const).map((letters) => ({ look, letters }))))(
    'has a page for each, in $look with letters $letters, however much there is to say',
    async (style) => {
      for (const lines of [
        EVENING,
        FULL,
        FULL.replace(/ {2}plek:.*/, '  online: https://overleg.example/ouderavond'),
      ]) {
        const pack = await packOf('koffieochtend', brief(lines), { ...MADE, ...style });
        expect(pack.files.find(({ name }) => name === 'herinneringen-poster.pdf')?.pages).toBe(4);
      }
    },
  );

  it('shows the code of an online meeting, and the day as all papers say it', async () => {
    const page = textFile(
      await packOf('koffieochtend', brief(`${EVENING}  online: https://overleg.example/x\n`), MADE),
      'herinneringen-poster.html',
    );
    expect(page.match(/QR-code met de link https:\/\/overleg\.example\/x/g)).toHaveLength(3);
    expect(page.match(/>dinsdag 16 maart 2027</g)).toHaveLength(3);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });
});
