import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadEngine } from '../../../src/fill/engine.ts';
import { papersViewed } from '../../../src/fill/paper-view.ts';
import { picturesOf } from '../../../src/fill/pictures.ts';
import type { LookBackVariables } from '../../../src/fill/pieces/look-back.ts';
import type { Agreements } from '../../../src/model/agreements.ts';
import { AGREEMENTS } from '../../fixtures/agreements.ts';
import { smallToolkit } from '../../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../../plan/briefs.ts';
import { ROOT, unwrapped } from '../template-folder.ts';

const engine = unwrapped(loadEngine(join(ROOT, 'templates')));
const toolkit = smallToolkit();

function variablesOf(agreements?: Agreements): LookBackVariables['terugblik'] {
  const programme = programmeOf(briefWith(agreements ? { agreements } : {}), toolkit);
  const viewOf = papersViewed(programme, toolkit, engine, picturesOf(programme, undefined));
  return (viewOf({ name: 'terugblik', label: '' }) as unknown as LookBackVariables).terugblik;
}

it('says what was said, agreed and done with it, each as a sentence', () => {
  expect(variablesOf(AGREEMENTS)).toMatchObject({
    aantal: 'Er waren 34 ouders.',
    gezegd: ['We horen graag eerder wat er speelt.', 'Een korte app is genoeg.'],
    wat_wij_doen: ['We lezen alle briefjes met het team.'],
    terugkijken: [
      { titel: 'De plaatjes', link: 'https://school.example/avond/', adres: 'school.example/avond' },
    ],
    volgende_keer: 'Op dinsdag 8 juni 2027 kijken we samen terug.',
    vraag: 'Wat mist u nog?',
    dank: 'Dank voor de koffie.',
  });
});

it('says of an agreement who does it and when, as far as that is known', () => {
  const [first, second, third] = variablesOf(AGREEMENTS).afspraken ?? [];
  expect(first).toEqual({
    wat: 'School stuurt elke maand één bericht.',
    wie_en_wanneer: 'De leerkrachten, uiterlijk dinsdag 16 februari 2027.',
    merken: 'ouders lezen het.',
    stand: 'Gedaan',
    uitleg: null,
  });
  expect(second).toMatchObject({ wie_en_wanneer: null, merken: null, uitleg: 'De zaal was bezet.' });
  expect(third).toMatchObject({ stand: null });
});

it('puts the support point and the tip in boxes', () => {
  const titles = variablesOf(AGREEMENTS).kaders.map(({ titel }) => titel);
  expect(titles).toEqual(['Wie u helpt', expect.stringMatching(/^Tip voor thuis: /)]);
});

it('is empty all over when nothing is filled in', () => {
  const { colofon, blokken, kaders, ...others } = variablesOf();
  expect([blokken, kaders]).toEqual([[], []]);
  expect(Object.values(others).filter((value) => value !== null)).toEqual([]);
  expect(colofon).toContain('samenspel');
});
