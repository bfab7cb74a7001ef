import { expect, it } from 'vitest';
import { trialVariables } from '../../src/fill/trial-variables.ts';
import type { Trial } from '../../src/model/brief.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';

const toolkit = smallToolkit();
const TRIAL: Trial = {
  what: 'acht weken geen cijfers in de app',
  first: '2027-03-30',
  last: '2027-05-28',
  measure: 'We vragen het iedereen.',
  wayBack: 'Bevalt het niet? Dan stoppen we!',
};
const variablesOf = (trial?: Trial) =>
  trialVariables(programmeOf(briefWith(trial ? { meeting: { trial } } : {}), toolkit));

it('is null all over when nothing is tried', () => {
  expect(variablesOf()).toEqual({ wat: null, periode: null, meten: null, terug: null });
});

it('makes a sentence of each, and says the year once', () => {
  expect(variablesOf(TRIAL)).toEqual({
    wat: 'Acht weken geen cijfers in de app.',
    periode: 'Van dinsdag 30 maart tot en met vrijdag 28 mei 2027.',
    meten: 'We vragen het iedereen.',
    terug: 'Bevalt het niet? Dan stoppen we!',
  });
});

it('says both years of a trial over New Year', () => {
  expect(variablesOf({ ...TRIAL, first: '2026-11-30', last: '2027-01-29' }).periode).toBe(
    'Van maandag 30 november 2026 tot en met vrijdag 29 januari 2027.',
  );
});
