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
    const { stukken } = indexView(programme, files, (text) => text);
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

  it('says of every topic and werkvorm why it was chosen, through the words of the school', () => {
    const { keuzes } = indexView(programme, [], (text) => text.toUpperCase());
    const chosen = programme.topics.length + programme.blocks.filter((block) => block.werkvorm).length;
    expect(keuzes).toHaveLength(chosen);
    for (const { wat, waarom } of keuzes) {
      expect(wat).toMatch(/^(Onderwerp|Werkvorm): \S/);
      expect(waarom).toMatch(/\S/);
      expect(waarom).toBe(waarom.toUpperCase());
    }
  });
});
