import { describe, expect, it } from 'vitest';
import type { MaterialsVariables } from '../../../src/fill/pieces/materials.ts';
import type { Programme } from '../../../src/model/programme.ts';
import type { Werkvorm } from '../../../src/model/werkvorm.ts';
import { KINDS, programmeOfKind, variablesOf } from './any-kind.ts';

function thingsOf(programme: Programme) {
  const { kolommen } = variablesOf<MaterialsVariables>(programme, 'materialen').materialen;
  return kolommen.flatMap(({ groepen }) =>
    groepen.flatMap(({ titel, dingen }) => dingen.map((ding) => ({ groep: titel, ...ding }))),
  );
}

const thing = (programme: Programme, naam: string) => thingsOf(programme).find((one) => one.naam === naam);

/** A programme of which the first block with a werkvorm asks for these. */
function asking(materials: readonly string[], expected = 23): Programme {
  const programme = programmeOfKind('ouderavond', { expected });
  let done = false;
  const blocks = programme.blocks.map((block) => {
    if (!block.werkvorm) return block;
    const asked = done ? [] : materials;
    done = true;
    const item: Werkvorm = { ...block.werkvorm.item, materials: asked };
    return { ...block, werkvorm: { ...block.werkvorm, item } };
  });
  return { ...programme, blocks };
}

describe('the list of materials', () => {
  it.each(KINDS)('of a %s has everything once', (kind) => {
    const names = thingsOf(programmeOfKind(kind)).map(({ naam, bij }) => `${naam} ${bij}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.join()).not.toContain('{{');
  });

  it('misses nothing that a werkvorm asks for in its own words', () => {
    for (const kind of KINDS) {
      const programme = programmeOfKind(kind);
      const named = programme.materials.flatMap(({ names }) => names);
      const things = thingsOf(programme).map(({ naam }) => naam);
      for (const asked of programme.blocks.flatMap(({ werkvorm }) => werkvorm?.item.materials ?? [])) {
        const parts = [asked, ...asked.split(/, | en /)].map((part) => part.toLowerCase());
        if (!parts.some((part) => named.includes(part))) expect(things).toContain(asked);
      }
    }
  });

  it('counts what follows from the group: by person, by table, and in what a werkvorm says itself', () => {
    const programme = asking([
      'Stiften en plakband',
      'Een kaartje per persoon, met ruimte voor één zin',
      'Een groot vel per vier tot zes mensen, met een vak per persoon',
      'Drie vragen per tafel',
    ]);
    expect(thing(programme, 'Dikke stiften')).toMatchObject({ aantal: '15', groep: 'Op de tafels' });
    expect(thing(programme, 'Plakband')).toMatchObject({ aantal: null });
    expect(thing(programme, 'Pennen')).toMatchObject({ aantal: '23', bij: null });
    expect(thing(programme, 'Een kaartje per persoon, met ruimte voor één zin')?.aantal).toBe('23');
    const sheets = 'Een groot vel per vier tot zes mensen, met een vak per persoon';
    expect(thing(programme, sheets)).toMatchObject({
      aantal: '5',
      groep: 'Papier om te printen of te maken',
    });
    expect(thing(programme, 'Drie vragen per tafel')?.aantal).toBe('15');
  });

  it('merges the same thing of two blocks, and says for which', () => {
    const one = asking(['Stiften']);
    const blocks = one.blocks.map((block) =>
      block.werkvorm
        ? {
            ...block,
            werkvorm: { ...block.werkvorm, item: { ...block.werkvorm.item, materials: ['Stiften'] } },
          }
        : block,
    );
    const numbers = blocks.flatMap(({ werkvorm }, i) => (werkvorm ? [i + 1] : []));
    const found = thingsOf({ ...one, blocks }).filter(({ naam }) => naam === 'Dikke stiften');
    expect(found).toHaveLength(1);
    expect(found[0]?.bij?.match(/\d+/g)?.map(Number)).toEqual(numbers);
  });

  it('puts what nobody knows on the tables, and what has a name where it belongs', () => {
    const programme = asking([
      'Een steen of een beertje',
      'Een collega bij elk bord',
      'Een microfoon',
      'Een blad met vakken',
    ]);
    expect(thing(programme, 'Een steen of een beertje')?.groep).toBe('Op de tafels');
    expect(thing(programme, 'Een collega bij elk bord')?.groep).toBe('Mensen');
    expect(thing(programme, 'Een microfoon')?.groep).toBe('Zaal en techniek');
    expect(thing(programme, 'Een blad met vakken')?.groep).toBe('Papier om te printen of te maken');
  });

  it('names the papers of the day with their files and copies', () => {
    const programme: Programme = {
      ...programmeOfKind('ouderavond', { expected: 48 }),
      pieces: ['uitnodiging', 'agenda', 'draaiboek', 'evaluatie', 'naamkaartjes', 'aanwezigheid'],
    };
    const files = thingsOf(programme).filter(({ bij }) => bij?.endsWith('.pdf'));
    expect(files.map(({ aantal, bij }) => `${aantal} ${bij}`)).toEqual([
      '48 agenda.pdf',
      '1 draaiboek.pdf',
      '48 evaluatie.pdf',
      '10 evaluatie-plaatjes.pdf',
      '6 naamkaartjes.pdf',
      '1 aanwezigheid.pdf',
    ]);
    expect(files.map(({ naam }) => naam)).toContain('Hoe was het? (plaatjes)');
    expect(files.map(({ naam }) => naam)).toContain('Naamkaartjes, 8 op een vel');
  });

  it('says that it guesses how many come', () => {
    const of = (expected?: number) =>
      variablesOf<MaterialsVariables>(
        programmeOfKind('ouderavond', expected === undefined ? {} : { expected }),
        'materialen',
      ).materialen.mensen;
    expect(of(48)).toBe('48 mensen');
    expect(of()).toMatch(/^ongeveer \d+ mensen$/);
  });

  it('prints nothing for parents who are online', () => {
    const programme: Programme = {
      ...programmeOfKind('ouderavond', { online: 'https://x.example/1' }),
      pieces: ['agenda', 'draaiboek'],
    };
    const files = thingsOf(programme).flatMap(({ bij }) => (bij?.endsWith('.pdf') ? [bij] : []));
    expect(files).toEqual(['draaiboek.pdf']);
  });

  it('counts a round by its talks', () => {
    const programme: Programme = {
      ...programmeOfKind('verslaggesprek', { expected: 3 }),
      pieces: ['agenda'],
    };
    const talks = programme.talkStarts.length;
    expect(thingsOf(programme).find(({ bij }) => bij === 'agenda.pdf')?.aantal).toBe(String(3 * talks));
    const { mensen } = variablesOf<MaterialsVariables>(programme, 'materialen').materialen;
    expect(mensen).toBe(`${talks} gesprekken met 3 mensen`);
  });
});
