import type { FeastDate, FeastDay } from '../model/feast-day.ts';
import { WEEKDAYS } from '../model/weekdays.ts';
import type { YearRhythm } from '../model/year-plan.ts';
import { fact, idsOf, type Part, type Reading, textOf, yesNo } from './library-part.ts';
import { partnershipOf } from './library-text-parts.ts';

/** A feast or theme day (M84, M86). */
export function feastParts(feast: FeastDay, reading: Reading): readonly Part[] {
  return [
    ...fact('soort', 'Soort', feast.kind, feast.kind.replaceAll('-', ' ')),
    ...fact('datum', 'Datum', dateRule(feast.date)),
    ...fact('lengte', 'Duur', feast.days, feast.days === 1 ? '1 dag' : `${feast.days} dagen`),
    ...yesNo('avond_ervoor', 'Begint de avond ervoor', feast.eveningBefore),
    ...yesNo('alleen_avond', 'Alleen in de avond', feast.eveningOnly),
    ...yesNo('vermijd', 'Liever geen bijeenkomst', feast.avoid),
    ...fact('voor', 'Voor wie', feast.forWhom),
    ...fact('neutrale_naam', 'Naam voor iedereen', feast.neutralName),
    ...textOf('advies', 'Advies', feast.advice, reading),
  ];
}

function dateRule(date: FeastDate): string {
  switch (date.rule) {
    case 'easter':
      return date.offset === 0 ? 'eerste paasdag' : `${easterDays(date.offset)} Pasen`;
    case 'orthodox-easter':
      return date.offset === 0 ? 'orthodox Pasen' : `${easterDays(date.offset)} orthodox Pasen`;
    case 'fixed':
      return `elk jaar op ${date.day}-${date.month}`;
    case 'nth-weekday':
      return `${date.nth < 0 ? 'de laatste' : `de ${date.nth}e`} ${WEEKDAYS[date.weekday]} van maand ${date.month}`;
    case 'listed':
      return date.days.join(', ');
  }
}

function easterDays(offset: number): string {
  return `${Math.abs(offset)} ${Math.abs(offset) === 1 ? 'dag' : 'dagen'} ${offset < 0 ? 'voor' : 'na'}`;
}

/** What comes back every school year (M123). */
export function rhythmParts(rhythm: YearRhythm, reading: Reading): readonly Part[] {
  const { toolkit } = reading;
  const { repeat } = rhythm;
  return [
    ...fact('wat', 'Wat', rhythm.moment),
    ...fact('periode', 'Periode', rhythm.period, `${rhythm.period} van 4`),
    ...fact('week', 'Schoolweek', rhythm.week),
    ...fact('dag', 'Dag', WEEKDAYS[rhythm.weekday]),
    ...(repeat
      ? fact('herhaal', 'Komt terug', { weken: repeat.weeks, keer: repeat.times }, repeatInWords(repeat))
      : []),
    ...(rhythm.kind ? fact('bijeenkomst', 'Soort', rhythm.kind, toolkit.kinds.get(rhythm.kind)?.title) : []),
    ...idsOf('doelen', 'Doelen', rhythm.goals, toolkit.goals),
    ...idsOf('onderwerpen', 'Onderwerpen', rhythm.topics, toolkit.topics),
    ...partnershipOf(rhythm),
    ...yesNo('licht', 'Ook in een licht jaar', rhythm.light),
    ...fact('voor', 'Voor wie', rhythm.forWhom),
    ...textOf('waarom', 'Waarom', rhythm.why, reading),
  ];
}

function repeatInWords({ weeks, times }: { readonly weeks: number; readonly times: number }): string {
  return `${weeks === 1 ? 'elke week' : `elke ${weeks} weken`}, ${times} keer`;
}
