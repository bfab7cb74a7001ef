import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindSource, werkvormSource } from '../../src/model/meeting-source.ts';

const references = [{ bron: 'eigen', wat: 'Onze eigen keuze.', sterkte: 'eigen' }];
const step = (min: number, max: number) => ({
  titel: 'Stap',
  minuten: { min: String(min), max: String(max) },
  doen: 'Iets.',
});

const werkvorm = {
  titel: 'Placemat',
  bronnen: references,
  voor_ouders: 'We schrijven samen.',
  fasen: 'werken, delen',
  doelen: ['meedoen'],
  groep: { min: '4', max: '40' },
  taal: 'gewoon',
  ouders_aan_het_woord: '75',
  opstelling: 'tafels',
  stappen: [step(5, 10), step(10, 20)],
  minuten: { min: '15', max: '30' },
  aanpassen: ['Minder vragen.'],
};

const kind = {
  titel: 'Ouderavond',
  bronnen: references,
  wanneer: 'Als u veel ouders wilt spreken.',
  titel_voor_ouders: 'Samen praten',
  opening: 'Uw kind.',
  start: '19:30',
  minuten: { min: '60', voorkeur: '90', max: '120' },
  groep: { min: '4', voorkeur: '40', max: '100' },
  ouders_aan_het_woord: '50',
  momenten: [
    {
      fase: 'aankomen',
      titel: 'Welkom',
      voor_ouders: 'U bent er.',
      minuten: { min: '5', voorkeur: '5', max: '10' },
    },
    { fase: 'werken', kiest_werkvorm: 'ja', per_onderwerp: 'ja' },
    {
      fase: 'afsluiten',
      titel: 'Tot slot',
      voor_ouders: 'Dank u.',
      minuten: { min: '5', voorkeur: '5', max: '5' },
    },
  ],
};

/** The codes of what is wrong, each with its key. */
function problems(schema: typeof werkvormSource | typeof kindSource, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  return (parsed.error?.issues ?? []).map((issue) =>
    [issue.code === 'custom' ? issue.params?.problem : issue.code, issue.path.join('.')].join(' ').trim(),
  );
}

describe('werkvormSource', () => {
  it('reads a werkvorm into its noun', () => {
    expect(werkvormSource.parse(werkvorm)).toMatchObject({
      title: 'Placemat',
      phases: ['werken', 'delen'],
      group: { min: 4, max: 40 },
      onLocation: true,
      online: false,
      withInterpreter: true,
      withChild: false,
      parentsShare: 0.75,
      minutes: { min: 15, max: 30 },
      steps: [{ title: 'Stap', minutes: { min: 5, max: 10 }, action: 'Iets.' }, {}],
    });
  });

  it('adds up the minutes of the steps', () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 10 }));
    const off = fc.integer({ min: -1, max: 1 });
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 8 }), off, off, (ranges, offMin, offMax) => {
        const stappen = ranges.map(([min, more]) => step(min, min + more));
        const min = ranges.reduce((sum, [least]) => sum + least, 0);
        const max = ranges.reduce((sum, [least, more]) => sum + least + more, 0);
        const stated = { min: min + offMin, max: max + offMax };
        fc.pre(stated.min >= 1 && stated.min <= stated.max);
        const wrong = offMin !== 0 || offMax !== 0;
        expect(
          problems(werkvormSource, {
            ...werkvorm,
            stappen,
            minuten: { min: String(stated.min), max: String(stated.max) },
          }),
        ).toEqual(wrong ? ['minutes-do-not-add-up minuten'] : []);
      }),
    );
  });

  it('says what the sums are and what was stated', () => {
    const issue = werkvormSource.safeParse({ ...werkvorm, minuten: { min: '15', max: '31' } }).error
      ?.issues[0];
    expect(issue?.code === 'custom' && issue.params).toEqual({
      problem: 'minutes-do-not-add-up',
      min: 15,
      max: 30,
      statedMin: 15,
      statedMax: 31,
    });
  });

  it.each([
    ['value-out-of-range groep', { groep: { min: '9', max: '4' } }],
    ['value-out-of-range minuten', { minuten: { min: '30', max: '15' } }],
    ['value-out-of-range ouders_aan_het_woord', { ouders_aan_het_woord: '101' }],
    ['value-not-allowed fasen.1', { fasen: 'werken, dansen' }],
    ['too_small stappen', { stappen: [] }],
    ['too_small bronnen', { bronnen: [] }],
    ['reference-unknown bronnen.0.missie.0', { bronnen: [{ ...references[0], missie: ['M126'] }] }],
    ['unrecognized_keys', { duur: '10' }],
  ])('refuses %s', (expected, changes) => {
    expect(problems(werkvormSource, { ...werkvorm, ...changes })).toContain(expected);
  });
});

describe('kindSource', () => {
  it('reads a kind into its noun', () => {
    const noun = kindSource.parse(kind);
    expect(noun).toMatchObject({
      start: 1170,
      minutes: { min: 60, preferred: 90, max: 120 },
      place: 'op school',
      isRound: false,
      bring: [],
    });
    expect(noun.moments[1]).toEqual({
      phase: 'werken',
      parentsShare: 0,
      chooses: true,
      perTopic: true,
      dropOrder: 0,
      onlyFull: false,
      goals: [],
    });
    expect(noun.moments[0]).toMatchObject({
      title: 'Welkom',
      minutes: { min: 5, preferred: 5, max: 10 },
      chooses: false,
    });
  });

  it.each([
    ['value-out-of-range minuten', { minuten: { min: '60', voorkeur: '130', max: '120' } }],
    [
      'key-missing momenten.0',
      { momenten: [{ fase: 'aankomen', titel: 'Zonder minuten' }, ...kind.momenten.slice(1)] },
    ],
    ['too_small momenten', { momenten: kind.momenten.slice(1) }],
    ['value-not-a-time start', { start: '19 uur' }],
  ])('refuses %s', (expected, changes) => {
    expect(problems(kindSource, { ...kind, ...changes })).toContain(expected);
  });
});
