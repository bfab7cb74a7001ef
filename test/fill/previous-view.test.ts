import { expect, it } from 'vitest';
import { previousView } from '../../src/fill/previous-view.ts';
import { AGREEMENTS } from '../fixtures/agreements.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';

const viewOf = (previous?: typeof AGREEMENTS) =>
  previousView(programmeOf(briefWith(previous ? { previous } : {}), smallToolkit()));

it('is null all over without a file of the time before, or without agreements in it', () => {
  const nothing = { titel: null, datum: null, datum_iso: null, afspraken: null };
  expect(viewOf()).toEqual(nothing);
  expect(viewOf({ ...AGREEMENTS, date: '2026-11-03', made: [] })).toEqual(nothing);
});

it('says of each agreement how it stands, with the reason', () => {
  expect(viewOf({ ...AGREEMENTS, date: '2026-11-03' })).toEqual({
    titel: 'Samen in gesprek',
    datum: 'dinsdag 3 november 2026',
    datum_iso: '2026-11-03',
    afspraken: [
      {
        wat: 'School stuurt elke maand één bericht.',
        wie: 'de leerkrachten',
        stand: 'Gedaan',
        uitleg: null,
      },
      {
        wat: 'We drinken samen koffie.',
        wie: null,
        stand: 'Nog niet gedaan',
        uitleg: 'De zaal was bezet.',
      },
      { wat: 'We kijken in mei terug.', wie: null, stand: null, uitleg: null },
    ],
  });
});
