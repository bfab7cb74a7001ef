import { describe, expect, it } from 'vitest';
import { indexView } from '../../src/fill/index-view.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';

const programme = programmeOf(briefWith(), smallToolkit());
const file = (name: string, pages?: number) => ({
  name,
  bytes: new Uint8Array(),
  ...(pages ? { pages } : {}),
});

describe('indexView', () => {
  it('lists what was made, by piece, with the pages of each PDF', () => {
    const files = [file('agenda.html'), file('agenda.pdf', 2), file('uitnodiging.pdf', 1)];
    const { stukken } = indexView(programme, files);
    expect(
      stukken.map(({ naam, bestanden }) => [
        naam,
        ...bestanden.map((one) => `${one.naam} ${one.soort} ${one.bladzijden}`),
      ]),
    ).toEqual([
      ['Uitnodiging', 'uitnodiging.pdf PDF 1 bladzijde'],
      ['Agenda', 'agenda.pdf PDF 2 bladzijden', 'agenda.html Webpagina null'],
    ]);
  });

  it('says of every topic and werkvorm why it was chosen', () => {
    const { keuzes } = indexView(programme, []);
    const chosen = [
      ...programme.topics,
      ...programme.blocks.flatMap((block) => (block.werkvorm ? [block.werkvorm] : [])),
    ];
    expect(chosen.length).toBeGreaterThan(1);
    expect(keuzes.map(({ waarom }) => waarom)).toEqual(chosen.map(({ reason }) => reason));
    for (const { wat } of keuzes) expect(wat).toMatch(/^(Onderwerp|Werkvorm): \S/);
  });
});
