import { describe, expect, it } from 'vitest';
import { PARTNERSHIPS } from '../../../src/model/partnership.ts';
import { run } from '../captured-io.ts';

describe('showLibrary', () => {
  it('lists all kinds, each piece with its sources and their strength', async () => {
    const { code, out, err } = await run(['bibliotheek', '--json']);
    expect([code, err]).toEqual([0, '']);
    const { ok, problemen, ...lists } = JSON.parse(out);
    expect([ok, problemen]).toEqual([true, []]);
    expect(Object.keys(lists)).toEqual([
      'onderwerpen',
      'werkvormen',
      'soorten',
      'nieuwsbriefblokken',
      'thuistips',
      'rollen',
      'taken',
      'herinneringen',
      'jaarritme',
      'evaluatie',
      'contactstrategie',
      'werkwijze',
      'zelfcheck',
      'leiden',
      'materialen',
      'kaarten',
      'jargon',
      'feestdagen',
      'doelen',
      'regels',
    ]);
    for (const item of Object.values(lists).flat() as Record<string, unknown>[]) {
      const { partnerschap: _, ...rest } = item;
      expect(Object.keys(rest)).toEqual(['id', 'titel', 'bronnen', 'sterkte']);
      expect(['onderzoek', 'praktijk', 'mening', 'eigen']).toContain(item.sterkte);
      expect((item.bronnen as unknown[]).length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['onderwerpen', 24],
    ['werkvormen', 36],
    ['soorten', 18],
    ['rollen', 16],
    ['nieuwsbriefblokken', 40],
    ['thuistips', 40],
    ['taken', 40],
    ['kaarten', 30],
    ['jargon', 150],
    ['feestdagen', 40],
    ['evaluatie', 20],
    ['contactstrategie', 16],
    ['werkwijze', 12],
    ['zelfcheck', 20],
    ['regels', 30],
  ])('has of %s at least %i, no id twice', async (kind, least) => {
    const { out } = await run(['bibliotheek', kind, '--json']);
    const items = JSON.parse(out)[kind] as { id: string }[];
    expect(items.length).toBeGreaterThanOrEqual(least);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('says of each piece the strongest evidence that it names', async () => {
    const { out } = await run(['bibliotheek', '--json']);
    const order = ['onderzoek', 'praktijk', 'mening', 'eigen'];
    const items = Object.values(JSON.parse(out)).flatMap((list) => (Array.isArray(list) ? list : []));
    expect(items.length).toBeGreaterThan(400);
    for (const { bronnen, sterkte } of items as { bronnen: { sterkte: string }[]; sterkte: string }[]) {
      const named = bronnen.map((one) => order.indexOf(one.sterkte));
      expect(order.indexOf(sterkte)).toBe(Math.min(...named));
    }
  });

  it('lists one kind', async () => {
    const { out } = await run(['bibliotheek', 'doelen']);
    expect(out).toMatch(/^doelen \(\d+\)\n/);
    expect(out).toContain('vertrouwen');
    expect(out).toContain('Bron: ');
  });

  it('finds a text anywhere, whatever its capitals and accents', async () => {
    const ids = async (text: string) => {
      const { out } = await run(['bibliotheek', 'soorten', '--zoek', text, '--json']);
      return (JSON.parse(out).soorten as { id: string }[]).map((item) => item.id);
    };
    expect(await ids('KOFFIE DRÍNKEN')).toContain('koffieochtend');
    expect(await ids('koffie drinken')).toContain('koffieochtend');
    expect(await ids('zzz')).toEqual([]);
    expect((await run(['bibliotheek', '--zoek', 'zzz'])).out).toBe(
      'Niets gevonden. Zoek met een ander woord.\n',
    );
  });

  it('says of topics which partnership they are about (M79)', async () => {
    const { out } = await run(['bibliotheek', 'onderwerpen', '--json']);
    const { onderwerpen } = JSON.parse(out) as { onderwerpen: { partnerschap?: string }[] };
    expect(new Set(onderwerpen.map(({ partnerschap }) => partnerschap))).toEqual(new Set(PARTNERSHIPS));
    const shown = (await run(['bibliotheek', 'onderwerpen'])).out;
    expect(shown.match(/Partnerschap: \p{Ll}+ \(/gu)).toHaveLength(onderwerpen.length);
  });

  it('finds beginnings of words, and what stands inside them when nothing begins so', async () => {
    const partnerships = async (text: string) => {
      const { out } = await run(['bibliotheek', 'onderwerpen', '--zoek', text, '--json']);
      const { onderwerpen } = JSON.parse(out) as { onderwerpen: { id: string; partnerschap: string }[] };
      return new Set(onderwerpen.map(({ partnerschap }) => partnerschap));
    };
    expect(await partnerships('formeel')).toEqual(new Set(['formeel']));
    expect(await partnerships('nformeel')).toEqual(new Set(['informeel']));
  });

  it.each([
    [
      'werkvormen',
      'drie-handen',
      ['Drie handen\n', 'Materiaal\n', '1. Handen tekenen (1 tot 4 min)', 'U kunt zeggen: ‘'],
    ],
    [
      'onderwerpen',
      'het-verslag-als-begin',
      ['Aan ouders: ', 'Aan school: ', 'Valkuilen\n', 'didactisch (leren)'],
    ],
    ['soorten', 'herstelgesprek', ['Momenten\n', 'Voor wie leidt\n', 'U vertelt, wij luisteren']],
    ['herinneringen', 'telefoon-huisbezoek', ['10 dagen ervoor', '  1. Begroet. ‘', '«naam van de school»']],
    ['taken', 'tolk-boeken', ['administratie', '28 dagen ervoor']],
    ['rollen', 'mentor', ['Wat deze persoon doet\n']],
    ['feestdagen', 'suikerfeest', ['2027-03-09']],
    ['jaarritme', 'koffie-najaar', ['elke week, 5 keer', 'Koffieochtend']],
    ['leiden', 'chat-lezer', ['online, bij de chat', 'U kunt zeggen']],
    ['materialen', 'stiften', ['3 per tafel', 'Heet ook']],
    ['kaarten', 'even-stoppen', ['lastig gesprek', 'Op de voorkant\n', 'Dit kunt u zeggen\n']],
    ['evaluatie', 'weer-komen', ['Aan ouders\n', '- een tolk', 'aankruisen', 'In plaatjes\n']],
    ['contactstrategie', 'met-tolk', ['voor sommige ouders', 'Tekst\n']],
    ['werkwijze', 'reden-erbij', ['wat ouders van school kunnen verwachten']],
    ['zelfcheck', 'kleine-taken', ['meedoen op eigen manier']],
    ['regels', 'r09', ['R09', 'Wat u kunt doen\n']],
  ])('shows %s %s in full, on a screen of 80 columns', async (kind, id, words) => {
    const { code, out, err } = await run(['bibliotheek', kind, id]);
    expect([code, err]).toEqual([0, '']);
    for (const word of words) expect(out).toContain(word);
    expect(out).toContain('Bronnen, en hoe sterk');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('gives the same piece to a program', async () => {
    const { out } = await run(['bibliotheek', 'werkvormen', 'Drie-Handen', '--json']);
    const { ok, soort, stuk } = JSON.parse(out);
    expect([ok, soort, stuk.id, stuk.titel]).toEqual([true, 'werkvormen', 'drie-handen', 'Drie handen']);
    expect(stuk.minuten).toEqual({ min: 3, max: 16 });
    expect(Object.keys(stuk.stappen[0])).toEqual(['titel', 'minuten', 'doen', 'zeggen']);
    expect(stuk.bronnen[0]).toMatchObject({ id: 'eigen', sterkte: 'eigen' });
  });

  it.each([
    [['werkvormen', 'drie-hande'], 'kan niet bij bibliotheek werkvormen. Bedoelt u "drie-handen"?'],
    [['werkvormen', 'xyz'], 'kan niet bij bibliotheek werkvormen. Kies uit: '],
    [['soorten', 'drie-handen'], 'Bedoelt u: samenspel bibliotheek werkvormen drie-handen?'],
    [['rolen', 'mentor'], 'kan niet bij bibliotheek. Bedoelt u "rollen"?'],
    [['rollen', 'mentor', '--zoek', 'klas'], 'Een id en --zoek gaan niet samen.'],
  ])('%j is told clearly', async (words, sentence) => {
    const { code, out, err } = await run(['bibliotheek', ...words]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});
